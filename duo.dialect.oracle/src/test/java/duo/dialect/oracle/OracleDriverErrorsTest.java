package duo.dialect.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.spi.Failure;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Errors as the driver itself makes them of the number of the server: with the SQLSTATE and the class of JDBC that it has for it. The
 * numbers are those of "Oracle Database Error Help".
 */
class OracleDriverErrorsTest {
    private static SQLException made(int number) throws ReflectiveOperationException {
        Method factory = Arrays.stream(
                        Class.forName("oracle.jdbc.driver.DatabaseError").getMethods())
                .filter(method -> method.getName().equals("newSQLException")
                        && method.getParameterCount() == 3
                        && method.getParameterTypes()[1] == String.class)
                .findFirst()
                .orElseThrow();
        return (SQLException) factory.invoke(null, null, "ORA-" + number, number);
    }

    @ParameterizedTest
    @CsvSource({
        "1, SQLIntegrityConstraintViolationException, UNIQUE",
        "2291, SQLIntegrityConstraintViolationException, FOREIGN_KEY",
        "2292, SQLIntegrityConstraintViolationException, FOREIGN_KEY",
        "1400, SQLIntegrityConstraintViolationException, NOT_NULL",
        "1407, SQLException, NOT_NULL",
        "2290, SQLIntegrityConstraintViolationException, CHECK",
        "60, SQLException, DEADLOCK",
        "4020, SQLException, DEADLOCK",
        "54, SQLException, LOCK_TIMEOUT",
        "30006, SQLException, LOCK_TIMEOUT",
        "2049, SQLSyntaxErrorException, LOCK_TIMEOUT",
        "4021, SQLException, LOCK_TIMEOUT",
        "8177, SQLException, SERIALIZATION",
        "3113, SQLRecoverableException, CONNECTION_LOST",
        "12514, SQLRecoverableException, CONNECTION_LOST",
        "12541, SQLException, CONNECTION_LOST",
        "12547, SQLException, CONNECTION_LOST",
        "12570, SQLException, CONNECTION_LOST",
        "12170, SQLTimeoutException, CONNECTION_LOST",
        "17002, SQLRecoverableException, CONNECTION_LOST",
        "17800, SQLException, CONNECTION_LOST",
        "1012, SQLException, CONNECTION_LOST",
        "1089, SQLRecoverableException, CONNECTION_LOST",
        "1013, SQLTimeoutException, CANCELLED",
        "942, SQLSyntaxErrorException, MISSING_TABLE",
        "904, SQLSyntaxErrorException, SYNTAX",
        "933, SQLSyntaxErrorException, SYNTAX",
        "955, SQLSyntaxErrorException, OTHER",
        "12899, SQLException, OTHER",
        "1438, SQLDataException, OTHER",
        "1722, SQLSyntaxErrorException, OTHER",
        "1476, SQLDataException, OTHER",
        "1031, SQLSyntaxErrorException, OTHER",
        "1017, SQLException, OTHER"
    })
    void whatTheDriverMakesOfANumberHasAMeaning(int number, String type, Failure failure)
            throws ReflectiveOperationException {
        SQLException error = made(number);
        assertThat(error.getClass().getSimpleName()).isEqualTo(type);
        assertThat(error.getErrorCode()).isEqualTo(number);
        assertThat(new OracleDialect().classify(error)).isEqualTo(failure);
    }
}
