package duo.testkit.contract;

import static duo.api.expr.Aggregates.count;
import static duo.api.expr.Aggregates.group;
import static duo.api.expr.Aggregates.sum;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.error.DuoException;
import duo.api.expr.NumberExpression;
import duo.testkit.model.Specimen;
import duo.testkit.model.Specimen_;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What databases compute from numbers, compared with what Java does.
 *
 * @since 0.1.0
 */
public abstract class NumberFunctionSuite extends ContractSuite {
    private static final List<Integer> NUMBERS =
            List.of(0, 1, -1, 2, 7, -7, 100, -101, Integer.MAX_VALUE - 1, -Integer.MAX_VALUE);
    private static final List<Long> LONGS =
            List.of(0L, 3L, -3L, 1L << 53, (1L << 53) + 1, Long.MAX_VALUE, -Long.MAX_VALUE);
    private static final List<Double> RATIOS = List.of(0d, 0.5, -0.5, 1.5, -1.5, 2.5, 2.25, -7.75, 9.999, 1e15, -1e15);
    private static final List<BigDecimal> PRICES = List.of(
                    "0", "0.01", "0.5", "-0.5", "2.5", "-2.5", "7", "-7.49", "7.51", "12.35", "-0.35", "1234567890.12")
            .stream()
            .map(BigDecimal::new)
            .toList();

