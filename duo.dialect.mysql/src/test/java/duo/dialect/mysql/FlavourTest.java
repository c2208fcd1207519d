package duo.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.Isolation;
import duo.api.error.ConfigurationException;
import duo.api.spi.Dialect;
import duo.api.spi.KeyRetrieval;
import duo.api.testing.FakeServer;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What servers that speak the protocol of MySQL are taken for, by the version that they tell. */
class FlavourTest {
    private static final String MARIADB_DRIVER = "MariaDB Connector/J";
    private static final String MYSQL_DRIVER = "MySQL Connector/J";

    private static Dialect met(String version, String driver) throws SQLException {
        return new MysqlDialect()
                .connected(new FakeServer(Map.of("getDatabaseProductVersion", version, "getDriverName", driver), "")
                        .metaData());
    }

    @ParameterizedTest
    @CsvSource({
        "8.0.31, MysqlDialect",
        "8.0.19-log, MysqlDialect",
        "9.7.4, MysqlDialect",
        "8.0.35-27, MysqlDialect",
        "10.11.19-MariaDB-0+deb12u1, MariadbDialect",
        "5.5.5-10.6.0-MariaDB-log, MariadbDialect",
        "11.8-MariaDB, MariadbDialect",
        "8.0.11-TiDB-v7.5.1, TidbDialect",
        "5.7.25-TiDB-v7.5.0, TidbDialect",
        "8.0.11-TiDB-v8.5.6-serverless, TidbDialect"
    })
    void aServerIsTakenForWhatItsVersionSays(String version, String dialect) throws SQLException {
        for (String driver : new String[] {MARIADB_DRIVER, MYSQL_DRIVER}) {
            assertThat(met(version, driver).getClass().getSimpleName()).isEqualTo(dialect);
            assertThat(met(version, driver).name()).isEqualTo("mysql");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "5.7.44-log, MySQL 5.7.44-log, 8.0.19",
        "8.0.18, MySQL 8.0.18, 8.0.19",
        "5.5.5-10.5.27-MariaDB, MariaDB 5.5.5-10.5.27-MariaDB, 10.6",
        "5.7.25-TiDB-v7.1.6, TiDB 5.7.25-TiDB-v7.1.6, 7.5",
        "8.0.11-TiDB-v7.4.0, TiDB 8.0.11-TiDB-v7.4.0, 7.5"
    })
    void olderServersAreRefusedWithTheLeastVersion(String version, String name, String least) {
        assertThatThrownBy(() -> met(version, MYSQL_DRIVER))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(name)
                .hasMessageContaining("needs version " + least + " or newer");
    }

    /** Where the usual transaction keeps to what it saw first, a call of several statements sees what others have committed. */
    @ParameterizedTest
    @CsvSource({
        "11.4.5-MariaDB, ",
        "11.6.1-MariaDB, ",
        "11.6.2-MariaDB, READ_COMMITTED",
        "11.8.9-MariaDB-4, READ_COMMITTED",
        "9.7.4, "
    })
    void callsOfSeveralStatementsDoNotMeetOthers(String version, @Nullable Isolation isolation) throws SQLException {
        assertThat(met(version, MARIADB_DRIVER).transactions().isolationOfCalls())
                .isEqualTo(Optional.ofNullable(isolation));
    }

    @Test
    void theDriverSaysHowMariadbGivesKeysBack() throws SQLException {
        assertThat(met("11.4.5-MariaDB", MARIADB_DRIVER).inserts().keyRetrieval())
                .isEqualTo(KeyRetrieval.RETURNING);
        assertThat(met("11.4.5-MariaDB", MYSQL_DRIVER).inserts().keyRetrieval()).isEqualTo(KeyRetrieval.GENERATED_KEYS);
    }

    @Test
    void aVersionWithoutNumbersIsRefused() {
        assertThatThrownBy(() -> met("trunk", MYSQL_DRIVER))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("'trunk'");
    }
}
