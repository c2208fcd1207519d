package duo.dialect.mssql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.error.ConfigurationException;
import duo.api.spi.DatabaseUrl;
import duo.api.spi.DriverTarget;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MssqlTargetTest {
    private final MssqlDialect dialect = new MssqlDialect();

    @ParameterizedTest
    @CsvSource({
        "db.example.org, 1434, jdbc:sqlserver://db.example.org:1434",
        "127.0.0.1, 0, jdbc:sqlserver://127.0.0.1",
        ", 0, jdbc:sqlserver://localhost"
    })
    void urlsBecomeThoseOfTheDriver(String host, int port, String jdbcUrl) {
        DatabaseUrl url = new DatabaseUrl("mssql", null, null, host, port, "my;shop}", Map.of());
        DriverTarget target = dialect.connector().target(url, Map.of());
        assertThat(target.jdbcUrl()).isEqualTo(jdbcUrl);
        assertThat(target.properties())
                .containsEntry("databaseName", "my;shop}")
                .doesNotContainKeys("serverName", "portNumber");
    }

    @Test
    void anAddressOfIpv6IsAProperty() {
        DatabaseUrl url = new DatabaseUrl("sqlserver", null, null, "2001:db8::7", 1434, "", Map.of());
        DriverTarget target = dialect.connector().target(url, Map.of());
        assertThat(target.jdbcUrl()).isEqualTo("jdbc:sqlserver://");
        assertThat(target.properties())
                .containsEntry("serverName", "2001:db8::7")
                .containsEntry("portNumber", "1434")
                .doesNotContainKey("databaseName");
    }

    @Test
    void aHostCannotSmuggleSettingsIn() {
        DatabaseUrl url = new DatabaseUrl("mssql", null, null, "db;user=sa", 0, "shop", Map.of());
        assertThatThrownBy(() -> dialect.connector().target(url, Map.of()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("not the name of a host");
    }

    @Test
    void theDriverKnowsItsUrlAndAllProperties() throws SQLException {
        DriverTarget target =
                dialect.connector().target(new DatabaseUrl("mssql", null, null, "::1", 1, "shop", Map.of()), Map.of());
        DriverPropertyInfo[] known =
                DriverManager.getDriver(target.jdbcUrl()).getPropertyInfo(target.jdbcUrl(), new Properties());
        assertThat(Arrays.stream(known).map(property -> property.name))
                .containsAll(target.properties().keySet());
        assertThat(target.driverClass())
                .isEqualTo(DriverManager.getDriver(target.jdbcUrl()).getClass().getName());
        assertThat(target.artifact())
                .contains("com.microsoft.sqlserver:mssql-jdbc")
                .contains("dev.duoorm:duo-dialect-mssql");
        assertThat(dialect.schemes()).containsExactly("mssql", "sqlserver");
    }

    @Test
    void propertiesWinOverParametersAndParametersOverDefaults() {
        DatabaseUrl url = new DatabaseUrl(
                "mssql",
                null,
                null,
                "db",
                0,
                "shop",
                Map.of("instanceName", "EXPRESS", "applicationName", "url", "statementPoolingCacheSize", "9"));
        assertThat(dialect.connector()
                        .target(url, Map.of("applicationName", "mine"))
                        .properties())
                .isEqualTo(Map.of(
                        "databaseName", "shop",
                        "instanceName", "EXPRESS",
                        "applicationName", "mine",
                        "disableStatementPooling", "false",
                        "statementPoolingCacheSize", "9",
                        "sendTimeAsDatetime", "false",
                        "calcBigDecimalPrecision", "true"));
    }

    @Test
    void thePasswordIsAPropertyAndNeverShown() {
        DatabaseUrl url = new DatabaseUrl("mssql", "ann", "geheim", "db", 0, "shop", Map.of());
        DriverTarget target = dialect.connector().target(url, Map.of());
        assertThat(target.properties()).containsEntry("user", "ann").containsEntry("password", "geheim");
        assertThat(target.jdbcUrl()).doesNotContain("ann").doesNotContain("geheim");
        assertThat(target.toString()).doesNotContain("geheim");
    }
}
