package duo.core.session;

import duo.api.Call;
import duo.api.error.TransactionException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs work in blocks and ends them, with all that their thread has begun inside them. Thread-safe. */
final class BlockRuns {
    private static final String NEVER_ENDED =
            "A transaction that was begun inside the block was never ended; everything was rolled back. Close it, for"
                    + " instance with try (var tx = db.begin())";

    private final ThreadBinding threads;

    BlockRuns(ThreadBinding threads) {
        this.threads = threads;
    }

    /**
     * Runs work in a block and ends it: commits when the work ends well, rolls back when it fails or asked for it.
     *
     * @param block the block
     * @param work the work
     * @param <T> its result
     * @param <E> its checked error
     * @return the result
     * @throws E if the work fails
     */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    <T extends @Nullable Object, E extends Exception> T finish(DefaultTransaction block, Call<T, E> work) throws E {
        T value;
        try {
            value = work.call();
        } catch (Throwable failure) {
            try {
                abandon(block);
            } catch (RuntimeException alsoFailed) {
                failure.addSuppressed(alsoFailed);
            }
            throw failure;
        }
        if (!block.isActive()) {
            return value;
        }
        if (block.hasOpenChild() || hasOpenInside(block)) {
            abandon(block);
            throw new TransactionException(NEVER_ENDED);
        }
        if (block.isRollbackOnly()) {
            block.rollback();
        } else {
            block.commit();
        }
        return value;
    }

    /** Runs code of others inside a block, as {@link #finish} does: what it begins it has to end. */
    void runInside(DefaultTransaction block, Runnable code) {
        threads.during(block, () -> {
            try {
                code.run();
            } catch (Throwable failure) {
                try {
                    abandonInside(block);
                } catch (RuntimeException alsoFailed) {
                    failure.addSuppressed(alsoFailed);
                }
                throw failure;
            }
            if (hasOpenInside(block)) {
                abandonInside(block);
                throw new TransactionException(NEVER_ENDED);
            }
        });
    }

    /** Whether this thread has begun something inside a block and not ended it. */
    boolean hasOpenInside(DefaultTransaction block) {
        return threads.openInside(block).isPresent();
    }

    /** Rolls a block back, and first what this thread has begun inside it, independent transactions too. */
    void abandon(DefaultTransaction block) {
        try {
            abandonInside(block);
        } finally {
            block.abandon();
        }
    }

    private void abandonInside(DefaultTransaction block) {
        Optional<DefaultTransaction> inside = threads.openInside(block);
        if (inside.isPresent()) {
            try {
                inside.get().abandon();
            } finally {
                abandonInside(block);
            }
        }
    }
}
