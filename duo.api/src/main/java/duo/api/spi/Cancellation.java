package duo.api.spi;

import duo.api.error.QueryCancelledException;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets another thread end what a thread is doing in the database. The asynchronous view makes one for each call; the engine
 * tells it how the present step can be interrupted: by interrupting the thread while it waits for a connection, by
 * cancelling the statement while it runs. Thread-safe.
 *
 * @since 0.1.0
 */
public final class Cancellation {
    private static final ThreadLocal<@Nullable Cancellation> CURRENT = new ThreadLocal<>();

    // Not a monitor: ending a step may take a while, and until JDK 24 a virtual thread would keep its carrier
    // meanwhile.
    private final ReentrantLock lock = new ReentrantLock();
    private boolean cancelled;
    private @Nullable Runnable step;

    /** Creates a cancellation that nobody has asked for yet. */
    public Cancellation() {}

    /**
     * The cancellation of the call that runs on this thread.
     *
     * @return the cancellation, or null when the call cannot be cancelled from outside
     */
    public static @Nullable Cancellation current() {
        return CURRENT.get();
    }

    /**
     * Runs work under this cancellation.
     *
     * @param work the work
     * @param <T> its result
     * @return the result
     * @throws Exception what the work throws
     */
    public <T extends @Nullable Object> T run(Callable<T> work) throws Exception {
        Cancellation outer = CURRENT.get();
        CURRENT.set(this);
        try {
            return work.call();
        } finally {
            if (outer == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(outer);
            }
        }
    }

    /**
     * Something for which a thread waits.
     *
     * @param <T> what the wait gives
     * @since 0.1.0
     */
    @FunctionalInterface
    public interface Wait<T extends @Nullable Object> {

        /**
         * Waits.
         *
         * @return what the wait gives
         * @throws InterruptedException if the thread is interrupted
         */
        T await() throws InterruptedException;
    }

    /**
     * Waits on this thread for something that is no statement. Cancelling the call that runs on this thread ends the wait, and so does an
     * interrupt by somebody else, which the thread finds afterwards.
     *
     * @param what what is waited for, in a few words
     * @param wait the wait
     * @param <T> what it gives
     * @return what it gives
     * @throws QueryCancelledException if the wait was ended, or the call was cancelled before
     */
    public static <T extends @Nullable Object> T waiting(String what, Wait<T> wait) {
        @Nullable Cancellation cancellation = current();
        Thread self = Thread.currentThread();
        if (cancellation != null && !cancellation.begin(self::interrupt)) {
            throw ended(what, null);
        }
        try {
            return wait.await();
        } catch (InterruptedException interrupted) {
            if (cancellation == null || !cancellation.isCancelled()) {
                self.interrupt();
            }
            throw ended(what, interrupted);
        } finally {
            if (cancellation != null) {
                cancellation.end();
                if (cancellation.isCancelled()) {
                    // The interrupt came when the wait was over; it was meant for the wait alone.
                    Thread.interrupted();
                }
            }
        }
    }

    private static QueryCancelledException ended(String what, @Nullable InterruptedException cause) {
        return new QueryCancelledException("The call was cancelled while it waited for " + what, null, cause);
    }

    /**
     * Says how the step that begins now can be ended from outside.
     *
     * @param interrupt ends the step; runs on the thread that cancels, at most while the step lasts
     * @return false if the call was cancelled before: the step must not begin
     */
    public boolean begin(Runnable interrupt) {
        lock.lock();
        try {
            if (cancelled) {
                return false;
            }
            step = interrupt;
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Says that the step ended; it is not interrupted any more once this returns. */
    public void end() {
        lock.lock();
        try {
            step = null;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Whether the call was cancelled.
     *
     * @return true once {@link #cancel()} was called
     */
    public boolean isCancelled() {
        lock.lock();
        try {
            return cancelled;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Cancels the call: ends the present step and lets no other begin. May be called again while a step lasts: a statement
     * that had not reached the database at the first call is then ended by the second.
     *
     * @return true if a step is still under way
     */
    public boolean cancel() {
        lock.lock();
        try {
            cancelled = true;
            if (step != null) {
                step.run();
            }
            return step != null;
        } finally {
            lock.unlock();
        }
    }
}
