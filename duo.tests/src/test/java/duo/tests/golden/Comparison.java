package duo.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;

/**
 * What SQL Server and Oracle are sent by the suites that PostgreSQL just answered, beside the files that were accepted. {@code
 * docs/dialects-proof.md} tells how it works and what it cannot tell.
 */
public final class Comparison {
    /** Hundreds of names that somebody might inject, and the texts of threads. */
    private static final Set<String> NOT_KEPT = Set.of("Injection", "NameInjection", "StatementTexts");

    private static final String AGAIN =
            "If it is meant: mvn test -pl duo.tests -Dtest=AcceptedStatements, and read the difference";

    private final GoldenFiles files;
    private final Map<String, String> failed;
    private final Map<String, String> sent;

    private Comparison(Server server, Class<?> contract) {
        this.files = new GoldenFiles(server);
        this.failed = new TreeMap<>(Replay.run(contract, Replay.suites()::contains));
        this.sent = GoldenFiles.of(Replay.statements(server));
        sent.keySet().removeAll(NOT_KEPT);
    }

    /** SQL Server. */
    public static Comparison withSqlServer() {
        return new Comparison(Server.MSSQL, MssqlReplayedContract.class);
    }

    /** Oracle. */
    public static Comparison withOracle() {
        return new Comparison(Server.ORACLE, OracleReplayedContract.class);
    }

    /** Skips where other statements come than those that are kept: with a seed of one's own, and when some suites are run alone. */
    public static void assumeTheWholeContract() {
        Assumptions.assumeTrue(
                System.getProperty(ContractRun.SEED) == null, "-D" + ContractRun.SEED + " makes other statements");
        Set<String> missing = new TreeSet<>(Replay.all());
        missing.removeAll(Replay.suites());
        Assumptions.assumeTrue(missing.isEmpty(), () -> "Only with the whole contract; this run is without " + missing);
    }

    /** Takes what is sent now. */
    void accept() {
        files.write(sent);
        // A reason that somebody put in words stays.
        Map<String, String> reasons = new TreeMap<>(failed);
        reasons.putAll(files.unfinished().read());
        reasons.keySet().retainAll(failed.keySet());
        files.unfinished().write(reasons);
    }

    /** Fails where something else is sent than was accepted, or where a test stops that did not. */
    public void check() {
        Set<String> named = new TreeSet<>(files.unfinished().read().keySet());
        Map<String, String> stopped = new TreeMap<>(failed);
        stopped.keySet().removeAll(named);
        assertThat(stopped)
                .as("tests that do not run to their end any more. " + AGAIN)
                .isEmpty();
        named.removeAll(failed.keySet());
        assertThat(named)
                .as("tests that run to their end now, so that unfinished.txt would hide it if they did not any more. "
                        + AGAIN)
                .isEmpty();
        Map<String, String> accepted = files.read();
        assertThat(sent.keySet()).as("suites of " + files + ". " + AGAIN).isEqualTo(accepted.keySet());
        sent.forEach((suite, text) ->
                assertThat(text).as("%s/%s.sql. %s", files, suite, AGAIN).isEqualTo(accepted.get(suite)));
    }
}
