package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.DatabaseBuilder;
import duo.api.Pool;
import duo.api.TransactionOptions;
import duo.api.error.QueryCancelledException;
import duo.api.error.QueryTimeoutException;
import duo.api.event.DatabaseListener;
import duo.async.AsyncDatabase;
import duo.testkit.model.Grain;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * How statements of users end before their time: by timeouts, by cancelling, and because no more rows are wanted. The database has
 * one connection, so each test shows that it comes back.
 *
 * @since 0.1.0
 */
public abstract class RawEndingSuite extends ContractSuite {
    private static final String FOR_YEARS = "SELECT id FROM endless";
    private static final String GRAINS = "SELECT id FROM grains WHERE id > :least ORDER BY id";
    private static final Duration SOON = Duration.ofMillis(200);

    private volatile CompletableFuture<Boolean> sent = new CompletableFuture<>();

    /** For subclasses. */
    protected RawEndingSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Grain.class);
    }

    @Override
    protected DatabaseBuilder configure(DatabaseBuilder builder) {
        return builder.pool(Pool.defaults().maximum(1).minimum(0)).listener(new DatabaseListener() {
            @Override
            public void beforeStatement(String text) {
                if (text.contains("endless")) {
                    sent.complete(true);
                }
            }
        });
    }

    /**
     * Creates a view that takes years.
     *
     * @throws SQLException if the database refuses
     */
    @BeforeAll
    public void createView() throws SQLException {
        EndlessView.create(db());
    }

    /** Fills the table. */
    @BeforeEach
    public void fill() {
        db().model(Grain.class)
                .createBulk(IntStream.rangeClosed(1, (int) EndlessView.GRAINS)
                        .mapToObj(Grain::new)
                        .toList());
        sql.clear();
    }

    private void assertUsable() {
        assertEquals(
                EndlessView.GRAINS,
                db().sql(quoted("SELECT COUNT(*) FROM grains")).as(Long.class).one());
    }

    /** A statement ends by its timeout, time after time. */
    @Test
    public void aStatementEndsByItsTimeout() {
        for (int i = 0; i < 3; i++) {
            assertThrows(
                    QueryTimeoutException.class,
                    () -> db().sql(quoted(FOR_YEARS)).timeout(SOON).rows().all());
            assertUsable();
        }
        assertEquals(
                1,
                db().sql(quoted("UPDATE grains SET id = 1000 WHERE id = 1"))
                        .timeout(Duration.ofHours(1))
                        .execute());
        assertThrows(
                IllegalArgumentException.class,
                () -> db().sql(quoted(FOR_YEARS)).timeout(Duration.ZERO));
    }

    /** A statement ends by the timeout of its transaction. */
    @Test
    public void aStatementEndsByTheTimeoutOfItsTransaction() {
        assertThrows(
                QueryTimeoutException.class,
                () -> db().transaction(
                                TransactionOptions.defaults().timeout(Duration.ofMillis(500)),
                                () -> db().sql(quoted(FOR_YEARS)).as(Long.class).all()));
        assertUsable();
    }

    /** A statement ends when its future is cancelled. */
    @Test
    public void aStatementEndsWhenItIsCancelled() {
        AsyncDatabase async = AsyncDatabase.of(db());
        sent = new CompletableFuture<>();
        CompletableFuture<List<Long>> future =
                async.sql(quoted(FOR_YEARS)).as(Long.class).all();
        assertTrue(Settled.value(sent));
        assertTrue(future.cancel(true));
        assertEquals(
                EndlessView.GRAINS,
                Settled.value(async.sql(quoted("SELECT COUNT(*) FROM grains"))
                        .as(Long.class)
                        .one()));
        assertTrue(sql.statements().get(0).failure().orElseThrow() instanceof QueryCancelledException);
    }

    /** That one row was wanted does not shorten the next result of the same text. */
    @Test
    public void aLimitIsForgotten() {
        for (int i = 0; i < 3; i++) {
            assertEquals(
                    3L,
                    db().sql(quoted(GRAINS))
                            .bind("least", 2)
                            .as(Long.class)
                            .first()
                            .orElseThrow());
            assertTrue(db().sql(quoted(GRAINS)).bind("least", 2).rows().exists());
            assertEquals(
                    EndlessView.GRAINS - 2,
                    db().sql(quoted(GRAINS))
                            .bind("least", 2)
                            .as(Long.class)
                            .all()
                            .size());
        }
        sql.assertCount(9);
    }
}
