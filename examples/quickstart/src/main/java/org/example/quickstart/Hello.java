package org.example.quickstart;

import duo.api.Database;
import duo.api.Model;

/** The smallest program: a table, one row written, one row read. */
final class Hello {
    private Hello() {}

    static void run(Database db, Story story) {
        story.chapter("Hello");

        story.step("create the table of a record");
        db.createAll(Greeting.class);
        Model<Greeting> greetings = db.model(Greeting.class);

        story.step("store a greeting; what comes back has its key");
        Greeting stored = greetings.create(new Greeting("Hello, world"));
        story.result(stored);

        story.step("read it by its key");
        Greeting read = greetings.get(stored.id()).orElseThrow();
        story.result(read.text());
    }
}
