package duo.async;

import duo.api.error.QueryCancelledException;
import duo.api.spi.Cancellation;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.NullMarked;

/** Behaves as a statement in the database: runs until it is released or heeds a cancel. */
@NullMarked
final class SlowStatement {
    final CountDownLatch started = new CountDownLatch(1);
    final CountDownLatch ended = new CountDownLatch(1);

    /** How often it was cancelled until it heeded that; what comes while its thread is on its way to the end does not count. */
    final AtomicInteger cancels = new AtomicInteger();

    private final CountDownLatch over = new CountDownLatch(1);
    private final int deafTo;

    SlowStatement() {
        this(0);
    }

    /** A statement that does not notice the first cancels. */
    SlowStatement(int deafTo) {
        this.deafTo = deafTo;
    }

    long run() {
        Cancellation cancellation = Objects.requireNonNull(Cancellation.current(), "cancellation");
        if (!cancellation.begin(this::cancel)) {
            throw new QueryCancelledException("cancelled before", null, null);
        }
        try {
            started.countDown();
            Await.latch(over);
        } finally {
            cancellation.end();
            ended.countDown();
        }
        if (cancels.get() > deafTo) {
            throw new QueryCancelledException("cancelled", null, null);
        }
        return 1;
    }

    void release() {
        over.countDown();
    }

    private void cancel() {
        if (over.getCount() > 0 && cancels.incrementAndGet() > deafTo) {
            over.countDown();
        }
    }
}
