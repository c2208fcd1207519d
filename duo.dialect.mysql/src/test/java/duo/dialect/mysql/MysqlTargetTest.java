package duo.dialect.mysql;

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

class MysqlTargetTest {
    private final MysqlDialect dialect = new MysqlDialect();

    @ParameterizedTest
    @CsvSource({
        "mysql, db.example.org, 3307, shop, jdbc:mysql://db.example.org:3307/shop",
        "mysql, 2001:db8::7, 0, shop, jdbc:mysql://[2001:db8::7]/shop",
        "mysql, , 0, '', jdbc:mysql://localhost/",
        "mysql, db, 0, 'my shop/50%+ü?', jdbc:mysql://db/my%20shop%2F50%25%2B%C3%BC%3F",
        "mariadb, db.example.org, 3307, shop, jdbc:mariadb://db.example.org:3307/shop",
        "mariadb, ::1, 3306, shop, jdbc:mariadb://[::1]:3306/shop",
        "mariadb, db, 0, 'my shop/50%+ü', jdbc:mariadb://db/my shop/50%+ü"
    })
    void urlsBecomeThoseOfTheDriver(String scheme, String host, int port, String path, String jdbcUrl) {
        DatabaseUrl url = new DatabaseUrl(scheme, null, null, host, port, path, Map.of());
        assertThat(dialect.connector().target(url, Map.of()).jdbcUrl()).isEqualTo(jdbcUrl);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql", "mariadb"})
    void aHostCannotSmuggleSettingsIn(String scheme) {
        DatabaseUrl url = new DatabaseUrl(scheme, null, null, "db/x?user=root", 0, "shop", Map.of());
        assertThatThrownBy(() -> dialect.connector().target(url, Map.of()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("not the name of a host");
    }

    @Test
    void aDatabaseCannotSmuggleSettingsIn() {
        DatabaseUrl url = new DatabaseUrl("mariadb", null, null, "db", 0, "shop?allowMultiQueries=true", Map.of());
        assertThatThrownBy(() -> dialect.connector().target(url, Map.of()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("question mark");
    }

    @ParameterizedTest
    @CsvSource({
        "mysql, com.mysql.cj.jdbc.Driver, com.mysql:mysql-connector-j",
        "mariadb, org.mariadb.jdbc.Driver, org.mariadb.jdbc:mariadb-java-client"
    })
    void theSchemeChoosesTheDriver(String scheme, String driver, String artifact) {
        DriverTarget target =
                dialect.connector().target(new DatabaseUrl(scheme, null, null, "db", 0, "shop", Map.of()), Map.of());
        assertThat(target.driverClass()).isEqualTo(driver);
        assertThat(target.artifact()).contains(artifact).contains("dev.duoorm:duo-dialect-mysql");
        assertThat(target.properties())
                .containsEntry("rewriteBatchedStatements", "true")
                .containsEntry("connectionTimeZone", "UTC")
                .containsEntry("forceConnectionTimeZoneToSession", "true")
                .containsEntry("useAffectedRows", "false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql", "mariadb"})
    void propertiesWinOverParametersAndParametersOverDefaults(String scheme) {
        DatabaseUrl url = new DatabaseUrl(
                scheme,
                null,
                null,
                "db",
                0,
                "shop",
                Map.of("sslMode", "verify", "connectionTimeZone", "SERVER", "tcpKeepAlive", "false"));
        assertThat(dialect.connector()
                        .target(url, Map.of("tcpKeepAlive", "maybe"))
                        .properties())
                .containsEntry("sslMode", "verify")
                .containsEntry("connectionTimeZone", "SERVER")
                .containsEntry("tcpKeepAlive", "maybe");
    }

    /** The MariaDB driver insists on TLS, which servers of developers' machines do not have. */
    @ParameterizedTest
    @CsvSource({
        ", true",
        "localhost, true",
        "LocalHost, true",
        "127.0.0.1, true",
        "127.1.2.3, true",
        "::1, true",
        "db.example.org, false",
        "localhost.example.org, false",
        "127.0.0.1.example.org, false",
        "10.0.0.1, false"
    })
    void onlyWhatStaysOnTheMachineNeedsNoTls(String host, boolean local) {
        DatabaseUrl url = new DatabaseUrl("mariadb", null, null, host, 0, "shop", Map.of());
        Map<String, String> properties =
                dialect.connector().target(url, Map.of()).properties();
        assertThat(properties.getOrDefault("sslMode", "that of the driver"))
                .isEqualTo(local ? "disable" : "that of the driver");
        assertThat(dialect.connector()
                        .target(url, Map.of("sslMode", "verify-ca"))
                        .properties())
                .containsEntry("sslMode", "verify-ca");
        assertThat(dialect.connector()
                        .target(url, Map.of("serverSslCert", "ca.pem"))
                        .properties())
                .doesNotContainKey("sslMode");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql", "mariadb"})
    void thePasswordIsAPropertyAndNeverShown(String scheme) {
        DatabaseUrl url = new DatabaseUrl(scheme, "ann", "geheim", "db", 0, "shop", Map.of());
        DriverTarget target = dialect.connector().target(url, Map.of());
        assertThat(target.properties()).containsEntry("user", "ann").containsEntry("password", "geheim");
        assertThat(target.jdbcUrl()).doesNotContain("ann").doesNotContain("geheim");
        assertThat(target.toString()).doesNotContain("geheim");
    }

    @Test
    void connectorJKnowsAllProperties() throws SQLException {
        DriverTarget target =
                dialect.connector().target(new DatabaseUrl("mysql", null, null, "db", 1, "shop", Map.of()), Map.of());
        Driver driver = DriverManager.getDriver(target.jdbcUrl());
        assertThat(Arrays.stream(driver.getPropertyInfo(target.jdbcUrl(), new Properties()))
                        .map(property -> property.name))
                .containsAll(target.properties().keySet());
        assertThat(driver.getClass().getName()).isEqualTo(target.driverClass());
    }

    @Test
    void theMariadbDriverKnowsAllProperties() throws SQLException {
        DriverTarget target =
                dialect.connector().target(new DatabaseUrl("mariadb", null, null, "db", 1, "shop", Map.of()), Map.of());
        Driver driver = DriverManager.getDriver(target.jdbcUrl());
        assertThat(Arrays.stream(driver.getPropertyInfo(target.jdbcUrl(), new Properties()))
                        .map(property -> property.name))
                .containsAll(target.properties().keySet());
        assertThat(driver.getClass().getName()).isEqualTo(target.driverClass());
    }
}
