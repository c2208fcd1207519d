package duo.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.Database;
import duo.api.Pool;
import duo.api.error.InvalidQueryException;
import duo.api.error.NotFoundException;
import duo.api.error.UniqueViolationException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls, transactions and sessions on a real database. */
@NullMarked
class SqliteTest {
    private final Database db;
    private final AsyncDatabase async;
    private final AsyncModel<Note> notes;

    SqliteTest(@TempDir Path folder) {
        db = Database.builder("sqlite:" + folder.resolve("notes.db"))
                .pool(Pool.defaults().maximum(2))
                .open();
        async = AsyncDatabase.of(db);
        notes = async.model(Note.class);
    }

    @BeforeEach
    void createTables() {
        Await.value(async.createAll(Note.class));
    }

    @AfterEach
    void close() {
        db.close();
    }

    private static CompletableFuture<?> all(List<? extends CompletableFuture<?>> futures) {
        return CompletableFuture.allOf(futures.toArray(new CompletableFuture<?>[0]));
    }

    private List<String> texts() {
        return Await.value(notes.orderBy(Note_.id.asc()).all()).stream()
                .map(Note::text)
                .toList();
    }

    @Test
    void modelsAreWrittenAndRead() {
        Note stored = Await.value(notes.create(new Note("first", 1)));
        long key = Objects.requireNonNull(stored.id());
        Note changed = Await.value(notes.update(stored, Map.of("stars", 5)));
        assertThat(Await.value(notes.get(key))).contains(changed);
        assertThat(Await.value(notes.where(Note_.stars.eq(5)).one())).isEqualTo(changed);
        assertThat(Await.value(notes.createBulk(List.of(new Note("second", 2), new Note("third", 3)))))
                .extracting(Note::text)
                .containsExactly("second", "third");
        assertThat(Await.value(notes.where(Note_.stars.lt(4)).updateBulk(u -> u.set(Note_.stars, 4))))
                .isEqualTo(2);
        assertThat(Await.value(notes.getOrCreate(Note_.text.eq("third"), () -> new Note("third", 0)))
                        .created())
                .isFalse();
        assertThat(Await.value(notes.delete(changed))).isTrue();
        assertThat(Await.value(notes.exists())).isTrue();
        assertThat(texts()).containsExactly("second", "third");
        assertThat(Await.value(notes.where(Note_.stars.eq(4)).toSql()).sql()).containsIgnoringCase("select");
    }

