package duo.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.spi.Failure;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Errors of the driver's own class, made of the message of the server as it comes over the protocol, or with one of the driver's states. The
 * states are those of appendix A of PostgreSQL's manual, "Error Codes".
 */
class PostgresqlDriverErrorsTest {
    private static SQLException ofServer(String state, String message) throws ReflectiveOperationException {
        Class<?> type = Class.forName("org.postgresql.util.ServerErrorMessage");
        Object error =
                type.getConstructor(String.class).newInstance("SERROR\0VERROR\0C" + state + "\0M" + message + "\0\0");
        return Class.forName("org.postgresql.util.PSQLException")
                .asSubclass(SQLException.class)
                .getConstructor(type)
                .newInstance(error);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "23505 | UNIQUE | duplicate key value violates unique constraint \"u\"",
                "23503 | FOREIGN_KEY | insert or update on table \"t\" violates foreign key constraint \"f\"",
                "23001 | FOREIGN_KEY | update or delete on table \"t\" violates RESTRICT setting of foreign key constraint",
                "23502 | NOT_NULL | null value in column \"name\" violates not-null constraint",
                "23514 | CHECK | new row for relation \"t\" violates check constraint \"c\"",
                "23P01 | INTEGRITY | conflicting key value violates exclusion constraint \"x\"",
                "40P01 | DEADLOCK | deadlock detected",
                "40001 | SERIALIZATION | could not serialize access due to concurrent update",
                "55P03 | LOCK_TIMEOUT | canceling statement due to lock timeout",
                "55P03 | LOCK_TIMEOUT | could not obtain lock on row in relation \"t\"",
                "57014 | TIMEOUT | canceling statement due to statement timeout",
                "57014 | CANCELLED | canceling statement due to user request",
                "57P01 | CONNECTION_LOST | terminating connection due to administrator command",
                "53300 | CONNECTION_LOST | sorry, too many clients already",
                "42P01 | MISSING_TABLE | relation \"nowhere\" does not exist",
                "42703 | SYNTAX | column \"nothing\" does not exist",
                "42601 | SYNTAX | syntax error at or near \"SELEC\"",
                "22001 | OTHER | value too long for type character varying(3)",
                "22003 | OTHER | integer out of range",
                "22012 | OTHER | division by zero",
                "42501 | OTHER | permission denied for table t",
                "28P01 | OTHER | password authentication failed for user \"ann\""
            })
    void errorsOfTheServerHaveAMeaning(String state, Failure failure, String message)
            throws ReflectiveOperationException {
        SQLException error = ofServer(state, message);
        assertThat(error.getSQLState()).isEqualTo(state);
        assertThat((Throwable) error).hasMessage("ERROR: " + message);
        assertThat(new PostgresqlDialect().classify(error)).isEqualTo(failure);
    }

    @ParameterizedTest
    @CsvSource({
        "CONNECTION_UNABLE_TO_CONNECT, CONNECTION_LOST",
        "CONNECTION_FAILURE, CONNECTION_LOST",
        "CONNECTION_DOES_NOT_EXIST, CONNECTION_LOST",
        "COMMUNICATION_ERROR, CONNECTION_LOST",
        "QUERY_CANCELED, CANCELLED",
        "INVALID_PARAMETER_VALUE, OTHER"
    })
    void errorsOfTheDriverHaveAMeaning(String name, Failure failure) throws ReflectiveOperationException {
        Class<?> states = Class.forName("org.postgresql.util.PSQLState");
        Object state = states.getField(name).get(null);
        SQLException error = Class.forName("org.postgresql.util.PSQLException")
                .asSubclass(SQLException.class)
                .getConstructor(String.class, states)
                .newInstance("of the driver", state);
        assertThat(new PostgresqlDialect().classify(error)).isEqualTo(failure);
    }
}
