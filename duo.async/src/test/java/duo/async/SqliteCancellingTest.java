package duo.async;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.Database;
import duo.api.Pool;
import duo.api.error.QueryCancelledException;
import duo.api.error.QueryTimeoutException;
import duo.api.error.TransactionException;
import duo.api.event.DatabaseListener;
import duo.api.event.StatementEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cancelling reaches a real statement, and the only connection serves the next call. */
@NullMarked
class SqliteCancellingTest {
    private final CountDownLatch sent = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final List<RuntimeException> errors = Collections.synchronizedList(new ArrayList<>());
    private final Path file;
    private final Database db;
    private final AsyncDatabase async;
    private final AsyncModel<Note> notes;

    /** Watches the endless statement. */
    private final class Watch implements DatabaseListener {
        @Override
        public void beforeStatement(String sql) {
            if (sql.contains("endless")) {
                sent.countDown();
            }
        }

        @Override
        public void afterStatement(StatementEvent event) {
            if (event.sql().contains("endless")) {
                event.failure().ifPresent(errors::add);
                ended.countDown();
            }
        }
    }

    SqliteCancellingTest(@TempDir Path folder) {
        file = folder.resolve("notes.db");
        db = Database.builder("sqlite:" + file)
                .pool(Pool.defaults().maximum(1))
                .listener(new Watch())
                .open();
        async = AsyncDatabase.of(db);
        notes = async.model(Note.class);
    }

    @BeforeEach
    void createTables() {
        Await.value(async.createAll(Note.class));
        Await.value(async.inConnection(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(Endless.VIEW);
            }
        }));
    }

    @AfterEach
    void theConnectionServesTheNextCallAndNothingWasWritten() {
        assertThat(Await.value(notes.count())).isEqualTo(0);
        db.close();
    }

    private void theStatementWasCancelled() {
        Await.latch(ended);
        assertThat(errors).hasOnlyElementsOfType(QueryCancelledException.class).hasSize(1);
    }

    @Test
    void aStatementThatWasSentIsCancelled() {
        CompletableFuture<Long> endless = async.model(Endless.class).count();
        Await.latch(sent);
        assertThat(endless.cancel(true)).isTrue();
        theStatementWasCancelled();
        assertThat(endless).isCancelled();
    }

    @Test
    void aTimeoutCancelsIt() {
        CompletableFuture<Long> endless = async.model(Endless.class).count().orTimeout(50, TimeUnit.MILLISECONDS);
        assertThat(Await.error(endless)).isInstanceOf(TimeoutException.class);
    }

    @Test
    void aCallThatWaitsForTheConnectionIsCancelled() {
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch lent = new CountDownLatch(1);
        // Blocking code takes the connection, which the asynchronous side does not know of.
        Thread holder = Thread.ofPlatform()
                .start(() -> db.inConnection(connection -> {
                    lent.countDown();
                    Await.latch(release);
                }));
        Await.latch(lent);
        CompletableFuture<Long> waits = notes.count();
        assertThat(waits.cancel(true)).isTrue();
        CompletableFuture<Boolean> next = notes.exists();
        release.countDown();
        assertThat(Await.value(next)).isFalse();
        assertThat(holder).isNotNull();
    }

    @Test
    void aCancelledTransactionLeavesNoRows() {
        CountDownLatch rolledBack = new CountDownLatch(1);
        CompletableFuture<Long> cancelled = async.transaction(tx -> {
            tx.onRollback(rolledBack::countDown);
            return tx.model(Note.class)
                    .create(new Note("never seen", 1))
                    .thenCompose(note -> tx.model(Endless.class).count());
        });
        Await.latch(sent);
        assertThat(cancelled.cancel(true)).isTrue();
        theStatementWasCancelled();
        Await.latch(rolledBack);
    }

    @Test
    void aTransactionThatIsCancelledBetweenItsCallsLeavesNoRows() {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch rolledBack = new CountDownLatch(1);
        CompletableFuture<?> cancelled = async.inTransaction(tx -> {
            tx.onRollback(rolledBack::countDown);
            return tx.model(Note.class).create(new Note("never seen", 1)).thenCompose(note -> {
                written.countDown();
                return new CompletableFuture<Void>();
            });
        });
        Await.latch(written);
        assertThat(cancelled.cancel(true)).isTrue();
        Await.latch(rolledBack);
    }

    @Test
    void cancellingBlockingCodeCancelsItsStatement() {
        CompletableFuture<Long> cancelled = async.call(database -> database.transaction(() -> {
            database.model(Note.class).create(new Note("never seen", 1));
            return database.model(Endless.class).count();
        }));
        Await.latch(sent);
        assertThat(cancelled.cancel(true)).isTrue();
        theStatementWasCancelled();
    }

    private void makeDeletingSlow() {
        Await.value(async.inConnection(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("CREATE TRIGGER slow BEFORE DELETE ON notes BEGIN SELECT count(*) FROM endless; END");
            }
        }));
    }

    // SQLite rolls the whole transaction back when a write of it is broken off, and would commit what follows one by
    // one.
    @Test
    void aWriteThatIsBrokenOffLeavesNoRowsOfItsTransaction() {
        makeDeletingSlow();
        Duration brief = Duration.ofMillis(100);
        for (boolean inBlock : List.of(false, true)) {
            List<Throwable> seen = new ArrayList<>();
            CompletableFuture<Note> ended = async.transaction(tx -> tx.model(Note.class)
                    .create(new Note("before", 1))
                    .thenCompose(note -> inBlock
                            ? tx.transaction(block -> block.model(Note.class)
                                    .where(Note_.stars.eq(1))
                                    .timeout(brief)
                                    .deleteBulk())
                            : tx.model(Note.class)
                                    .where(Note_.stars.eq(1))
                                    .timeout(brief)
                                    .deleteBulk())
                    .handle((count, error) -> seen.add(Futures.unwrap(error)))
                    .thenCompose(handled -> tx.model(Note.class).create(new Note("after", 2))));
            assertThat(Await.error(ended))
                    .isInstanceOf(TransactionException.class)
                    .hasMessageContaining("broken off");
            assertThat(seen).hasOnlyElementsOfType(QueryTimeoutException.class).hasSize(1);
            assertThat(Await.value(notes.count())).isEqualTo(0);
        }
    }

    @Test
    void statementsThatOccupyEveryCarrierOfVirtualThreadsAreCancelled() {
        int many = Runtime.getRuntime().availableProcessors() + 2;
        try (Database wide = Database.builder("sqlite:" + file)
                .pool(Pool.defaults().maximum(many))
                .listener(new Watch())
                .open()) {
            AsyncDatabase view = AsyncDatabase.of(wide);
            List<CompletableFuture<Long>> endless = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                endless.add(view.model(Endless.class).count());
            }
            Await.latch(sent);
            assertThat(endless)
                    .allSatisfy(count -> assertThat(count.cancel(true)).isTrue());
            assertThat(Await.value(view.model(Note.class).exists())).isFalse();
        }
    }
}
