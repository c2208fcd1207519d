package duo.async;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One subscriber and the rows on their way to it. Whoever has something to tell counts it in {@link #work}; the one who was first
 * then does all the work, so that signals go one after another and never deeper than one on the stack.
 */
final class ChunkSubscription<T> implements Flow.Subscription {
    private static final Logger LOG = LoggerFactory.getLogger("duo.async");

    private final Flow.Subscriber<? super T> subscriber;
    private final Dispatcher dispatcher;
    private final Supplier<Chunks<T>> source;
    private final AtomicLong demand = new AtomicLong();
    private final AtomicInteger work = new AtomicInteger(1);
    private volatile boolean cancelled;
    private volatile @Nullable Throwable misuse;
    private volatile @Nullable CompletableFuture<?> fetch;

    // Written by the fetch under way, or by whoever does the work when there is none.
    private volatile @Nullable Chunks<T> chunks;
    private Iterator<T> ready = Collections.emptyIterator();
    private boolean fetching;
    private boolean ended;
    private boolean over;
    private @Nullable Throwable failure;

    ChunkSubscription(Flow.Subscriber<? super T> subscriber, Dispatcher dispatcher, Supplier<Chunks<T>> source) {
        this.subscriber = subscriber;
        this.dispatcher = dispatcher;
        this.source = source;
    }

    /** Subscribes; no other signal comes before the subscriber has taken this one. */
    void begin() {
        tell(() -> subscriber.onSubscribe(this));
        workOff(1);
    }

    @Override
    public void request(long rows) {
        if (rows <= 0) {
            misuse = new IllegalArgumentException("A subscriber asks for at least one row, but this one for " + rows);
        } else {
            demand.accumulateAndGet(rows, (before, more) -> before + more < 0 ? Long.MAX_VALUE : before + more);
        }
        wake();
    }

    @Override
    public void cancel() {
        cancelled = true;
        wake();
    }

    private void wake() {
        if (work.getAndIncrement() == 0) {
            workOff(1);
        }
    }

    private void workOff(int counted) {
        int left = counted;
        while (left != 0) {
            step();
            left = work.addAndGet(-left);
        }
    }

    private void step() {
        while (!over) {
            if (cancelled) {
                stop();
            } else if (misuse != null) {
                finish(misuse);
            } else if (fetching) {
                return;
            } else if (failure != null) {
                finish(failure);
            } else if (ready.hasNext()) {
                if (!give()) {
                    return;
                }
            } else if (ended) {
                over = true;
                tell(subscriber::onComplete);
            } else if (demand.get() == 0) {
                return;
            } else {
                fetch();
            }
        }
        if (!fetching) {
            release();
        }
    }

    private boolean give() {
        if (demand.get() == 0) {
            return false;
        }
        T row = ready.next();
        demand.updateAndGet(wanted -> wanted == Long.MAX_VALUE ? wanted : wanted - 1);
        tell(() -> subscriber.onNext(row));
        return true;
    }

    private void finish(Throwable error) {
        stop();
        tell(() -> subscriber.onError(error));
    }

    /** Ends a statement under way, unless it is one of a transaction, which would end with it on some databases. */
    private void stop() {
        over = true;
        ready = Collections.emptyIterator();
        @Nullable CompletableFuture<?> running = fetch;
        if (fetching && running != null && dispatcher.isStandalone()) {
            running.cancel(true);
        }
    }

    private void fetch() {
        fetching = true;
        CompletableFuture<List<T>> next = dispatcher.call(this::nextChunk);
        fetch = next;
        CompletableFuture<List<T>> unused = next.whenComplete((rows, error) -> {
            if (error != null) {
                failure = error;
            } else if (rows.isEmpty()) {
                ended = true;
            } else {
                ready = rows.iterator();
            }
            fetching = false;
            wake();
        });
    }

    private List<T> nextChunk() {
        Chunks<T> open = chunks;
        if (open == null) {
            open = source.get();
            chunks = open;
        }
        List<T> rows = open.next();
        if (rows.isEmpty()) {
            open.close();
            chunks = null;
        }
        return rows;
    }

    /** Gives back what the rows hold, on the way of all calls; where that is closed, its end has given it back already. */
    private void release() {
        Chunks<T> open = chunks;
        if (open != null) {
            chunks = null;
            CompletableFuture<@Nullable Void> unused = dispatcher.run(open::close);
        }
    }

    /** A subscriber that throws does not want more. */
    private void tell(Runnable signal) {
        try {
            signal.run();
        } catch (RuntimeException | Error failed) {
            LOG.error("A subscriber failed and gets no more rows", failed);
            cancelled = true;
        }
    }
}
