package duo.dialect.postgresql;

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

class PostgresqlTargetTest {
    private final PostgresqlDialect dialect = new PostgresqlDialect();

    @ParameterizedTest
    @CsvSource({
        "db.example.org, 6432, shop, jdbc:postgresql://db.example.org:6432/shop",
        "127.0.0.1, 0, shop, jdbc:postgresql://127.0.0.1/shop",
        "2001:db8::7, 5433, shop, jdbc:postgresql://[2001:db8::7]:5433/shop",
        "::1, 0, shop, jdbc:postgresql://[::1]/shop",
        ", 0, shop, jdbc:postgresql://localhost/shop",
        "db, 0, '', jdbc:postgresql://db/",
        "db, 0, 'my shop/50%+ü?', jdbc:postgresql://db/my%20shop%2F50%25%2B%C3%BC%3F"
    })
    void urlsBecomeThoseOfTheDriver(String host, int port, String path, String jdbcUrl) {
        DatabaseUrl url = new DatabaseUrl("postgres", null, null, host, port, path, Map.of());
        assertThat(dialect.connector().target(url, Map.of()).jdbcUrl()).isEqualTo(jdbcUrl);
    }

    @Test
    void aHostCannotSmuggleSettingsIn() {
        DatabaseUrl url = new DatabaseUrl("postgresql", null, null, "db/x?user=root", 0, "shop", Map.of());
        assertThatThrownBy(() -> dialect.connector().target(url, Map.of()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("not the name of a host");
    }

    @Test
    void theDriverAndItsArtifactAreNamed() {
        DriverTarget target = dialect.connector()
                .target(new DatabaseUrl("postgresql", null, null, "db", 0, "shop", Map.of()), Map.of());
        assertThat(target.driverClass()).isEqualTo("org.postgresql.Driver");
        assertThat(target.artifact())
                .contains("org.postgresql:postgresql")
                .contains("dev.duoorm:duo-dialect-postgresql");
        assertThat(dialect.schemes()).containsExactly("postgresql", "postgres");
    }

    @Test
    void propertiesWinOverParametersAndParametersOverDefaults() {
        DatabaseUrl url = new DatabaseUrl(
                "postgresql",
                null,
                null,
                "db",
                0,
                "shop",
                Map.of("sslmode", "require", "tcpKeepAlive", "false", "ApplicationName", "url"));
        assertThat(dialect.connector()
                        .target(url, Map.of("ApplicationName", "mine"))
                        .properties())
                .isEqualTo(Map.of(
                        "sslmode", "require",
                        "tcpKeepAlive", "false",
                        "ApplicationName", "mine",
                        "reWriteBatchedInserts", "true",
                        "logServerErrorDetail", "false"));
    }

    @Test
    void thePasswordIsAPropertyAndNeverShown() {
        DatabaseUrl url = new DatabaseUrl("postgresql", "ann", "geheim", "db", 0, "shop", Map.of());
        DriverTarget target = dialect.connector().target(url, Map.of());
        assertThat(target.properties()).containsEntry("user", "ann").containsEntry("password", "geheim");
        assertThat(target.jdbcUrl()).doesNotContain("ann").doesNotContain("geheim");
        assertThat(target.toString()).doesNotContain("geheim");
    }

    @Test
    void theDriverKnowsAllProperties() throws SQLException {
        DriverTarget target = dialect.connector()
                .target(new DatabaseUrl("postgresql", null, null, "::1", 1, "shop", Map.of()), Map.of());
        Driver driver = DriverManager.getDriver(target.jdbcUrl());
        assertThat(Arrays.stream(driver.getPropertyInfo(target.jdbcUrl(), new Properties()))
                        .map(property -> property.name))
                .containsAll(target.properties().keySet());
        assertThat(driver.getClass().getName()).isEqualTo(target.driverClass());
    }
}
