package duo.async;

import duo.api.error.DuoException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Waits for futures and gives errors as the blocking calls do.
 *
 * @since 0.1.0
 */
public final class Futures {
    private Futures() {}

    /**
     * Waits for a future. An error comes as it was thrown, without {@link CompletionException} around it, so that
     * {@code catch (UniqueViolationException e)} works as for a blocking call. An interrupt of the waiting thread does not end
     * the wait.
     *
     * @param future the future, one of Duo or one derived from it
     * @param <T> the result
     * @return the result
     * @throws DuoException the error of the call, or one around a checked error, which is its cause
     * @throws java.util.concurrent.CancellationException if the future was cancelled
     */
    public static <T extends @Nullable Object> T join(CompletionStage<T> future) {
        try {
            return future.toCompletableFuture().join();
        } catch (CompletionException wrapped) {
            throw unchecked(unwrap(wrapped));
        }
    }

    /**
     * The error that a future failed with, without {@link CompletionException} or {@link ExecutionException} around it; for
     * {@code handle} and {@code exceptionally}.
     *
     * @param error an error as a future gives it
     * @return the error beneath, or the same one
     */
    public static Throwable unwrap(Throwable error) {
        Throwable at = error;
        while (at instanceof CompletionException || at instanceof ExecutionException) {
            Throwable cause = at.getCause();
            if (cause == null) {
                return at;
            }
            at = cause;
        }
        return at;
    }

    private static RuntimeException unchecked(Throwable error) {
        if (error instanceof RuntimeException unchecked) {
            return unchecked;
        }
        if (error instanceof Error fatal) {
            throw fatal;
        }
        return new DuoException("An asynchronous call failed: " + error, error);
    }
}
