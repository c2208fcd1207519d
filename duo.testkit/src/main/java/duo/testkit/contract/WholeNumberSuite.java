package duo.testkit.contract;

import static duo.api.expr.Aggregates.sum;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.Bulk;
import duo.api.Model;
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
import org.junit.jupiter.api.Test;

/**
 * Arithmetic on whole numbers, up to the last of their bits: what comes back is exact, or an error.
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
        model.create(new Primitives(0, false, (byte) 1, (short) 1, NUMBER, LARGE, 0, 0, 'a'));
        return model;
    }

    /** Numbers that left 64 bits and came back have lost digits, whether they are large or small by now. */
    @Test
    public void whatLeavesTheBitsAndComesBackIsRefused() {
        Model<Primitives> model = stored();
        NumberExpression<Primitives, Long> three = Primitives_.large.times(3);
        NumberExpression<Primitives, Long> large = three.minus(Primitives_.large.times(2));
        NumberExpression<Primitives, Long> small = three.plus(1).minus(three).mod(1000);
        NumberExpression<Primitives, Integer> power =
                Primitives_.number.times(Primitives_.number).times(Primitives_.number);
        NumberExpression<Primitives, Integer> none = power.plus(1).minus(power);

        for (NumberExpression<Primitives, Long> lost : List.of(large, small, large.negate(), small.coalesce(0))) {
            assertThrows(DatabaseException.class, () -> model.valuesList(lost).all(), lost.toString());
            assertThrows(
                    DatabaseException.class,
                    () -> model.updateBulk(u -> u.set(Primitives_.large, lost), Bulk.unfiltered()));
            assertThrows(DatabaseException.class, () -> model.aggregate(sum(lost)));
            assertThrows(DatabaseException.class, () -> model.where(lost.gt(7)).count());
        }
        assertThrows(DatabaseException.class, () -> model.valuesList(none).all());
        assertThrows(
                DatabaseException.class,
                () -> model.updateBulk(u -> u.set(Primitives_.number, none), Bulk.unfiltered()));
        assertEquals(LARGE, model.one().large());
        assertEquals(NUMBER, model.one().number());
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
        NumberExpression<Primitives, Long> eight =
                Fn.callNumber("POWER", Long.class, Primitives_.tiny.plus(1), Fn.value(3));
        assertEquals(List.of(9L), model.valuesList(eight.plus(1)).all());
        assertEquals(List.of(-16L), model.valuesList(eight.times(2).negate()).all());
        assertEquals(
                List.of(7L),
                model.valuesList(eight.plus(eight).dividedBy(2).minus(1)).all());
    }

    /** Whole numbers of any size are exact, or refused where the database has 64 bits only. */
    @Test
    public void wholeNumbersOfAnySizeAreNeverRounded() {
        Model<Decimals> model = db().model(Decimals.class);
        BigInteger large = BigInteger.valueOf(LARGE);
        model.create(new Decimals(null, null, null, null, large, null, null, null));
        assertEquals(
                List.of(large.add(BigInteger.ONE)),
                model.valuesList(Decimals_.whole.plus(1)).all());
        assertExactOrRefused(large.multiply(BigInteger.valueOf(3)), model, Decimals_.whole.times(3));
        assertExactOrRefused(large, model, Decimals_.whole.times(3).minus(Decimals_.whole.times(2)));
    }

    private static void assertExactOrRefused(
            BigInteger exact, Model<Decimals> model, NumberExpression<Decimals, BigInteger> computed) {
        BigInteger found;
        try {
            found = model.valuesList(computed).one();
        } catch (DatabaseException refused) {
            return;
        }
        assertEquals(exact, found);
    }
}
