package duo.tests.transaction;

import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what other threads do, but not for ever. */
final class Patience {
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private Patience() {}

    /** Work of one of several threads. */
    @FunctionalInterface
    interface Task {
        /** Does the work of a thread, which is numbered from zero. */
        void run(int thread) throws Exception;
    }

    /** Runs a task on several platform threads and throws the first error. */
    static void runAll(int threads, Task task) throws Exception {
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int thread = i;
                running.add(executor.submit(() -> {
                    task.run(thread);
                    return null;
                }));
            }
            for (Future<?> each : running) {
                each.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
            }
        }
    }

    /** Waits until something holds; does something else between the looks. */
    static void until(String what, BooleanSupplier condition, Runnable between) {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - deadline > 0) {
                fail("Not within " + LONGEST.toSeconds() + " s: " + what);
            }
            between.run();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }
}
