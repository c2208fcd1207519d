package duo.testkit.contract;

import static duo.api.expr.Aggregates.count;
import static duo.api.expr.Aggregates.group;
import static duo.api.expr.Conditionals.caseWhen;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Bulk;
import duo.api.Model;
import duo.api.Row;
import duo.api.error.InvalidQueryException;
import duo.api.expr.ComparableExpression;
import duo.api.expr.Condition;
import duo.api.expr.Expression;
import duo.api.expr.Fn;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.model.Grade;
import duo.testkit.model.Specimen;
import duo.testkit.model.Specimen_;
import duo.testkit.model.types.Converted;
import duo.testkit.model.types.Converted_;
import duo.testkit.model.types.Documents;
import duo.testkit.model.types.Documents_;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Values that stand for themselves, of every type that a column can have, selected, compared, ordered by, grouped by and written.
 *
 * @since 0.1.0
 */
public abstract class LiteralSuite extends ContractSuite {
    private static final UUID CODE = UUID.fromString("123e4567-e89b-42d3-a456-426614174000");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final LocalTime TIME = LocalTime.of(13, 14, 15, 16_000);
    private static final Instant MOMENT = Instant.parse("2026-01-31T13:14:15.000016Z");
    private static final Duration SPAN = Duration.ofSeconds(-5, 7_000);

    private static final Specimen SAMPLE = new Specimen(
            null,
            true,
            -7,
            1L << 40,
            0.5,
            new BigDecimal("12.34"),
            "it's ? \\ {0}",
            CODE,
            DAY,
            TIME,
            DAY.atTime(TIME),
            MOMENT,
            SPAN,
            Year.of(1999),
            'é',
            Grade.GOOD,
            Grade.FAIR,
            List.of("a", "b,\"c"),
            "1234");

