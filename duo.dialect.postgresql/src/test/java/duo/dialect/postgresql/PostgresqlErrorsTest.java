package duo.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.spi.Failure;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresqlErrorsTest {
    @ParameterizedTest
    @CsvSource({
        "23505, UNIQUE",
        "23503, FOREIGN_KEY",
        "23001, FOREIGN_KEY",
        "23502, NOT_NULL",
        "23514, CHECK",
        "23P01, INTEGRITY",
        "40P01, DEADLOCK",
        "40001, SERIALIZATION",
        "55P03, LOCK_TIMEOUT",
        "42P01, MISSING_TABLE",
        "42703, SYNTAX",
        "42883, SYNTAX",
        "42501, OTHER",
        "42P07, OTHER",
        "57014, CANCELLED",
        "57P01, CONNECTION_LOST",
        "08006, CONNECTION_LOST",
        "53300, CONNECTION_LOST",
        "28P01, OTHER",
        "'', OTHER",
        ", OTHER"
    })
    void statesHaveAMeaning(String state, Failure failure) {
        assertThat(new PostgresqlDialect().classify(new SQLException("ERROR: something", state)))
                .isEqualTo(failure);
    }
}
