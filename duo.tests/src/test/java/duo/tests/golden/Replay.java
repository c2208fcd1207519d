package duo.tests.golden;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId.Segment;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** Runs the contract where its answers are recorded, and where they are played back. */
final class Replay {
    /** The engine whose answers are recorded. */
    static final String ENGINE = "postgresql-embedded";

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
            "RandomConditions",
            "RandomFunction",
            "RandomGraphs",
            "TransactionOptions",
            "TransactionScopes");

    private static final Pattern SEVERAL_THREADS =
            Pattern.compile(".*([tT]hreads|oneOfMany|Meanwhile|atOnce|[rR]ac).*\\(\\)");

    private static final Tape TAPE = new Tape();
    private static final Map<Server, Map<String, Set<String>>> SENT = new ConcurrentHashMap<>();

    private Replay() {}

    static Tape tape() {
        return TAPE;
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

    /** Runs a contract and gives the names of the tests that failed, with the reasons. */
    static Map<String, String> run(Class<?> contract) {
        System.setProperty("duo.testkit.seed", "1");
        Events tests = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(contract))
                .filters((PostDiscoveryFilter) test -> FilterResult.includedIf(isReplayed(test)))
                .configurationParameter("junit.jupiter.execution.timeout.default", "30 s")
                .execute()
                .testEvents();
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

    private static boolean isReplayed(TestDescriptor test) {
        return test.getUniqueId().getSegments().stream()
                .map(Segment::getValue)
                .noneMatch(part -> WITHOUT_ORDER.contains(part)
                        || SEVERAL_THREADS.matcher(part).matches());
    }

    private static String name(TestDescriptor test) {
        return test.getParent().map(TestDescriptor::getDisplayName).orElse("") + "." + test.getDisplayName();
    }
}