    /** For subclasses. */
    protected LiteralSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Specimen.class, Documents.class, Converted.class);
    }

    private Model<Specimen> specimens() {
        return db().model(Specimen.class);
    }

    /** The sample and a row of nothing. */
    @BeforeEach
    public void store() {
        specimens().createBulk(List.of(SAMPLE, Specimen.EMPTY));
        sql.clear();
    }

    private Row selected(List<Expression<Specimen, ?>> expressions) {
        sql.clear();
        Row row = specimens()
                .where(Specimen_.active.isTrue())
                .valuesAll(expressions)
                .one();
        sql.assertCount(1);
        return row;
    }

    /** Each value comes back as it is; one statement. */
    @Test
    public void valuesAreSelected() {
        assertEquals(
                Arrays.asList(
                        "it's ?",
                        "",
                        true,
                        7,
                        8L,
                        (short) 9,
                        (byte) 10,
                        0.5,
                        0.25f,
                        new BigInteger("123"),
                        CODE,
                        DAY,
                        TIME,
                        DAY.atTime(TIME),
                        MOMENT,
                        SPAN,
                        Year.of(1999),
                        'é',
                        Grade.GOOD),
                selected(List.of(
                                Fn.value("it's ?"),
                                Fn.value(""),
                                Fn.value(true),
                                Fn.value(7),
                                Fn.value(8L),
                                Fn.value((short) 9),
                                Fn.value((byte) 10),
                                Fn.value(0.5),
                                Fn.value(0.25f),
                                Fn.value(new BigInteger("123")),
                                Fn.value(CODE),
                                Fn.value(DAY),
                                Fn.value(TIME),
                                Fn.value(DAY.atTime(TIME)),
                                Fn.value(MOMENT),
                                Fn.value(SPAN),
                                Fn.value(Year.of(1999)),
                                Fn.value('é'),
                                Fn.value(Grade.GOOD)))
                        .values());
        BigDecimal decimal = new BigDecimal("12.34");
        assertEquals(
                0,
                decimal.compareTo(specimens()
                        .limit(1)
                        .valuesList(Fn.<Specimen, BigDecimal>value(decimal))
                        .one()));
        byte[] bytes = {0, -1, 127};
        assertArrayEquals(
                bytes,
                specimens().limit(1).valuesList(Fn.<Specimen>value(bytes)).one());
    }

    /** The values of every column in the form of the column, also the secret one. */
    @Test
    public void valuesHaveTheFormOfAColumn() {
        List<Expression<Specimen, ?>> literals = List.of(
                Specimen_.active.literal(true),
                Specimen_.number.literal(-7),
                Specimen_.big.literal(1L << 40),
                Specimen_.ratio.literal(0.5),
                Specimen_.label.literal("it's ? \\ {0}"),
                Specimen_.code.literal(CODE),
                Specimen_.day.literal(DAY),
                Specimen_.time.literal(TIME),
                Specimen_.at.literal(DAY.atTime(TIME)),
                Specimen_.moment.literal(MOMENT),
                Specimen_.span.literal(SPAN),
                Specimen_.vintage.literal(Year.of(1999)),
                Specimen_.letter.literal('é'),
                Specimen_.grade.literal(Grade.GOOD),
                Specimen_.level.literal(Grade.FAIR),
                Specimen_.tags.literal(List.of("a", "b,\"c")),
                Specimen_.pin.literal("1234"));
        List<Expression<Specimen, ?>> columns = List.of(
                Specimen_.active,
                Specimen_.number,
                Specimen_.big,
                Specimen_.ratio,
                Specimen_.label,
                Specimen_.code,
                Specimen_.day,
                Specimen_.time,
                Specimen_.at,
                Specimen_.moment,
                Specimen_.span,
                Specimen_.vintage,
                Specimen_.letter,
                Specimen_.grade,
                Specimen_.level,
                Specimen_.tags,
                Specimen_.pin);
        assertEquals(selected(columns).values(), selected(literals).values());
        assertThrows(IllegalArgumentException.class, () -> Specimen_.number.literal(1L << 40));
    }

    /** Columns are compared with values of their type, in whatever form they are stored. */
    @Test
    public void columnsAreComparedWithValues() {
        List<Condition<Specimen>> fulfilled = List.of(
                Specimen_.active.eq(Fn.value(true)),
                Specimen_.number.lt(Fn.value(0)),
                Specimen_.price.eq(Fn.value(new BigDecimal("12.34"))),
                Specimen_.code.eq(Fn.value(CODE)),
                Specimen_.day.ge(Fn.value(DAY)),
                Specimen_.time.eq(Fn.value(TIME)),
                Specimen_.at.eq(Fn.value(DAY.atTime(TIME))),
                Specimen_.moment.eq(Fn.value(MOMENT)),
                Specimen_.span.eq(Fn.value(SPAN)),
                Specimen_.vintage.le(Fn.value(Year.of(1999))),
                Specimen_.letter.eq(Fn.value('é')),
                Specimen_.grade.eq(Fn.value(Grade.GOOD)),
                Specimen_.level.eq(Fn.value(Grade.FAIR)),
                Specimen_.level.isNotDistinctFrom(Fn.value(Grade.FAIR)),
                Specimen_.level.coalesce(Fn.value(Grade.POOR)).ge(Fn.value(Grade.FAIR)),
                Specimen_.grade.nullIf(Grade.GOOD).isNull().and(Specimen_.grade.isNotNull()),
                Specimen_.tags.eq(Specimen_.tags.literal(List.of("a", "b,\"c"))));
        for (Condition<Specimen> condition : fulfilled) {
            sql.clear();
            assertEquals(-7, specimens().where(condition).one().number(), () -> condition + "\n" + sql.texts());
            sql.assertCount(1);
        }
        sql.clear();
        assertEquals(1, specimens().where(Specimen_.pin.eq(Fn.value("1234"))).count());
        assertEquals(List.of(List.of("***")), sql.statements().getFirst().parameters());
    }

    /** Conditionals of every type, in the form of their first value. */
    @Test
    public void conditionalsGiveValues() {
        Condition<Specimen> some = Specimen_.active.isTrue();
        assertEquals(
                List.of(CODE, SPAN, 'x', Grade.GOOD, Grade.FAIR, Year.of(7), List.of("z"), TIME),
                selected(List.of(
                                caseWhen(some, CODE).end(),
                                caseWhen(some, SPAN).otherwise(Duration.ZERO),
                                caseWhen(some, 'x').otherwise(Specimen_.letter),
                                caseWhen(some, Grade.GOOD).otherwise(Specimen_.grade),
                                caseWhen(some, Specimen_.level).otherwise(Grade.POOR),
                                caseWhen(some, Year.of(7)).otherwise(Specimen_.vintage),
                                caseWhen(some, Specimen_.tags.literal(List.of("z")))
                                        .otherwise(Specimen_.tags),
                                caseWhen(some.not(), LocalTime.NOON).otherwise(TIME)))
                        .values());
        ComparableExpression<Specimen, Grade> level =
                caseWhen(some, Specimen_.level.literal(Grade.GOOD)).otherwise(Specimen_.level.coalesce(Grade.POOR));
        assertEquals(
                List.of(Grade.POOR, Grade.GOOD),
                specimens().orderBy(level.asc()).valuesList(level).all());
        assertEquals(
                List.of(Grade.GOOD, Grade.POOR),
                specimens()
                        .groupBy(level)
                        .having(count().eq(1))
                        .valuesList(group(level))
                        .orderBy(group(level).desc())
                        .all());
        byte[] bytes = {1, 2};
        assertArrayEquals(
                bytes,
                specimens()
                        .limit(1)
                        .valuesList(caseWhen(some.or(some.not()).or(Specimen_.active.isNull()), bytes)
                                .end())
                        .one());
    }

    /** An order by a value changes nothing; it is no position of what is selected. */
    @Test
    public void anOrderByAValueIsNone() {
        specimens().create(specimens().build(Map.of("number", 5)));
        for (Expression<Specimen, ?> value : List.<Expression<Specimen, ?>>of(
                Fn.value(1), Fn.value(2), Fn.value("number"), Fn.value(true), Fn.value(Grade.GOOD), Fn.value(DAY))) {
            assertEquals(
                    List.of(5, -7),
                    specimens()
                            .where(Specimen_.number.isNotNull())
                            .orderBy(value.asc(), Specimen_.id.desc())
                            .valuesList(Specimen_.number)
                            .all(),
                    () -> value.toString());
        }
    }

    /** Values are written to columns of every form. */
    @Test
    public void valuesAreWritten() {
        assertEquals(
                1,
                specimens()
                        .where(Specimen_.active.isNull())
                        .updateBulk(u -> u.set(Specimen_.active, Fn.value(true))
                                .set(Specimen_.number, Fn.value(-7))
                                .set(Specimen_.big, Fn.value(1L << 40))
                                .set(Specimen_.ratio, Fn.value(0.5))
                                .set(Specimen_.price, Fn.value(new BigDecimal("12.34")))
                                .set(Specimen_.label, Fn.value("it's ? \\ {0}"))
                                .set(Specimen_.code, Fn.value(CODE))
                                .set(Specimen_.day, Fn.value(DAY))
                                .set(Specimen_.time, Fn.value(TIME))
                                .set(Specimen_.at, Fn.value(DAY.atTime(TIME)))
                                .set(Specimen_.moment, Fn.value(MOMENT))
                                .set(Specimen_.span, Fn.value(SPAN))
                                .set(Specimen_.vintage, Fn.value(Year.of(1999)))
                                .set(Specimen_.letter, Fn.value('é'))
                                .set(Specimen_.grade, Fn.value(Grade.GOOD))
                                .set(Specimen_.level, Fn.value(Grade.FAIR))
                                .set(Specimen_.tags, Specimen_.tags.literal(List.of("a", "b,\"c")))
                                .set(Specimen_.pin, Fn.value("1234"))));
        assertEquals(2, specimens().where(Specimen_.level.eq(Grade.FAIR)).count());
        List<Specimen> both = specimens().orderBy(Specimen_.id.asc()).all();
        assertEquals(
                both.get(0).toString().replaceFirst("id=\\d+", ""),
                both.get(1).toString().replaceFirst("id=\\d+", ""));
    }

    /** JSON and what a converter stores. */
    @Test
    @Needs(Capability.JSON_EXPRESSIONS)
    public void valuesOfOtherFormsAreLiterals() {
        Model<Documents> documents = db().model(Documents.class);
        documents.create(new Documents(null, Map.of("a", 1), null, null, null, null, "x"));
        assertEquals(
                Map.of("b", List.of(1, 2)),
                documents
                        .valuesList(Documents_.map.literal(Map.of("b", List.of(1, 2))))
                        .one());
        assertEquals(
                1,
                documents.updateBulk(
                        u -> u.set(Documents_.map, Documents_.map.literal(Map.of("c", 3))), Bulk.unfiltered()));
        assertEquals(1, documents.where(Documents_.map.eq(Map.of("c", 3))).count());
        Model<Converted> converted = db().model(Converted.class);
        Converted.Money money = new Converted.Money(new BigDecimal("1.50"), Currency.getInstance("EUR"));
        converted.create(new Converted(null, money, 3, new TreeSet<>(List.of("a", "b"))));
        assertEquals(
                money, converted.valuesList(Converted_.money.literal(money)).one());
        assertEquals(
                1,
                converted
                        .where(Converted_.money.eq(Converted_.money.literal(money)))
                        .count());
        assertEquals(1, converted.where(Converted_.days.eq(Fn.value(3))).count());
        assertEquals(0, converted.where(Converted_.days.eq(Fn.value(-3))).count());
        assertEquals(
                money,
                converted
                        .valuesList(caseWhen(Converted_.days.eq(3), Converted_.money.literal(money))
                                .end())
                        .one());
    }

    /** What is stored in two forms cannot meet, and is refused when the query is built. */
    @Test
    public void otherFormsAreRefused() {
        sql.clear();
        Messages.assertTold(
                assertThrows(InvalidQueryException.class, () -> Specimen_.grade.eq(Specimen_.level)),
                "Grade",
                "by name",
                "Values of type ",
                "by position",
                "literal");
        assertThrows(InvalidQueryException.class, () -> Specimen_.grade.coalesce(Specimen_.level));
        assertThrows(
                InvalidQueryException.class,
                () -> caseWhen(Specimen_.active.isTrue(), Grade.GOOD).otherwise(Specimen_.level));
        assertThrows(
                InvalidQueryException.class,
                () -> specimens()
                        .where(Specimen_.active.isTrue())
                        .updateBulk(u -> u.set(Specimen_.level, Specimen_.grade)));
        sql.assertCount(0);
    }

    /** Functions of the database by name take and give what columns can hold. */
    @Test
    public void functionsGiveEveryType() {
        assertEquals(
                List.of(Grade.GOOD, CODE, SPAN),
                selected(List.of(
                                Fn.call("COALESCE", Grade.class, Specimen_.grade, Specimen_.grade),
                                Fn.call("COALESCE", UUID.class, Specimen_.code, Specimen_.code),
                                Fn.call("COALESCE", Duration.class, Specimen_.span, Specimen_.span)))
                        .values());
        assertTrue(specimens()
                .where(Fn.<Specimen>rawCondition("{0} = {1}", Specimen_.grade, Fn.value(Grade.GOOD)))
                .exists());
    }
}
