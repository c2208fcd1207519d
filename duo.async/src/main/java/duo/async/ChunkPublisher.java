package duo.async;

import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.function.Supplier;

/** Publishes rows: each subscriber runs the query for itself, as far as it asks for rows. Thread-safe. */
final class ChunkPublisher<T> implements Flow.Publisher<T> {
    private final Dispatcher dispatcher;
    private final Supplier<Chunks<T>> source;

    ChunkPublisher(Dispatcher dispatcher, Supplier<Chunks<T>> source) {
        this.dispatcher = dispatcher;
        this.source = source;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        new ChunkSubscription<T>(Objects.requireNonNull(subscriber, "subscriber"), dispatcher, source).begin();
    }
}
