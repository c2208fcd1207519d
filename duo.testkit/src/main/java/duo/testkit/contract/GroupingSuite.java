package duo.testkit.contract;

import static duo.api.expr.Aggregates.avg;
import static duo.api.expr.Aggregates.count;
import static duo.api.expr.Aggregates.group;
import static duo.api.expr.Aggregates.max;
import static duo.api.expr.Aggregates.min;
import static duo.api.expr.Aggregates.sum;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Grouped;
import duo.api.Model;
import duo.api.Row;
import duo.api.Select;
import duo.api.error.InvalidQueryException;
import duo.api.expr.Condition;
import duo.api.expr.Expression;
import duo.api.expr.Group;
import duo.api.expr.NumberExpression;
import duo.testkit.model.Grade;
import duo.testkit.model.Specimen;
import duo.testkit.model.Specimen_;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Groups by values of all sorts, compared with what Java makes of the rows. The system property {@code duo.testkit.seed} repeats a
 * run.
 *
 * @since 0.1.0
 */
public abstract class GroupingSuite extends ContractSuite {
    private static final int ROWS = 120;
    private static final List<String> LABELS = List.of("c", "a", "b", "ab");

    /** For subclasses. */
    protected GroupingSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Specimen.class);
    }

    private Model<Specimen> specimens() {
        return db().model(Specimen.class);
    }

    private List<Specimen> store(List<Map<String, ? extends @Nullable Object>> rows) {
        List<Specimen> stored =
                specimens().createBulk(rows.stream().map(specimens()::build).toList());
        sql.clear();
        return stored;
    }

    private void storeNumbers() {
        store(List.of(
                Map.of("label", "a", "number", 1, "big", 10),
                Map.of("label", "a", "number", 2, "big", 20),
                Map.of("label", "b", "number", 1, "big", 30),
                Map.of("number", 3, "big", 40),
                Map.of("big", 50)));
    }

    private record Key(Expression<Specimen, ?> expression, Function<Specimen, @Nullable Object> value) {}

    private static Key key(Random random) {
        int added = random.nextInt(3);
        return switch (random.nextInt(8)) {
            case 0 -> new Key(Specimen_.label, Specimen::label);
            case 1 -> new Key(Specimen_.number, Specimen::number);
            case 2 -> new Key(Specimen_.active, Specimen::active);
            case 3 -> new Key(Specimen_.grade, Specimen::grade);
            case 4 -> new Key(Specimen_.level, Specimen::level);
            case 5 -> new Key(Specimen_.number.plus(added), row -> plus(row.number(), added));
            case 6 ->
                new Key(
                        Specimen_.number.times(2).minus(added),
                        row -> row.number() == null ? null : row.number() * 2 - added);
            default -> new Key(Specimen_.number.plus(Specimen_.number), row -> plus(row.number(), row.number()));
        };
    }

    private static @Nullable Integer plus(@Nullable Integer number, @Nullable Integer added) {
        return number == null || added == null ? null : number + added;
    }

    /** Random groups have the keys, sums and numbers of rows that Java finds; one statement each. */
    @Test
    public void groupsAreThoseOfJava() {
        long seed = RandomSeed.of(db());
        Random random = new Random(seed);
        List<Map<String, ? extends @Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            rows.add(row(random));
        }
        List<Specimen> stored = store(rows);
        for (int round = 0; round < 60; round++) {
            List<Key> keys = new ArrayList<>(List.of(key(random)));
            if (random.nextBoolean()) {
                keys.add(key(random));
            }
            int least = random.nextInt(4) * 2;
            int below = 2 + random.nextInt(4);
            sql.clear();
            List<Row> found = specimens()
                    .where(Specimen_.big.lt(below))
                    .groupByAll(keys.stream().map(Key::expression).toList())
                    .having(count().ge(least))
                    .valuesAll(selected(keys))
                    .all();
            sql.assertCount(1);
            Set<List<@Nullable Object>> expected = stored.stream()
                    .filter(one -> one.big() != null && one.big() < below)
                    .collect(Collectors.groupingBy(one -> values(keys, one)))
                    .entrySet()
                    .stream()
                    .filter(group -> group.getValue().size() >= least)
                    .map(group -> computed(group.getKey(), group.getValue()))
                    .collect(Collectors.toSet());
            assertEquals(
                    expected,
                    found.stream().map(Row::values).collect(Collectors.toCollection(HashSet::new)),
                    RandomSeed.text(seed) + ", round " + round);
            assertEquals(expected.size(), found.size());
        }
    }

    private static List<Expression<Group<Specimen>, ?>> selected(List<Key> keys) {
        List<Expression<Group<Specimen>, ?>> selected = new ArrayList<>();
        keys.forEach(key -> selected.add(group(key.expression())));
        selected.add(count(Specimen_.id));
        selected.add(count(Specimen_.number).filter(Specimen_.number.gt(1)));
        selected.add(sum(Specimen_.number));
        selected.add(min(Specimen_.big));
        selected.add(max(Specimen_.label));
        return selected;
    }

    private static List<@Nullable Object> values(List<Key> keys, Specimen row) {
        List<@Nullable Object> values = new ArrayList<>();
        keys.forEach(key -> values.add(key.value().apply(row)));
        return values;
    }

    private static List<@Nullable Object> computed(List<@Nullable Object> keys, List<Specimen> rows) {
        List<@Nullable Object> all = new ArrayList<>(keys);
        List<Integer> numbers =
                rows.stream().map(Specimen::number).filter(Objects::nonNull).toList();
        all.add((long) rows.size());
        all.add(numbers.stream().filter(number -> number > 1).count());
        all.add(
                numbers.isEmpty()
                        ? null
                        : numbers.stream().mapToInt(number -> number).sum());
        all.add(rows.stream()
                .map(Specimen::big)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null));
        all.add(rows.stream()
                .map(Specimen::label)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null));
        return all;
    }

    private static Map<String, @Nullable Object> row(Random random) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("number", random.nextInt(4) == 0 ? null : random.nextInt(4));
        values.put("big", random.nextInt(6) == 0 ? null : (long) random.nextInt(5));
        values.put("label", random.nextInt(4) == 0 ? null : LABELS.get(random.nextInt(LABELS.size())));
        values.put("active", random.nextInt(3) == 0 ? null : random.nextBoolean());
        values.put("grade", random.nextInt(3) == 0 ? null : random.nextBoolean() ? Grade.POOR : Grade.GOOD);
        values.put("level", random.nextInt(3) == 0 ? null : random.nextBoolean() ? Grade.POOR : Grade.FAIR);
        return values;
    }

    /** Keys that hold values are ordered by, filtered and counted as others are; NULL is a group. */
    @Test
    public void keysMayBeComputed() {
        storeNumbers();
        NumberExpression<Specimen, Integer> next = Specimen_.number.plus(1);
        Select<Group<Specimen>, Row> groups = specimens()
                .groupBy(next)
                .values(group(Specimen_.number.plus(1)), sum(Specimen_.big).as("total"));
        List<Row> rows = groups.orderBy(group(next).desc().nullsLast()).all();
        sql.assertCount(1);
        assertEquals(
                List.of(List.of(4, 40L), List.of(3, 20L), List.of(2, 40L)),
                rows.stream().limit(3).map(Row::values).toList());
        assertEquals(Arrays.asList(null, 50L), rows.get(3).values());
        assertEquals(40, rows.get(2).get("total", Long.class));
        assertEquals(4, groups.count());
        assertTrue(groups.exists());
        assertEquals(4, groups.where(group(next).gt(3)).one().get(next));
        assertEquals(
                Optional.of(2), groups.where(group(next).isNotNull()).first().map(row -> row.get(next)));
        assertEquals(
                4, groups.where(group(next).isNotNull()).last().orElseThrow().get(group(next)));
    }

    /** Keys that differ in a value alone are different keys, also after the one was asked for. */
    @Test
    public void keysOfOtherValuesAreOtherKeys() {
        storeNumbers();
        for (int added = 1; added < 3; added++) {
            NumberExpression<Specimen, Integer> moved = Specimen_.number.plus(added);
            assertEquals(
                    List.of(1 + added, 2 + added, 3 + added),
                    specimens()
                            .where(Specimen_.number.isNotNull())
                            .groupBy(moved)
                            .valuesList(group(moved))
                            .orderBy(group(moved).asc())
                            .all());
        }
        NumberExpression<Specimen, Integer> one = Specimen_.number.plus(1);
        NumberExpression<Specimen, Integer> two = Specimen_.number.plus(2);
        assertThrows(
                InvalidQueryException.class,
                () -> specimens().groupBy(one).values(group(two)).all());
        assertEquals(
                3,
                specimens()
                        .groupBy(one)
                        .having(group(Specimen_.number.plus(1)).gt(1))
                        .values(count())
                        .all()
                        .size());
        assertThrows(
                InvalidQueryException.class,
                () -> specimens()
                        .groupBy(one)
                        .having(group(two).gt(1))
                        .values(count())
                        .all());
        assertThrows(
                InvalidQueryException.class,
                () -> specimens()
                        .groupBy(one)
                        .values(count())
                        .orderBy(group(two).asc())
                        .all());
        assertEquals(
                List.of(2, 2, 3, 4),
                specimens()
                        .where(Specimen_.number.isNotNull())
                        .orderBy(two.as("moved").asc())
                        .valuesList(one.as("moved"))
                        .all());
    }

    /** Conditions on groups mix aggregates and computed keys by OR. */
    @Test
    public void conditionsMixKeysAndAggregates() {
        storeNumbers();
        NumberExpression<Specimen, Integer> next = Specimen_.number.plus(1);
        Grouped<Specimen> groups =
                specimens().where(Specimen_.number.isNotNull()).groupBy(next);
        Function<Condition<Group<Specimen>>, List<Integer>> found = condition -> groups.having(condition)
                .valuesList(group(next))
                .orderBy(group(next).asc())
                .all();
        sql.clear();
        assertEquals(List.of(2, 4), found.apply(group(next).gt(3).or(count().ge(2))));
        assertEquals(
                List.of(2, 3),
                found.apply(group(next).lt(4).and(sum(Specimen_.big).le(40))));
        assertEquals(List.of(3), found.apply(group(next).gt(3).or(count().ge(2)).not()));
        assertEquals(
                List.of(3, 4),
                found.apply(group(next)
                        .eq(2)
                        .or(sum(Specimen_.big).gt(30))
                        .not()
                        .or(group(next).ge(4))));
        sql.assertCount(4);
    }

    /** Groups are ordered by aggregates and by what is selected under a name, and sliced. */
    @Test
    public void groupsAreOrderedAndSliced() {
        storeNumbers();
        var mean = avg(Specimen_.big).as("mean");
        Select<Group<Specimen>, String> labels = specimens()
                .where(Specimen_.label.isNotNull())
                .groupBy(Specimen_.label)
                .valuesList(group(Specimen_.label));
        assertEquals(List.of("b", "a"), labels.orderBy(mean.desc()).all());
        assertEquals(List.of("a"), labels.orderBy(mean.asc()).limit(1).all());
        assertEquals(List.of("b"), labels.orderBy(mean.asc()).offset(1).limit(5).all());
        assertEquals(
                List.of("b", "a"),
                labels.orderBy(count().asc(), sum(Specimen_.big).desc()).all());
        assertEquals(1, labels.limit(1).count());
        assertEquals(
                List.of(List.of(15.0, "a"), List.of(30.0, "b")),
                specimens()
                        .where(Specimen_.label.isNotNull())
                        .groupBy(Specimen_.label)
                        .values(mean, group(Specimen_.label))
                        .orderBy(mean.asc())
                        .all()
                        .stream()
                        .map(Row::values)
                        .toList());
    }

    /** Distinct values that are computed have an order, also among other values. */
    @Test
    public void distinctValuesAreComputed() {
        storeNumbers();
        NumberExpression<Specimen, Integer> next = Specimen_.number.plus(1);
        Select<Specimen, Integer> distinct =
                specimens().where(Specimen_.number.isNotNull()).valuesList(next).distinct();
        assertEquals(
                List.of(4, 3, 2),
                distinct.orderBy(Specimen_.number.plus(1).desc()).all());
        sql.assertCount(1);
        assertEquals(3, distinct.count());
        assertEquals(Optional.of(2), distinct.orderBy(next.asc()).first());
        assertThrows(
                InvalidQueryException.class,
                () -> distinct.orderBy(Specimen_.number.plus(2).asc()).all());
        assertEquals(
                List.of(List.of(2, "b"), List.of(2, "a"), List.of(3, "a")),
                specimens()
                        .where(Specimen_.label.isNotNull())
                        .values(next, Specimen_.label)
                        .distinct()
                        .orderBy(next.asc(), Specimen_.label.desc())
                        .all()
                        .stream()
                        .map(Row::values)
                        .toList());
    }
}
