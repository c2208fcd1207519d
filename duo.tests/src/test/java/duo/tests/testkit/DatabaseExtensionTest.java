package duo.tests.testkit;

import static duo.testkit.StatementAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import duo.api.Bulk;
import duo.api.Database;
import duo.testkit.DatabaseExtension;
import duo.testkit.ManualClock;
import duo.testkit.RecordedStatements;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each test finds what the class was filled with. */
class DatabaseExtensionTest {
    private static final ManualClock CLOCK = new ManualClock(Instant.parse("2026-01-01T00:00:00Z"));
    private static final List<Database> SEEN = new ArrayList<>();

    @RegisterExtension
    static final DatabaseExtension DATABASE = DatabaseExtension.of("sqlite::memory:")
            .tables(Account.class)
            .settings(builder -> builder.name("bank"))
            .clock(CLOCK)
            .filledBy(db -> db.model(Account.class).insert(new Account("Bank", 1_000)));

    private final Database db;

    DatabaseExtensionTest(Database db) {
        this.db = db;
        SEEN.add(db);
    }

    @AfterAll
    static void oneDatabaseServedAll() {
        assertThat(SEEN).hasSizeGreaterThan(3).allMatch(SEEN.get(0)::equals);
    }

    @BeforeEach
    void write() {
        db.model(Account.class).insert(new Account("Ada", 100));
    }

    @RepeatedTest(2)
    void testsAreRolledBack(RecordedStatements sql) {
        assertThat(sql).count(1).count("insert", 1);
        assertThat(db.model(Account.class).count()).isEqualTo(2);
        assertThat(db.model(Account.class).deleteBulk(Bulk.unfiltered())).isEqualTo(2);
        assertThat(sql).count(3).noRepeats();
    }

    @RepeatedTest(2)
    void blocksInsideAreRolledBackToo() {
        db.transaction(() -> db.model(Account.class).insert(new Account("Bo", 1)));
        assertThat(db.model(Account.class).count()).isEqualTo(3);
    }

    @Test
    void theClockStandsStill(ManualClock clock) {
        Instant now = clock.advance(Duration.ofDays(1));
        Account bo = db.model(Account.class).insert(new Account("Bo", 1));
        assertThat(bo.changed()).isEqualTo(now);
        assertThat(clock).isSameAs(CLOCK);
    }

    /** The database is that of the class around. */
    @Nested
    class Inside {
        @RepeatedTest(2)
        void isRolledBack(Database same) {
            assertThat(same).isSameAs(db);
            assertThat(same.model(Account.class).count()).isEqualTo(2);
        }
    }
}
