package duo.tests.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.Database;
import duo.api.error.ConfigurationException;
import duo.api.error.ConnectionLostException;
import duo.api.error.DatabaseException;
import duo.api.expr.JoinedText;
import duo.api.expr.TextAggregate;
import duo.tests.engine.FreshDatabase;
import duo.tests.engine.TestEngine;
import duo.tests.engine.TestEngines;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A database on the data source of an application. */
class DataSourceTest {
    static List<TestEngine> engines() {
        return TestEngines.all();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void theDialectIsFoundByTheFirstConnection(TestEngine engine) throws SQLException {
        try (FreshDatabase fresh = engine.requireAvailable().createDatabase()) {
            SharedDataSource source = new SharedDataSource(fresh, true);
            try (Database named = Database.open(fresh.url());
                    Database database = Database.of(source)) {
                assertThat(source.made())
                        .as("connections before the first call")
                        .isEmpty();
                assertThat(database.dialect()).isEqualTo(named.dialect());
                exercise(database);
            }
            for (Connection connection : source.made()) {
                assertThat(connection.isClosed()).as("given back").isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aSourceWithoutAutoCommitCommitsAllTheSame(TestEngine engine) {
        try (FreshDatabase fresh = engine.requireAvailable().createDatabase();
                Database other = Database.open(fresh.url());
                Database database = Database.of(new SharedDataSource(fresh, false))) {
            exercise(database);
            assertThat(other.model(Entry.class).count()).isEqualTo(2);
        }
    }

    /** A session of the application may cut joined texts; then they are refused, and never cut. */
    @ParameterizedTest
    @MethodSource("engines")
    void joinedTextsAreWholeOrRefused(TestEngine engine) {
        try (FreshDatabase fresh = engine.requireAvailable().createDatabase();
                Database named = Database.open(fresh.url());
                Database database = Database.of(new SharedDataSource(fresh, true))) {
            named.createAll(Entry.class);
            String title = "é".repeat(50);
            named.model(Entry.class)
                    .createBulk(Stream.generate(() -> Entry.titled(title))
                            .limit(2000)
                            .toList());
            TextAggregate<Entry> joined = JoinedText.joinText(Entry_.title, ",");
            String whole = String.join(",", Collections.nCopies(2000, title));
            assertThat(named.model(Entry.class).aggregate(joined).get(joined)).isEqualTo(whole);
            try {
                assertThat(database.model(Entry.class).aggregate(joined).get(joined))
                        .isEqualTo(whole);
            } catch (DatabaseException refused) {
                assertThat(refused).hasMessageContaining("group_concat_max_len");
                assertThat(database.dialect()).isIn("mysql", "mariadb");
            }
            assertThat(database.model(Entry.class).limit(9).aggregate(joined).get(joined))
                    .hasSize(9 * 51 - 1);
        }
    }

    private static void exercise(Database database) {
        database.createAll(Entry.class);
        Entry first = database.model(Entry.class).create(Entry.titled("first"));
        assertThat(first.id()).isNotNull();
        database.transaction(() -> database.model(Entry.class).create(Entry.titled("second")));
        assertThatIllegalStateException()
                .isThrownBy(() -> database.transaction(() -> {
                    database.model(Entry.class).create(Entry.titled("third"));
                    throw new IllegalStateException("roll back");
                }));
        assertThat(database.model(Entry.class).orderBy(Entry_.id.asc()).all())
                .extracting(Entry::title)
                .containsExactly("first", "second");
    }

    @Test
    void aNamedDialectNeedsNoConnectionToBeKnown() {
        try (FreshDatabase fresh = TestEngines.get("sqlite").createDatabase()) {
            SharedDataSource source = new SharedDataSource(fresh, true);
            try (Database database = Database.of(source, "sqlite")) {
                assertThat(database.dialect()).isEqualTo("sqlite");
                assertThat(source.made()).isEmpty();
                exercise(database);
                database.disconnect();
                assertThat(database.model(Entry.class).count()).isEqualTo(2);
            }
        }
    }

    @Test
    void anUnknownNamedDialectIsRefusedAtOnce() {
        try (FreshDatabase fresh = TestEngines.get("sqlite").createDatabase()) {
            SharedDataSource source = new SharedDataSource(fresh, true);
            assertThatThrownBy(() -> Database.of(source, "cockroach"))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("'cockroach'");
        }
    }

    @Test
    void closingTheDatabaseLeavesTheSourceOpenAndRefusesCalls() {
        try (FreshDatabase fresh = TestEngines.get("sqlite").createDatabase()) {
            SharedDataSource source = new SharedDataSource(fresh, true);
            Database database = Database.of(source);
            exercise(database);
            database.close();
            assertThatIllegalStateException()
                    .isThrownBy(() -> database.model(Entry.class).count());
            try (Database again = Database.of(source)) {
                assertThat(again.model(Entry.class).count()).isEqualTo(2);
            }
        }
    }

    @Test
    void aSourceThatFailsIsToldWithItsError() {
        try (FreshDatabase fresh = TestEngines.get("sqlite").createDatabase()) {
            SQLException broken = new SQLException("the broker is down", "08001");
            try (Database database = Database.of(new SharedDataSource(fresh, true) {
                @Override
                public Connection getConnection() throws SQLException {
                    throw broken;
                }
            })) {
                assertThatThrownBy(database::connect)
                        .isInstanceOf(ConnectionLostException.class)
                        .hasCause(broken);
            }
        }
    }
}
