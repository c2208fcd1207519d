package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.fail;

import duo.async.Futures;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Waits for futures, and fails when one does not come to its end within a generous time. */
final class Settled {
    private static final long PATIENCE_SECONDS = 120;

    private Settled() {}

    /** The value of a future; throws its error as the blocking call would. */
    static <T extends @Nullable Object> T value(CompletableFuture<T> future) {
        await(future);
        return Futures.join(future);
    }

    /** The error of a future, as the blocking call would throw it. */
    static Throwable error(CompletableFuture<?> future) {
        await(future);
        Throwable error = future.handle((value, failure) -> failure).join();
        return error == null ? fail("The future did not fail: " + future) : Futures.unwrap(error);
    }

    /** The error of a future, which must be of a class. */
    static <E extends Throwable> E error(Class<E> type, CompletableFuture<?> future) {
        Throwable error = error(future);
        return type.isInstance(error) ? type.cast(error) : fail("Not a " + type.getSimpleName(), error);
    }

    private static void await(CompletableFuture<?> future) {
        try {
            future.handle((value, error) -> true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            fail("A future did not come to its end within " + PATIENCE_SECONDS + " s: " + future, late);
        } catch (InterruptedException | ExecutionException failed) {
            fail(failed);
        }
    }
}
