package org.example.quickstart;

import duo.api.SchemaOf;
import duo.api.annotation.Schema;

/** What a caller sees of a user; a query for it selects these two columns alone. */
@Schema
record UserName(long id, String name) implements SchemaOf<User> {}