    /** For subclasses. */
    protected NumberFunctionSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Specimen.class);
    }

    private Specimens specimens() {
        return new Specimens(db(), sql);
    }

    private static Object normal(BigDecimal value) {
        return value.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    private static Object normal(double value) {
        return Math.abs(value) < 1e-300 ? 0d : (Object) Double.valueOf(Float.toString((float) value));
    }

    /** Whole numbers are divided as in Java: cut towards zero, with the rest of the sign of the dividend. */
    @Test
    public void wholeNumbersAreDividedAsInJava() {
        Specimens numbers = specimens();
        numbers.hold(Specimen_.number, NUMBERS);
        for (int divisor : List.of(1, 2, -2, 3, 100, Integer.MAX_VALUE)) {
            numbers.assertGives(Specimen_.number, Specimen_.number.dividedBy(divisor), value -> value / divisor);
            numbers.assertGives(Specimen_.number, Specimen_.number.mod(divisor), value -> value % divisor);
        }
        assertThrows(IllegalArgumentException.class, () -> Specimen_.number.dividedBy(0));
        assertThrows(IllegalArgumentException.class, () -> Specimen_.price.mod(BigDecimal.ZERO));
    }

    /** Long numbers keep all their digits. */
    @Test
    public void longNumbersAreDividedExactly() {
        Specimens numbers = specimens();
        numbers.hold(Specimen_.big, LONGS);
        for (long divisor : List.of(1L, -2L, 10L, Long.MAX_VALUE)) {
            numbers.assertGives(Specimen_.big, Specimen_.big.dividedBy(divisor), value -> value / divisor);
            numbers.assertGives(Specimen_.big, Specimen_.big.mod(divisor), value -> value % divisor);
        }
    }

    /** A divisor that is zero gives NULL. */
    @Test
    public void aDivisionByZeroIsNull() {
        Specimens numbers = specimens();
        numbers.hold(Specimen_.number, NUMBERS);
        numbers.assertGives(
                Specimen_.number,
                Specimen_.number.negate().dividedBy(Specimen_.number),
                value -> value == 0 ? null : -1);
        numbers.assertGives(Specimen_.number, Specimen_.number.mod(Specimen_.number), value -> value == 0 ? null : 0);
        numbers.hold(Specimen_.ratio, List.of(0d, 4d));
        assertEquals(
                2,
                numbers.count(Specimen_.ratio
                        .dividedBy(Specimen_.ratio)
                        .eq(1d)
                        .or(Specimen_.ratio
                                .eq(0d)
                                .and(Specimen_.ratio.dividedBy(Specimen_.ratio).isNull()))));
        numbers.hold(Specimen_.price, List.of(new BigDecimal("0"), new BigDecimal("2.5")));
        assertEquals(1, numbers.count(Specimen_.price.dividedBy(Specimen_.price).eq(BigDecimal.ONE)));
    }

    /** Decimals and floating-point numbers have a quotient with a fraction. */
    @Test
    public void fractionsAreDividedWithDigits() {
        Specimens numbers = specimens();
        numbers.hold(Specimen_.price, PRICES);
        BigDecimal three = BigDecimal.valueOf(3);
        numbers.assertGives(
                Specimen_.price,
                Specimen_.price.dividedBy(4),
                value -> value.divide(BigDecimal.valueOf(4), 4, RoundingMode.HALF_UP),
                NumberFunctionSuite::normal);
        numbers.assertGives(
                Specimen_.price,
                Specimen_.price.mod(three),
                value -> value.remainder(three),
                NumberFunctionSuite::normal);
        Specimens ratios = specimens();
        ratios.hold(Specimen_.ratio, RATIOS);
        ratios.assertGives(
                Specimen_.ratio, Specimen_.ratio.dividedBy(3d), value -> value / 3, NumberFunctionSuite::normal);
        ratios.assertGives(Specimen_.ratio, Specimen_.ratio.mod(2), value -> value % 2, NumberFunctionSuite::normal);
    }

    /** Halves go away from zero. */
    @Test
    public void roundingGoesAwayFromZero() {
        Specimens numbers = specimens();
        numbers.hold(Specimen_.price, PRICES);
        for (int digits : List.of(0, 1, 2, 5)) {
            numbers.assertGives(
                    Specimen_.price,
                    Specimen_.price.round(digits),
                    value -> value.setScale(digits, RoundingMode.HALF_UP),
                    NumberFunctionSuite::normal);
        }
        numbers.assertGives(
                Specimen_.price,
                Specimen_.price.ceil(),
                value -> value.setScale(0, RoundingMode.CEILING),
                NumberFunctionSuite::normal);
        numbers.assertGives(
                Specimen_.price,
                Specimen_.price.floor(),
                value -> value.setScale(0, RoundingMode.FLOOR),
                NumberFunctionSuite::normal);
        Specimens ratios = specimens();
        ratios.hold(Specimen_.ratio, RATIOS);
        ratios.assertGives(
                Specimen_.ratio,
                Specimen_.ratio.round(),
                value -> BigDecimal.valueOf(value)
                        .setScale(0, RoundingMode.HALF_UP)
                        .doubleValue(),
                NumberFunctionSuite::normal);
        ratios.assertGives(Specimen_.ratio, Specimen_.ratio.ceil(), Math::ceil, NumberFunctionSuite::normal);
        ratios.assertGives(Specimen_.ratio, Specimen_.ratio.floor(), Math::floor, NumberFunctionSuite::normal);
        ratios.hold(Specimen_.number, NUMBERS);
        ratios.assertGives(Specimen_.number, Specimen_.number.round(3), value -> value);
        ratios.assertGives(Specimen_.number, Specimen_.number.floor(), value -> value);
        assertThrows(IllegalArgumentException.class, () -> Specimen_.price.round(-1));
    }

    /** Signs. */
    @Test
    public void signsAreTakenAwayAndTurned() {
        Specimens numbers = specimens();
        numbers.hold(Specimen_.number, NUMBERS);
        numbers.assertGives(Specimen_.number, Specimen_.number.negate(), value -> -value);
        numbers.assertGives(Specimen_.number, Specimen_.number.negate().negate().abs(), Math::abs);
        numbers.assertGives(Specimen_.number, Specimen_.number.sign(), Integer::signum);
        Specimens prices = specimens();
        prices.hold(Specimen_.price, PRICES);
        prices.assertGives(Specimen_.price, Specimen_.price.abs(), BigDecimal::abs, NumberFunctionSuite::normal);
        prices.assertGives(Specimen_.price, Specimen_.price.negate(), BigDecimal::negate, NumberFunctionSuite::normal);
        prices.assertGives(Specimen_.price, Specimen_.price.sign(), BigDecimal::signum);
    }

    /** Roots and powers, or NULL where there is none. */
    @Test
    public void rootsAndPowersAreNullWhereThereIsNone() {
        Specimens numbers = specimens();
        numbers.hold(Specimen_.number, NUMBERS);
        numbers.assertGives(
                Specimen_.number,
                Specimen_.number.sqrt(),
                value -> value < 0 ? null : Math.sqrt(value),
                NumberFunctionSuite::normal);
        for (double exponent : List.of(0d, 1d, 2d, -1d, 0.5, 3d)) {
            numbers.assertGives(
                    Specimen_.number,
                    Specimen_.number.power(exponent),
                    value -> {
                        @Nullable Double power = Math.pow(value, exponent);
                        return power.isNaN() || power.isInfinite() ? null : power;
                    },
                    NumberFunctionSuite::normal);
        }
    }

    /** The exponent may be an expression. */
    @Test
    public void powersTakeExpressions() {
        Specimens numbers = specimens();
        numbers.hold(Specimen_.number, List.of(7, 2, -2, 0));
        numbers.assertGives(
                Specimen_.number,
                Specimen_.number.power(Specimen_.number),
                value -> Math.pow(value, value),
                NumberFunctionSuite::normal);
    }

    /** The greater and the lesser of two; NULL if one of them is. */
    @Test
    public void theGreatestOfNullIsNull() {
        Specimens numbers = specimens();
        numbers.hold(Specimen_.number, NUMBERS);
        numbers.assertGives(Specimen_.number, Specimen_.number.greatest(2), value -> Math.max(value, 2));
        numbers.assertGives(Specimen_.number, Specimen_.number.least(2), value -> Math.min(value, 2));
        numbers.assertGives(
                Specimen_.number,
                Specimen_.number.negate().greatest(Specimen_.number),
                value -> Math.max(value, -value));
        numbers.assertGives(
                Specimen_.number, Specimen_.number.least(Specimen_.number.times(0)), value -> Math.min(value, 0));
        Specimens prices = specimens();
        prices.hold(Specimen_.price, PRICES);
        BigDecimal half = new BigDecimal("0.5");
        prices.assertGives(Specimen_.price, Specimen_.price.greatest(half), half::max, NumberFunctionSuite::normal);
    }

    /** A result that its type cannot hold is an error and no other number. */
    @Test
    public void whatDoesNotFitIsAnError() {
        Specimens numbers = specimens();
        numbers.hold(Specimen_.number, List.of(Integer.MAX_VALUE));
        assertThrows(DuoException.class, () -> numbers.of(Specimen_.number.plus(1)));
        numbers.hold(Specimen_.big, List.of(Long.MAX_VALUE));
        assertThrows(DuoException.class, () -> numbers.of(Specimen_.big.times(4)));
    }

    /** Functions stand wherever a value stands. */
    @Test
    public void functionsStandInEveryClause() {
        Specimens numbers = specimens();
        numbers.hold(Specimen_.number, List.of(11, 22, 31, 42, 13));
        NumberExpression<Specimen, Integer> last = Specimen_.number.mod(10).as("last");
        assertEquals(2, numbers.count(last.eq(1)));
        assertEquals(
                List.of(11, 31, 22, 42, 13),
                numbers.model()
                        .where(Specimen_.number.isNotNull())
                        .orderBy(last.asc(), Specimen_.number.dividedBy(10).asc())
                        .valuesList(Specimen_.number)
                        .all());
        sql.clear();
        assertEquals(
                List.of(Map.of("last", 1, "rows", 2L, "total", 4), Map.of("last", 2, "rows", 2L, "total", 6)),
                numbers
                        .model()
                        .groupBy(last)
                        .having(sum(Specimen_.number)
                                .mod(4)
                                .ne(1)
                                .and(group(last).lt(3)))
                        .values(
                                group(last).as("last"),
                                count().as("rows"),
                                sum(Specimen_.number.dividedBy(10)).as("total"))
                        .orderBy(group(last).asc())
                        .all()
                        .stream()
                        .map(row -> row.toMap())
                        .toList());
        sql.assertCount(1);
        numbers.model().where(last.le(2)).updateBulk(set -> set.set(Specimen_.number, Specimen_.number.dividedBy(10)));
        assertEquals(Arrays.asList(1, 2, 3, 4, 13, null), numbers.of(Specimen_.number));
        sql.assertCount(3);
    }
}
