package duo.tests.docs;

import duo.api.SchemaOf;
import duo.api.annotation.Schema;

/** A payload of the guide. */
@Schema
record NewUser(String email, String name, int age) implements SchemaOf<User> {}
