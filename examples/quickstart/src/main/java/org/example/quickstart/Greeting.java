package org.example.quickstart;

import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Table;

/** The smallest model: a record with a key that the database makes. The key is 0 until the row is stored. */
@Table(name = "duo_quickstart_greetings")
record Greeting(@Id @Generated long id, String text) {
    Greeting(String text) {
        this(0, text);
    }
}
