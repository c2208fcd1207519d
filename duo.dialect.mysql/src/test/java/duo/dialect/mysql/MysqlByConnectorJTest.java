package duo.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class MysqlByConnectorJTest extends ServerContract {
    MysqlByConnectorJTest() throws SQLException {
        super("DUO_TEST_MYSQL_URL", "mysql");
    }

    @Test
    void theServerIsRecognised() throws SQLException {
        assertThat(dialect).isExactlyInstanceOf(MysqlDialect.class);
        assertThat(connection.getMetaData().getDriverName()).containsIgnoringCase("mysql connector");
        assertThat(dialect.recognises(connection.getMetaData().getDatabaseProductName()))
                .isTrue();
    }

    @Test
    void negativeZeroKeepsItsSign() {
        assertThat(mapping(-0d).codec().stored(-0d)).isEqualTo(-0d);
    }
}