    @Test
    void errorsAreThoseOfTheBlockingCalls() {
        Await.value(notes.create(new Note("taken", 1)));
        assertThatThrownBy(() -> Futures.join(notes.create(new Note("taken", 2))))
                .isExactlyInstanceOf(UniqueViolationException.class);
        assertThatThrownBy(() -> Futures.join(notes.where(Note_.stars.gt(5)).one()))
                .isExactlyInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> Futures.join(notes.deleteBulk())).isExactlyInstanceOf(InvalidQueryException.class);
    }

    @Test
    void tenThousandQueuedCallsAllFinishOnTwoConnections() {
        List<CompletableFuture<Note>> created = IntStream.range(0, 10_000)
                .mapToObj(i -> notes.create(new Note("note " + i, i)))
                .toList();
        Await.value(all(created));
        assertThat(Await.value(notes.count())).isEqualTo(10_000);
    }

    @Test
    void transactionsCommitOrRollBackAsAWhole() {
        Await.value(async.inTransaction(tx -> tx.model(Note.class)
                .create(new Note("one", 1))
                .thenCompose(one -> tx.model(Note.class).create(new Note("two", 2)))));
        CompletableFuture<Note> failing = async.transaction(tx -> tx.model(Note.class)
                .create(new Note("three", 3))
                .thenCompose(three -> tx.model(Note.class).create(new Note("one", 4))));
        assertThat(Await.error(failing)).isExactlyInstanceOf(UniqueViolationException.class);
        Await.value(async.inTransaction(tx -> {
            tx.setRollbackOnly();
            return tx.model(Note.class).create(new Note("four", 4));
        }));
        assertThat(texts()).containsExactly("one", "two");
    }

    @Test
    void callsWithSavepointsAndLentConnectionsTakePart() {
        Await.value(async.inTransaction(tx -> tx.model(Note.class)
                .getOrCreate(Note_.text.eq("made"), () -> new Note("made", 1))
                .thenCompose(made -> tx.connection(connection -> {
                    try (var statement = connection.createStatement()) {
                        return statement.executeUpdate("UPDATE notes SET stars = 9");
                    }
                }))));
        assertThat(Await.value(notes.one()).stars()).isEqualTo(9);
    }

    @Test
    void manyTransactionsOnOneFileAllFinish() {
        List<CompletableFuture<?>> ended = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            int number = i;
            ended.add(async.inTransaction(tx -> tx.model(Note.class)
                    .count()
                    .thenCompose(count -> tx.model(Note.class).create(new Note("note " + number, count.intValue())))));
        }
        Await.value(all(ended));
        assertThat(Await.value(notes.orderBy(Note_.stars.asc()).all()))
                .as("each saw all that were committed before it")
                .extracting(Note::stars)
                .containsExactlyElementsOf(IntStream.range(0, 64).boxed().toList());
    }

    @Test
    void blockingAndAsynchronousTransactionsNeverJoin() {
        db.transaction(() -> {
            db.model(Note.class).create(new Note("blocking", 1));
            assertThat(Await.value(notes.count()))
                    .as("seen from outside the block")
                    .isEqualTo(0);
        });
        long counted = Await.value(async.call(database -> database.transaction(() -> {
            database.model(Note.class).create(new Note("inside a call", 2));
            return database.model(Note.class).count();
        })));
        assertThat(counted).isEqualTo(2);
        assertThat(texts()).containsExactly("blocking", "inside a call");
    }

    @Test
    void aSessionKeepsWhatItCommitsAlone() {
        AsyncSession session = Await.value(async.openSession());
        Await.value(session.model(Note.class).create(new Note("kept", 1)));
        Await.value(session.commit());
        Await.value(session.model(Note.class).create(new Note("undone", 2)));
        Await.value(session.rollback());
        Await.value(session.model(Note.class).create(new Note("never committed", 3)));
        Await.value(session.close());
        assertThat(texts()).containsExactly("kept");
    }

    @Test
    void executorsComeAndGoAndTheConnectionsStay() {
        List<CompletableFuture<?>> futures = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
                AsyncModel<Note> mine = AsyncDatabase.of(db, executor).model(Note.class);
                futures.add(mine.create(new Note("note " + i, i)));
                futures.add(mine.count());
            }
        }
        assertThat(futures)
                .as("closing the executor waits for its calls")
                .allSatisfy(future -> assertThat(future).isCompleted());
        assertThat(texts()).hasSize(3);
        Await.value(async.disconnect());
        Await.value(async.connect());
        assertThat(Await.value(async.dialect())).isEqualTo("sqlite");
        assertThat(texts()).hasSize(3);
    }

    @Test
    void aTableThatWasCreatedInATransactionThatFailedIsGone() {
        assertThat(Await.error(async.inTransaction(tx -> tx.connection(connection -> {
                            try (var statement = connection.createStatement()) {
                                return statement.execute("CREATE TABLE short_lived (id INTEGER)");
                            }
                        })
                        .thenCompose(created -> CompletableFuture.failedFuture(new IllegalStateException("work"))))))
                .hasMessage("work");
        assertThat(Await.<Boolean>value(async.connection(connection -> {
                    try (var tables = connection.getMetaData().getTables(null, null, "short_lived", null)) {
                        return tables.next();
                    }
                })))
                .isFalse();
    }
}
