package duo.async;

import duo.api.spi.Cancellation;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends what a call does in the database, again and again until it has ended. */
final class Interruption {
    private static final Logger LOG = LoggerFactory.getLogger("duo.async");
    private static final long FIRST_DELAY_MILLIS = 20;
    private static final long GREATEST_DELAY_MILLIS = 1_000;

    /**
     * Cancelling may itself ask the server, so it does not hold up its caller. Not a virtual thread: those stand still while
     * native calls, which may be just what is to be cancelled, occupy their carriers.
     */
    private static final Executor THREADS =
            task -> Thread.ofPlatform().name("duo-cancel").daemon().start(task);

    private Interruption() {}

    static void of(Cancellation cancellation) {
        THREADS.execute(() -> attempt(cancellation, FIRST_DELAY_MILLIS));
    }

    // A cancel that reaches the server before its statement does nothing, so one is not enough.
    private static void attempt(Cancellation cancellation, long delayMillis) {
        if (isUnderWay(cancellation)) {
            CompletableFuture.delayedExecutor(delayMillis, TimeUnit.MILLISECONDS, THREADS)
                    .execute(() -> attempt(cancellation, Math.min(2 * delayMillis, GREATEST_DELAY_MILLIS)));
        }
    }

    private static boolean isUnderWay(Cancellation cancellation) {
        try {
            return cancellation.cancel();
        } catch (RuntimeException failed) {
            LOG.debug("A call could not be cancelled; trying again", failed);
            return true;
        }
    }
}
