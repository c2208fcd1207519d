package org.example.quickstart;

import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import duo.api.annotation.Unique;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A record is an immutable value: writing it gives a new one. What may be NULL says so in its type. */
@Table(name = "duo_quickstart_users")
record User(
        @Id @Generated long id,
        @Size(max = 255) @Unique String email,
        String name,
        int age,
        @Nullable String nickname) {
    User(String email, String name, int age) {
        this(0, email, name, age, null);
    }
}
