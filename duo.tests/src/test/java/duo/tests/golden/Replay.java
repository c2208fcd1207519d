package duo.tests.golden;

import duo.testkit.contract.DialectContract;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Runs the contract where its answers are recorded, and where they are played back. */
public final class Replay {
    /** The dialect whose answers are recorded. */
    static final String RECORDED = "postgresql";

    /** Threads, pools and connections of their own make an order of answers that no other run has; what is random has other values each time. */
    private static final Set<String> WITHOUT_ORDER = Set.of(
            "AdvisoryLockWaits",
            "Async",
            "AsyncAdvisoryLocks",
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
            "TransactionConflicts",
            "TransactionOptions",
            "TransactionScopes");

    /** What one database says of its tables is no answer to the questions of another. */
    private static final Set<String> OF_THE_CATALOGUE = Set.of("ComputedSchema", "Introspection");

    private static final int LONGEST_SECONDS = 30;

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
    public static boolean isReplayed(String suite) {
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
        return ContractRun.outcome(contract, suites.and(Replay::isReplayed), test -> true, LONGEST_SECONDS)
                .failed();
    }
}
