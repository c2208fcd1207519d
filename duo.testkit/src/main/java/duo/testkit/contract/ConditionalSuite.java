package duo.testkit.contract;

import static duo.api.expr.Aggregates.count;
import static duo.api.expr.Aggregates.group;
import static duo.api.expr.Aggregates.max;
import static duo.api.expr.Conditionals.caseWhen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.error.InvalidQueryException;
import duo.api.expr.BooleanExpression;
import duo.api.expr.Expression;
import duo.api.expr.Fn;
import duo.api.expr.NumberExpression;
import duo.api.expr.TextExpression;
import duo.testkit.model.Specimen;
import duo.testkit.model.Specimen_;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Conditionals, conditions as values, what takes the place of NULL, casts, literals, and functions of the database by name.
 *
 * @since 0.1.0
 */
public abstract class ConditionalSuite extends ContractSuite {

    /** For subclasses. */
    protected ConditionalSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Specimen.class);
    }

    private Specimens numbers() {
        Specimens specimens = new Specimens(db(), sql);
        specimens.hold(Specimen_.number, List.of(1, 2, 3, -7));
        return specimens;
    }

    /** The first branch whose condition holds. */
    @Test
    public void theFirstBranchCounts() {
        Specimens numbers = numbers();
        TextExpression<Specimen> size = caseWhen(Specimen_.number.lt(0), "below")
                .when(Specimen_.number.lt(2), "small")
                .when(Specimen_.number.lt(3), "Small")
                .otherwise("great");
        assertEquals(List.of("small", "Small", "great", "below", "great"), numbers.of(size));
        sql.assertCount(1);
        assertEquals(1, numbers.count(size.eq("small")));
        assertEquals(
                Arrays.asList("one", null, null, null, null),
                numbers.of(caseWhen(Specimen_.number.eq(1), "one").end()));
        assertEquals(
                Arrays.asList(10, 4, 6, -14, null),
                numbers.of(caseWhen(Specimen_.number.eq(1), 10).otherwise(Specimen_.number.times(2))));
        assertEquals(
                Arrays.asList(1, 2, 3, 0, 0),
                numbers.of(caseWhen(Specimen_.number.gt(0), Specimen_.number).otherwise(0)));
        assertEquals(
                Arrays.asList(true, false, false, false, false),
                numbers.of(caseWhen(Specimen_.number.eq(1), true).otherwise(false)));
        LocalDate day = LocalDate.of(2026, 1, 31);
        assertEquals(
                Arrays.asList(day, day.minusDays(1), null, null, null),
                numbers.of(caseWhen(Specimen_.number.eq(1), day)
                        .when(Specimen_.number.eq(2), day.minusDays(1))
                        .end()));
    }

    /** A condition as a value knows three truth values. */
    @Test
    public void aConditionIsAValue() {
        Specimens numbers = numbers();
        BooleanExpression<Specimen> great = Specimen_.number.gt(1).asBoolean();
        assertEquals(Arrays.asList(false, true, true, false, null), numbers.of(great));
        assertEquals(2, numbers.count(great.isTrue()));
        assertEquals(2, numbers.count(great.isFalse()));
        assertEquals(1, numbers.count(great.isNull()));
        assertEquals(
                Arrays.asList(true, true, true, true, false),
                numbers.of(Specimen_.number
                        .isNotNull()
                        .and(Specimen_.label.isNull())
                        .asBoolean()));
        numbers.model().where(Specimen_.number.isNotNull()).updateBulk(set -> set.set(Specimen_.active, great));
        assertEquals(Arrays.asList(false, true, true, false, null), numbers.of(Specimen_.active));
        assertEquals(
                List.of(false, true),
                numbers.model()
                        .where(Specimen_.number.isNotNull())
                        .groupBy(great)
                        .valuesList(group(great))
                        .orderBy(group(great).asc())
                        .all());
    }

    /** What takes the place of NULL, and what becomes NULL. */
    @Test
    public void nullIsReplacedAndMade() {
        Specimens numbers = numbers();
        assertEquals(Arrays.asList(1, 2, 3, -7, 9), numbers.of(Specimen_.number.coalesce(9)));
        assertEquals(
                Arrays.asList(1L, 2L, 3L, -7L, 5L),
                numbers.of(Specimen_.number.cast(Long.class).coalesce(5L)));
        assertEquals(Arrays.asList(1, null, 3, -7, null), numbers.of(Specimen_.number.nullIf(2)));
        assertEquals(List.of("?", "?", "?", "?", "?"), numbers.of(Specimen_.label.coalesce("?")));
        assertEquals(List.of(false, false, false, false, false), numbers.of(Specimen_.active.coalesce(false)));
        LocalDate day = LocalDate.of(2026, 1, 31);
        assertEquals(2026, numbers.of(Specimen_.day.coalesce(day).year()).getFirst());
        assertEquals(
                Duration.ofSeconds(5),
                numbers.of(Specimen_.span.coalesce(Duration.ofSeconds(5))).getFirst());
        assertEquals(
                Arrays.asList("1", "2", "3", "-7", null),
                numbers.of(Specimen_.label.coalesce(Specimen_.number.castToText())));
    }

    /** What is left of a conditional of columns and values is calculated with. */
    @Test
    public void remainingDatesAreCalculatedWith() {
        Specimens numbers = numbers();
        LocalDate day = LocalDate.of(2021, 1, 3);
        assertEquals(
                Arrays.asList(day.minusMonths(3).minusDays(17), null, null, null, null),
                numbers.of(caseWhen(Specimen_.number.eq(3), Specimen_.day)
                        .when(Specimen_.number.eq(1), day)
                        .when(Specimen_.number.eq(2), LocalDate.of(2023, 12, 31))
                        .end()
                        .nullIf(LocalDate.of(2023, 12, 31))
                        .plus(Period.of(0, -3, -17))));
    }

    /** Numbers, text and truth values turn into one another; fractions are cut off. */
    @Test
    public void valuesAreCast() {
        Specimens numbers = numbers();
        assertEquals(Arrays.asList("1", "2", "3", "-7", null), numbers.of(Specimen_.number.castToText()));
        assertEquals(1, numbers.count(Specimen_.number.castToText().eq("-7")));
        assertEquals(
                Arrays.asList(1.5, 2.5, 3.5, -6.5, null),
                numbers.of(Specimen_.number.cast(Double.class).plus(0.5)));
        assertEquals(
                Arrays.asList(1, 0, 0, 0, null),
                numbers.of(Specimen_.number.eq(1).asBoolean().cast(Integer.class)));
        Specimens prices = new Specimens(db(), sql);
        prices.hold(Specimen_.price, List.of(new BigDecimal("2.99"), new BigDecimal("-2.99")));
        assertEquals(2L, prices.of(Specimen_.price.cast(Long.class)).get(5));
        assertEquals(-2L, prices.of(Specimen_.price.cast(Long.class)).get(6));
        Specimens labels = new Specimens(db(), sql);
        labels.hold(Specimen_.label, List.of("42", "-1"));
        Expression<Specimen, Integer> parsed = Specimen_.label.cast(Integer.class);
        assertEquals(42, labels.of(parsed).get(8));
        assertEquals(1, labels.count(Specimen_.label.cast(BigDecimal.class).eq(BigDecimal.valueOf(42))));
        Messages.assertTold(
                assertThrows(InvalidQueryException.class, () -> Specimen_.day.cast(Long.class)), "LocalDate", "Long");
        assertThrows(InvalidQueryException.class, Specimen_.span::castToText);
    }

    /** Literals, functions by their name, and pieces of SQL, whose arguments are bound. */
    @Test
    public void functionsAreCalledByName() {
        Specimens labels = new Specimens(db(), sql);
        labels.hold(Specimen_.label, List.of("a?'b", "A"));
        assertEquals(Arrays.asList("A?'B", "A", null), labels.of(Fn.callText("UPPER", Specimen_.label)));
        assertEquals(
                Arrays.asList("a?'x", "A", null),
                labels.of(Fn.<Specimen>callText("REPLACE", Specimen_.label, Fn.value("b"), Fn.value("x"))));
        NumberExpression<Specimen, Integer> ascii = Fn.rawNumber(
                "CASE WHEN {0} = {1} THEN {2} ELSE 0 END", Integer.class, Specimen_.label, Fn.value("A"), Fn.value(7));
        assertEquals(List.of(0, 7, 0), labels.of(ascii));
        assertEquals(1, labels.count(ascii.plus(1).eq(8)));
        assertEquals(1, labels.count(Fn.rawCondition("{0} = {1}", Specimen_.label, Fn.value("A"))));
        assertEquals(
                2,
                labels.count(Fn.<Specimen>rawCondition("{0} IS NULL", Specimen_.label)
                        .not()));
        assertEquals("{", labels.of(Fn.<Specimen>rawText("'{{'")).getFirst());
        for (String wrong : List.of("", "1a", "a.b.c.d")) {
            assertThrows(InvalidQueryException.class, () -> labels.of(Fn.callText(wrong, Specimen_.label)));
        }
        for (String wrong : List.of("{1}", "{", "{x}", "{0} ?", "1", "{-1}")) {
            assertThrows(IllegalArgumentException.class, () -> Fn.rawText(wrong, Specimen_.label));
        }
    }

    /** Conditionals stand wherever a value stands. */
    @Test
    public void conditionalsStandInEveryClause() {
        Specimens numbers = numbers();
        TextExpression<Specimen> sign =
                caseWhen(Specimen_.number.lt(0), "minus").otherwise("plus");
        assertEquals(
                List.of(-7, 3, 2, 1),
                numbers.model()
                        .where(Specimen_.number.isNotNull())
                        .orderBy(sign.asc(), Specimen_.number.desc())
                        .valuesList(Specimen_.number)
                        .all());
        sql.clear();
        assertEquals(
                List.of("minus1", "plus3"),
                numbers
                        .model()
                        .where(Specimen_.number.isNotNull())
                        .groupBy(sign)
                        .having(max(Specimen_.number)
                                .coalesce(0)
                                .lt(4)
                                .and(group(sign).ne("none")))
                        .values(group(sign).as("sign"), count().as("rows"))
                        .orderBy(group(sign).asc())
                        .all()
                        .stream()
                        .map(row -> row.get("sign", String.class) + row.get("rows", Long.class))
                        .toList());
        sql.assertCount(1);
        numbers.model().where(sign.eq("plus")).updateBulk(set -> set.set(Specimen_.label, sign));
        assertEquals(Arrays.asList("plus", "plus", "plus", null, "plus"), numbers.of(Specimen_.label));
    }
}
