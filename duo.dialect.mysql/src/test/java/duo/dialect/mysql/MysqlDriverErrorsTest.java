package duo.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.spi.Failure;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Errors as the two drivers make them of number and SQLSTATE of a server, of the classes that they have for these. Numbers and states are those
 * of "Server Error Message Reference" of MySQL and of "MariaDB Error Codes".
 */
class MysqlDriverErrorsTest {
    private static SQLException byConnectorJ(String state, int number) throws ReflectiveOperationException {
        return (SQLException) Class.forName("com.mysql.cj.jdbc.exceptions.SQLError")
                .getMethod(
                        "createSQLException",
                        String.class,
                        String.class,
                        int.class,
                        Class.forName("com.mysql.cj.exceptions.ExceptionInterceptor"))
                .invoke(null, "something", state, number, null);
    }

    private static SQLException byMariadbDriver(String state, int number) throws ReflectiveOperationException {
        Class<?> settings = Class.forName("org.mariadb.jdbc.Configuration");
        Class<?> factory = Class.forName("org.mariadb.jdbc.export.ExceptionFactory");
        Object made = factory.getConstructor(settings, Class.forName("org.mariadb.jdbc.HostAddress"))
                .newInstance(
                        settings.getMethod("parse", String.class).invoke(null, "jdbc:mariadb://localhost/shop"), null);
        return (SQLException) factory.getMethod("create", String.class, String.class, int.class)
                .invoke(made, "something", state, number);
    }

    @ParameterizedTest
    @CsvSource({
        "1062, 23000, SQLIntegrityConstraintViolationException, SQLIntegrityConstraintViolationException, UNIQUE",
        "1451, 23000, SQLIntegrityConstraintViolationException, SQLIntegrityConstraintViolationException, FOREIGN_KEY",
        "1452, 23000, SQLIntegrityConstraintViolationException, SQLIntegrityConstraintViolationException, FOREIGN_KEY",
        "1048, 23000, SQLIntegrityConstraintViolationException, SQLIntegrityConstraintViolationException, NOT_NULL",
        "1364, HY000, SQLException, SQLException, NOT_NULL",
        "3819, HY000, SQLException, SQLException, CHECK",
        "4025, 23000, SQLIntegrityConstraintViolationException, SQLIntegrityConstraintViolationException, CHECK",
        "1213, 40001, MySQLTransactionRollbackException, SQLTransactionRollbackException, DEADLOCK",
        "1205, HY000, SQLException, SQLException, LOCK_TIMEOUT",
        "3572, HY000, SQLException, SQLException, LOCK_TIMEOUT",
        "1020, HY000, SQLException, SQLException, SERIALIZATION",
        "1040, 08004, SQLNonTransientConnectionException, SQLNonTransientConnectionException, CONNECTION_LOST",
        "1047, 08S01, SQLNonTransientConnectionException, SQLNonTransientConnectionException, CONNECTION_LOST",
        "1927, 70100, MySQLQueryInterruptedException, SQLTimeoutException, CONNECTION_LOST",
        "3024, HY000, SQLException, SQLException, TIMEOUT",
        "1969, 70100, MySQLQueryInterruptedException, SQLTimeoutException, TIMEOUT",
        "1317, 70100, MySQLQueryInterruptedException, SQLTimeoutException, CANCELLED",
        "1146, 42S02, SQLSyntaxErrorException, SQLSyntaxErrorException, MISSING_TABLE",
        "1054, 42S22, SQLSyntaxErrorException, SQLSyntaxErrorException, SYNTAX",
        "1064, 42000, SQLSyntaxErrorException, SQLSyntaxErrorException, SYNTAX",
        "1406, 22001, SQLDataException, MariaDbDataTruncation, OTHER",
        "1264, 22003, SQLDataException, MariaDbDataTruncation, OTHER",
        "1142, 42000, SQLSyntaxErrorException, SQLSyntaxErrorException, OTHER",
        "1049, 42000, SQLSyntaxErrorException, SQLSyntaxErrorException, OTHER",
        "1045, 28000, SQLException, SQLInvalidAuthorizationSpecException, OTHER"
    })
    void whatTheDriversMakeOfANumberHasAMeaning(
            int number, String state, String connectorJ, String mariadbDriver, Failure failure)
            throws ReflectiveOperationException {
        check(byConnectorJ(state, number), connectorJ, failure);
        check(byMariadbDriver(state, number), mariadbDriver, failure);
    }

    private static void check(SQLException error, String type, Failure failure) {
        assertThat(error.getClass().getSimpleName()).isEqualTo(type);
        assertThat(new MysqlDialect().classify(error)).isEqualTo(failure);
    }
}
