package duo.tests.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has to be undone before the JVM ends, last first, so that databases go before the server that holds them. Runs
 * when the test session closes; a shutdown hook is the net for runs that are interrupted. Thread-safe.
 */
final class Cleanup {

    private static final Deque<Step> STEPS = new ArrayDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Cleanup::runAll, "duo-test-engines-cleanup"));
    }

    private Cleanup() {}

    /** Something to be undone. */
    @FunctionalInterface
    interface Action {
        void run() throws Exception;
    }

    /** A registered action; {@link #run} does it at most once. */
    static final class Step {
        private final String description;
        private final Action action;
        private boolean done;

        private Step(String description, Action action) {
            this.description = description;
            this.action = action;
        }

        /** Undoes it now, unless it has been done. */
        void run() throws Exception {
            synchronized (STEPS) {
                if (done) {
                    return;
                }
                done = true;
                STEPS.remove(this);
            }
            action.run();
        }
    }

    static Step register(String description, Action action) {
        Step step = new Step(description, action);
        synchronized (STEPS) {
            STEPS.push(step);
        }
        return step;
    }

    /** What is left to be undone, newest first. */
    static List<String> pending() {
        synchronized (STEPS) {
            return STEPS.stream().map(step -> step.description).toList();
        }
    }

    /** Runs everything that is left. A step that fails is reported and does not keep the others from running. */
    static void runAll() {
        for (Step step = newest(); step != null; step = newest()) {
            try {
                step.run();
            } catch (Exception failure) {
                System.err.println("Could not clean up " + step.description + ": " + failure);
            }
        }
    }

    private static @Nullable Step newest() {
        synchronized (STEPS) {
            return STEPS.peek();
        }
    }
}
