package duo.tests.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.Database;
import duo.api.Model;
import duo.api.error.SqlSyntaxException;
import duo.testkit.model.Wallet;
import duo.testkit.model.Wallet_;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** A database in memory belongs to its {@code Database}, with all its connections, until that is closed. */
class InMemorySqliteTest {
    private static final String URL = "sqlite::memory:";

    private static Database opened() {
        Database database = Database.open(URL);
        database.createAll(Wallet.class);
        return database;
    }

    @Test
    void allConnectionsShareIt() throws Exception {
        try (Database database = opened()) {
            Model<Wallet> wallets = database.model(Wallet.class);
            wallets.create(new Wallet("ada", 1));
            int threads = 8;
            CountDownLatch allHoldAConnection = new CountDownLatch(threads);
            Patience.runAll(
                    threads,
                    thread -> database.inConnection(connection -> {
                        allHoldAConnection.countDown();
                        allHoldAConnection.await();
                        try (var statement = connection.createStatement();
                                var result = statement.executeQuery("SELECT owner FROM wallets")) {
                            assertThat(result.next()).isTrue();
                            assertThat(result.getString(1)).isEqualTo("ada");
                        }
                    }));
        }
    }

    @Test
    void anotherDatabaseDoesNotShareIt() {
        try (Database database = opened();
                Database other = Database.open(URL)) {
            database.model(Wallet.class).create(new Wallet("ada", 1));
            assertThatThrownBy(() -> other.model(Wallet.class).count()).isInstanceOf(SqlSyntaxException.class);
            other.createAll(Wallet.class);
            assertThat(other.model(Wallet.class).count()).isZero();
            assertThat(database.model(Wallet.class).count()).isOne();
        }
    }

    @Test
    void itOutlivesDisconnect() {
        try (Database database = opened()) {
            database.model(Wallet.class).create(new Wallet("ada", 1));
            database.disconnect();
            assertThat(database.model(Wallet.class).one().owner()).isEqualTo("ada");
        }
    }

    @Test
    void itIsGoneAfterClose() {
        Database database = opened();
        database.model(Wallet.class).create(new Wallet("ada", 1));
        database.close();
        assertThatThrownBy(() -> database.model(Wallet.class).count()).isInstanceOf(IllegalStateException.class);
        try (Database again = Database.open(URL)) {
            assertThatThrownBy(() -> again.model(Wallet.class).count()).isInstanceOf(SqlSyntaxException.class);
        }
    }

    @Test
    void manyWritersAndReadersDoNotFail() throws Exception {
        try (Database database = opened()) {
            Model<Wallet> wallets = database.model(Wallet.class);
            Patience.runAll(64, thread -> {
                for (int i = 0; i < 20; i++) {
                    Wallet wallet = new Wallet(thread + "/" + i, i);
                    if (i % 2 == 0) {
                        wallets.create(wallet);
                    } else {
                        database.transaction(() -> wallets.create(wallet));
                    }
                    assertThat(wallets.where(Wallet_.owner.eq(wallet.owner()))
                                    .one()
                                    .balance())
                            .isEqualTo(i);
                }
            });
            assertThat(wallets.count()).isEqualTo(64 * 20);
        }
    }
}
