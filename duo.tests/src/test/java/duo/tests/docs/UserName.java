package duo.tests.docs;

import duo.api.SchemaOf;
import duo.api.annotation.Schema;
import org.jspecify.annotations.Nullable;

/** A projection of the guide. */
@Schema
record UserName(@Nullable Long id, String name) implements SchemaOf<User> {}
