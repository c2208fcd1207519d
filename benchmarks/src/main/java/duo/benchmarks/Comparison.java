package duo.benchmarks;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs all workloads and prints the time and the allocation of Duo as a ratio to hand-written JDBC, in one run. */
public final class Comparison {
    private Comparison() {}

    private record Measured(double micros, double error, double bytes) {}

    /**
     * Measures.
     *
     * @param arguments seconds of one iteration, and a pattern of workloads; both may be left out
     */
    public static void main(String[] arguments) throws RunnerException {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2;
        String pattern = arguments.length > 1 ? arguments[1] : ".*";
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(WorkloadBenchmark.class.getSimpleName() + "\\." + pattern + "$")
                .addProfiler(GCProfiler.class)
                .forks(2)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(seconds))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(seconds))
                .jvmArgs("--enable-native-access=ALL-UNNAMED", "-Dorg.slf4j.simpleLogger.defaultLogLevel=error");
        if (System.getenv(WorkloadBenchmark.POSTGRESQL_URL) == null) {
            System.out.println("PostgreSQL is left out: " + WorkloadBenchmark.POSTGRESQL_URL + " names no server");
            options = options.param("engine", "sqlite");
        }
        print(new Runner(options.build()).run());
    }

    private static void print(Collection<RunResult> results) {
        Map<String, Map<String, Measured>> bySide = new TreeMap<>();
        for (RunResult result : results) {
            String workload = result.getParams().getParam("engine") + " "
                    + result.getPrimaryResult().getLabel();
            Result<?> allocated =
                    Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"), "allocation");
            bySide.computeIfAbsent(workload, unknown -> new TreeMap<>())
                    .put(
                            result.getParams().getParam("side"),
                            new Measured(
                                    result.getPrimaryResult().getScore(),
                                    result.getPrimaryResult().getScoreError(),
                                    allocated.getScore()));
        }
        System.out.printf(
                "%n%-30s %22s %22s %7s %12s %12s %7s%n",
                "workload", "JDBC us/op", "Duo us/op", "ratio", "JDBC B/op", "Duo B/op", "ratio");
        bySide.forEach(Comparison::print);
    }

    private static void print(String workload, Map<String, Measured> sides) {
        Measured jdbc = sides.getOrDefault("jdbc", new Measured(Double.NaN, Double.NaN, Double.NaN));
        Measured duo = sides.getOrDefault("duo", new Measured(Double.NaN, Double.NaN, Double.NaN));
        System.out.printf(
                "%-30s %12.1f ± %7.1f %12.1f ± %7.1f %7.2f %12.0f %12.0f %7.2f%n",
                workload,
                jdbc.micros(),
                jdbc.error(),
                duo.micros(),
                duo.error(),
                duo.micros() / jdbc.micros(),
                jdbc.bytes(),
                duo.bytes(),
                duo.bytes() / jdbc.bytes());
    }
}
