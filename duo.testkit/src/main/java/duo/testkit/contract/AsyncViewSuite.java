package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Database;
import duo.api.DatabaseBuilder;
import duo.api.Models;
import duo.api.Pool;
import duo.api.error.ConfigurationException;
import duo.api.error.NotFoundException;
import duo.api.error.TransactionException;
import duo.api.error.UniqueViolationException;
import duo.async.AsyncDatabase;
import duo.async.AsyncModel;
import duo.async.AsyncSession;
import duo.async.Futures;
import duo.testkit.model.Person;
import duo.testkit.model.Person_;
import duo.testkit.model.Ticket;
import duo.testkit.model.relation.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/**
 * The asynchronous view as a whole: the calls of the database itself, sessions, errors, and many calls at once.
 *
 * @since 0.1.0
 */
public abstract class AsyncViewSuite extends ContractSuite {

    /** For subclasses. */
    protected AsyncViewSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Person.class, Ticket.class, Category.class);
    }

    @Override
    protected DatabaseBuilder configure(DatabaseBuilder builder) {
        return builder.pool(Pool.defaults().maximum(4));
    }

    private AsyncDatabase async() {
        return AsyncDatabase.of(db());
    }

    private AsyncModel<Person> people() {
        return async().model(Person.class);
    }

    /** The calls of the database itself are the same in both moods. */
    @Test
    public void callsOfTheDatabaseAreTheSame() {
        AsyncDatabase async = async();
        assertEquals(db().dialect(), Settled.value(async.dialect()));
        assertEquals(db().name(), async.name());
        assertEquals(db().url(), async.url());
        Models blocking = Settled.<Models>value(async.call(database -> database));
        assertEquals(db(), blocking);
        Settled.value(async.createAll(models()));
        Settled.value(async.createAll(Person.class));
        Settled.value(people().create(MirroredData.named("kept@example.com")));
        assertEquals(
                "kept@example.com",
                Settled.value(people().where(Person_.email.eq("kept@example.com"))
                                .one())
                        .email());
        Settled.value(async.dropAll(models()));
        Settled.value(async.dropAll(Ticket.class));
        assertEquals(
                assertThrows(
                                RuntimeException.class,
                                () -> db().model(Person.class).count())
                        .getClass(),
                Settled.error(people().count()).getClass());
        Settled.value(async.run(database -> database.createAll(models())));
        assertEquals(0L, Settled.value(people().count()));
    }

    /** A lent connection is in auto-commit, and the error of the work is that of the call. */
    @Test
    public void connectionsAreLent() {
        AsyncDatabase async = async();
        assertTrue(Settled.<Boolean>value(async.connection(connection -> connection.getAutoCommit())));
        IllegalStateException error = new IllegalStateException("work");
        assertEquals(error, Settled.error(async.inConnection(connection -> {
            throw error;
        })));
    }

    /** The view goes on after the connections were closed. */
    @Test
    public void itDisconnectsAndConnects() {
        Settled.value(async().disconnect());
        Settled.value(async().connect());
        assertEquals(0L, Settled.value(people().count()));
    }

    /** A session keeps to itself what was not committed, and rolls it back. */
    @Test
    public void sessionsCommitAndRollBackByHand() {
        MirroredData.fill(db());
        AsyncSession session = Settled.value(async().openSession());
        AsyncModel<Person> mine = session.model(Person.class);
        Settled.value(mine.create(MirroredData.named("a@example.com")));
        assertEquals(3L, Settled.value(people().count()));
        Settled.value(session.commit());
        Settled.value(mine.create(MirroredData.named("b@example.com")));
        Settled.value(session.rollback());
        Settled.value(mine.create(MirroredData.named("c@example.com")));
        Settled.value(session.close());
        assertEquals(4L, Settled.value(people().count()));
        Settled.error(TransactionException.class, mine.count());
    }

    /** Join throws the error of the call itself, where that of Java wraps it. */
    @Test
    public void joinUnwrapsTheError() {
        MirroredData.fill(db());
        CompletableFuture<Person> taken = people().create(MirroredData.named(MirroredData.ADA.email()));
        assertThrows(CompletionException.class, taken::join);
        assertThrows(UniqueViolationException.class, () -> Futures.join(taken));
        CompletableFuture<String> derived = people().where(Person_.name.eq("Nobody"))
                .one()
                .thenApply(Person::name)
                .thenApply(name -> name + "!");
        assertThrows(NotFoundException.class, () -> Futures.join(derived));
        long count = Futures.join(people().count().thenApply(counted -> counted));
        assertEquals(3, count);
    }

    /** A database that was opened without it has no asynchronous view, and works otherwise. */
    @Test
    public void itCanBeSwitchedOff() {
        try (Database blocking = Database.builder(url()).async(false).open()) {
            ConfigurationException refused =
                    assertThrows(ConfigurationException.class, () -> AsyncDatabase.of(blocking));
            assertTrue(String.valueOf(refused.getMessage()).contains("async(false)"), refused.getMessage());
            blocking.model(Person.class).create(MirroredData.named("new@example.com"));
            assertEquals(1, blocking.model(Person.class).count());
        }
    }

    /** Ten thousand calls at once all finish, on the four connections of the pool. */
    @Test
    public void tenThousandCallsOnFourConnectionsAllFinish() {
        AsyncModel<Person> people = people();
        Settled.value(people.create(new Person("ada@example.com", "Ada", 36)));
        sql.clear();
        List<CompletableFuture<Long>> counts = new ArrayList<>();
        List<CompletableFuture<Person>> created = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            if (i % 10 == 0) {
                created.add(people.create(MirroredData.named(i + "@example.com")));
            } else {
                counts.add(people.where(Person_.name.eq("Ada")).count());
            }
        }
        counts.forEach(count -> assertEquals(1L, Settled.value(count)));
        created.forEach(Settled::value);
        sql.assertCount(10_000);
        assertEquals(1_001L, Settled.value(people.count()));
    }
}
