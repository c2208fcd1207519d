package duo.tests.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A server that is looked for when a test first asks, and then kept until the run ends. The first source that has one
 * wins. A search that failed is not repeated. Thread-safe: everybody else waits for the first one who asks.
 */
final class LazyServer {

    private static final System.Logger LOGGER = System.getLogger(LazyServer.class.getName());

    private final EngineFamily family;
    private final List<? extends ServerSource> sources;
    private @Nullable Outcome outcome;

    LazyServer(EngineFamily family, List<? extends ServerSource> sources) {
        this.family = family;
        this.sources = List.copyOf(sources);
    }

    /** What the search came to. */
    sealed interface Outcome {

        /** A server that answers. */
        record Found(DatabaseServer server) implements Outcome {}

        /** No source has one; why, source by source. */
        record NotFound(String reason) implements Outcome {}
    }

    synchronized Outcome find() {
        Outcome known = outcome;
        if (known == null) {
            known = search();
            outcome = known;
        }
        return known;
    }

    private Outcome search() {
        List<String> reasons = new ArrayList<>();
        for (ServerSource source : sources) {
            long start = System.nanoTime();
            try {
                DatabaseServer server = source.start();
                Cleanup.register(server.description(), () -> stop(server));
                long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
                LOGGER.log(
                        System.Logger.Level.INFO,
                        () -> "Tests of " + family.id() + " use " + server.description() + ", ready after " + millis
                                + " ms");
                return new Outcome.Found(server);
            } catch (ServerUnavailableException unavailable) {
                reasons.add(unavailable.getMessage());
            }
        }
        return new Outcome.NotFound(String.join("; ", reasons));
    }

    private synchronized void stop(DatabaseServer server) {
        outcome = null;
        server.stopping().run();
    }
}
