package org.example.quickstart;

import duo.api.SchemaOf;
import duo.api.annotation.Schema;

/** What a caller sends to make a user; the compiler checks it against the model. */
@Schema
record NewUser(String email, String name, int age) implements SchemaOf<User> {}
