package duo.tests.engine;

import java.util.Optional;

/** Whether an engine can be tested here, and if not, what kind of "no" it is. */
sealed interface Availability {

    /** Why not; empty when the engine is there. */
    Optional<String> reason();

    /** The engine is there. */
    record Available() implements Availability {
        @Override
        public Optional<String> reason() {
            return Optional.empty();
        }
    }

    /** This machine has no such engine: skipped, unless it is required. */
    record Missing(String why) implements Availability {
        @Override
        public Optional<String> reason() {
            return Optional.of(why);
        }
    }

    /** Somebody asked for this server by a variable and it does not work: always a failure. */
    record Broken(String why) implements Availability {
        @Override
        public Optional<String> reason() {
            return Optional.of(why);
        }
    }

    /** Another engine already runs the tests on the very same server: always skipped. */
    record Redundant(String why) implements Availability {
        @Override
        public Optional<String> reason() {
            return Optional.of(why);
        }
    }
}
