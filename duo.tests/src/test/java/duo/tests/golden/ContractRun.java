package duo.tests.golden;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId.Segment;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** Runs a contract inside a test. */
public final class ContractRun {
    /** What random tests begin with; each dialect has its own unless it is given. */
    static final String SEED = "duo.testkit.seed";

    private static final Pattern SEVERAL_THREADS =
            Pattern.compile(".*([tT]hreads|oneOfMany|WaitedFor|Meanwhile|atOnce|[rR]ac).*\\(\\)");

    private ContractRun() {}

    /**
     * Runs tests of a contract that need one thread.
     *
     * @param contract the class of the contract
     * @param suites which suites
     * @param tests which tests, by their names
     * @param seconds the most that a test may take
     * @return the names of those that failed, with the reasons
     */
    public static Map<String, String> failures(
            Class<?> contract, Predicate<String> suites, Predicate<String> tests, int seconds) {
        // Random tests begin with what they began with where their answers come from.
        System.setProperty(SEED, Integer.toString(Replay.RECORDED.hashCode()));
        try {
            return failures(EngineTestKit.engine("junit-jupiter")
                    .selectors(selectClass(contract))
                    .filters((PostDiscoveryFilter) test -> FilterResult.includedIf(isRun(test, suites, tests)))
                    .configurationParameter("junit.jupiter.execution.timeout.default", seconds + " s")
                    .execute()
                    .allEvents());
        } finally {
            System.clearProperty(SEED);
        }
    }

    private static Map<String, String> failures(Events events) {
        Map<String, String> failed = new TreeMap<>();
        events.failed().stream()
                .forEach(event -> failed.put(
                        name(event.getTestDescriptor()),
                        event.getRequiredPayload(TestExecutionResult.class)
                                .getThrowable()
                                .map(String::valueOf)
                                .orElse("")));
        return failed;
    }

    private static boolean isRun(TestDescriptor test, Predicate<String> suites, Predicate<String> tests) {
        List<Segment> path = test.getUniqueId().getSegments();
        return path.stream()
                        .filter(part -> part.getType().equals("nested-class"))
                        .map(Segment::getValue)
                        .allMatch(suites)
                && path.stream().map(Segment::getValue).noneMatch(SEVERAL_THREADS.asMatchPredicate())
                && (test.getParent().isEmpty() || tests.test(name(test)))
                && test.getParent().map(parent -> isRun(parent, suites, tests)).orElse(true);
    }

    private static String name(TestDescriptor test) {
        return test.getParent().map(TestDescriptor::getDisplayName).orElse("") + "." + test.getDisplayName();
    }
}
