package duo.tests.contract;

import duo.tests.engine.TestEngines;
import duo.tests.golden.Comparison;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;

/** The contract on PostgreSQL, and on what it tells of databases that have no server here. */
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
abstract class PostgresqlContract extends EngineContract {
    private final String name;

    PostgresqlContract(String name) {
        super(name);
        this.name = name;
    }

    /** What other databases would have been sent: the answers of the suites before it are played to their dialects. */
    @Nested
    @Order(Integer.MAX_VALUE)
    class Elsewhere {
        @BeforeEach
        void expectAnswers() {
            String recorded =
                    TestEngines.embeddedPostgresql().requireAvailable().name();
            Assumptions.assumeTrue(name.equals(recorded), () -> "The answers of '" + recorded + "' are played");
            Comparison.assumeTheWholeContract();
        }

        @Test
        void sqlServerIsSentWhatWasAccepted() {
            Comparison.withSqlServer().check();
        }

        @Test
        void oracleIsSentWhatWasAccepted() {
            Comparison.withOracle().check();
        }
    }
}
