package duo.check.loading;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.meta.EntityType;
import duo.api.meta.Metamodel;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two models that refer to each other, each looked for first by another thread. */
final class MetamodelInitialisationIT {
    private static final int ROUNDS = 200;
    private static final int LIMIT_IN_SECONDS = 30;

    private final ExecutorService threads =
            Executors.newFixedThreadPool(2, task -> Thread.ofPlatform().daemon().unstarted(task));

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void ofTwoModelsAtOnceDoesNotDeadlock() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            try (LibraryLoader loader = new LibraryLoader()) {
                assertThat(together(() -> find(loader, "Author"), () -> find(loader, "Book")))
                        .containsExactly("authors", "books");
            }
        }
    }

    @Test
    void byGeneratedCodeAndByTheEngineAtOnceDoesNotDeadlock() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            try (LibraryLoader loader = new LibraryLoader()) {
                assertThat(together(() -> touch(loader, "Author_"), () -> find(loader, "Author")))
                        .containsExactly("Author_", "authors");
            }
        }
    }

    private List<String> together(Callable<String> one, Callable<String> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        Future<String> first = threads.submit(() -> after(start, one));
        Future<String> second = threads.submit(() -> after(start, other));
        return List.of(first.get(LIMIT_IN_SECONDS, TimeUnit.SECONDS), second.get(LIMIT_IN_SECONDS, TimeUnit.SECONDS));
    }

    private static String after(CyclicBarrier start, Callable<String> task) throws Exception {
        start.await(LIMIT_IN_SECONDS, TimeUnit.SECONDS);
        return task.call();
    }

    private static String find(LibraryLoader loader, String model) throws ClassNotFoundException {
        EntityType<?> type = Metamodel.of(loader.model(model));
        return type.table().name();
    }

    private static String touch(LibraryLoader loader, String generated) throws ClassNotFoundException {
        String name = loader.model(generated).getName();
        return Class.forName(name, true, loader).getSimpleName();
    }
}
