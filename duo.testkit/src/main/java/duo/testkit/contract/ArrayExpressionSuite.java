package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.Bulk;
import duo.api.Model;
import duo.api.expr.Condition;
import duo.api.expr.ListColumn;
import duo.api.meta.EntityType;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.model.types.Lists;
import duo.testkit.model.types.Lists_;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Columns of lists are asked for their elements; told by what Java says of the same lists.
 *
 * @since 0.1.0
 */
@Needs(Capability.LIST_EXPRESSIONS)
public abstract class ArrayExpressionSuite extends ContractSuite {
    private static final String ODD = "it's \"quoted\" \\ {}, [a,b] \n🦊 e\u0301 NULL";

    /** For subclasses. */
    protected ArrayExpressionSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Lists.class);
    }

    private Model<Lists> lists() {
        return db().model(Lists.class);
    }

    private <E> Check<E> check(ListColumn<Lists, E> column, List<@Nullable List<E>> stored) {
        lists().deleteBulk(Bulk.unfiltered());
        EntityType<Lists> type = lists().type();
        List<Lists> rows = new ArrayList<>();
        for (@Nullable List<E> list : stored) {
            @Nullable
            Object[] values = new @Nullable Object[type.table().columns().size()];
            values[type.table().indexOf(column.column())] = list;
            rows.add(type.construct(values));
        }
        lists().createBulk(rows);
        return new Check<>(column, stored);
    }

    /** The rows of one column. */
    private final class Check<E> {
        private final ListColumn<Lists, E> column;
        private final List<@Nullable List<E>> stored;
        private final List<Long> ids;

        Check(ListColumn<Lists, E> column, List<@Nullable List<E>> stored) {
            this.column = column;
            this.stored = stored;
            this.ids = lists().orderBy(Lists_.id.asc()).valuesList(Lists_.id).all();
        }

        void finds(Predicate<List<E>> inJava, Condition<Lists> condition) {
            assertEquals(expected(inJava), found(condition), condition::toString);
            assertEquals(expected(inJava.negate()), found(condition.not()), condition::toString);
        }

        private List<Integer> expected(Predicate<List<E>> inJava) {
            List<Integer> rows = new ArrayList<>();
            for (int i = 0; i < stored.size(); i++) {
                List<E> list = stored.get(i);
                if (list != null && inJava.test(list)) {
                    rows.add(i);
                }
            }
            return rows;
        }

        private List<Integer> found(Condition<Lists> condition) {
            sql.clear();
            List<Long> found = lists().where(condition)
                    .orderBy(Lists_.id.asc())
                    .valuesList(Lists_.id)
                    .all();
            sql.assertCount(1);
            return found.stream().map(ids::indexOf).toList();
        }

        /** Everything that can be asked, with these values. */
        void holds(List<E> values) {
            for (E value : values) {
                finds(list -> list.contains(value), column.includes(value));
                finds(list -> list.equals(List.of(value)), column.eq(List.of(value)));
                for (E other : values) {
                    List<E> both = List.of(value, other);
                    finds(list -> list.containsAll(both), column.includesAll(both));
                    finds(list -> both.stream().anyMatch(list::contains), column.includesAny(both));
                    finds(list -> list.equals(both), column.eq(both));
                    finds(list -> !list.equals(both), column.ne(both));
                }
            }
            finds(list -> list.size() == 2, column.length().eq(2));
            finds(list -> list.size() > 1, column.length().gt(1));
            finds(List::isEmpty, column.isEmpty());
            finds(List::isEmpty, column.eq(List.of()));
        }
    }

    /** Texts with everything that quotes, separates or looks like something else. */
    @Test
    public void textsAreFound() {
        check(
                        Lists_.texts,
                        Arrays.asList(
                                List.of(),
                                null,
                                List.of("a"),
                                List.of("a", "b"),
                                List.of("b", "a", "a"),
                                List.of(ODD, ""),
                                List.of("A", "a ", "1", "null", "é")))
                .holds(List.of("a", "b", "A", "a ", "", "1", "null", ODD, "é", "missing"));
    }

    /** Numbers, also beyond those that a floating-point number holds. */
    @Test
    public void numbersAreFound() {
        check(Lists_.numbers, Arrays.asList(List.of(), null, List.of(1), List.of(1, 2), List.of(Integer.MIN_VALUE, -1)))
                .holds(List.of(1, 2, -1, Integer.MIN_VALUE, 12));
        check(
                        Lists_.larges,
                        Arrays.asList(
                                List.of(),
                                null,
                                List.of(9007199254740992L),
                                List.of(9007199254740993L, Long.MAX_VALUE),
                                List.of(Long.MIN_VALUE)))
                .holds(List.of(
                        9007199254740992L, 9007199254740993L, Long.MAX_VALUE, Long.MAX_VALUE - 1, Long.MIN_VALUE));
        check(Lists_.precise, Arrays.asList(List.of(), null, List.of(0.1), List.of(1.0, -2.5, 1e300)))
                .holds(List.of(0.1, 1.0, -2.5, 1e300, 0.2));
        check(
                        Lists_.decimals,
                        Arrays.asList(
                                null,
                                List.of(new BigDecimal("0.1")),
                                List.of(new BigDecimal("12345678901234567890.5"))))
                .holds(List.of(new BigDecimal("0.1"), new BigDecimal("12345678901234567890.5"), BigDecimal.TEN));
        check(Lists_.wholes, Arrays.asList(null, List.of(BigInteger.TEN.pow(30)), List.of(BigInteger.ONE)))
                .holds(List.of(BigInteger.TEN.pow(30), BigInteger.TEN.pow(30).add(BigInteger.ONE), BigInteger.ONE));
    }

    /** The other scalars. */
    @Test
    public void scalarsAreFound() {
        check(Lists_.truths, Arrays.asList(List.of(), null, List.of(true), List.of(false, true), List.of(false)))
                .holds(List.of(true, false));
        check(Lists_.uuids, Arrays.asList(null, List.of(new UUID(0, 0)), List.of(new UUID(-1, 7), new UUID(0, 0))))
                .holds(List.of(new UUID(0, 0), new UUID(-1, 7), new UUID(1, 1)));
        check(Lists_.letters, Arrays.asList(List.of(), null, List.of('a', '"'), List.of('\\', '語', 'A')))
                .holds(List.of('a', 'A', '"', '\\', '語', '\''));
        check(
                        Lists_.dates,
                        Arrays.asList(List.of(), null, List.of(LocalDate.EPOCH), List.of(LocalDate.of(9999, 12, 31))))
                .holds(List.of(LocalDate.EPOCH, LocalDate.of(9999, 12, 31), LocalDate.of(2026, 1, 1)));
        check(
                        Lists_.instants,
                        Arrays.asList(
                                List.of(),
                                null,
                                List.of(Instant.EPOCH),
                                List.of(Instant.EPOCH, Instant.parse("2026-01-31T23:59:59.000001Z"))))
                .holds(List.of(Instant.EPOCH, Instant.parse("2026-01-31T23:59:59.000001Z")));
    }

    /** Lengths are numbers, to be selected and ordered by. */
    @Test
    public void lengthsAreNumbers() {
        check(Lists_.texts, Arrays.asList(List.of("a"), null, List.of(), List.of("a", "b", "c")));
        assertEquals(
                List.of(3, 1, 0),
                lists().where(Lists_.texts.isNotNull())
                        .orderBy(Lists_.texts.length().desc())
                        .valuesList(Lists_.texts.length())
                        .all());
        assertEquals(1, lists().where(Lists_.texts.length().isNull()).count());
        assertEquals(1, lists().where(Lists_.texts.isNull()).count());
    }

    /** Nothing and null are refused before a statement is sent. */
    @Test
    public void nothingIsNoQuestion() {
        sql.clear();
        Messages.assertTold(
                assertThrows(IllegalArgumentException.class, () -> Lists_.texts.includesAll(List.of())), "includesAll");
        assertThrows(NullPointerException.class, () -> Lists_.texts.includesAny(nothing()));
        Messages.assertTold(
                assertThrows(IllegalArgumentException.class, () -> Lists_.texts.includesAll(Arrays.asList("a", null))),
                "Lists.texts.includesAll(..)",
                "null");
        Messages.assertTold(
                assertThrows(IllegalArgumentException.class, () -> Lists_.texts.includes(nothing())),
                "Lists.texts.includes(..)",
                "null");
        sql.assertCount(0);
        assertEquals(0, lists().where(Lists_.texts.includesAny(List.of())).count());
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return null;
    }
}
