package duo.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class MysqlByMariadbDriverTest extends ServerContract {
    MysqlByMariadbDriverTest() throws SQLException {
        super("DUO_TEST_MYSQL_URL", "mariadb");
    }

    @Test
    void theServerIsRecognised() throws SQLException {
        assertThat(dialect).isExactlyInstanceOf(MysqlDialect.class);
        assertThat(connection.getMetaData().getDriverName()).containsIgnoringCase("mariadb connector");
        assertThat(dialect.recognises(connection.getMetaData().getDatabaseProductName()))
                .isTrue();
    }
}
