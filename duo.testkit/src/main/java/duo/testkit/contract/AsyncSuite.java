package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import duo.api.Database;
import duo.api.DatabaseBuilder;
import duo.api.Filterable;
import duo.api.Session;
import duo.api.event.TransactionEvent;
import duo.async.AsyncDatabase;
import duo.async.AsyncModel;
import duo.async.AsyncSession;
import duo.testkit.RecordedStatements;
import duo.testkit.ScratchDatabase;
import duo.testkit.model.Person;
import duo.testkit.model.Ticket;
import duo.testkit.model.relation.Category;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The same call in both moods gives the same result, with the same statements and the same errors. The blocking one runs on one
 * scratch database and the asynchronous one on another with equal data.
 *
 * @since 0.1.0
 */
public abstract class AsyncSuite extends ContractSuite {
    private static final Instant NOW = Instant.parse("2024-02-29T12:34:56.789012Z");

    private final RecordedStatements twinSql = new RecordedStatements();
    private ScratchDatabase twinScratch;
    private Database twin;

    /** For subclasses. */
    @SuppressWarnings("NullAway.Init") // set before all tests
    protected AsyncSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Person.class, Ticket.class, Category.class);
    }

    @Override
    protected DatabaseBuilder configure(DatabaseBuilder builder) {
        return builder.clock(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** Opens the database of the asynchronous calls. */
    @BeforeAll
    public void openTwin() {
        twinScratch = createDatabase();
        twin = configure(Database.builder(twinScratch.url()).listener(twinSql)).open();
        twin.createAll(models());
    }

    /** Closes and drops it. */
    @AfterAll
    public void dropTwin() {
        if (twin != null) {
            twin.close();
        }
        if (twinScratch != null) {
            twinScratch.close();
        }
    }

    /** What a call gave, how it failed, what it sent, and what it left. */
    private record Outcome(
            @Nullable Object result,
            @Nullable Class<?> error,
            List<String> statements,
            List<TransactionEvent.Kind> transactions,
            List<Object> rows) {

        static Outcome of(Database database, RecordedStatements recorded, Supplier<@Nullable Object> call) {
            MirroredData.fill(database);
            recorded.clear();
            Object result = null;
            Class<?> error = null;
            try {
                result = call.get();
            } catch (RuntimeException failed) {
                error = failed.getClass();
            }
            return new Outcome(result, error, recorded.texts(), recorded.transactions(), MirroredData.rows(database));
        }
    }

    private static List<MirroredCall> calls() {
        return Stream.of(
                        MirroredReads.calls(),
                        MirroredWrites.calls(),
                        MirroredBulkWrites.calls(),
                        MirroredStreams.calls(),
                        MirroredRelations.calls())
                .flatMap(List::stream)
                .toList();
    }

    /** Where a call is made. */
    private interface Place {
        @Nullable
        Object call(MirroredCall call);
    }

    private Stream<DynamicTest> compare(Place blocking, Place async) {
        return calls().stream()
                .map(call -> dynamicTest(
                        call.toString(),
                        () -> assertEquals(
                                Outcome.of(db(), sql, () -> blocking.call(call)),
                                Outcome.of(twin, twinSql, () -> async.call(call)))));
    }

    private AsyncDatabase async() {
        return AsyncDatabase.of(twin);
    }

    /**
     * Standalone calls are the same in both moods.
     *
     * @return a test for each call
     */
    @TestFactory
    public Stream<DynamicTest> standaloneCallsAreTheSame() {
        return compare(
                call -> call.blocking().apply(db()),
                call -> Settled.value(call.async().apply(async())));
    }

    /**
     * Calls in a transaction are the same in both moods, and so is its end.
     *
     * @return a test for each call
     */
    @TestFactory
    public Stream<DynamicTest> callsInATransactionAreTheSame() {
        return compare(
                call -> db().<@Nullable Object, RuntimeException>transaction(
                                tx -> call.blocking().apply(tx)),
                call -> Settled.value(async().transaction(tx -> call.async().apply(tx))));
    }

    /**
     * Calls in a block inside a transaction are the same in both moods, and so is its end.
     *
     * @return a test for each call
     */
    @TestFactory
    public Stream<DynamicTest> callsInABlockInsideATransactionAreTheSame() {
        return compare(
                call -> db().<@Nullable Object, RuntimeException>transaction(
                                () -> db().<@Nullable Object, RuntimeException>transaction(
                                                block -> call.blocking().apply(block))),
                call -> Settled.value(async().transaction(
                                tx -> tx.transaction(block -> call.async().apply(block)))));
    }

    /**
     * Calls in a session are the same in both moods.
     *
     * @return a test for each call
     */
    @TestFactory
    public Stream<DynamicTest> callsInASessionAreTheSame() {
        return compare(this::inSession, this::inAsyncSession);
    }

    private @Nullable Object inSession(MirroredCall call) {
        try (Session session = db().openSession()) {
            Object result = call.blocking().apply(session);
            session.commit();
            return result;
        }
    }

    private @Nullable Object inAsyncSession(MirroredCall call) {
        AsyncSession session = Settled.value(async().openSession());
        try {
            Object result = Settled.value(call.async().apply(session));
            Settled.value(session.commit());
            return result;
        } finally {
            Settled.value(session.close());
        }
    }

    /** Calls that build a query of another kind, or tell what it is made of. */
    private static final Set<String> SENDING_NOTHING = Set.of(
            "as",
            "type",
            "links",
            "nested",
            "columnTypes",
            "operand",
            "operandTypes",
            "combine",
            "recursive",
            "subtree",
            "lineage",
            "statement",
            "valuesAll",
            "valuesList",
            "groupByAll");

    /** Each call that the asynchronous models have was compared. */
    @Test
    public void noCallIsLeftOut() {
        Set<String> offered = Arrays.stream(AsyncModel.class.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> !Filterable.class.isAssignableFrom(method.getReturnType()))
                .filter(method -> !method.isDefault() && !method.isBridge())
                .filter(method -> !SENDING_NOTHING.contains(method.getName()))
                .map(AsyncSuite::signature)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> compared = calls().stream().map(MirroredCall::call).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(offered, compared);
    }

    private static String signature(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", method.getName() + "(", ")"));
    }
}
