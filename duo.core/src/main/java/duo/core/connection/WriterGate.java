package duo.core.connection;

import duo.api.error.LockTimeoutException;
import duo.api.error.TransactionException;
import duo.api.spi.Cancellation;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Lets the writers of a database that takes one at a time queue fairly, instead of failing by chance when they meet. Threads
 * of other processes are met by the busy timeout of the database.
 */
public final class WriterGate {
    private final Semaphore permit = new Semaphore(1, true);
    private final Duration patience;
    private volatile @Nullable Thread holder;

    WriterGate(Duration patience) {
        this.patience = patience;
    }

    /**
     * Waits for the turn to write.
     *
     * @param boundToThread whether only this thread writes until {@link #leave()}, so that it could wait for itself
     * @throws TransactionException if this thread holds it already: it would wait for itself
     * @throws LockTimeoutException if it does not come in time
     */
    @SuppressWarnings("ReferenceEquality") // a thread is the same object or another one
    public void enter(boolean boundToThread) {
        if (holder == Thread.currentThread() && permit.availablePermits() == 0) {
            throw new TransactionException(
                    "This database takes one writer at a time, and a transaction that this thread"
                            + " began is writing: finish it first, begin the other one for reading, or write inside it");
        }
        boolean entered = Cancellation.waiting(
                "its turn to write",
                () -> permit.tryAcquire(TimeUnit.MILLISECONDS.convert(patience), TimeUnit.MILLISECONDS));
        if (!entered) {
            throw new LockTimeoutException(
                    "Another transaction has been writing to this database for more than " + patience.toSeconds()
                            + " s; keep transactions that write short",
                    null,
                    null);
        }
        holder = boundToThread ? Thread.currentThread() : null;
    }

    /** Lets the next writer in. May be called from another thread than the one that entered. */
    public void leave() {
        holder = null;
        permit.release();
    }
}
