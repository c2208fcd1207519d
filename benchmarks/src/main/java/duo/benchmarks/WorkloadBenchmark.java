package duo.benchmarks;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Each workload once by hand-written JDBC and once by Duo. Run it with {@link Comparison}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // set before each trial
public class WorkloadBenchmark {
    /** The variable that names a PostgreSQL server to measure on. */
    static final String POSTGRESQL_URL = "DUO_BENCHMARK_POSTGRESQL_URL";

    /** The database. */
    @Param({"sqlite", "postgresql"})
    public String engine;

    /** Who does the work. */
    @Param({"jdbc", "duo"})
    public String side;

    private final List<Customer> thousand =
            IntStream.rangeClosed(1, 1_000).mapToObj(Customer::number).toList();
    private Workload workload;
    private Path folder;
    private long next;

    /** Opens the database and fills the table. */
    @Setup(Level.Trial)
    public void open() throws IOException {
        folder = Files.createTempDirectory("duo-benchmark");
        Path file = folder.resolve("bench.db");
        boolean sqlite = engine.equals("sqlite");
        String url = sqlite ? "sqlite:" + file : System.getenv(POSTGRESQL_URL);
        JdbcTarget target = sqlite ? JdbcTarget.sqlite(file) : JdbcTarget.postgresql(url);
        workload = side.equals("duo") ? new DuoWorkload(url) : new JdbcWorkload(url, target);
        workload.prepare();
    }

    /** Brings the table back to its size. */
    @TearDown(Level.Iteration)
    public void shrink() {
        workload.shrink();
    }

    /** Closes and deletes. */
    @TearDown(Level.Trial)
    public void close() throws IOException {
        workload.close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private long someId() {
        next = (next * 7 + 13) % Workload.ROWS;
        return next + 1;
    }

    @Benchmark
    public Object findById() {
        return workload.findById(someId());
    }

    @Benchmark
    public Object listThousand() {
        return workload.listThousand();
    }

    @Benchmark
    public Object filterOrderLimit() {
        return workload.filterOrderLimit("City " + someId() % 50);
    }

    @Benchmark
    public Object insertOne() {
        return workload.insertOne(thousand.get((int) (someId() % 1_000)));
    }

    @Benchmark
    public Object insertThousand() {
        return workload.insertThousand(thousand);
    }

    @Benchmark
    public Object updateOne() {
        Customer base = thousand.get((int) (someId() % 1_000));
        return workload.updateOne(new Customer(
                someId(), base.name(), base.city(), base.visits(), BigDecimal.ONE, base.note(), base.since()));
    }
}
