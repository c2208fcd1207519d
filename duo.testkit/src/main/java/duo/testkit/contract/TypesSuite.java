package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import duo.api.Model;
import duo.api.expr.ValueColumn;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.model.types.BoxFields;
import duo.testkit.model.types.BoxFields_;
import duo.testkit.model.types.Boxes;
import duo.testkit.model.types.Boxes_;
import duo.testkit.model.types.Colour;
import duo.testkit.model.types.Decimals;
import duo.testkit.model.types.Decimals_;
import duo.testkit.model.types.PrimitiveFields;
import duo.testkit.model.types.PrimitiveFields_;
import duo.testkit.model.types.Primitives;
import duo.testkit.model.types.Primitives_;
import duo.testkit.model.types.TextFields;
import duo.testkit.model.types.TextFields_;
import duo.testkit.model.types.Texts;
import duo.testkit.model.types.Texts_;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Numbers, texts, bytes, UUIDs and enums come back as they were written, at the limits of their types.
 *
 * @since 0.1.0
 */
public abstract class TypesSuite extends ContractSuite {
    private static final int MEGABYTE = 1 << 20;

    private static final List<Float> FLOATS = List.of(
            -Float.MAX_VALUE, -1.5f, -Float.MIN_NORMAL, 0f, Float.MIN_NORMAL, 0.1f, 16_777_215f, Float.MAX_VALUE);

    private static final List<Double> DOUBLES = List.of(
            -Double.MAX_VALUE,
            -1e100,
            -Double.MIN_NORMAL,
            0d,
            Double.MIN_NORMAL,
            0.1,
            Math.PI,
            9_007_199_254_740_991d,
            Double.MAX_VALUE);

    private static final List<String> TEXTS = List.of(
            " ",
            "  padded  ",
            "it's \"quoted\" `ticked` \\ back\\slash %s ? :name $1 %d _ %",
            "line\nfeed\r\ttab",
            "\u0001\u001f\u007f",
            "grinning 😀 fox 🦊 \uD840\uDC00 plane 16 \uDBFF\uDFFD",
            "combining e\u0301 and composed \u00e9",
            "عربى עברית 한국어 \u202Eright to left",
            "null",
            "NULL",
            "\uFEFF\u200B\u2028");

