package duo.dialect.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.spi.Failure;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OracleErrorsTest {
    private final OracleDialect dialect = new OracleDialect();

    @ParameterizedTest
    @CsvSource({
        "23000, 1, UNIQUE",
        "23000, 2291, FOREIGN_KEY",
        "23000, 2292, FOREIGN_KEY",
        "23000, 1400, NOT_NULL",
        "72000, 1407, NOT_NULL",
        "23000, 2290, CHECK",
        "61000, 60, DEADLOCK",
        "72000, 8177, SERIALIZATION",
        "61000, 54, LOCK_TIMEOUT",
        "72000, 30006, LOCK_TIMEOUT",
        "42000, 942, MISSING_TABLE",
        "42000, 904, SYNTAX",
        "42000, 933, SYNTAX",
        "42000, 955, OTHER",
        "72000, 1013, CANCELLED",
        "66000, 12541, CONNECTION_LOST",
        "08006, 17002, CONNECTION_LOST",
        "08003, 17008, CONNECTION_LOST",
        "08000, 0, CONNECTION_LOST",
        "72000, 1017, OTHER",
        ", 0, OTHER"
    })
    void numbersHaveAMeaning(String state, int number, Failure failure) {
        assertThat(dialect.classify(new SQLException("ORA", state, number))).isEqualTo(failure);
    }

    @Test
    void timeoutsAreToldWhereTheNumberSaysNothing() {
        assertThat(dialect.classify(new SQLTimeoutException("of the driver"))).isEqualTo(Failure.TIMEOUT);
    }
}
