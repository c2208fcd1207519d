package duo.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/** Asks a publisher for all rows and collects them. */
final class CollectedRows<T> implements Flow.Subscriber<T> {
    private final List<T> rows = new ArrayList<>();
    private final CompletableFuture<List<T>> all = new CompletableFuture<>();

    private CollectedRows() {}

    /** All rows of a publisher. */
    static <T> CompletableFuture<List<T>> of(Flow.Publisher<T> publisher) {
        CollectedRows<T> collected = new CollectedRows<>();
        publisher.subscribe(collected);
        return collected.all;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(T row) {
        rows.add(row);
    }

    @Override
    public void onError(Throwable error) {
        all.completeExceptionally(error);
    }

    @Override
    public void onComplete() {
        all.complete(rows);
    }
}
