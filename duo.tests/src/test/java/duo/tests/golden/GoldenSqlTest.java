package duo.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import duo.tests.engine.TestEngines;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What SQL Server and Oracle are sent by the contract, compared with the files that were accepted; {@code -Dduo.accept} accepts what is
 * sent now. {@code docs/dialects.md} tells how it works and what it cannot tell.
 */
@EnabledIfSystemProperty(named = "duo.golden", matches = "true", disabledReason = "-Dduo.golden compares statements")
class GoldenSqlTest {
    /** Hundreds of names that somebody might inject, the texts of threads, and those of maps, which have another order in each run. */
    private static final Set<String> NOT_KEPT =
            Set.of("ComputedUpdate", "Injection", "JsonDocument", "NameInjection", "StatementTexts");

    /** The clock here tells the same times in each run. */
    private static final Set<String> BY_THE_TIME_OF_DAY = Set.of("KeysAndNames.generatedUuidsGrowWithTime()");

    @BeforeAll
    static void record() {
        TestEngines.get(Replay.ENGINE).requireAvailable();
        assertThat(Replay.run(RecordedContract.class).keySet())
                .as("on " + Replay.ENGINE)
                .isSubsetOf(BY_THE_TIME_OF_DAY);
    }

    @Test
    void sqlServerIsSentWhatWasAccepted() {
        compare(Server.MSSQL, MssqlReplayedContract.class);
    }

    @Test
    void oracleIsSentWhatWasAccepted() {
        compare(Server.ORACLE, OracleReplayedContract.class);
    }

    private static void compare(Server server, Class<?> contract) {
        Map<String, String> failed = new TreeMap<>(Replay.run(contract));
        Map<String, String> sent = GoldenFiles.of(Replay.statements(server));
        sent.keySet().removeAll(NOT_KEPT);
        GoldenFiles files = new GoldenFiles(server);
        if (Boolean.getBoolean("duo.accept")) {
            files.write(sent, failed.keySet());
        }
        failed.keySet().removeAll(files.unfinished());
        assertThat(failed).as("tests that do not run to their end any more").isEmpty();
        Map<String, String> accepted = files.read();
        assertThat(sent.keySet()).isEqualTo(accepted.keySet());
        sent.forEach((suite, text) ->
                assertThat(text).as("%s/%s.sql", server.dialect(), suite).isEqualTo(accepted.get(suite)));
    }
}
