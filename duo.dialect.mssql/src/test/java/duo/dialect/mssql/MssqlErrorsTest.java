package duo.dialect.mssql;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.spi.Failure;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MssqlErrorsTest {
    private final MssqlDialect dialect = new MssqlDialect();

    @ParameterizedTest
    @CsvSource({
        "23000, 2627, UNIQUE",
        "23000, 2601, UNIQUE",
        "23000, 515, NOT_NULL",
        "40001, 1205, DEADLOCK",
        "S0001, 3960, SERIALIZATION",
        "S0051, 1222, LOCK_TIMEOUT",
        "S0002, 208, MISSING_TABLE",
        "S0001, 102, SYNTAX",
        "S0001, 207, SYNTAX",
        "S0001, 40613, CONNECTION_LOST",
        "08S01, 0, CONNECTION_LOST",
        "HY008, 0, CANCELLED",
        "HYT00, 0, TIMEOUT",
        "23000, 1, INTEGRITY",
        "S0001, 18456, OTHER",
        ", 0, OTHER"
    })
    void numbersHaveAMeaning(String state, int number, Failure failure) {
        assertThat(dialect.classify(new SQLException("something", state, number)))
                .isEqualTo(failure);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The INSERT statement conflicted with the FOREIGN KEY constraint \"CHECK_in\". | FOREIGN_KEY",
                "The DELETE statement conflicted with the REFERENCE constraint \"CHECK_in\". | FOREIGN_KEY",
                "The INSERT statement conflicted with the CHECK constraint \"REFERENCE_ok\". | CHECK",
                "Konflikt. | INTEGRITY"
            })
    void theKindOfConstraintStandsBeforeItsName(String message, Failure failure) {
        assertThat(dialect.classify(new SQLException(message, "23000", 547))).isEqualTo(failure);
    }

    @Test
    void theDriversTimeoutIsTold() {
        assertThat(dialect.classify(new SQLTimeoutException("The query has timed out.", "HY008")))
                .isEqualTo(Failure.TIMEOUT);
    }
}