    /** For subclasses. */
    protected TypesSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(
                Primitives.class,
                Boxes.class,
                PrimitiveFields.class,
                BoxFields.class,
                Texts.class,
                TextFields.class,
                Decimals.class);
    }

    private <M, V> RoundTrip<M, V> through(ValueColumn<M, V> column) {
        return RoundTrip.through(db(), sql, column);
    }

    private <M, V> RoundTrip<M, V> through(ValueColumn<M, V> column, M sample) {
        return RoundTrip.through(db(), sql, column, sample);
    }

    /** Truth values, in records and entities, boxed and primitive. */
    @Test
    public void truthValuesComeBack() {
        through(Primitives_.truth, Primitives.zeros()).keeps(List.of(true, false));
        through(PrimitiveFields_.truth, new PrimitiveFields()).keeps(List.of(true, false));
        through(Boxes_.truth).keeps(List.of(true, false)).keepsNull();
        through(BoxFields_.truth).keeps(List.of(true, false)).keepsNull();
    }

    /** Whole numbers of 8 bits. */
    @Test
    public void bytesComeBack() {
        List<Byte> values = List.of(Byte.MIN_VALUE, (byte) -1, (byte) 0, Byte.MAX_VALUE);
        through(Primitives_.tiny, Primitives.zeros()).keeps(values).sorts(values);
        through(PrimitiveFields_.tiny, new PrimitiveFields()).keeps(values);
        through(Boxes_.tiny).keeps(values).keepsNull();
        through(BoxFields_.tiny).keeps(values).keepsNull();
    }

    /** Whole numbers of 16 bits. */
    @Test
    public void shortsComeBack() {
        List<Short> values = List.of(Short.MIN_VALUE, (short) -1, (short) 0, Short.MAX_VALUE);
        through(Primitives_.small, Primitives.zeros()).keeps(values).sorts(values);
        through(PrimitiveFields_.small, new PrimitiveFields()).keeps(values);
        through(Boxes_.small).keeps(values).keepsNull();
        through(BoxFields_.small).keeps(values).keepsNull();
    }

    /** Whole numbers of 32 bits. */
    @Test
    public void integersComeBack() {
        List<Integer> values = List.of(Integer.MIN_VALUE, -1, 0, 1, Integer.MAX_VALUE);
        through(Primitives_.number, Primitives.zeros()).keeps(values).sorts(values);
        through(PrimitiveFields_.number, new PrimitiveFields()).keeps(values);
        through(Boxes_.number).keeps(values).keepsNull();
        through(BoxFields_.number).keeps(values).keepsNull();
    }

    /** Whole numbers of 64 bits. */
    @Test
    public void longsComeBack() {
        List<Long> values = List.of(Long.MIN_VALUE, -1L, 0L, 9_007_199_254_740_993L, Long.MAX_VALUE);
        through(Primitives_.large, Primitives.zeros()).keeps(values).sorts(values);
        through(PrimitiveFields_.large, new PrimitiveFields()).keeps(values);
        through(Boxes_.large).keeps(values).keepsNull();
        through(BoxFields_.large).keeps(values).keepsNull();
    }

    /** Floating-point numbers of 32 bits, to the last bit. */
    @Test
    public void floatsComeBack() {
        through(Primitives_.single, Primitives.zeros()).keeps(FLOATS).sorts(FLOATS);
        through(PrimitiveFields_.single, new PrimitiveFields()).keeps(FLOATS);
        through(Boxes_.single).keeps(FLOATS).keepsNull();
        through(BoxFields_.single).keeps(FLOATS).keepsNull();
    }

    /** Floating-point numbers of 64 bits, to the last bit. */
    @Test
    public void doublesComeBack() {
        through(Primitives_.precise, Primitives.zeros()).keeps(DOUBLES).sorts(DOUBLES);
        through(PrimitiveFields_.precise, new PrimitiveFields()).keeps(DOUBLES);
        through(Boxes_.precise).keeps(DOUBLES).keepsNull();
        through(BoxFields_.precise).keeps(DOUBLES).keepsNull();
    }

    /** Negative zero comes back, as plain zero where a database knows no other, and the call that writes it says so. */
    @Test
    public void negativeZeroComesBackOrIsZero() {
        Boxes written = db().model(Boxes.class).create(new Boxes(null, null, null, null, null, null, -0f, -0d, null));
        Boxes read = db().model(Boxes.class).one();
        assertEquals(written, read);
        assertEquals(0d, Objects.requireNonNull(read.precise()), 0d);
        assertEquals(0f, Objects.requireNonNull(read.single()), 0f);
        assertEquals(
                1,
                db().model(Boxes.class)
                        .where(Boxes_.precise.eq(0d), Boxes_.single.eq(0f))
                        .count());
        assertEquals(
                1,
                db().model(Boxes.class)
                        .where(Boxes_.precise.eq(-0d), Boxes_.single.eq(-0f))
                        .count());
    }

    /** The smallest numbers, infinity and NaN come back, or are refused by name before any SQL. */
    @Test
    public void oddFloatingPointNumbersComeBackOrAreRefused() {
        through(Boxes_.single)
                .keepsOrRefuses(List.of(Float.MIN_VALUE, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.NaN));
        through(Boxes_.precise)
                .keepsOrRefuses(
                        List.of(Double.MIN_VALUE, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN));
        through(PrimitiveFields_.precise, new PrimitiveFields()).keepsOrRefuses(List.of(Double.MIN_VALUE, Double.NaN));
    }

    /** Single characters. */
    @Test
    public void charactersComeBack() {
        List<Character> values = List.of(' ', '\'', '"', '\\', 'a', 'é', '語', '\uFFFD');
        through(Primitives_.letter, Primitives.zeros()).keeps(values);
        through(Boxes_.letter).keeps(values).keepsNull();
        through(BoxFields_.letter).keeps(values).keepsNull();
        through(Boxes_.letter).refuses('\uD83D');
    }

    /** Texts with everything that could be taken for something else. */
    @Test
    public void textsComeBack() {
        through(Texts_.text, Texts.small()).keeps(TEXTS);
        through(Texts_.optional, Texts.small()).keeps(TEXTS).keepsNull();
        through(TextFields_.text, new TextFields()).keeps(TEXTS);
    }

    /** Texts are equal only when all their characters are. */
    @Test
    public void textsAreEqualOnlyToThemselves() {
        List<String> alike = List.of("a", "A", "a ", " a", "ä", "á", "a\u0301", "а", "ａ");
        alike.forEach(text -> db().model(Texts.class).create(new Texts(null, text, text, "-", null, null)));
        for (String text : alike) {
            assertEquals(
                    List.of(text),
                    db().model(Texts.class).where(Texts_.text.eq(text)).all().stream()
                            .map(Texts::text)
                            .toList());
            assertEquals(
                    1,
                    db().model(Texts.class).where(Texts_.optional.in(text, "z")).count(),
                    text);
        }
    }

    /** Plain words sort by their letters. */
    @Test
    public void textsSort() {
        List<String> words = List.of("ape", "apes", "bee", "cat", "dog");
        through(Texts_.text, Texts.small()).sorts(words);
    }

    /** A text fills its column to the last character, counted as people do, also beyond the basic plane. */
    @Test
    public void textsFillTheirLength() {
        through(Texts_.brief, Texts.small()).keeps(List.of("x".repeat(20), "語".repeat(20), "🦊".repeat(10)));
    }

    /** Long texts. */
    @Test
    public void longTextsComeBack() {
        String text = "0123456789 ünï 🦊\n".repeat(6_000).substring(0, 100_000);
        through(Texts_.text, Texts.small()).keeps(List.of(text));
    }

    /** Text that no database can keep is refused by name; a NUL character comes back or is refused. */
    @Test
    public void brokenTextsAreRefused() {
        through(Texts_.text, Texts.small())
                .refuses("half \uD83D")
                .refuses("\uDE00 half")
                .keepsOrRefuses(List.of("nul\u0000inside", "\u0000"));
    }

    /** Bytes up to a megabyte. */
    @Test
    public void binariesComeBack() {
        byte[] large = new byte[MEGABYTE];
        new Random(42).nextBytes(large);
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        through(Texts_.data, Texts.small())
                .keeps(List.of(new byte[] {0}, new byte[] {0, 1, -1, 39, 92}, all, large))
                .keepsNull();
        through(TextFields_.data, new TextFields()).keeps(List.of(new byte[] {0}, all));
    }

    /** Empty texts, and no bytes, are something else than null. */
    @Test
    @Needs(Capability.EMPTY_TEXTS)
    public void emptyTextsComeBack() {
        through(Texts_.text, Texts.small()).keeps(List.of(""));
        through(Texts_.optional, Texts.small()).keeps(List.of("")).keepsNull();
        through(TextFields_.text, new TextFields()).keeps(List.of(""));
        through(Texts_.data, Texts.small()).keeps(List.of(new byte[0])).keepsNull();
        through(TextFields_.data, new TextFields()).keeps(List.of(new byte[0]));
    }

    /** UUIDs sort as their text does. */
    @Test
    public void uuidsComeBack() {
        List<UUID> values = List.of(
                new UUID(0, 0),
                UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057"),
                UUID.fromString("7fffffff-ffff-4fff-bfff-ffffffffffff"),
                UUID.fromString("80000000-0000-4000-8000-000000000000"),
                new UUID(-1, -1));
        through(Texts_.uuid, Texts.small()).keeps(values).sorts(values).keepsNull();
        through(TextFields_.uuid, new TextFields()).keeps(values);
    }

    /** Decimals have the scale of their column and are never rounded. */
    @Test
    public void decimalsOfASizeComeBackWithItsScale() {
        List<BigDecimal> prices = List.of(
                new BigDecimal("-9999999999.99"),
                new BigDecimal("-0.01"),
                new BigDecimal("0.00"),
                new BigDecimal("0.10"),
                new BigDecimal("9999999999.99"));
        through(Decimals_.price)
                .keeps(prices)
                .sorts(prices)
                .keeps(new BigDecimal("1.5"), new BigDecimal("1.50"))
                .keeps(new BigDecimal("7"), new BigDecimal("7.00"))
                .keeps(new BigDecimal("1.500"), new BigDecimal("1.50"))
                .keeps(new BigDecimal("12E+3"), new BigDecimal("12000.00"))
                .keepsNull()
                .refuses(new BigDecimal("0.001"))
                .refuses(new BigDecimal("10000000000"));
        through(TextFields_.price, new TextFields()).keeps(prices).refuses(new BigDecimal("1.234"));
        through(Decimals_.wide)
                .keeps(List.of(
                        new BigDecimal("1234567890123456789012345678.0123456789"),
                        new BigDecimal("-0.0000000001"),
                        new BigDecimal("9999999999999999999999999999.9999999999")));
    }

    /** Several rows in one statement keep the digits of each, whatever stands beside them. */
    @Test
    public void decimalsOfSeveralRowsKeepTheirDigits() {
        Model<Decimals> decimals = db().model(Decimals.class);
        List<Decimals> written = decimals.createBulk(List.of(
                decimals(null, "1234567890123456789012345678.0123456789", "12345.5"),
                decimals("1.50", null, "0.1234567890"),
                decimals("9999999999.99", "-0.0000000001", null)));
        List<Decimals> read = decimals.orderBy(Decimals_.id.asc()).all();
        assertEquals(written, read);
        assertEquals(new BigDecimal("1.50"), read.get(1).price());
        assertEquals(new BigDecimal("-0.0000000001"), read.get(2).wide());
        assertEquals(
                0,
                new BigDecimal("0.123456789")
                        .compareTo(Objects.requireNonNull(read.get(1).free())));
    }

    private static Decimals decimals(@Nullable String price, @Nullable String wide, @Nullable String free) {
        return new Decimals(null, decimal(price), decimal(wide), decimal(free), null, null, null, null);
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    /** Decimals without a size come back as numbers; those that a database cannot keep whole are refused. */
    @Test
    public void decimalsWithoutASizeComeBack() {
        List<BigDecimal> values = List.of(
                new BigDecimal("-123456.123456789"),
                new BigDecimal("-0.5"),
                new BigDecimal("0"),
                new BigDecimal("0.1"),
                new BigDecimal("3.14159265358979"),
                new BigDecimal("1000"),
                new BigDecimal("123456789012345"));
        through(Decimals_.free)
                .keeps(UnsizedDecimals.fitting(db(), values))
                .keepsOrRefuses(values)
                .sorts(UnsizedDecimals.fitting(db(), values))
                .keeps(new BigDecimal("1E+3"), new BigDecimal("1000"))
                .keeps(List.of(
                        new BigDecimal("-123456789.123456789"),
                        new BigDecimal("12345678901234567890.123456789"),
                        new BigDecimal("-98765432109876543210.5")))
                .keepsNull()
                .keepsOrRefuses(List.of(
                        new BigDecimal("1E-40").setScale(40),
                        new BigDecimal("1" + "0".repeat(60)),
                        new BigDecimal("1." + "0".repeat(80) + "1")));
    }

    /** Whole numbers of any length come back; those that a database cannot keep whole are refused. */
    @Test
    public void wholeNumbersOfAnyLengthComeBack() {
        BigInteger large = BigInteger.TWO.pow(64);
        List<BigInteger> values = List.of(
                BigInteger.valueOf(Long.MIN_VALUE),
                BigInteger.ONE.negate(),
                BigInteger.ZERO,
                BigInteger.valueOf(Long.MAX_VALUE),
                large,
                BigInteger.TEN.pow(30));
        through(Decimals_.whole)
                .keeps(values)
                .sorts(values.subList(0, 4))
                .keepsNull()
                .keepsOrRefuses(
                        List.of(BigInteger.TEN.pow(64).negate(), BigInteger.TEN.pow(100), BigInteger.TEN.pow(1000)));
        through(TextFields_.whole, new TextFields()).keeps(values);
        List<BigInteger> five = List.of(BigInteger.valueOf(-99_999), BigInteger.ZERO, BigInteger.valueOf(99_999));
        through(Decimals_.five)
                .keeps(five)
                .sorts(five)
                .keepsNull()
                .refuses(BigInteger.valueOf(100_000))
                .refuses(BigInteger.TEN.pow(40));
    }

    /** Enums by name and by position, also constants with a body. */
    @Test
    public void enumsComeBack() {
        through(Decimals_.colour).keeps(List.of(Colour.values())).keepsNull();
        through(Decimals_.position)
                .keeps(List.of(Colour.values()))
                .sorts(List.of(Colour.values()))
                .keepsNull();
        through(TextFields_.colour, new TextFields()).keeps(List.of(Colour.values()));
    }
}
