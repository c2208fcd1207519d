package duo.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import duo.testkit.ScratchDatabase;
import duo.testkit.contract.DialectContract;
import duo.tests.engine.TestEngines;
import org.junit.jupiter.api.Test;

/** Accepts what SQL Server and Oracle are sent now; runs when it is named. */
class AcceptedStatements {
    @Test
    void areWritten() {
        assertThat(Replay.run(Recorded.class, suite -> true))
                .as("on PostgreSQL")
                .isEmpty();
        Comparison.assumeTheWholeContract();
        Comparison.withSqlServer().accept();
        Comparison.withOracle().accept();
    }

    /** The contract on the embedded PostgreSQL. */
    public static class Recorded extends DialectContract {
        @Override
        protected ScratchDatabase createDatabase() {
            return new RecordedPostgresql(
                    TestEngines.embeddedPostgresql().requireAvailable().createDatabase());
        }
    }
}
