package duo.tests.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

class EngineCatalogueTest {

    @Test
    void theEmbeddedPostgresqlIsSkippedWhenItIsWhatPostgresqlMeansAnyway() {
        TestEngine embedded = engine(Map.of(), "postgresql-embedded");
        assertThat(embedded.missing()).isPresent();
        assertThatThrownBy(embedded::requireAvailable)
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("postgresql-embedded");
    }

    @Test
    void aVariableThatNamesNoUrlIsAFailureThatNamesTheVariable() {
        TestEngine engine = engine(Map.of("DUO_TEST_MYSQL_URL", "localhost"), "mysql-by-mariadb-driver");
        assertThatThrownBy(engine::requireAvailable)
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContainingAll("mysql-by-mariadb-driver", "DUO_TEST_MYSQL_URL", "scheme");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mssql", "oracle"})
    void aServerThatIsNamedButNotThereIsAFailure(String engine) {
        String variable = "DUO_TEST_" + engine.toUpperCase(Locale.ROOT) + "_URL";
        TestEngine named = engine(Map.of(variable, engine), engine);
        assertThatThrownBy(named::requireAvailable)
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContainingAll(engine, variable, "scheme");
    }

    @Test
    void anEmptyVariableCountsAsUnset() {
        TestEngine embedded = engine(Map.of("DUO_TEST_POSTGRESQL_URL", " "), "postgresql-embedded");
        assertThatThrownBy(embedded::requireAvailable).isInstanceOf(TestAbortedException.class);
    }

    @Test
    void aServerIsToldByItsVersion() {
        assertThat(EngineFamily.MYSQL.reportsVersion("10.11.19-MariaDB-0+deb12u1"))
                .isFalse();
        assertThat(EngineFamily.MARIADB.reportsVersion("8.0.31")).isFalse();
        assertThat(EngineFamily.POSTGRESQL.reportsVersion("8.0.31")).isFalse();
        assertThat(EngineFamily.MYSQL.reportsVersion("8.0.31")).isTrue();
        assertThat(EngineFamily.MSSQL.reportsVersion("Microsoft SQL Server 2022 (RTM-CU20)"))
                .isTrue();
        assertThat(EngineFamily.ORACLE.reportsVersion("Oracle Database 23ai Free Release 23.0.0.0.0"))
                .isTrue();
        assertThat(EngineFamily.MYSQL.reportsVersion("Oracle Database 23ai Free"))
                .isFalse();
    }

    private static TestEngine engine(Map<String, String> environment, String name) {
        return Objects.requireNonNull(EngineCatalogue.of(environment).get(name), name);
    }
}
