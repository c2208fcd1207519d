package duo.tests.testkit;

import static duo.testkit.StatementAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.Database;
import duo.testkit.DatabaseExtension;
import duo.testkit.RecordedStatements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was sent is counted, compared, and shown where it is not what it should be. */
class StatementAssertTest {
    @RegisterExtension
    static final DatabaseExtension DATABASE = DatabaseExtension.of("sqlite::memory:")
            .tables(Account.class)
            .filledBy(db -> db.model(Account.class).insert(new Account("Bank", 1_000)));

    private final Database db;
    private final RecordedStatements sql;

    StatementAssertTest(Database db, RecordedStatements sql) {
        this.db = db;
        this.sql = sql;
    }

    @BeforeEach
    void nothingWasSentBefore() {
        assertThat(sql).none().texts();
    }

    @Test
    void statementsAreCounted() {
        db.model(Account.class).count();
        assertThat(sql).count(1).count("SELECT", 1).count("delete", 0).noRepeats();
        assertThatThrownBy(() -> assertThat(sql).none())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("SELECT COUNT(*)");
        assertThatThrownBy(() -> assertThat(sql).count("SELECT", 2))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("statements sent:\nSELECT COUNT(*)");
    }

    @Test
    void textsAreCompared() {
        db.model(Account.class).count();
        assertThat(sql).texts("SELECT COUNT(*) FROM `kit_accounts`");
        assertThatThrownBy(() -> assertThat(sql).texts("SELECT 1")).isInstanceOf(AssertionError.class);
    }

    @Test
    void repeatsAreShown() {
        db.model(Account.class).get(1L);
        db.model(Account.class).get(2L);
        assertThat(sql).noMoreThan(2);
        assertThatThrownBy(() -> assertThat(sql).noRepeats())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("2 times SELECT")
                .hasMessageContaining("related(..)");
    }
}
