package duo.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.spi.Failure;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MysqlErrorsTest {
    private final MysqlDialect dialect = new MysqlDialect();

    @ParameterizedTest
    @CsvSource({
        "23000, 1062, UNIQUE",
        "23000, 1451, FOREIGN_KEY",
        "23000, 1452, FOREIGN_KEY",
        "23000, 1048, NOT_NULL",
        "HY000, 1364, NOT_NULL",
        "HY000, 3819, CHECK",
        "23000, 4025, CHECK",
        "40001, 1213, DEADLOCK",
        "HY000, 1020, SERIALIZATION",
        "40001, 1205, LOCK_TIMEOUT",
        "HY000, 3572, LOCK_TIMEOUT",
        "42S02, 1146, MISSING_TABLE",
        "42000, 1064, SYNTAX",
        "42S22, 1054, SYNTAX",
        "42000, 1142, OTHER",
        "42S01, 1050, OTHER",
        "28000, 1045, OTHER",
        "HY000, 3024, TIMEOUT",
        "70100, 1969, TIMEOUT",
        "70100, 1317, CANCELLED",
        "70100, 1927, CONNECTION_LOST",
        "08004, 1040, CONNECTION_LOST",
        "08S01, 0, CONNECTION_LOST",
        "23000, 1, INTEGRITY",
        ", 0, OTHER"
    })
    void numbersHaveAMeaning(String state, int number, Failure failure) {
        assertThat(dialect.classify(new SQLException("something", state, number)))
                .isEqualTo(failure);
    }

    @Test
    void theDriversOwnErrorsHaveAMeaning() {
        assertThat(dialect.classify(new SQLTimeoutException("Statement cancelled due to timeout or client request")))
                .isEqualTo(Failure.TIMEOUT);
        assertThat(dialect.classify(new SQLException("Statement cancelled due to client request")))
                .isEqualTo(Failure.CANCELLED);
    }
}
