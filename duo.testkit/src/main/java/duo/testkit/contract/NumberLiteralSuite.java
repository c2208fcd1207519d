package duo.testkit.contract;

import static duo.api.expr.Conditionals.caseWhen;
import static duo.api.expr.WindowValues.lag;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.expr.Aggregates;
import duo.api.expr.Condition;
import duo.api.expr.Expression;
import duo.api.expr.NumberExpression;
import duo.api.expr.Window;
import duo.testkit.model.types.Boxes;
import duo.testkit.model.types.Boxes_;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whole-number literals beside numbers of every type: among several, in place of NULL, in conditionals.
 *
 * @since 0.1.0
 */
public abstract class NumberLiteralSuite extends ContractSuite {

    /** For subclasses. */
    protected NumberLiteralSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Boxes.class);
    }

    /** Three rows of numbers and one of nothing. */
    @BeforeEach
    public void boxes() {
        for (int i = 1; i <= 3; i++) {
            db().model(Boxes.class)
                    .create(new Boxes(null, null, (byte) i, (short) i, i, (long) i, (float) i, (double) i, null));
        }
        db().model(Boxes.class).create(new Boxes(null, null, null, null, null, null, null, null, null));
        sql.clear();
    }

    private long count(Condition<Boxes> condition) {
        return db().model(Boxes.class).where(condition).count();
    }

    private <V> List<@Nullable V> values(Expression<Boxes, V> expression) {
        return new ArrayList<>(db().model(Boxes.class)
                .orderBy(Boxes_.id.asc())
                .valuesList(expression)
                .all());
    }

    private <N extends Number> void assertMembers(NumberExpression<Boxes, N> number) {
        assertEquals(2, count(number.in(1, 3)));
        assertEquals(1, count(number.in(2)));
        assertEquals(1, count(number.notIn(1, 3)));
        assertEquals(2, count(number.notIn(2)));
        assertEquals(3, count(number.in(8, 7, 6, 5, 4, 3, 2, 1)));
        assertEquals(0, count(number.notIn(1, 2, 3, 4, 5, 6, 7, 8)));
        assertEquals(3, count(number.isDistinctFrom(2)));
        assertEquals(1, count(number.isNotDistinctFrom(2)));
        assertEquals(1, count(number.coalesce(7).eq(7)));
        assertEquals(2, count(number.nullIf(2).isNotNull()));
        assertEquals(1, count(number.greatest(2).eq(3)));
        assertEquals(2, count(number.least(2).ge(2)));
        assertEquals(
                2,
                count(caseWhen(Boxes_.number.isNull(), number)
                        .when(number.eq(1), 9)
                        .otherwise(8)
                        .eq(8)));
        sql.assertCount(13);
        sql.clear();
    }

    /** Literals fit numbers of every type. */
    @Test
    public void literalsFitNumbersOfEveryType() {
        assertMembers(Boxes_.tiny);
        assertMembers(Boxes_.small);
        assertMembers(Boxes_.number);
        assertMembers(Boxes_.large);
        assertMembers(Boxes_.single);
        assertMembers(Boxes_.precise);
    }

    /** Literals fit columns as they are written in a program, and values of the same type still do. */
    @Test
    public void literalsAndValuesFitColumns() {
        Long first = 1L;
        assertEquals(2, count(Boxes_.large.in(first, 2L)));
        assertEquals(2, count(Boxes_.large.in(first, 2)));
        assertEquals(3, count(Boxes_.large.in(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L)));
        assertEquals(2, count(Boxes_.precise.in(1.0, 2.0)));
        assertEquals(2, count(Boxes_.large.in(List.of(1L, 2L))));
        assertEquals(Arrays.asList(1L, 2L, 3L, 0L), values(Boxes_.large.coalesce(0)));
        assertEquals(Arrays.asList(1L, 2L, 3L, 5L), values(Boxes_.large.coalesce(5L)));
        assertEquals(
                Arrays.asList(0L, 1L, 2L, 3L),
                values(lag(Boxes_.large).by(1).otherwise(0).over(Window.all().orderBy(Boxes_.id.asc()))));
        assertEquals(
                0L,
                db().model(Boxes.class)
                        .where(Boxes_.large.gt(7))
                        .aggregate(Aggregates.sum(Boxes_.large).coalesce(0))
                        .get(Aggregates.sum(Boxes_.large).coalesce(0)));
    }

    /** A literal that the type of the column cannot hold is refused. */
    @Test
    public void literalsThatDoNotFitAreRefused() {
        Messages.assertTold(assertThrows(IllegalArgumentException.class, () -> Boxes_.tiny.in(1, 300)), "300", "Byte");
        assertThrows(IllegalArgumentException.class, () -> Boxes_.tiny.notIn(-129));
        assertThrows(IllegalArgumentException.class, () -> Boxes_.small.coalesce(1 << 20));
        assertThrows(IllegalArgumentException.class, () -> Boxes_.number.nullIf(1L << 40));
        assertThrows(IllegalArgumentException.class, () -> Boxes_.tiny.greatest(200));
        assertThrows(IllegalArgumentException.class, () -> Boxes_.tiny.least(200));
        assertThrows(
                IllegalArgumentException.class,
                () -> caseWhen(Boxes_.tiny.isNull(), Boxes_.tiny).otherwise(200));
        assertThrows(IllegalArgumentException.class, () -> lag(Boxes_.tiny).otherwise(200));
        sql.assertCount(0);
    }
}
