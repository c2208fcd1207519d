package duo.tests.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.Database;
import duo.async.AsyncDatabase;
import duo.testkit.DatabaseExtension;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each test finds tables of its own, so it may commit. */
class NewTablesTest {
    @RegisterExtension
    static final DatabaseExtension DATABASE = DatabaseExtension.of("sqlite::memory:")
            .tables(Account.class)
            .filledBy(db -> db.model(Account.class).insert(new Account("Bank", 1_000)))
            .newTables();

    @RepeatedTest(2)
    void actionsFollowTheCommit(Database db) {
        List<String> done = new ArrayList<>();
        db.inTransaction(tx -> {
            db.model(Account.class).insert(new Account("Ada", 1));
            tx.onCommit(() -> done.add("paid"));
        });
        assertThat(done).containsExactly("paid");
        assertThat(db.model(Account.class).count()).isEqualTo(2);
    }

    @RepeatedTest(2)
    void otherThreadsSeeTheRows(AsyncDatabase async, Database db) {
        async.model(Account.class).insert(new Account("Ada", 1)).join();
        assertThat(db.model(Account.class).count()).isEqualTo(2);
    }
}
