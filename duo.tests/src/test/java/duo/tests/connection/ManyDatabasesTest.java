package duo.tests.connection;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.Database;
import duo.api.Transaction;
import duo.tests.engine.FreshDatabase;
import duo.tests.engine.TestEngine;
import duo.tests.engine.TestEngines;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Many databases at once, each with its own pool, dialect and transactions. */
class ManyDatabasesTest {
    @Test
    void databasesOfAllEnginesWorkSideBySide() {
        List<FreshDatabase> fresh = new ArrayList<>();
        List<Database> databases = new ArrayList<>();
        try {
            for (TestEngine engine : TestEngines.all()) {
                if (engine.missing().isEmpty()) {
                    fresh.add(engine.createDatabase());
                    databases.add(Database.builder(fresh.getLast().url())
                            .name(engine.name())
                            .open());
                }
            }
            assertThat(databases).isNotEmpty();
            databases.forEach(database -> database.createAll(Entry.class));
            writeInNestedTransactions(databases, 0);
            for (Database database : databases) {
                assertThat(database.model(Entry.class).all())
                        .extracting(Entry::title)
                        .containsExactly(database.name());
            }
        } finally {
            databases.forEach(Database::close);
            fresh.forEach(FreshDatabase::close);
        }
    }

    /** Each transaction lies around those of the other databases, and every second one is rolled back and done again. */
    private static void writeInNestedTransactions(List<Database> databases, int index) {
        if (index == databases.size()) {
            return;
        }
        Database database = databases.get(index);
        try (Transaction undone = database.begin()) {
            database.model(Entry.class).create(Entry.titled("undone"));
            undone.rollback();
        }
        database.transaction(() -> {
            database.model(Entry.class).create(Entry.titled(database.name()));
            writeInNestedTransactions(databases, index + 1);
        });
    }

    @Test
    void databasesInMemoryAreSeparateAndSharedByTheirThreads() throws InterruptedException {
        try (Database first = Database.open("sqlite::memory:");
                Database second = Database.open("sqlite::memory:")) {
            first.createAll(Entry.class);
            second.createAll(Entry.class);
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String title = "t" + i;
                threads.add(
                        Thread.ofVirtual().start(() -> first.model(Entry.class).create(Entry.titled(title))));
            }
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(first.model(Entry.class).count()).isEqualTo(8);
            assertThat(second.model(Entry.class).count()).isZero();
            first.disconnect();
            assertThat(first.model(Entry.class).count())
                    .as("what is in memory outlives disconnect()")
                    .isEqualTo(8);
        }
    }
}
