package duo.dialect.mssql;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.spi.Failure;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Errors of the driver's own class, with the SQLSTATE that it makes of the number of the server. Numbers and texts are those of "Database engine
 * events and errors" of SQL Server.
 */
class MssqlDriverErrorsTest {
    private static final String PACKAGE = "com.microsoft.sqlserver.jdbc.";

    private static SQLException made(String message, String state, int number) throws ReflectiveOperationException {
        Constructor<?> constructor = Class.forName(PACKAGE + "SQLServerException")
                .getDeclaredConstructor(String.class, String.class, int.class, Throwable.class);
        constructor.setAccessible(true);
        return (SQLException) constructor.newInstance(message, state, number, null);
    }

    /** An error of the server, as the driver reports it. */
    private static SQLException made(String message, int number) throws ReflectiveOperationException {
        Method state = Class.forName(PACKAGE + "SQLServerException")
                .getDeclaredMethod(
                        "generateStateCode", Class.forName(PACKAGE + "SQLServerConnection"), int.class, Integer.class);
        state.setAccessible(true);
        return made(message, (String) state.invoke(null, null, number, 1), number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2627 | 23000 | UNIQUE | Violation of UNIQUE KEY constraint 'u'. Cannot insert duplicate key in object 'dbo.t'.",
                "2601 | 23000 | UNIQUE | Cannot insert duplicate key row in object 'dbo.t' with unique index 'u'.",
                "547 | 23000 | FOREIGN_KEY | The INSERT statement conflicted with the FOREIGN KEY constraint \"f\".",
                "547 | 23000 | CHECK | The UPDATE statement conflicted with the CHECK constraint \"c\".",
                "515 | 23000 | NOT_NULL | Cannot insert the value NULL into column 'name', table 'dbo.t'.",
                "1205 | 40001 | DEADLOCK | Transaction (Process ID 53) was deadlocked on lock resources with another process.",
                "1222 | S0001 | LOCK_TIMEOUT | Lock request time out period exceeded.",
                "3960 | S0001 | SERIALIZATION | Snapshot isolation transaction aborted due to update conflict.",
                "596 | S0001 | CONNECTION_LOST | Cannot continue the execution because the session is in the kill state.",
                "40613 | S0001 | CONNECTION_LOST | Database 'shop' on server 's' is not currently available.",
                "208 | S0002 | MISSING_TABLE | Invalid object name 'nowhere'.",
                "207 | S0001 | SYNTAX | Invalid column name 'nothing'.",
                "102 | S0001 | SYNTAX | Incorrect syntax near 'SELEC'.",
                "156 | S0001 | SYNTAX | Incorrect syntax near the keyword 'FROM'.",
                "8152 | 22001 | OTHER | String or binary data would be truncated.",
                "2628 | S0001 | OTHER | String or binary data would be truncated in table 't', column 'name'.",
                "8115 | S0001 | OTHER | Arithmetic overflow error converting expression to data type int.",
                "8134 | S0001 | OTHER | Divide by zero error encountered.",
                "229 | S0001 | OTHER | The SELECT permission was denied on the object 't'.",
                "18456 | S0001 | OTHER | Login failed for user 'ann'."
            })
    void errorsOfTheServerHaveAMeaning(int number, String state, Failure failure, String message)
            throws ReflectiveOperationException {
        SQLException error = made(message, number);
        assertThat(error.getSQLState()).isEqualTo(state);
        assertThat(error.getErrorCode()).isEqualTo(number);
        assertThat(new MssqlDialect().classify(error)).isEqualTo(failure);
    }

    /** The states that the driver gives to its own errors, by the names that it has for them. */
    @ParameterizedTest
    @CsvSource({
        "SQLServerException, EXCEPTION_XOPEN_CONNECTION_CANT_ESTABLISH, CONNECTION_LOST",
        "SQLServerException, EXCEPTION_XOPEN_CONNECTION_DOES_NOT_EXIST, CONNECTION_LOST",
        "SQLServerException, EXCEPTION_XOPEN_CONNECTION_FAILURE, CONNECTION_LOST",
        "SQLState, STATEMENT_CANCELED, CANCELLED",
        "SQLState, NUMERIC_DATA_OUT_OF_RANGE, OTHER",
        "SQLState, DATA_EXCEPTION_LENGTH_MISMATCH, OTHER"
    })
    void errorsOfTheDriverHaveAMeaning(String type, String name, Failure failure) throws ReflectiveOperationException {
        Field field = Class.forName(PACKAGE + type).getDeclaredField(name);
        field.setAccessible(true);
        Object state = field.get(null);
        if (state instanceof Enum) {
            Method code = state.getClass().getDeclaredMethod("getSQLStateCode");
            code.setAccessible(true);
            state = code.invoke(state);
        }
        assertThat(new MssqlDialect().classify(made("of the driver", (String) state, 0)))
                .isEqualTo(failure);
    }

    /** A misspelt property would be ignored. */
    @Test
    void theDataSourceHasASetterForEachProperty() throws ReflectiveOperationException {
        Class<?> source = Class.forName(PACKAGE + "SQLServerDataSource");
        assertThat(source.getMethods())
                .extracting(Method::getName)
                .contains(
                        "setDatabaseName",
                        "setServerName",
                        "setPortNumber",
                        "setDisableStatementPooling",
                        "setStatementPoolingCacheSize",
                        "setSendTimeAsDatetime",
                        "setApplicationName");
    }
}
