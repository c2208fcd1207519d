package duo.tests.golden;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

    /** A test, and no suite of tests. */
    private static final String TEST = "()";

    private ContractRun() {}

    /**
     * How tests ended.
     *
     * @param failed the names of the tests and suites that failed, with the reasons
     * @param passed the names of the tests that ran to their end
     */
    public record Outcome(Map<String, String> failed, Set<String> passed) {}

    /** Whether a name is that of a test, and not of a suite. */
    public static boolean isTest(String name) {
        return name.endsWith(TEST);
    }

    /**
     * Runs tests of a contract that need one thread.
     *
     * @param contract the class of the contract
     * @param suites which suites
     * @param tests which tests and suites, by their names
     * @param seconds the most that a test may take
     * @return how they ended
     */
    public static Outcome outcome(Class<?> contract, Predicate<String> suites, Predicate<String> tests, int seconds) {
        // Random tests begin with what they began with where their answers come from.
        System.setProperty(SEED, Integer.toString(Replay.RECORDED.hashCode()));
        try {
            return outcome(EngineTestKit.engine("junit-jupiter")
                    .selectors(selectClass(contract))
                    .filters((PostDiscoveryFilter) test -> FilterResult.includedIf(isRun(test, suites, tests)))
                    .configurationParameter("junit.jupiter.execution.timeout.default", seconds + " s")
                    .execute()
                    .allEvents());
        } finally {
            System.clearProperty(SEED);
        }
    }

    private static Outcome outcome(Events events) {
        Map<String, String> failed = new TreeMap<>();
        events.failed().stream()
                .forEach(event -> failed.put(
                        name(event.getTestDescriptor()),
                        event.getRequiredPayload(TestExecutionResult.class)
                                .getThrowable()
                                .map(String::valueOf)
                                .orElse("")));
        Set<String> passed = new TreeSet<>();
        events.succeeded().stream()
                .filter(event -> event.getTestDescriptor().isTest())
                .forEach(event -> passed.add(name(event.getTestDescriptor())));
        return new Outcome(failed, passed);
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
