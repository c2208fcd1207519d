package duo.tests.golden;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import duo.testkit.contract.DialectContract;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId.Segment;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** Runs the contract where its answers are recorded, and where they are played back. */
final class Replay {
    /** The dialect whose answers are recorded. */
    static final String RECORDED = "postgresql";

    /** What random tests begin with; each dialect has its own unless it is given. */
    static final String SEED = "duo.testkit.seed";

    /** Threads, pools and connections of their own make an order of answers that no other run has; what is random has other values each time. */
    private static final Set<String> WITHOUT_ORDER = Set.of(
            "Async",
            "AsyncBlocks",
            "AsyncCancellations",
            "AsyncTransactions",
            "AsyncViews",
            "Cancellations",
            "CascadeRandom",
            "Concurrency",
            "Conflicts",
            "Connections",
            "DeleteListenerPlace",
            "Errors",
            "LentConnections",
            "LinkRace",
            "LockOf",
            "Publisher",
            "RandomConditions",
            "RandomFunction",
            "RandomGraphs",
            "RandomModels",
            "TransactionOptions",
            "TransactionScopes");

    /** What one database says of its tables is no answer to the questions of another. */
    private static final Set<String> OF_THE_CATALOGUE = Set.of("Introspection");

    private static final Pattern SEVERAL_THREADS =
            Pattern.compile(".*([tT]hreads|oneOfMany|WaitedFor|Meanwhile|atOnce|[rR]ac).*\\(\\)");

    private static final Tape TAPE = new Tape();
    private static final Set<String> SUITES = ConcurrentHashMap.newKeySet();
    private static final Map<Server, Map<String, Set<String>>> SENT = new ConcurrentHashMap<>();

    private Replay() {}

    static Tape tape() {
        return TAPE;
    }

    /** Tells that a suite is recorded. */
    static void recorded(String suite) {
        SUITES.add(suite);
    }

    /** The suites that were recorded. */
    static Set<String> suites() {
        return Set.copyOf(SUITES);
    }

    /** The suites of the contract that can be played back. */
    static Set<String> all() {
        return Arrays.stream(DialectContract.class.getDeclaredClasses())
                .map(Class::getSimpleName)
                .filter(Replay::isReplayed)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the answers of a suite can be played back. */
    static boolean isReplayed(String suite) {
        return !WITHOUT_ORDER.contains(suite) && !OF_THE_CATALOGUE.contains(suite);
    }

    /** Takes the step and the text of each statement. */
    static BiConsumer<String, String> sent(Server server) {
        return (step, sql) -> SENT.computeIfAbsent(server, key -> new ConcurrentHashMap<>())
                .computeIfAbsent(step, key -> Collections.synchronizedSet(new LinkedHashSet<>()))
                .add(sql);
    }

    /** The statements by the steps that sent them. */
    static Map<String, Set<String>> statements(Server server) {
        return new TreeMap<>(SENT.getOrDefault(server, Map.of()));
    }

    /** Runs the suites of a contract that can be played and gives the names of the tests that failed, with the reasons. */
    static Map<String, String> run(Class<?> contract, Predicate<String> suites) {
        // Random tests begin with what they began with where their answers come from.
        System.setProperty(SEED, Integer.toString(RECORDED.hashCode()));
        try {
            return failures(contract, suites.and(Replay::isReplayed));
        } finally {
            System.clearProperty(SEED);
        }
    }

    private static Map<String, String> failures(Class<?> contract, Predicate<String> suites) {
        Events tests = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(contract))
                .filters((PostDiscoveryFilter) test -> FilterResult.includedIf(isReplayed(test, suites)))
                .configurationParameter("junit.jupiter.execution.timeout.default", "30 s")
                .execute()
                .allEvents();
        Map<String, String> failed = new TreeMap<>();
        tests.failed().stream()
                .forEach(event -> failed.put(
                        name(event.getTestDescriptor()),
                        event.getRequiredPayload(TestExecutionResult.class)
                                .getThrowable()
                                .map(String::valueOf)
                                .orElse("")));
        return failed;
    }

    private static boolean isReplayed(TestDescriptor test, Predicate<String> suites) {
        List<Segment> path = test.getUniqueId().getSegments();
        return path.stream()
                        .filter(part -> part.getType().equals("nested-class"))
                        .map(Segment::getValue)
                        .allMatch(suites)
                && path.stream().map(Segment::getValue).noneMatch(SEVERAL_THREADS.asMatchPredicate());
    }

    private static String name(TestDescriptor test) {
        return test.getParent().map(TestDescriptor::getDisplayName).orElse("") + "." + test.getDisplayName();
    }
}
