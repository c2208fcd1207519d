package duo.async;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Waits for what has to happen, and fails when it never does. */
@NullMarked
final class Await {
    private static final long SECONDS = 300;

    private Await() {}

    static void latch(CountDownLatch latch) {
        try {
            assertThat(latch.await(SECONDS, TimeUnit.SECONDS))
                    .as("it happened in time")
                    .isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError("interrupted while waiting", interrupted);
        }
    }

    static <T extends @Nullable Object> T value(CompletionStage<T> future) {
        try {
            return future.toCompletableFuture().get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failed) {
            throw new AssertionError("the future gave no result", failed);
        }
    }

    /** The error exactly as the future holds it. */
    static Throwable error(CompletableFuture<?> future) {
        Throwable error = value(future.handle((value, failed) -> failed));
        assertThat(error).as("the error of the future").isNotNull();
        return java.util.Objects.requireNonNull(error);
    }
}
