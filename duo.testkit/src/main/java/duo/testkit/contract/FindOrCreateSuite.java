package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Created;
import duo.api.Model;
import duo.api.error.MultipleResultsException;
import duo.api.error.UniqueViolationException;
import duo.api.event.TransactionEvent.Kind;
import duo.testkit.model.Person;
import duo.testkit.model.Person_;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Getting or updating a row or making it, alone and in races.
 *
 * @since 0.1.0
 */
public abstract class FindOrCreateSuite extends ContractSuite {
    private static final int THREADS = 8;

    /** For subclasses. */
    protected FindOrCreateSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Person.class);
    }

    private Model<Person> people() {
        return db().model(Person.class);
    }

    private Created<Person> adaOrNew(int age) {
        return people().getOrCreate(
                        Person_.email.eq("ada@example.com"), () -> new Person("ada@example.com", "Ada", age));
    }

    /** The first call makes the row, the second one finds it and makes nothing. */
    @Test
    public void theSecondCallFindsWhatTheFirstOneMade() {
        Created<Person> first = adaOrNew(36);
        sql.assertCount(2);
        assertEquals(List.of(Kind.BEGIN, Kind.COMMIT), sql.transactions());
        assertTrue(first.created());
        sql.clear();
        Created<Person> second = adaOrNew(99);
        sql.assertCount(1);
        assertEquals(List.of(), sql.transactions());
        assertEquals(new Created<>(first.model(), false), second);
    }

    /** The maker is not asked when the row is there. */
    @Test
    public void theMakerIsNotAskedWithoutNeed() {
        adaOrNew(36);
        Supplier<Person> never = () -> {
            throw new AssertionError("asked");
        };
        assertFalse(people().getOrCreate(Person_.name.eq("Ada"), never).created());
        assertFalse(
                people().updateOrCreate(Person_.name.eq("Ada"), p -> p, never).created());
    }

    /** Several rows are an error, and nothing is made. */
    @Test
    public void severalRowsAreAnError() {
        people().createBulk(List.of(new Person("a@example.com", "Ada", 1), new Person("b@example.com", "Ada", 2)));
        assertThrows(
                MultipleResultsException.class,
                () -> people().getOrCreate(Person_.name.eq("Ada"), () -> new Person("c@example.com", "Ada", 3)));
        assertThrows(
                MultipleResultsException.class,
                () -> people().updateOrCreate(
                                Person_.name.eq("Ada"), p -> p, () -> new Person("c@example.com", "Ada", 3)));
        assertEquals(2, people().count());
    }

    /** A clash that the condition does not explain is passed on. */
    @Test
    public void anotherClashIsPassedOn() {
        adaOrNew(36);
        assertThrows(
                UniqueViolationException.class,
                () -> people().getOrCreate(Person_.name.eq("Bob"), () -> new Person("ada@example.com", "Bob", 1)));
    }

    /** Inside a transaction a lost insert harms neither it nor what follows. */
    @Test
    public void aLostInsertDoesNotHarmTheTransaction() {
        adaOrNew(36);
        db().transaction(() -> {
            assertThrows(
                    UniqueViolationException.class,
                    () -> people().getOrCreate(Person_.name.eq("Bob"), () -> new Person("ada@example.com", "Bob", 1)));
            assertFalse(adaOrNew(1).created());
            people().create(new Person("eve@example.com", "Eve", 3));
        });
        assertEquals(2, people().count());
    }

    /** The first call makes the row, the second one changes it. */
    @Test
    public void theSecondCallChangesWhatTheFirstOneMade() {
        Supplier<Created<Person>> call = () -> people().updateOrCreate(
                        Person_.email.eq("ada@example.com"),
                        p -> new Person(p.id(), p.email(), p.name(), p.age() + 1, "older"),
                        () -> new Person("ada@example.com", "Ada", 36));
        Created<Person> first = call.get();
        sql.assertCount(2);
        assertTrue(first.created());
        assertEquals(36, first.model().age());
        sql.clear();
        Created<Person> second = call.get();
        sql.assertCount(2);
        assertEquals(List.of(Kind.BEGIN, Kind.COMMIT), sql.transactions());
        assertFalse(second.created());
        assertEquals(37, second.model().age());
        assertEquals(List.of(second.model()), people().all());
    }

    /**
     * Eight threads at once: one makes the row, all have the same one.
     *
     * @throws Exception if something fails that the test does not expect
     */
    @Test
    public void oneOfManyThreadsMakesTheRow() throws Exception {
        List<Created<Person>> results = atOnce(() -> adaOrNew(36));
        assertEquals(1, results.stream().filter(Created::created).count());
        assertEquals(1, results.stream().map(Created::model).distinct().count());
        assertEquals(1, people().count());
    }

    /**
     * Eight threads at once inside transactions of their own, which the database may end to resolve a deadlock: then the whole
     * transaction is tried again.
     *
     * @throws Exception if something fails that the test does not expect
     */
    @Test
    public void oneOfManyTransactionsMakesTheRow() throws Exception {
        List<Created<Person>> results = atOnce(() -> Concurrent.retried(() -> db().transaction(() -> adaOrNew(36))));
        assertEquals(1, results.stream().filter(Created::created).count());
        assertEquals(1, people().count());
    }

    /**
     * Eight threads at once: one makes the row, the others update it.
     *
     * @throws Exception if something fails that the test does not expect
     */
    @Test
    public void oneOfManyThreadsMakesWhatTheOthersUpdate() throws Exception {
        List<Created<Person>> results = atOnce(() -> people().updateOrCreate(
                        Person_.email.eq("ada@example.com"),
                        p -> new Person(p.id(), p.email(), "Updated", p.age(), p.nickname()),
                        () -> new Person("ada@example.com", "Made", 36)));
        assertEquals(1, results.stream().filter(Created::created).count());
        assertEquals("Updated", people().one().name());
    }

    private static <T> List<T> atOnce(Callable<T> call) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
