package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import duo.api.error.DeadlockException;
import duo.api.error.SerializationFailureException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Work on several threads. What does not end within a generous time fails, so that a test never hangs. */
final class Concurrent {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(1);
    private static final int LOSSES = 100;

    private Concurrent() {}

    /** Work of one of several threads. */
    @FunctionalInterface
    interface Task {
        /** Does the work of a thread, which is numbered from zero. */
        void run(int thread) throws Exception;
    }

    /** Runs a task on several virtual threads that begin together; throws the first error. */
    static void run(int threads, Task task) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<FutureTask<@Nullable Void>> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int thread = i;
            running.add(start(() -> {
                await(start);
                task.run(thread);
                return null;
            }));
        }
        start.countDown();
        for (FutureTask<@Nullable Void> each : running) {
            result(each);
        }
    }

    /** Starts work on a virtual thread. */
    static <T extends @Nullable Object> FutureTask<T> start(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofVirtual().start(task);
        return task;
    }

    /** What a task gives; throws what it threw. */
    static <T extends @Nullable Object> T result(FutureTask<T> task) throws Exception {
        try {
            return task.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        } catch (TimeoutException late) {
            return fail("A thread did not come to its end within " + PATIENCE.toSeconds() + " s", late);
        }
    }

    /** Runs work on another virtual thread and waits for it. */
    static <T extends @Nullable Object> T elsewhere(Callable<T> work) throws Exception {
        return result(start(work));
    }

    /** Runs work on another platform thread and waits for it. */
    static <T extends @Nullable Object> T onPlatformThread(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofPlatform().daemon().start(task);
        return result(task);
    }

    /**
     * Runs a transaction, and runs it anew whenever the database ends it to resolve a deadlock or because it met another one, as any application does.
     */
    static <T extends @Nullable Object> T retried(Callable<T> transaction) throws Exception {
        for (int losses = 0; ; losses++) {
            try {
                return transaction.call();
            } catch (DeadlockException | SerializationFailureException lost) {
                if (losses == LOSSES) {
                    throw lost;
                }
            }
        }
    }

    /**
     * A thread is held up by what this one has not done yet. That it goes on at once would be seen; that it was held up for this long alone is no
     * proof, so a test asserts as well what it has seen when it went on.
     */
    static void assertWaits(FutureTask<?> task) {
        assertThrows(TimeoutException.class, () -> task.get(100, TimeUnit.MILLISECONDS));
    }

    /** Waits for a sign of another thread. */
    static void await(CountDownLatch sign) throws InterruptedException {
        if (!sign.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            fail("The sign of another thread did not come within " + PATIENCE.toSeconds() + " s");
        }
    }

    /** Waits until something holds. */
    static void until(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - deadline > 0) {
                fail("Not within " + PATIENCE.toSeconds() + " s: " + what);
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
    }
}
