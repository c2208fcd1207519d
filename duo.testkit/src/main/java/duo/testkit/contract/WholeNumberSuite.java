package duo.testkit.contract;

import static duo.api.expr.Aggregates.sum;
import static duo.api.expr.Conditionals.caseWhen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Bulk;
import duo.api.Model;
import duo.api.Select;
import duo.api.SqlText;
import duo.api.error.DatabaseException;
import duo.api.expr.Fn;
import duo.api.expr.NumberAggregate;
import duo.api.expr.NumberExpression;
import duo.testkit.model.types.Decimals;
import duo.testkit.model.types.Decimals_;
import duo.testkit.model.types.Primitives;
import duo.testkit.model.types.Primitives_;
import java.math.BigInteger;
import java.util.List;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

/**
 * Arithmetic on whole numbers, up to the last of their bits.
 *
 * @since 0.1.0
 */
public abstract class WholeNumberSuite extends ContractSuite {
    /** A number that a floating-point one does not hold, and of which three are beyond 64 bits. */
    private static final long LARGE = (1L << 62) + 1;

    private static final int NUMBER = 2_097_153;

    /** For subclasses. */
    protected WholeNumberSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Primitives.class, Decimals.class);
    }

    private Model<Primitives> stored() {
        Model<Primitives> model = db().model(Primitives.class);
        model.create(new Primitives(0, false, (byte) 1, (short) 1, NUMBER, LARGE, 0, 25, 'a'));
        return model;
    }

    /** A number that left 64 bits on the way is exact when it comes back, or an error, but not one that has lost its last digits. */
    @Test
    public void whatLeavesTheBitsIsExactOrRefused() {
        Model<Primitives> model = stored();
        NumberExpression<Primitives, Long> back = Primitives_.large.times(3).minus(Primitives_.large.times(2));
        assertExactOrRefused(LARGE, () -> model.valuesList(back).one());
        assertExactOrRefused(-LARGE, () -> model.valuesList(back.negate()).one());
        assertExactOrRefused(LARGE, () -> model.valuesList(back.coalesce(0)).one());
        NumberAggregate<Primitives, Long> sum = sum(back);
        assertExactOrRefused(LARGE, () -> model.aggregate(sum).get(sum));
        assertExactOrRefused(1, () -> model.updateBulk(u -> u.set(Primitives_.large, back), Bulk.unfiltered()));
        assertEquals(LARGE, model.one().large());

        NumberExpression<Primitives, Long> three = Primitives_.large.times(3);
        assertThrows(DatabaseException.class, () -> model.valuesList(three).all());
        assertThrows(
                DatabaseException.class,
                () -> model.updateBulk(u -> u.set(Primitives_.large, three), Bulk.unfiltered()));
        assertEquals(LARGE, model.one().large());
    }

    /** All 64 bits are there as long as no step leaves them. */
    @Test
    public void everyBitIsComputedWith() {
        Model<Primitives> model = stored();
        NumberExpression<Primitives, Long> large = Primitives_.large;
        assertEquals(List.of(LARGE), model.valuesList(large.plus(1).minus(1)).all());
        assertEquals(List.of(-LARGE), model.valuesList(large.negate()).all());
        assertEquals(List.of(-LARGE), model.valuesList(large.times(-1)).all());
        assertEquals(
                List.of(LARGE - 2),
                model.valuesList(large.minus(2).dividedBy(1).times(1)).all());
        assertEquals(List.of(LARGE % 1000), model.valuesList(large.mod(1000)).all());
        assertEquals(
                List.of(Long.MIN_VALUE),
                model.valuesList(large.minus(2).times(-2).minus(2)).all());
        NumberAggregate<Primitives, Long> rest = sum(large.minus(5));
        assertEquals(LARGE - 5, model.aggregate(rest).get(rest));

        assertEquals(
                1,
                model.updateBulk(
                        u -> u.set(Primitives_.large, large.minus(3).times(1))
                                .set(
                                        Primitives_.number,
                                        Primitives_.number.times(1).plus(2)),
                        Bulk.unfiltered()));
        assertEquals(LARGE - 3, model.one().large());
        assertEquals(NUMBER + 2, model.one().number());
        assertEquals(1, model.where(large.minus(1).eq(LARGE - 4)).count());
    }

    /** What a function gives is a whole number by the word of the program, and computed with as one. */
    @Test
    public void numbersOfFunctionsAreWhole() {
        Model<Primitives> model = stored();
        NumberExpression<Primitives, Long> power =
                Fn.callNumber("POWER", Long.class, Primitives_.tiny.plus(4), Fn.value(2));
        assertWhole(model, power);
        assertEquals(List.of(-50L), model.valuesList(power.times(2).negate()).all());
        assertEquals(
                List.of(24L),
                model.valuesList(power.plus(power).dividedBy(2).minus(1)).all());
    }

    /** A column of another program, which holds whole numbers among others. */
    @Test
    public void wholeFloatingPointNumbersAreWhole() {
        Model<Primitives> model = stored();
        assertWhole(model, Fn.rawNumber("{0}", Long.class, Primitives_.precise));
    }

    private static void assertWhole(Model<Primitives> model, NumberExpression<Primitives, Long> whole) {
        assertEquals(25, model.valuesList(whole).one());
        assertEquals(26, model.valuesList(whole.plus(1)).one());
        assertEquals(26, model.valuesList(whole.coalesce(3L).plus(1L)).one());
        assertEquals(26, model.valuesList(whole.negate().abs().plus(1)).one());
        assertEquals(
                26,
                model.valuesList(caseWhen(Primitives_.tiny.eq(1), whole)
                                .otherwise(whole.times(2))
                                .plus(1))
                        .one());
        NumberAggregate<Primitives, Long> sum = sum(whole.plus(1));
        assertEquals(26, model.aggregate(sum).get(sum));
        assertEquals(1, model.where(whole.plus(1).eq(26)).count());
        assertEquals(1, model.updateBulk(u -> u.set(Primitives_.large, whole.plus(1)), Bulk.unfiltered()));
        assertEquals(26, model.one().large());
    }

    /** The text of a computation grows with its steps, and not with a power of them. */
    @Test
    public void deepComputationsAreShortTexts() {
        Model<Primitives> model = stored();
        NumberExpression<Primitives, Long> sum = Primitives_.large;
        for (int i = 0; i < 12; i++) {
            sum = sum.coalesce(0).plus(1);
        }
        Select<Primitives, Long> deep = model.valuesList(sum);
        SqlText text = deep.toSql();
        assertTrue(text.sql().length() < 2_000, text.sql());
        assertEquals(24, text.parameters().size());
        assertEquals(LARGE + 12, deep.one());
    }

    /** Whole numbers of a size of their own are exact up to 64 bits on every database. */
    @Test
    public void largeNumbersAreComputedWithUpToTheBits() {
        Model<Decimals> model = db().model(Decimals.class);
        BigInteger large = BigInteger.valueOf(LARGE);
        model.create(new Decimals(null, null, null, null, large, null, null, null));
        assertEquals(
                List.of(large.add(BigInteger.ONE)),
                model.valuesList(Decimals_.whole.plus(1)).all());
        assertEquals(1, model.where(Decimals_.whole.minus(1).lt(large)).count());
    }

    private static void assertExactOrRefused(long exact, LongSupplier computed) {
        long found;
        try {
            found = computed.getAsLong();
        } catch (DatabaseException refused) {
            return;
        }
        assertEquals(exact, found);
    }
}
