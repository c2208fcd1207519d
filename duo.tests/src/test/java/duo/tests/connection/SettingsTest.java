package duo.tests.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.Database;
import duo.api.error.ConfigurationException;
import duo.api.error.ValidationException;
import duo.api.meta.JavaType;
import duo.api.spi.JsonMapper;
import duo.async.AsyncDatabase;
import duo.tests.engine.FreshDatabase;
import duo.tests.engine.TestEngines;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each setting of the builder does what it says. */
class SettingsTest {
    private final FreshDatabase fresh = TestEngines.get("sqlite").createDatabase();

    @BeforeEach
    void createTable() {
        try (Database database = Database.open(fresh.url())) {
            database.createAll(Entry.class);
        }
    }

    @AfterEach
    void drop() {
        fresh.close();
    }

    @Test
    void theClockStampsRows() {
        Instant now = Instant.parse("2001-02-03T04:05:06.123456789Z");
        try (Database database = Database.builder(fresh.url())
                .clock(Clock.fixed(now, ZoneOffset.ofHours(5)))
                .open()) {
            Entry stored = database.model(Entry.class).create(Entry.titled("a"));
            assertThat(stored.createdAt()).isEqualTo(Instant.parse("2001-02-03T04:05:06.123456Z"));
        }
    }

    @Test
    void theJsonMapperMapsJson() {
        JsonMapper fixed = new JsonMapper() {
            @Override
            public String write(Object value) {
                return "\"mine\"";
            }

            @Override
            public Object read(String json, JavaType type) {
                assertThat(json).isEqualTo("\"mine\"");
                return Map.of("read", 1);
            }
        };
        try (Database database = Database.builder(fresh.url()).jsonMapper(fixed).open()) {
            database.model(Entry.class).create(Entry.titled("a"));
            assertThat(database.model(Entry.class).one().counts()).containsExactly(Map.entry("read", 1));
        }
    }

    @Test
    void constraintsAreCheckedUnlessThatIsSwitchedOff() {
        try (Database checking = Database.open(fresh.url());
                Database trusting =
                        Database.builder(fresh.url()).validation(false).open()) {
            assertThatThrownBy(() -> checking.model(Entry.class).create(Entry.titled(" ")))
                    .isInstanceOfSatisfying(
                            ValidationException.class,
                            failed -> assertThat(failed.field()).contains("title"));
            assertThat(checking.model(Entry.class).count()).isZero();
            trusting.model(Entry.class).create(Entry.titled(" "));
            assertThat(trusting.model(Entry.class).count()).isEqualTo(1);
        }
    }

    @Test
    void theGivenValidatorChecks() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                        .configure()
                        .messageInterpolator(new FixedMessages())
                        .buildValidatorFactory();
                Database database = Database.builder(fresh.url())
                        .validator(factory.getValidator())
                        .open()) {
            assertThatThrownBy(() -> database.model(Entry.class).create(Entry.titled("")))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("said by the given validator");
        }
    }

    @Test
    void propertiesReachTheDriverAndWinOverTheUrl() throws SQLException {
        try (Database database = Database.builder(fresh.url() + "?busy_timeout=1111&cache_size=-77")
                .property("busy_timeout", "2222")
                .open()) {
            assertThat(pragma(database, "busy_timeout")).isEqualTo(2222);
            assertThat(pragma(database, "cache_size")).isEqualTo(-77);
            assertThat(pragma(database, "foreign_keys")).isEqualTo(1);
        }
    }

    private static int pragma(Database database, String name) throws SQLException {
        return database.<Integer, SQLException>connection(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("PRAGMA " + name)) {
                return row.getInt(1);
            }
        });
    }

    @Test
    void withoutAsyncOnlyBlockingCallsWork() {
        try (Database database = Database.builder(fresh.url()).async(false).open()) {
            assertThat(database.model(Entry.class).count()).isZero();
            assertThatThrownBy(() -> AsyncDatabase.of(database))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("async(false)");
            assertThatThrownBy(() -> AsyncDatabase.of(database, Runnable::run))
                    .isInstanceOf(ConfigurationException.class);
        }
    }

    @Test
    void theNameIsShown() {
        try (Database database = Database.builder(fresh.url()).name("ledger").open()) {
            assertThat(database.name()).isEqualTo("ledger");
            assertThat(database.toString()).contains("ledger");
        }
    }

    @Test
    void timesThatMakeNoSenseAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Database.builder(fresh.url()).slowQuery(Duration.ofMillis(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Database.builder(fresh.url()).queryTimeout(Duration.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Database.builder(fresh.url()).queryTimeout(Duration.ofSeconds(-1)));
    }
}
