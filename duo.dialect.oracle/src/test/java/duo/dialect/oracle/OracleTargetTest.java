package duo.dialect.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.error.ConfigurationException;
import duo.api.spi.DatabaseUrl;
import duo.api.spi.DriverTarget;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OracleTargetTest {
    private final OracleDialect dialect = new OracleDialect();

    @ParameterizedTest
    @CsvSource({
        "db.example.org, 1522, FREEPDB1, jdbc:oracle:thin:@//db.example.org:1522/FREEPDB1",
        "127.0.0.1, 0, sales.example.org, jdbc:oracle:thin:@//127.0.0.1/sales.example.org",
        "2001:db8::7, 1521, XE, jdbc:oracle:thin:@//[2001:db8::7]:1521/XE",
        ", 0, XE:dedicated/inst1, jdbc:oracle:thin:@//localhost/XE:dedicated/inst1"
    })
    void urlsBecomeThoseOfTheDriver(String host, int port, String path, String jdbcUrl) throws SQLException {
        DriverTarget target =
                dialect.connector().target(new DatabaseUrl("oracle", null, null, host, port, path, Map.of()), Map.of());
        assertThat(target.jdbcUrl()).isEqualTo(jdbcUrl);
        assertThat(DriverManager.getDriver(jdbcUrl).getClass().getName()).isEqualTo(target.driverClass());
    }

    @ParameterizedTest
    @ValueSource(strings = {"XE?wallet_location=/tmp", "X E", "a/b/c", "(DESCRIPTION=)"})
    void aServiceCannotSmuggleSettingsIn(String service) {
        DatabaseUrl url = new DatabaseUrl("oracle", null, null, "db", 0, service, Map.of());
        assertThatThrownBy(() -> dialect.connector().target(url, Map.of()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("not the name of a service");
    }

    @Test
    void theDriverKnowsAllProperties() throws SQLException {
        DriverTarget target =
                dialect.connector().target(new DatabaseUrl("oracle", null, null, "::1", 1, "XE", Map.of()), Map.of());
        Driver driver = DriverManager.getDriver(target.jdbcUrl());
        assertThat(Arrays.stream(driver.getPropertyInfo(target.jdbcUrl(), new Properties()))
                        .map(property -> property.name))
                .containsAll(target.properties().keySet());
        assertThat(driver.acceptsURL(target.jdbcUrl())).isTrue();
    }

    @Test
    void aUrlWithoutAServiceIsRefused() {
        DatabaseUrl url = new DatabaseUrl("oracle", "ann", "geheim", "db", 0, "", Map.of());
        assertThatThrownBy(() -> dialect.connector().target(url, Map.of()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("names no service")
                .message()
                .doesNotContain("geheim");
    }

    @Test
    void propertiesWinOverParametersAndParametersOverDefaults() {
        DatabaseUrl url = new DatabaseUrl(
                "oracle",
                null,
                null,
                "db",
                0,
                "XE",
                Map.of("oracle.net.CONNECT_TIMEOUT", "5", "defaultRowPrefetch", "7", "v$session.program", "url"));
        assertThat(dialect.connector()
                        .target(url, Map.of("v$session.program", "mine"))
                        .properties())
                .isEqualTo(Map.of(
                        "oracle.net.CONNECT_TIMEOUT", "5",
                        "defaultRowPrefetch", "7",
                        "v$session.program", "mine",
                        "oracle.jdbc.implicitStatementCacheSize", "250",
                        "oracle.jdbc.timezoneAsRegion", "false",
                        "oracle.net.keepAlive", "true"));
    }

    @Test
    void thePasswordIsAPropertyAndNeverShown() {
        DatabaseUrl url = new DatabaseUrl("oracle", "ann", "geheim", "db", 0, "XE", Map.of());
        DriverTarget target = dialect.connector().target(url, Map.of());
        assertThat(target.properties()).containsEntry("user", "ann").containsEntry("password", "geheim");
        assertThat(target.jdbcUrl()).doesNotContain("ann").doesNotContain("geheim");
        assertThat(target.toString()).doesNotContain("geheim");
        assertThat(target.artifact())
                .contains("com.oracle.database.jdbc:ojdbc11")
                .contains("dev.duoorm:duo-dialect-oracle");
    }
}
