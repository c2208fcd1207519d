package duo.tests.streaming;

import duo.api.Database;
import duo.api.Model;
import duo.async.AsyncDatabase;
import duo.testkit.model.Task;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** A program with little memory that walks through many rows, and prints the sum of their keys for each way to do so. */
final class SmallProcess {
    private SmallProcess() {}

    /**
     * Walks.
     *
     * @param arguments the URL
     */
    public static void main(String... arguments) throws InterruptedException {
        try (Database database = Database.open(arguments[0])) {
            Model<Task> tasks = database.model(Task.class);
            long sum = 0;
            for (Task task : tasks.orderBy().iterate(1_000)) {
                sum += id(task);
            }
            System.out.println(sum);
            database.transaction(() -> {
                try (Stream<Task> stream = tasks.orderBy().stream(1_000)) {
                    System.out.println(stream.mapToLong(SmallProcess::id).sum());
                }
            });
            System.out.println(published(
                    AsyncDatabase.of(database).model(Task.class).orderBy().iterate(1_000)));
        }
    }

    private static long id(Task task) {
        return task.id() == null ? 0 : task.id();
    }

    private static long published(Flow.Publisher<Task> rows) throws InterruptedException {
        AtomicLong sum = new AtomicLong();
        CountDownLatch end = new CountDownLatch(1);
        rows.subscribe(new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(Long.MAX_VALUE);
            }

            @Override
            public void onNext(Task row) {
                sum.addAndGet(id(row));
            }

            @Override
            public void onError(Throwable error) {
                error.printStackTrace();
                end.countDown();
            }

            @Override
            public void onComplete() {
                end.countDown();
            }
        });
        end.await();
        return sum.get();
    }

    static Process start(String url) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(List.of(
                        java,
                        "-Xmx64m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classes,
                        SmallProcess.class.getName(),
                        url))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
