package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A subscriber that a test drives by hand, and that notices signals which overlap. */
final class ProbeSubscriber<T> implements Flow.Subscriber<T> {
    private static final long PATIENCE_SECONDS = 60;
    private static final long QUIET_MILLIS = 150;
    private static final Object COMPLETE = "complete";

    private final BlockingQueue<Object> signals = new LinkedBlockingQueue<>();
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicBoolean overlapped = new AtomicBoolean();
    private final Consumer<ProbeSubscriber<T>> onRow;
    private volatile Flow.@Nullable Subscription subscription;

    private ProbeSubscriber(Consumer<ProbeSubscriber<T>> onRow) {
        this.onRow = onRow;
    }

    static <T> ProbeSubscriber<T> of(Flow.Publisher<T> publisher) {
        return of(publisher, probe -> {});
    }

    /** One that does something at each row. */
    static <T> ProbeSubscriber<T> of(Flow.Publisher<T> publisher, Consumer<ProbeSubscriber<T>> onRow) {
        ProbeSubscriber<T> probe = new ProbeSubscriber<>(onRow);
        publisher.subscribe(probe);
        return probe;
    }

    void request(long rows) {
        subscription().request(rows);
    }

    void cancel() {
        subscription().cancel();
    }

    private Flow.Subscription subscription() {
        Flow.Subscription known = subscription;
        return known == null ? fail("onSubscribe did not come before subscribe() returned") : known;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        assertNull(subscription);
        subscription = given;
    }

    @Override
    public void onNext(T row) {
        signal(row, () -> onRow.accept(this));
    }

    @Override
    public void onError(Throwable error) {
        signal(error, () -> {});
    }

    @Override
    public void onComplete() {
        signal(COMPLETE, () -> {});
    }

    private void signal(Object signal, Runnable action) {
        if (inside.incrementAndGet() > 1) {
            overlapped.set(true);
        }
        signals.add(signal);
        try {
            action.run();
        } finally {
            inside.decrementAndGet();
        }
    }

    private Object take() {
        try {
            @Nullable Object signal = signals.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return signal == null ? fail("No signal came") : signal;
        } catch (InterruptedException interrupted) {
            return fail(interrupted);
        }
    }

    /** The next rows. */
    List<Object> rows(int count) {
        List<Object> rows = new ArrayList<>();
        while (rows.size() < count) {
            Object signal = take();
            assertFalse(COMPLETE.equals(signal) || signal instanceof Throwable, () -> "not a row: " + signal);
            rows.add(signal);
        }
        return rows;
    }

    void assertComplete() {
        assertEquals(COMPLETE, take());
        assertQuiet();
        assertFalse(overlapped.get(), "signals overlapped");
    }

    <E extends Throwable> E error(Class<E> type) {
        Object signal = take();
        assertQuiet();
        return type.isInstance(signal) ? type.cast(signal) : fail("not a " + type.getSimpleName() + ": " + signal);
    }

    /** No signal comes for a while. */
    void assertQuiet() {
        try {
            assertNull(signals.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException interrupted) {
            fail(interrupted);
        }
    }
}
