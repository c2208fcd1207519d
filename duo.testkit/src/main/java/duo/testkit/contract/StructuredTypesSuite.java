package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.Model;
import duo.api.error.ValidationException;
import duo.api.expr.ValueColumn;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.model.types.Address;
import duo.testkit.model.types.Address.Place;
import duo.testkit.model.types.Converted;
import duo.testkit.model.types.Converted.Money;
import duo.testkit.model.types.Converted_;
import duo.testkit.model.types.DocumentFields;
import duo.testkit.model.types.Documents;
import duo.testkit.model.types.Documents_;
import duo.testkit.model.types.Lists;
import duo.testkit.model.types.Lists_;
import duo.testkit.model.types.Note;
import duo.testkit.model.types.Residents;
import duo.testkit.model.types.Residents_;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * JSON, lists, embedded records and converted values come back as they were written.
 *
 * @since 0.1.0
 */
public abstract class StructuredTypesSuite extends ContractSuite {
    private static final String ODD = "it's \"quoted\" \\ {}, [a,b] \n🦊 e\u0301 NULL";

    /** For subclasses. */
    protected StructuredTypesSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Documents.class, DocumentFields.class, Lists.class, Residents.class, Converted.class);
    }

    private <M, V> RoundTrip<M, V> through(ValueColumn<M, V> column) {
        return RoundTrip.through(db(), sql, column);
    }

    /** Maps of any values, nulls among them. */
    @Test
    public void jsonMapsComeBack() {
        Map<String, @Nullable Object> map = new HashMap<>();
        map.put("text", ODD);
        map.put("nothing", null);
        map.put("number", 42);
        map.put("large", Long.MAX_VALUE);
        map.put("precise", 0.1);
        map.put("truth", true);
        map.put("list", Arrays.asList(1, "two", null, List.of(), Map.of("deep", List.of(Map.of()))));
        map.put(ODD, "odd key");
        map.put("", "empty key");
        through(Documents_.map).keeps(List.of(Map.of(), map)).keepsNull();
    }

    /** Records with type arguments, also nested ones. */
    @Test
    public void jsonRecordsComeBack() {
        through(Documents_.note)
                .keeps(List.of(new Note<>("", null, List.of()), new Note<>(ODD, "Ada", List.of(ODD, ""))))
                .keepsNull();
        through(Documents_.nested)
                .keeps(List.of(new Note<>("outer", "Ada", List.of(new Note<>("inner", null, List.of(1, 2))))))
                .keepsNull();
    }

    /** Lists and maps of typed values are read as these types. */
    @Test
    public void jsonCollectionsComeBackWithTheTypesOfTheirValues() {
        through(Documents_.list)
                .keeps(List.of(List.of(), List.of(new Note<>("a", null, List.of(1L, Long.MAX_VALUE)))))
                .keepsNull();
        through(Documents_.groups)
                .keeps(List.of(Map.of(), Map.of("a", List.of(1, 2), "b", List.of())))
                .keepsNull();
    }

    /** A text as JSON is a JSON string; what the database cannot hold inside JSON is refused by name. */
    @Test
    public void jsonTextsComeBack() {
        through(Documents_.text)
                .keeps(List.of("", ODD, "null", "{}", "no escape: \\u0000"))
                .keepsOrRefuses(List.of("nul \u0000 inside"));
    }

    /** An entity writes a value that was changed in place, and nothing when nothing changed. */
    @Test
    public void changesInPlaceAreWritten() {
        Model<DocumentFields> model = db().model(DocumentFields.class);
        DocumentFields fields = new DocumentFields();
        fields.map().put("a", 1);
        fields.data(new byte[] {1, 2});
        fields.tags(new ArrayList<>(List.of("x")));
        model.save(fields);
        sql.clear();
        model.save(fields);
        sql.assertCount(0);

        fields.map().put("b", null);
        fields.data()[0] = 9;
        fields.tags().add("y");
        model.save(fields);
        sql.assertCount(1);
        DocumentFields read = model.one();
        assertEquals(fields.map(), read.map());
        assertEquals(List.of("x", "y"), read.tags());
        assertEquals(List.of((byte) 9, (byte) 2), List.of(read.data()[0], read.data()[1]));

        read.tags().add("z");
        model.save(read);
        assertEquals(List.of("x", "y", "z"), model.one().tags());
    }

    /** Lists of texts with everything that separates or quotes. */
    @Test
    public void listsOfTextsComeBack() {
        through(Lists_.texts)
                .keeps(List.of(
                        List.of(), List.of(""), List.of("NULL", "null"), List.of(ODD, ",", "{", "}", "\"", "\\")))
                .keepsNull();
    }

    /** Lists of the other scalars. */
    @Test
    public void listsOfScalarsComeBack() {
        through(Lists_.truths).keeps(List.of(List.of(), List.of(true, false))).keepsNull();
        through(Lists_.numbers).keeps(List.of(List.of(), List.of(Integer.MIN_VALUE, 0, Integer.MAX_VALUE)));
        through(Lists_.larges).keeps(List.of(List.of(), List.of(Long.MIN_VALUE, 0L, Long.MAX_VALUE)));
        through(Lists_.precise).keeps(List.of(List.of(), List.of(-Double.MAX_VALUE, 0.1, Double.MIN_NORMAL)));
        through(Lists_.decimals)
                .keeps(List.of(List.of(), List.of(new BigDecimal("0.1"), new BigDecimal("-12345678901234567890.5"))));
        through(Lists_.wholes)
                .keeps(List.of(List.of(), List.of(BigInteger.TEN.pow(30).add(BigInteger.ONE), BigInteger.ZERO)));
        through(Lists_.uuids).keeps(List.of(List.of(), List.of(new UUID(0, 0), new UUID(-1, 7))));
        through(Lists_.dates)
                .keeps(List.of(List.of(), List.of(LocalDate.of(1582, 10, 10), LocalDate.of(9999, 12, 31))));
        through(Lists_.times).keeps(List.of(List.of(), List.of(LocalTime.MIDNIGHT, LocalTime.of(23, 59, 59, 1_000))));
        through(Lists_.instants)
                .keeps(List.of(List.of(), List.of(Instant.EPOCH, Instant.parse("2026-01-31T23:59:59.000001Z"))));
    }

    /** Lists of the smaller numbers, of characters and of the rarer temporal types. */
    @Test
    public void listsOfRarerScalarsComeBack() {
        through(Lists_.tinies).keeps(List.of(List.of(), List.of(Byte.MIN_VALUE, (byte) 0, Byte.MAX_VALUE)));
        through(Lists_.smalls).keeps(List.of(List.of(), List.of(Short.MIN_VALUE, (short) 0, Short.MAX_VALUE)));
        through(Lists_.singles).keeps(List.of(List.of(), List.of(-Float.MAX_VALUE, 0.1f, Float.MIN_NORMAL)));
        through(Lists_.letters).keeps(List.of(List.of(), List.of('a', ',', '"', '\\', ' ', '語')));
        through(Lists_.dateTimes).keeps(List.of(List.of(), List.of(LocalDateTime.of(2026, 3, 29, 1, 30, 0, 1_000))));
        through(Lists_.offsets).keeps(List.of(List.of(), List.of(Instant.EPOCH.atOffset(ZoneOffset.UTC))));
        through(Lists_.durations)
                .keeps(List.of(List.of(), List.of(Duration.ZERO, Duration.ofSeconds(-1, 5), Duration.ofDays(400))));
        through(Lists_.years).keeps(List.of(List.of(), List.of(Year.of(-5), Year.of(2026))));
    }

    /** A list without a place for null refuses null by the name of the property. */
    @Test
    public void listsRefuseNull() {
        through(Lists_.texts).refuses(Arrays.asList("a", null));
        through(Lists_.numbers).refuses(Arrays.asList(1, null));
    }

    /** Embedded records, one inside the other, null and not. */
    @Test
    public void embeddedRecordsComeBack() {
        Address home = new Address("Main St", 7, new Place("Ulm", "89073"));
        Address work = new Address(ODD, null, new Place("-", "0"));
        Model<Residents> model = db().model(Residents.class);
        for (@Nullable Address second : Arrays.asList(work, null)) {
            Residents stored = model.create(new Residents(null, home, second, new Place("Bonn", "53111")));
            assertEquals(
                    stored,
                    model.get(java.util.Objects.requireNonNull(stored.id())).orElseThrow());
            assertEquals(second, stored.work());
        }
        assertEquals(1, model.where(Residents_.work.street.isNull()).count());
    }

    /** An embedded record is replaced as a whole, and its columns can be asked for. */
    @Test
    public void embeddedColumnsAreColumns() {
        Model<Residents> model = db().model(Residents.class);
        Address home = new Address("Main St", 7, new Place("Ulm", "89073"));
        Residents first = model.create(new Residents(null, home, home, new Place("Bonn", "53111")));
        model.update(
                new Residents(first.id(), new Address("Side St", null, new Place("Ulm", "1")), null, first.plain()));
        Residents read = model.where(Residents_.home.street.eq("Side St"), Residents_.home.place.code.eq("1"))
                .orderBy(Residents_.home.place.city.asc())
                .one();
        assertNull(read.work());
        assertNull(read.home().flat());
        assertEquals("Bonn", read.plain().city());
    }

    /** Converted values, of another class, of a primitive, and ones that change in place. */
    @Test
    public void convertedValuesComeBack() {
        through(Converted_.money)
                .keeps(List.of(
                        new Money(new BigDecimal("12.50"), Currency.getInstance("EUR")),
                        new Money(new BigDecimal("-1"), Currency.getInstance("JPY"))))
                .keepsNull();
        through(Converted_.days).keeps(List.of(Integer.MIN_VALUE, 0, Integer.MAX_VALUE));
        through(Converted_.words)
                .keeps(List.of(new TreeSet<>(List.of("c")), new TreeSet<>(List.of("a", "b"))))
                .keepsNull();
    }

    /** A value that is converted to an empty text. */
    @Test
    @Needs(Capability.EMPTY_TEXTS)
    public void valuesOfEmptyTextsComeBack() {
        through(Converted_.words).keeps(List.of(new TreeSet<>()));
    }

    /** A value whose converted form does not fit is refused by name. */
    @Test
    public void convertedValuesAreChecked() {
        TreeSet<String> broken = new TreeSet<>(List.of("half \uD83D"));
        ValidationException refused = assertThrows(
                ValidationException.class,
                () -> db().model(Converted.class).create(new Converted(null, null, 1, broken)));
        assertEquals("words", refused.field().orElse(""));
    }
}
