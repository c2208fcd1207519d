package duo.tests.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.Database;
import duo.api.error.ConfigurationException;
import duo.api.error.LockTimeoutException;
import duo.testkit.model.Wallet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** The file beside a database of SQLite, and the locks of databases in memory. */
class SqliteLocksTest {
    private static final String MEMORY = "sqlite::memory:";

    @TempDir
    private Path folder;

    private Database open(String file) {
        return Database.open("sqlite:" + folder.resolve(file));
    }

    private static int entered(Database database) {
        return database.locked("nightly", Duration.ZERO, () -> 7);
    }

    private static void busy(Database database) {
        assertThatThrownBy(() -> entered(database)).isInstanceOf(LockTimeoutException.class);
    }

    @Test
    void anEmptyFileAppearsBesideTheDatabaseAndStays() throws IOException {
        try (Database database = open("app.db")) {
            database.createAll(Wallet.class);
            assertThat(folder.resolve("app.db-locks")).doesNotExist();
            database.locked("nightly", Duration.ZERO, () -> {
                assertThat(folder.resolve("app.db-locks")).isEmptyFile();
            });
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("app.db", "app.db-locks");
        }
    }

    @Test
    void othersWriteWhileALockIsHeld() {
        try (Database database = open("app.db");
                Database other = open("app.db")) {
            database.createAll(Wallet.class);
            database.locked("nightly", Duration.ZERO, () -> {
                other.model(Wallet.class).create(new Wallet("other", 1));
                CompletableFuture.runAsync(() -> database.transaction(
                                () -> database.model(Wallet.class).create(new Wallet("thread", 1))))
                        .join();
                database.model(Wallet.class).create(new Wallet("mine", 1));
            });
            assertThat(database.model(Wallet.class).count()).isEqualTo(3);
        }
    }

    @Test
    void aFileIsTheSameByWhateverPathItIsOpened() throws IOException {
        Files.createDirectory(folder.resolve("data"));
        try (Database database = open("data/app.db")) {
            database.connect();
            Files.createSymbolicLink(folder.resolve("link"), folder.resolve("data"));
            Files.createSymbolicLink(folder.resolve("linked.db"), folder.resolve("data/app.db"));
            try (Database byFolder = open("link/../data/app.db");
                    Database byLink = open("linked.db");
                    Database another = open("data/another.db")) {
                database.locked("nightly", Duration.ZERO, () -> {
                    busy(byFolder);
                    busy(byLink);
                    assertThat(entered(another)).isEqualTo(7);
                });
            }
        }
    }

    @Test
    void anInterruptedThreadDropsNoLock() {
        try (Database database = open("app.db");
                Database other = open("app.db")) {
            database.locked("nightly", Duration.ZERO, () -> {
                other.connect();
                Thread.currentThread().interrupt();
                try {
                    busy(other);
                    assertThat(other.locked("other", Duration.ZERO, () -> 8)).isEqualTo(8);
                } finally {
                    assertThat(Thread.interrupted()).isTrue();
                }
                busy(other);
            });
            assertThat(entered(other)).isEqualTo(7);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenToIsTold() throws IOException {
        try (Database database = open("app.db")) {
            database.connect();
            Files.createDirectory(folder.resolve("app.db-locks"));
            assertThatThrownBy(() -> entered(database))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("app.db-locks");
            Files.delete(folder.resolve("app.db-locks"));
            assertThat(entered(database)).isEqualTo(7);
        }
    }

    @Test
    void databasesInMemoryShareNoLocks() {
        try (Database database = Database.open(MEMORY);
                Database other = Database.open(MEMORY);
                Database source = Database.of(memory());
                Database another = Database.of(memory())) {
            database.locked(
                    "nightly",
                    Duration.ZERO,
                    () -> other.locked(
                            "nightly",
                            Duration.ZERO,
                            () -> source.locked("nightly", Duration.ZERO, () -> {
                                assertThat(entered(another)).isEqualTo(7);
                                for (Database held : new Database[] {database, other, source}) {
                                    CompletableFuture.runAsync(() -> busy(held)).join();
                                }
                            })));
            assertThat(entered(source)).isEqualTo(7);
        }
    }

    private static SQLiteDataSource memory() {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite::memory:");
        return source;
    }
}
