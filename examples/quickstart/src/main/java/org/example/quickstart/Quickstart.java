package org.example.quickstart;

import duo.api.Database;
import duo.api.error.ConfigurationException;
import duo.api.error.ConnectionLostException;
import java.io.PrintStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Runs the programs of the quickstart on the database of the first argument, else on that of the environment variable
 * {@code DATABASE_URL}, else on a file of SQLite in the working directory. It uses tables of its own and drops them at the end.
 */
public final class Quickstart {
    private static final String DEFAULT_URL = "sqlite:quickstart.db";
    private static final List<Class<?>> MODELS = List.of(Greeting.class, User.class, Post.class, Account.class);

    private Quickstart() {}

    /**
     * Runs the programs.
     *
     * @param arguments the URL of a database, or none
     */
    public static void main(String... arguments) {
        String url = arguments.length > 0
                ? arguments[0]
                : Objects.requireNonNullElse(System.getenv("DATABASE_URL"), DEFAULT_URL);
        try {
            run(url, System.out);
        } catch (ConnectionLostException unreachable) {
            refuse(unreachable.getMessage() + ". The driver says: " + rootCause(unreachable));
        } catch (ConfigurationException | IllegalArgumentException unusable) {
            refuse(unusable.getMessage());
        }
    }

    private static void refuse(@Nullable String reason) {
        System.err.println("quickstart: " + reason);
        System.exit(1);
    }

    private static String rootCause(Throwable error) {
        Throwable cause = error;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return Objects.requireNonNullElse(cause.getMessage(), cause.toString());
    }

    static void run(String url, PrintStream out) {
        Story story = new Story(out);
        try (Database db = Database.builder(url).listener(story).open()) {
            db.connect();
            story.line("Duo quickstart on " + db.dialect() + ": " + db.url());
            story.step("drop what a run that was stopped may have left");
            db.dropAll(MODELS);
            try {
                Hello.run(db, story);
                Blocking.run(db, story);
                Transactions.run(db, story);
                Asynchronous.run(db, story);
            } finally {
                story.chapter("Clean up");
                story.step("drop the tables, those that refer to others first");
                db.dropAll(MODELS);
            }
        }
    }
}
