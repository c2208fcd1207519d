package duo.core.lock;

import duo.api.spi.Cancellation;
import duo.api.spi.LocalLocks;
import duo.api.spi.LockRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Where the locks of one database object are waited for before the database is asked. Those who want the same lock wait here, so that they
 * keep no connection from the one who holds it; and locks leave one connection to the work that is done under them. Thread-safe.
 */
final class LockQueue {
    private final LocalLocks names = new LocalLocks();
    private final Map<String, Thread> holders = new ConcurrentHashMap<>();
    private final Semaphore connections;
    private final int greatest;

    /** A queue for the locks of a pool. */
    LockQueue(int greatest) {
        this.greatest = greatest;
        this.connections = new Semaphore(greatest - 1, true);
    }

    /** Whether a lock and its work can have a connection each. */
    boolean hasConnectionForWork() {
        return greatest > 1;
    }

    /** Waits until no other call of this database object has the lock; false if that took too long. */
    boolean enter(LockRequest request) {
        String name = request.name();
        if (Thread.currentThread().equals(holders.get(name))) {
            throw new IllegalStateException("This thread holds the lock '" + name
                    + "' already, so it would wait for itself; take the lock once, around both");
        }
        return names.acquire(name, request.remaining());
    }

    /** Says that the lock belongs to a block of code of this thread. */
    void boundToThread(String name) {
        holders.put(name, Thread.currentThread());
    }

    void leave(String name) {
        holders.remove(name);
        names.release(name);
    }

    /** Waits until a connection may be used for a lock. */
    void takeConnection(LockRequest request) {
        boolean taken = connections.tryAcquire()
                || (request.waits()
                        && Cancellation.waiting(
                                "a connection for a lock",
                                () -> connections.tryAcquire(
                                        TimeUnit.NANOSECONDS.convert(request.remaining()), TimeUnit.NANOSECONDS)));
        if (!taken) {
            throw request.noConnection(greatest);
        }
    }

    void giveConnection() {
        connections.release();
    }
}
