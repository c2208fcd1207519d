package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.DatabaseBuilder;
import duo.api.Key;
import duo.api.Model;
import duo.api.error.StaleEntityException;
import duo.api.error.UniqueViolationException;
import duo.testkit.ManualClock;
import duo.testkit.model.Country;
import duo.testkit.model.Enrollment;
import duo.testkit.model.Enrollment_;
import duo.testkit.model.Follow;
import duo.testkit.model.Person;
import duo.testkit.model.Setting;
import duo.testkit.model.Stock;
import duo.testkit.model.Token;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Records whose keys are assigned, composite, or made by Duo.
 *
 * @since 0.1.0
 */
public abstract class KeysSuite extends ContractSuite {
    private final ManualClock clock = new ManualClock();

    /** For subclasses. */
    protected KeysSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(
                Country.class, Setting.class, Stock.class, Enrollment.class, Follow.class, Token.class, Person.class);
    }

    @Override
    protected DatabaseBuilder configure(DatabaseBuilder builder) {
        return builder.clock(clock);
    }

    private Model<Country> countries() {
        return db().model(Country.class);
    }

    private Model<Person> people() {
        return db().model(Person.class);
    }

    private static Long key(Person person) {
        return Objects.requireNonNull(person.id());
    }

    private Model<Enrollment> enrollments() {
        return db().model(Enrollment.class);
    }

    /** Saving a record with an assigned key inserts it or updates its row, each with one statement. */
    @Test
    public void savingAnAssignedKeyInsertsOrUpdates() {
        Country first = new Country("fr", "Francia", null);
        Country second = new Country("fr", "France", 68_000_000L);
        countries().create(new Country("de", "Germany", 84_000_000L));
        sql.clear();
        assertEquals(first, countries().save(first));
        sql.assertCount(1);
        assertEquals(second, countries().save(second));
        sql.assertCount(2);
        assertEquals(Optional.of(second), countries().get("fr"));
        assertEquals("Germany", countries().get("de").orElseThrow().name());
        assertEquals(2, countries().count());
        assertEquals(List.of(), sql.transactions());
    }

    /** An upsert writes NULL over a value. */
    @Test
    public void anUpsertWritesNull() {
        countries().save(new Country("fr", "France", 68_000_000L));
        Country unknown = new Country("fr", "France", null);
        assertEquals(unknown, countries().save(unknown));
        assertEquals(Optional.of(unknown), countries().get("fr"));
    }

    /** Insert and update are explicit: the first refuses a key that is taken, the second one that is not. */
    @Test
    public void insertAndUpdateAreExplicit() {
        Country france = countries().insert(new Country("fr", "France", null));
        assertThrows(UniqueViolationException.class, () -> countries().insert(france));
        assertThrows(StaleEntityException.class, () -> countries().update(new Country("xx", "Nowhere", null)));
        assertEquals(List.of(france), countries().all());
    }

    /** An upsert keeps the first creation time, moves the stamp of the last write, and gives both back. */
    @Test
    public void anUpsertKeepsTheCreationTime() {
        Model<Setting> settings = db().model(Setting.class);
        Instant first = clock.tick();
        Setting stored = settings.save(new Setting("theme", "dark"));
        assertEquals(first, stored.createdAt());
        assertEquals(first, stored.updatedAt());

        Instant second = clock.tick();
        sql.clear();
        Setting replaced = settings.save(new Setting("theme", "light"));
        assertTrue(sql.statements().size() <= 2, "an upsert and at most one SELECT");
        assertEquals(new Setting("theme", "light", first, second), replaced);
        assertEquals(Optional.of(replaced), settings.get("theme"));
    }

    /** With a version, a row of the key is compared before it is written. */
    @Test
    public void anUpsertComparesTheVersion() {
        Model<Stock> stocks = db().model(Stock.class);
        Stock first = stocks.save(new Stock("bolt", 10, 0));
        assertEquals(0, first.version());
        Stock second = stocks.save(new Stock("bolt", 9, first.version()));
        assertEquals(1, second.version());
        assertThrows(StaleEntityException.class, () -> stocks.save(new Stock("bolt", 5, 0)));
        assertEquals(Optional.of(new Stock("bolt", 9, 1)), stocks.get("bolt"));
    }

    /** A key of two columns is given part by part, as a key, or by the generated method. */
    @Test
    public void aCompositeKeyIsGivenInThreeForms() {
        Enrollment maths = enrollments().create(new Enrollment(1, "maths", 2));
        enrollments().create(new Enrollment(1, "music", null));
        enrollments().create(new Enrollment(2, "maths", 3));
        sql.clear();
        assertEquals(Optional.of(maths), enrollments().get(1, "maths"));
        assertEquals(Optional.of(maths), enrollments().get(Key.of(1L, "maths")));
        assertEquals(Optional.of(maths), enrollments().get(Enrollment_.key(1L, "maths")));
        assertEquals(Optional.empty(), enrollments().get(2, "music"));
        sql.assertCount(4);
    }

    /** A composite key that lacks a part is refused without SQL, and the message names the parts. */
    @Test
    public void anIncompleteKeyIsRefused() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> enrollments().get(1));
        Messages.assertTold(refused, "course");
        assertThrows(IllegalArgumentException.class, () -> enrollments().get("maths", 1));
        assertThrows(IllegalArgumentException.class, () -> enrollments().get(Key.of(1L)));
        sql.assertCount(0);
    }

    /** Rows of a composite key are saved, updated and deleted one by one. */
    @Test
    public void aCompositeKeyIsWritten() {
        enrollments().save(new Enrollment(1, "maths", null));
        enrollments().save(new Enrollment(1, "music", 4));
        sql.clear();
        Enrollment graded = enrollments().save(new Enrollment(1, "maths", 1));
        sql.assertCount(1);
        assertEquals(Optional.of(graded), enrollments().get(1, "maths"));
        Enrollment regraded = enrollments().update(new Enrollment(1, "maths", 2));
        assertEquals(regraded, enrollments().refresh(graded));
        assertTrue(enrollments().delete(regraded));
        assertEquals(List.of(new Enrollment(1, "music", 4)), enrollments().all());
    }

    /** A thousand composite keys are read with one statement. */
    @Test
    public void manyCompositeKeysAreRead() {
        enrollments().createBulk(List.of(new Enrollment(7, "a", 1), new Enrollment(8, "a", 2)));
        List<Key> keys =
                IntStream.range(0, 1_000).mapToObj(i -> Key.of((long) i, "a")).toList();
        sql.clear();
        Map<Object, Enrollment> found = enrollments().getAll(keys);
        sql.assertCount(1);
        assertEquals(
                Map.of(Key.of(7L, "a"), new Enrollment(7, "a", 1), Key.of(8L, "a"), new Enrollment(8, "a", 2)), found);
    }

    /** A record that is nothing but its key is inserted by the first save and left alone by the next. */
    @Test
    public void aRecordOfItsKeyAloneIsSavedOnce() {
        Model<Follow> follows = db().model(Follow.class);
        Follow follow = new Follow(1, 2);
        assertEquals(follow, follows.save(follow));
        assertEquals(follow, follows.save(follow));
        sql.assertCount(2);
        assertEquals(List.of(follow), follows.all());
        assertTrue(follows.delete(follow));
    }

    /** A UUID key is made by Duo, version 7 and in the order of time. */
    @Test
    public void aUuidKeyIsMadeByDuo() {
        Model<Token> tokens = db().model(Token.class);
        Token first = tokens.save(new Token(null, "ada"));
        sql.assertCount(1);
        clock.tick();
        Token second = tokens.create(new Token(null, "bob"));
        UUID one = Objects.requireNonNull(first.id());
        UUID two = Objects.requireNonNull(second.id());
        assertEquals(7, one.version());
        assertEquals(2, one.variant());
        assertTrue(one.compareTo(two) < 0);
        assertEquals(Optional.of(first), tokens.get(one));
        assertEquals(Optional.of(second), tokens.get(two.toString()));
        assertEquals(new Token(one, "eve"), tokens.save(new Token(one, "eve")));
        assertEquals(2, tokens.count());
        assertNotNull(tokens.insert(new Token(UUID.randomUUID(), "own")).id());
    }

    /** Many keys are read with one statement, in the order and by the form in which they are given. */
    @Test
    public void manyKeysAreReadWithOneStatement() {
        Person ada = people().create(new Person("a@example.com", "Ada", 36));
        Person bob = people().create(new Person("b@example.com", "Bob", 20));
        long missing = key(ada) + key(bob) + 1;
        sql.clear();
        Map<Object, Person> found = people().getAll(List.of(key(bob), missing, key(ada), key(bob)));
        sql.assertCount(1);
        Map<Object, Person> expected = new LinkedHashMap<>();
        expected.put(key(bob), bob);
        expected.put(key(ada), ada);
        assertEquals(List.copyOf(expected.entrySet()), List.copyOf(found.entrySet()));
        assertEquals(Map.of(), people().getAll(List.of()));
        sql.assertCount(1);
    }

    /** 2,500 keys take three statements. */
    @Test
    public void tooManyKeysForAStatementAreSplit() {
        List<Person> stored = people().createBulk(IntStream.range(0, 20)
                .mapToObj(i -> new Person(i + "@example.com", "P" + i, i))
                .toList());
        long last = key(stored.get(19));
        List<Long> keys = LongStream.rangeClosed(last - 2_499, last).boxed().toList();
        sql.clear();
        assertEquals(20, people().getAll(keys).size());
        sql.assertCount(3);
    }

    /** Keys are converted exactly, and wrong ones are refused without SQL. */
    @Test
    public void keysAreConvertedExactlyOrRefused() {
        Person ada = people().create(new Person("a@example.com", "Ada", 36));
        assertEquals(Optional.of(ada), people().get(String.valueOf(ada.id())));
        assertEquals(Optional.of(ada), people().get(key(ada).intValue()));
        assertEquals(Optional.empty(), people().get(key(ada) + 1));
        sql.clear();
        assertThrows(IllegalArgumentException.class, () -> people().get("one"));
        assertThrows(IllegalArgumentException.class, () -> people().get(1.5));
        assertThrows(IllegalArgumentException.class, () -> people().get(1, 2));
        sql.assertCount(0);
    }
}
