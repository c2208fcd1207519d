package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Key;
import duo.api.Model;
import duo.api.error.DatabaseException;
import duo.api.error.UniqueViolationException;
import duo.api.event.StatementEvent;
import duo.testkit.model.types.Awkward;
import duo.testkit.model.types.Awkward_;
import duo.testkit.model.types.Colour;
import duo.testkit.model.types.Confidential;
import duo.testkit.model.types.Confidential_;
import duo.testkit.model.types.Defaults;
import duo.testkit.model.types.Keyed;
import duo.testkit.model.types.Keyed_;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Keys of each type, generated values, defaults, names that have to be quoted, and secrets.
 *
 * @since 0.1.0
 */
public abstract class KeysAndNamesSuite extends ContractSuite {

    /** For subclasses. */
    protected KeysAndNamesSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(
                Keyed.ByText.class,
                Keyed.ByUuid.class,
                Keyed.ByDate.class,
                Keyed.ByInstant.class,
                Keyed.ByDecimal.class,
                Keyed.ByBytes.class,
                Keyed.ByColour.class,
                Keyed.ByNumber.class,
                Keyed.Composite.class,
                Keyed.GeneratedUuid.class,
                Keyed.Sequence.class,
                Defaults.class,
                Awkward.class,
                Confidential.class);
    }

    /** Keys that the application gives: inserted or updated by save, found, deleted. */
    @Test
    public void keysOfEachTypeFindTheirRows() {
        LocalDate date = LocalDate.of(1582, 10, 10);
        Instant instant = Instant.parse("2026-03-29T01:30:00.000001Z");
        UUID uuid = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
        keyed(new Keyed.ByText("it's 🦊", "a"), new Keyed.ByText("it's 🦊", "b"), "it's 🦊", "it's");
        keyed(new Keyed.ByUuid(uuid, "a"), new Keyed.ByUuid(uuid, "b"), uuid, new UUID(0, 0));
        keyed(new Keyed.ByDate(date, "a"), new Keyed.ByDate(date, "b"), date, date.plusDays(1));
        keyed(new Keyed.ByInstant(instant, "a"), new Keyed.ByInstant(instant, "b"), instant, instant.plusNanos(1_000));
        BigDecimal decimal = new BigDecimal("12345678901234567.250");
        keyed(new Keyed.ByDecimal(decimal, "a"), new Keyed.ByDecimal(decimal, "b"), decimal, BigDecimal.ONE);
        keyed(new Keyed.ByColour(Colour.GREEN, "a"), new Keyed.ByColour(Colour.GREEN, "b"), Colour.GREEN, Colour.RED);
        keyed(new Keyed.ByNumber(0, "a"), new Keyed.ByNumber(0, "b"), 0, 1);
        keyed(new Keyed.ByNumber(-5, "a"), new Keyed.ByNumber(-5, "b"), -5, 5);
    }

    @SuppressWarnings("unchecked") // the class of a model is that of its rows
    private <M> void keyed(M first, M second, Object key, Object other) {
        Model<M> model = db().model((Class<M>) first.getClass());
        assertEquals(first, model.save(first));
        assertEquals(first, model.get(key).orElseThrow());
        assertThrows(UniqueViolationException.class, () -> model.insert(second));
        sql.clear();
        assertEquals(second, model.save(second));
        sql.assertCount(1);
        assertEquals(Map.of(key, second), model.getAll(List.of(key, other)));
        assertTrue(model.get(other).isEmpty());
        assertTrue(model.delete(second));
        assertFalse(model.delete(second));
    }

    /** A decimal finds its row whatever zeros it ends with. */
    @Test
    public void decimalKeysAreEqualAsNumbers() {
        Model<Keyed.ByDecimal> model = db().model(Keyed.ByDecimal.class);
        Keyed.ByDecimal stored = model.save(new Keyed.ByDecimal(new BigDecimal("1.5"), "a"));
        assertEquals(new BigDecimal("1.500"), stored.id());
        assertEquals(stored, model.get(new BigDecimal("1.50")).orElseThrow());
    }

    /** Many keys are found in the form in which they are given, as single ones are. */
    @Test
    public void keysAreFoundInTheFormThatTheColumnKeeps() {
        Model<Keyed.ByDecimal> decimals = db().model(Keyed.ByDecimal.class);
        Keyed.ByDecimal decimal = decimals.save(new Keyed.ByDecimal(new BigDecimal("1.5"), "a"));
        BigDecimal given = new BigDecimal("1.50");
        BigDecimal finer = new BigDecimal("1.5001");
        assertEquals(Map.of(given, decimal), decimals.getAll(List.of(given, finer)));
        assertTrue(decimals.get(finer).isEmpty());
        assertTrue(decimals.get(BigDecimal.TEN.pow(30)).isEmpty());

        Model<Keyed.ByInstant> instants = db().model(Keyed.ByInstant.class);
        Instant moment = Instant.parse("2026-01-31T23:59:59.000001999Z");
        Keyed.ByInstant instant = instants.save(new Keyed.ByInstant(moment, "a"));
        assertEquals(Instant.parse("2026-01-31T23:59:59.000001Z"), instant.id());
        assertEquals(instant, instants.get(moment).orElseThrow());
        assertEquals(Map.of(moment, instant), instants.getAll(List.of(moment)));
    }

    /** Bytes are a key by their content. */
    @Test
    public void bytesAreAKeyByTheirContent() {
        Model<Keyed.ByBytes> model = db().model(Keyed.ByBytes.class);
        byte[] key = {0, -1, 39};
        model.save(new Keyed.ByBytes(key.clone(), "a"));
        assertEquals("b", model.save(new Keyed.ByBytes(key.clone(), "b")).name());
        assertEquals("b", model.get(key).orElseThrow().name());
        assertEquals(
                "b",
                Objects.requireNonNull(
                                model.getAll(List.of(key, new byte[] {1})).get(key))
                        .name());
        assertEquals(Key.of(key), Key.of((Object) key.clone()));
        assertEquals(Key.of(key).hashCode(), Key.of((Object) key.clone()).hashCode());
        assertFalse(Key.of(key).equals(Key.of(1)));
        assertEquals(1, model.count());
        assertTrue(model.delete(new Keyed.ByBytes(key.clone(), "")));
    }

    /** A key of several columns, in any of the calls that take a key. */
    @Test
    public void compositeKeysFindTheirRows() {
        Model<Keyed.Composite> model = db().model(Keyed.Composite.class);
        LocalDate day = LocalDate.of(2026, 1, 31);
        Keyed.Composite math = model.save(new Keyed.Composite(1, "math", day, 20));
        Keyed.Composite art = model.save(new Keyed.Composite(1, "art", day, 5));
        Keyed.Composite next = model.save(new Keyed.Composite(1, "math", day.plusDays(1), 7));
        assertEquals(math, model.get(1, "math", day).orElseThrow());
        assertEquals(art, model.get(Keyed_.Composite_.key(1, "art", day)).orElseThrow());
        assertThrows(UniqueViolationException.class, () -> model.insert(math));

        Keyed.Composite larger = model.save(new Keyed.Composite(1, "math", day, 30));
        assertEquals(30, model.get(1, "math", day).orElseThrow().seats());
        assertEquals(next, model.refresh(next));
        Key absent = Key.of(2, "math", day);
        assertEquals(
                List.of(next, larger),
                List.copyOf(model.getAll(List.of(Key.of(1, "math", day.plusDays(1)), absent, Key.of(1, "math", day)))
                        .values()));
        assertTrue(model.delete(larger));
        assertEquals(2, model.count());
    }

    /** UUIDs that Duo makes are of version 7 and grow with time. */
    @Test
    public void generatedUuidsGrowWithTime() {
        Model<Keyed.GeneratedUuid> model = db().model(Keyed.GeneratedUuid.class);
        long before = System.currentTimeMillis();
        List<UUID> made = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            made.add(Objects.requireNonNull(
                    model.create(new Keyed.GeneratedUuid(null, "n" + i)).id()));
        }
        model.createBulk(List.of(new Keyed.GeneratedUuid(null, "x"), new Keyed.GeneratedUuid(null, "y")))
                .forEach(row -> made.add(Objects.requireNonNull(row.id())));
        long after = System.currentTimeMillis();
        for (UUID uuid : made) {
            assertEquals(7, uuid.version());
            assertEquals(2, uuid.variant());
            long millis = uuid.getMostSignificantBits() >>> 16;
            assertTrue(before <= millis && millis <= after, () -> uuid + " is of its time");
        }
        assertEquals(made.size(), new HashSet<>(made).size());
        List<String> sorted = new ArrayList<>(made.stream().map(UUID::toString).toList());
        Collections.sort(sorted);
        assertEquals(sorted, made.stream().map(UUID::toString).toList());
        assertEquals(
                made,
                model.orderBy(Keyed_.GeneratedUuid_.id.asc()).all().stream()
                        .map(Keyed.GeneratedUuid::id)
                        .toList());
        UUID own = new UUID(7, 7);
        assertEquals(own, model.insert(new Keyed.GeneratedUuid(own, "own")).id());
    }

    /** Keys of a sequence are given by the database, one by one and in bulk. */
    @Test
    public void sequencesNumberTheRows() {
        Model<Keyed.Sequence> model = db().model(Keyed.Sequence.class);
        Keyed.Sequence first = model.create(new Keyed.Sequence(null, "a"));
        List<Keyed.Sequence> more = model.createBulk(
                List.of(new Keyed.Sequence(null, "b"), new Keyed.Sequence(null, "c"), new Keyed.Sequence(null, "d")));
        List<Long> ids = new ArrayList<>();
        ids.add(Objects.requireNonNull(first.id()));
        more.forEach(row -> ids.add(Objects.requireNonNull(row.id())));
        List<Long> ascending = new ArrayList<>(new HashSet<>(ids));
        Collections.sort(ascending);
        assertEquals(ascending, ids);
        more.forEach(row ->
                assertEquals(row, model.get(Objects.requireNonNull(row.id())).orElseThrow()));
    }

    /** Constants fill what is null at insert; the database fills its own defaults, which come back. */
    @Test
    public void defaultsFillWhatIsNull() {
        Model<Defaults> model = db().model(Defaults.class);
        Defaults stored = model.create(Map.of("note", "by a map"));
        assertDefaults(stored, "by a map");
        assertEquals(stored, model.get(Objects.requireNonNull(stored.id())).orElseThrow());
    }

    /**
     * The constants are defaults of the columns as well, for whoever else writes to the table.
     *
     * @throws SQLException if the driver fails
     */
    @Test
    public void defaultsAreDefaultsOfTheColumns() throws SQLException {
        execute(db(), quoted("INSERT INTO types_defaults (note) VALUES ('by hand')"));
        assertDefaults(db().model(Defaults.class).one(), "by hand");
    }

    private static void assertDefaults(Defaults row, String note) {
        assertEquals(
                new Defaults(
                        row.id(),
                        note,
                        true,
                        -7,
                        Long.MAX_VALUE,
                        -0.5,
                        new BigDecimal("12.50"),
                        "it's \"so\" \\ 100% ü 🦊",
                        "-",
                        Colour.GREEN,
                        Colour.GREEN,
                        UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057"),
                        LocalDate.of(2024, 2, 29),
                        LocalTime.of(23, 59, 59, 123_456_000),
                        LocalDateTime.of(2024, 2, 29, 1, 2, 3, 4_000),
                        Instant.parse("2024-02-29T22:30:00Z"),
                        Duration.ofMillis(-1500),
                        42,
                        row.made()),
                row);
        Instant made = Objects.requireNonNull(row.made());
        assertTrue(
                Duration.between(made, Instant.now()).abs().compareTo(Duration.ofMinutes(10)) < 0,
                () -> made + " is about now, whatever the zone of the server");
    }

    /** Reserved words, quotes and letters of any alphabet are names like any other. */
    @Test
    public void namesAreQuoted() {
        Model<Awkward> model = db().model(Awkward.class);
        Awkward stored = model.create(new Awkward(null, "here", "all", 1, 2, 3, 4, 5));
        assertNotNull(stored.key());
        model.updateColumns(
                new Awkward(stored.key(), "there", "none", 9, 9, 9, 9, 9),
                List.of(Awkward_.group, Awkward_.quoted, Awkward_.unicode));
        assertEquals(
                new Awkward(stored.key(), "here", "none", 9, 2, 3, 9, 5),
                model.where(
                                Awkward_.quoted.eq(9),
                                Awkward_.ticked.eq(2),
                                Awkward_.bracketed.eq(3),
                                Awkward_.value.eq(5))
                        .orderBy(Awkward_.unicode.asc(), Awkward_.group.desc())
                        .one());
        assertThrows(UniqueViolationException.class, () -> model.create(new Awkward(null, "here", "x", 1, 2, 3, 4, 5)));
        assertEquals(1, model.where(Awkward_.from.eq("here")).deleteBulk());
    }

    /** A secret is in no event, no text of a statement and no message. */
    @Test
    public void secretsAreNeverShown() {
        Model<Confidential> model = db().model(Confidential.class);
        String token = "tok-5tr1ctly-c0nfidential";
        Confidential stored = model.create(new Confidential(null, "Ada", token, 86_753_09, "hint-86"));
        model.where(Confidential_.token.eq(token), Confidential_.pin.eq(86_753_09))
                .one();
        model.where(Confidential_.token.contains("5tr1ctly"))
                .updateBulk(update -> update.set(Confidential_.hint, "hint-86"));
        model.update(new Confidential(stored.id(), "Bob", token, 86_753_09, "hint-86"));
        model.createBulk(List.of(new Confidential(null, "Eve", token + "2", 86_753_09, "hint-86")));
        String text = model.where(Confidential_.token.eq(token), Confidential_.hint.contains("hint-86"))
                .toSql()
                .toString();
        assertHidden(text, "toSql()");
        assertTrue(text.contains("***"), text);
        DatabaseException taken = assertThrows(
                UniqueViolationException.class,
                () -> model.create(new Confidential(null, "Imposter", token, 86_753_09, "hint-86")));

        for (StatementEvent event : sql.statements()) {
            assertHidden(event.toString(), event.sql());
            event.failure().ifPresent(failure -> assertHidden(everything(failure), event.sql()));
        }
        assertHidden(everything(taken), "the error");
        assertTrue(
                sql.statements().stream()
                        .anyMatch(event -> event.parameters().toString().contains("***")),
                "a secret is shown as asterisks");
        assertTrue(
                sql.statements().stream()
                        .anyMatch(event -> event.parameters().toString().contains("Ada")),
                "what is no secret is shown");
    }

    private static String everything(Throwable failure) {
        StringBuilder text = new StringBuilder();
        for (Throwable at = failure; at != null; at = at.getCause()) {
            text.append(at).append('\n');
        }
        return text.toString();
    }

    private static void assertHidden(String text, String where) {
        for (String secret : List.of("5tr1ctly", "8675309", "hint-86")) {
            assertFalse(text.contains(secret), () -> "a secret in " + where + ": " + text);
        }
    }
}
