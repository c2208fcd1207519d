package duo.tests.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.Database;
import duo.api.error.ConfigurationException;
import duo.api.error.MissingDriverException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which URLs open a database, which do not, and what the message says to do. Nothing here touches a network. */
class UrlTest {
    @ParameterizedTest
    @CsvSource({
        "postgresql://u@localhost/app, postgresql",
        "postgres://u@localhost/app, postgresql",
        "PostgreSQL://u@localhost/app, postgresql",
        "mysql://u@localhost/app, mysql",
        "MariaDB://u@localhost/app, mysql",
        "mssql://u@localhost/app, mssql",
        "sqlserver://u@localhost/app, mssql",
        "oracle://u@localhost/app, oracle",
        "sqlite:app.db, sqlite",
        "SQLITE::memory:, sqlite",
    })
    void theSchemeChoosesTheDialect(String url, String dialect) {
        try (Database database = Database.open(url)) {
            assertThat(database.dialect()).isEqualTo(dialect);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void anEmptyUrlIsAnIllegalArgument(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Database.open(url))
                .withMessageContaining("sqlite:app.db");
    }

    @ParameterizedTest
    @CsvSource({
        "postgresql+psycopg://u:s3cret@h/db, postgresql+psycopg, postgresql://",
        "mysql+pymysql://u:s3cret@h/db, mysql+pymysql, mysql://",
        "sqlite+aiosqlite:///a.db, sqlite+aiosqlite, sqlite:",
        "jdbc:postgresql://u:s3cret@h/db, jdbc, postgresql://",
        "jdbc:sqlite:a.db, jdbc, sqlite:",
        "jdbc:mysql://h/db?password=s3cret, jdbc, mysql://",
    })
    void aDriverInTheUrlIsRefusedWithTheRightUrl(String url, String scheme, String better) {
        assertThatThrownBy(() -> Database.open(url))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("'" + scheme + "'")
                .hasMessageContaining(better)
                .hasMessageNotContaining("s3cret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo://u:s3cret@h/db", "cockroach://u:s3cret@h/db"})
    void anUnknownSchemeNamesItselfAndTheArtifacts(String url) {
        assertThatThrownBy(() -> Database.open(url))
                .isInstanceOf(MissingDriverException.class)
                .hasMessageContaining("'" + url.substring(0, url.indexOf(':')) + "'")
                .hasMessageContaining("dev.duoorm:duo-dialect-")
                .hasMessageNotContaining("s3cret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "app.db",
                "//u:s3cret@h/db",
                "postgresql:u:s3cret@h/db",
                "postgresql://u:s3cret@h:port/db",
                "postgresql://u:s3cret@h:0/db",
                "postgresql://u:s3cret@h:65536/db",
                "postgresql://u:s3cret@h:99999999999999/db",
                "postgresql://u:s3cret%zz@h/db",
                "postgresql://u:s3cret@[::1/db",
                "postgresql://u:12/s3cret@h/db",
                "postgresql://u:12?s3cret@h/db",
                "sqlite://host/app.db",
            })
    void anUnreadableUrlHasACauseAndNoPassword(String url) {
        assertThatThrownBy(() -> Database.open(url))
                .isInstanceOf(ConfigurationException.class)
                .satisfies(failed -> assertThat(failed.getCause()).isNotNull())
                .satisfies(failed -> {
                    for (Throwable at = failed; at != null; at = at.getCause()) {
                        assertThat(at.toString()).doesNotContain("s3cret");
                    }
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "postgresql://u@h/db | mysql",
                "mysql://u@h/db | postgres",
                "sqlite:a.db | oracle",
            })
    void anotherDialectThanTheDeclaredOneIsRefused(String url, String declared) {
        assertThatThrownBy(() -> Database.builder(url).dialect(declared).open())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("'" + declared + "'")
                .hasMessageContaining("'" + url.substring(0, url.indexOf(':')) + "'");
    }

    @ParameterizedTest
    @CsvSource({"postgresql://u@h/db, postgres", "postgres://u@h/db, PostgreSQL", "mysql://u@h/db, mariadb"})
    void aliasesOfTheDeclaredDialectCount(String url, String declared) {
        try (Database database = Database.builder(url).dialect(declared).open()) {
            assertThat(database.dialect()).isIn("postgresql", "mysql");
        }
    }

    @Test
    void anUnknownDeclaredDialectListsTheKnownOnes() {
        assertThatThrownBy(() ->
                        Database.builder("sqlite::memory:").dialect("cockroach").open())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("'cockroach'")
                .hasMessageContaining("mariadb, mssql, mysql, oracle, postgres, postgresql, sqlite, sqlserver");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "postgresql://ada:s3cret@host:5433/app?ssl=true | postgresql://ada:***@host:5433/app?ssl=true",
                "postgresql://ada:s3%40cret%2F@host/app | postgresql://ada:***@host/app",
                "mysql://ada:s3cret@[::1]:3307/app | mysql://ada:***@[::1]:3307/app",
                "mysql://ada@host/app?password=s3cret | mysql://ada@host/app?password=***",
                "postgresql://ada@host/app?sslpassword=s3cret&a=b | postgresql://ada@host/app?sslpassword=***&a=b",
                "sqlite:/var/data/app.db | sqlite:/var/data/app.db",
            })
    void theUrlOfADatabaseShowsNoPassword(String url, String shown) {
        try (Database database = Database.open(url)) {
            assertThat(database.url()).isEqualTo(shown);
            assertThat(database.toString()).contains(shown).doesNotContain("s3cret");
            assertThat(database.options().toString()).doesNotContain("s3cret");
        }
    }

    @Test
    void aPasswordOfTheBuilderIsNotShownEither() {
        try (Database database = Database.builder("postgresql://host/app")
                .user("ada")
                .password("s3cret")
                .property("sslpassword", "s3cret")
                .open()) {
            assertThat(database.url()).isEqualTo("postgresql://ada:***@host/app");
            assertThat(database.toString()).doesNotContain("s3cret");
            assertThat(database.options().toString()).doesNotContain("s3cret");
        }
    }
}
