package duo.tests.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.Database;
import duo.api.Model;
import duo.api.TransactionOptions;
import duo.testkit.model.Wallet;
import duo.testkit.model.Wallet_;
import duo.tests.engine.FreshDatabase;
import duo.tests.engine.TestEngines;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** SQLite takes one writer at a time; nobody who writes or reads through Duo gets to feel that as an error. */
class SqliteWritersTest {
    private static final int THREADS = 64;
    private static final int WRITES = 50;
    private static final TransactionOptions READING =
            TransactionOptions.defaults().forReading();

    private FreshDatabase file;
    private Database database;

    @BeforeEach
    void open() {
        file = TestEngines.get("sqlite").requireAvailable().createDatabase();
        database = Database.open(file.url());
        database.createAll(Wallet.class);
    }

    @AfterEach
    void close() {
        database.close();
        file.close();
    }

    private static long count(Database database) {
        return database.model(Wallet.class).count();
    }

    private static void insert(Database database, String owner) {
        database.model(Wallet.class).create(new Wallet(owner, 0));
    }

    /** Standalone or in a transaction that reads before it writes, which is what fails elsewhere. */
    private static void write(Database database, int thread, int number) {
        String owner = thread + "/" + number;
        if (number % 2 == 0) {
            insert(database, owner);
        } else {
            database.transaction(() -> {
                Model<Wallet> wallets = database.model(Wallet.class);
                assertThat(wallets.where(Wallet_.owner.eq(owner)).exists()).isFalse();
                insert(database, owner);
                wallets.where(Wallet_.owner.eq(owner)).updateBulk(wallet -> wallet.set(Wallet_.balance, 1L));
            });
        }
    }

    @Test
    void manyThreadsWriteStandaloneAndInTransactions() throws Exception {
        Patience.runAll(THREADS, thread -> {
            for (int i = 0; i < WRITES; i++) {
                write(database, thread, i);
            }
        });
        assertThat(count(database)).isEqualTo(THREADS * WRITES);
    }

    @Test
    void manyThreadsWriteWhileOthersRead() throws Exception {
        Patience.runAll(THREADS, thread -> {
            for (int i = 0; i < WRITES; i++) {
                if (thread % 2 == 0) {
                    write(database, thread, i);
                } else {
                    database.transaction(READING, () -> {
                        long before = count(database);
                        assertThat(count(database)).isEqualTo(before);
                    });
                }
            }
        });
        assertThat(count(database)).isEqualTo(THREADS / 2 * WRITES);
    }

    @Test
    void twoDatabaseObjectsWriteToTheSameFile() throws Exception {
        try (Database other = Database.open(file.url())) {
            Patience.runAll(THREADS, thread -> {
                for (int i = 0; i < WRITES; i++) {
                    write(thread % 2 == 0 ? database : other, thread, i);
                }
            });
        }
        assertThat(count(database)).isEqualTo(THREADS * WRITES);
    }

    @Test
    void plainJdbcWritesToTheSameFile() throws Exception {
        try (Connection outsider = file.connect()) {
            Patience.runAll(9, thread -> {
                for (int i = 0; i < WRITES; i++) {
                    if (thread == 0) {
                        insertByJdbc(outsider, i);
                    } else {
                        write(database, thread, i);
                    }
                }
            });
        }
        assertThat(count(database)).isEqualTo(9 * WRITES);
    }

    private static void insertByJdbc(Connection outsider, int number) throws SQLException {
        try (Statement patience = outsider.createStatement()) {
            patience.execute("PRAGMA busy_timeout = 60000");
        }
        try (PreparedStatement insert =
                outsider.prepareStatement("INSERT INTO wallets (owner, balance, version) VALUES (?, 0, 0)")) {
            insert.setString(1, "outsider/" + number);
            insert.executeUpdate();
        }
    }

    @Test
    void aSecondProcessWritesToTheSameFile() throws Exception {
        Process other = OtherProcess.start(file.url(), "process", 4 * WRITES);
        Patience.runAll(8, thread -> {
            for (int i = 0; i < WRITES; i++) {
                write(database, thread, i);
            }
        });
        assertThat(other.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(other.exitValue()).isZero();
        assertThat(count(database)).isEqualTo(12 * WRITES);
    }

    @Test
    void aRawConnectionThatWasClosedIsReplaced() throws Exception {
        insert(database, "before");
        for (int i = 0; i < 3; i++) {
            database.inConnection(connection ->
                    connection.unwrap(org.sqlite.SQLiteConnection.class).close());
        }
        insert(database, "after");
        assertThat(count(database)).isEqualTo(2);
    }

    @Test
    void aTransactionLeftOpenDoesNotLockTheFileOnceItsDatabaseIsClosed() {
        try (Database careless = Database.open(file.url())) {
            careless.begin();
            insert(careless, "lost");
        }
        insert(database, "next");
        assertThat(database.model(Wallet.class).one().owner()).isEqualTo("next");
    }
}
