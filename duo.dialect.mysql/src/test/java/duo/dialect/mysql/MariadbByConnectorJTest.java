package duo.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class MariadbByConnectorJTest extends ServerContract {
    MariadbByConnectorJTest() throws SQLException {
        super("DUO_TEST_MARIADB_URL", "mysql");
    }

    @Test
    void theServerIsRecognised() throws SQLException {
        assertThat(dialect).isExactlyInstanceOf(MariadbDialect.class);
        assertThat(connection.getMetaData().getDriverName()).containsIgnoringCase("mysql connector");
        assertThat(dialect.recognises(connection.getMetaData().getDatabaseProductName()))
                .isTrue();
    }
}
