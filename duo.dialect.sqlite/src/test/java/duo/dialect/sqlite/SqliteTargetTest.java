package duo.dialect.sqlite;

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

class SqliteTargetTest {
    private final SqliteDialect dialect = new SqliteDialect();

    private static DatabaseUrl url(String path, Map<String, String> parameters) {
        return new DatabaseUrl("sqlite", null, null, null, 0, path, parameters);
    }

    private DriverTarget target(String path) {
        return dialect.connector().target(url(path, Map.of()), Map.of());
    }

    @ParameterizedTest
    @CsvSource({
        "app.db, jdbc:sqlite:app.db",
        "./app.db, jdbc:sqlite:./app.db",
        "/var/data/app.db, jdbc:sqlite:/var/data/app.db",
        "C:/data/app.db, jdbc:sqlite:C:/data/app.db",
        "/with space/ü 100%.db, jdbc:sqlite:/with space/ü 100%.db",
        "what?#100%.db, jdbc:sqlite:file:what%3F%23100%25.db"
    })
    void filesKeepTheirPath(String path, String jdbcUrl) {
        assertThat(target(path).jdbcUrl()).isEqualTo(jdbcUrl);
    }

    @Test
    void theDriverAndItsArtifactAreNamed() {
        assertThat(target("app.db").driverClass()).isEqualTo("org.sqlite.JDBC");
        assertThat(target("app.db").artifact())
                .contains("org.xerial:sqlite-jdbc")
                .contains("dev.duoorm:duo-dialect-sqlite");
    }

    @Test
    void filesCheckForeignKeysWaitForLocksAndKeepAWriteAheadLog() {
        assertThat(target("app.db").properties())
                .isEqualTo(Map.of(
                        "foreign_keys", "true",
                        "busy_timeout", "10000",
                        "jdbc.get_generated_keys", "false",
                        "journal_mode", "WAL",
                        "synchronous", "NORMAL"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"app.db", "what?#100%.db", ":memory:"})
    void theDriverKnowsItsUrlAndAllProperties(String path) throws SQLException {
        DriverTarget target = target(path);
        Driver driver = DriverManager.getDriver(target.jdbcUrl());
        assertThat(driver.getClass().getName()).isEqualTo(target.driverClass());
        assertThat(Arrays.stream(driver.getPropertyInfo(target.jdbcUrl(), new Properties()))
                        .map(property -> property.name))
                .containsAll(target.properties().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":memory:"})
    void eachTargetInMemoryIsADatabaseOfItsOwn(String path) {
        assertThat(target(path).jdbcUrl())
                .startsWith("jdbc:sqlite:file:/duo-")
                .endsWith("?vfs=memdb")
                .isNotEqualTo(target(path).jdbcUrl());
        assertThat(target(path).properties()).doesNotContainKeys("journal_mode", "synchronous");
        assertThat(dialect.connector().livesInConnections(url(path, Map.of()))).isTrue();
        assertThat(dialect.connector().livesInConnections(url("app.db", Map.of())))
                .isFalse();
    }

    @Test
    void propertiesWinOverParametersAndParametersOverDefaults() {
        DriverTarget target = dialect.connector()
                .target(
                        url("app.db", Map.of("busy_timeout", "1", "cache_size", "7")),
                        Map.of("busy_timeout", "2", "foreign_keys", "false"));
        assertThat(target.properties())
                .containsEntry("busy_timeout", "2")
                .containsEntry("cache_size", "7")
                .containsEntry("foreign_keys", "false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "truncate", "Persist", "MEMORY", "wal", "OFF"})
    void journalModesAreTakenInAnyCase(String mode) {
        DriverTarget target = dialect.connector().target(url("app.db", Map.of("journal_mode", mode)), Map.of());
        assertThat(target.properties().get("journal_mode"))
                .isEqualToIgnoringCase(mode)
                .isUpperCase();
        assertThat(target.properties().containsKey("synchronous")).isEqualTo(mode.equals("wal"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "WAL2", "WAL; DROP TABLE person"})
    void otherJournalModesAreRefused(String mode) {
        assertThatThrownBy(() -> dialect.connector().target(url("app.db", Map.of()), Map.of("journal_mode", mode)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("journal_mode")
                .hasMessageContaining("DELETE, MEMORY, OFF, PERSIST, TRUNCATE, WAL");
    }

    @Test
    void aHostIsTakenForAMissingSlash() {
        DatabaseUrl url = new DatabaseUrl("sqlite", null, null, "app.db", 0, "", Map.of());
        assertThatThrownBy(() -> dialect.connector().target(url, Map.of()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("sqlite:///app.db");
    }

    @Test
    void userAndPasswordAreLeftOut() {
        DriverTarget target =
                dialect.connector().target(url("app.db", Map.of()).withCredentials("ann", "geheim"), Map.of());
        assertThat(target.toString()).doesNotContain("geheim");
        assertThat(target.properties()).doesNotContainKeys("user", "password");
    }
}
