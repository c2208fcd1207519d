package duo.api.spi;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Locks of this process, found by a key, for which threads wait in the order in which they came. A lock belongs to no thread: another
 * one may release it. Thread-safe.
 *
 * @since 0.1.0
 */
public final class LocalLocks {
    private final Map<Object, Turns> byKey = new ConcurrentHashMap<>();

    /** Creates locks that nobody holds. */
    public LocalLocks() {}

    /**
     * Takes a lock. Cancelling the call and interrupting the thread end the wait.
     *
     * @param key finds the lock, by {@code equals}
     * @param limit how long it may take; zero does not wait
     * @return false if others held it for so long
     * @throws duo.api.error.QueryCancelledException if the wait was ended
     */
    public boolean acquire(Object key, Duration limit) {
        Turns turns = byKey.compute(key, (same, known) -> (known == null ? new Turns() : known).with(1));
        boolean granted = false;
        try {
            granted = limit.isZero() ? turns.free.tryAcquire() : waited(turns.free, limit);
        } finally {
            if (!granted) {
                leave(key);
            }
        }
        return granted;
    }

    private static boolean waited(Semaphore free, Duration limit) {
        return Cancellation.waiting(
                "a lock", () -> free.tryAcquire(TimeUnit.NANOSECONDS.convert(limit), TimeUnit.NANOSECONDS));
    }

    /**
     * Releases a lock that was taken.
     *
     * @param key finds the lock
     */
    public void release(Object key) {
        @Nullable Turns held = byKey.get(key);
        if (held == null) {
            throw new IllegalStateException("Nobody holds the lock " + key);
        }
        held.free.release();
        leave(key);
    }

    private void leave(Object key) {
        byKey.computeIfPresent(key, (same, known) -> known.users == 1 ? null : known.with(-1));
    }

    /** The lock of one key, and how many hold it or wait for it. */
    private static final class Turns {
        private final Semaphore free = new Semaphore(1, true);
        private int users;

        Turns with(int more) {
            users += more;
            return this;
        }
    }
}
