package duo.testkit.contract;

import static duo.api.expr.Aggregates.count;
import static duo.api.expr.Aggregates.group;
import static duo.api.expr.Aggregates.max;
import static duo.api.expr.Aggregates.min;
import static duo.api.expr.Aggregates.sum;
import static org.junit.jupiter.api.Assertions.assertEquals;

import duo.api.Model;
import duo.api.Row;
import duo.api.expr.Expression;
import duo.api.expr.NumberExpression;
import duo.testkit.model.Specimen;
import duo.testkit.model.Specimen_;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Random expressions of functions over random rows, compared with the same in Java: selected, in conditions, in orders, in groups and in
 * updates. The system property {@code duo.testkit.seed} repeats a run, {@code duo.testkit.cases} sets how many there are of each.
 *
 * @since 0.1.0
 */
public abstract class RandomFunctionSuite extends ContractSuite {
    private static final int ROWS = 40;
    private static final int CASES = Integer.getInteger("duo.testkit.cases", 900);
    private static final int DEPTH = 3;

    private long seed;
    private Random random = new Random();
    private List<Specimen> stored = List.of();

    /** For subclasses. */
    protected RandomFunctionSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Specimen.class);
    }

    private Model<Specimen> specimens() {
        return db().model(Specimen.class);
    }

    /** Random rows. */
    @BeforeEach
    public void fill() {
        seed = RandomSeed.of(db());
        random = new Random(seed);
        RandomFunctions functions = new RandomFunctions(random);
        stored = specimens()
                .createBulk(Stream.generate(() -> specimens().build(functions.row()))
                        .limit(ROWS)
                        .toList());
    }

    private String label(int round, Object text) {
        return RandomSeed.text(seed) + ", case " + round + ": " + text + "\n" + sql.texts();
    }

    /** Every expression gives what Java gives, five in a statement. */
    @Test
    public void expressionsGiveWhatJavaGives() {
        RandomFunctions functions = new RandomFunctions(random);
        for (int i = 0; i < CASES; i++) {
            List<RandomValue<?, ?>> values = List.of(
                    functions.number(DEPTH),
                    functions.text(DEPTH),
                    functions.day(DEPTH),
                    functions.decimal(DEPTH),
                    functions.moment(DEPTH));
            List<Expression<Specimen, ?>> expressions = new ArrayList<>();
            values.forEach(value -> expressions.add(value.expression()));
            List<List<@Nullable Object>> expected = stored.stream()
                    .map(row -> {
                        List<@Nullable Object> computed = new ArrayList<>();
                        values.forEach(value -> computed.add(value.inJava().apply(row)));
                        return comparable(computed);
                    })
                    .toList();
            sql.clear();
            assertEquals(
                    expected,
                    specimens().orderBy(Specimen_.id.asc()).valuesAll(expressions).all().stream()
                            .map(row -> comparable(row.values()))
                            .toList(),
                    label(i, values.stream().map(RandomValue::text).toList()));
        }
    }

    /** Decimals are equal whatever their scale; SQLite computes them to 15 digits. */
    private static List<@Nullable Object> comparable(List<@Nullable Object> values) {
        List<@Nullable Object> all = new ArrayList<>();
        values.forEach(value -> all.add(
                value instanceof BigDecimal decimal
                        ? decimal.setScale(6, RoundingMode.HALF_UP).stripTrailingZeros()
                        : value));
        return all;
    }

    /** Every condition on expressions finds the rows that Java finds, in the order of an expression. */
    @Test
    public void conditionsAndOrdersAreThoseOfJava() {
        RandomFunctions functions = new RandomFunctions(random);
        for (int i = 0; i < CASES; i++) {
            RandomRule rule = functions.rule(DEPTH - 1);
            RandomValue<Integer, NumberExpression<Specimen, Integer>> order = functions.number(2);
            Comparator<Specimen> byValue =
                    Comparator.comparing(order.inJava(), Comparator.nullsLast(Comparator.<Integer>reverseOrder()));
            List<Specimen> expected = rule.filter(stored).stream()
                    .sorted(byValue.thenComparing(Specimen::id))
                    .toList();
            sql.clear();
            assertEquals(
                    expected.stream().map(Specimen::id).toList(),
                    specimens()
                            .where(rule.condition())
                            .orderBy(order.expression().desc().nullsLast(), Specimen_.id.asc())
                            .valuesList(Specimen_.id)
                            .all(),
                    label(i, rule.text() + " order by " + order.text()));
        }
    }

    /** Groups by an expression have the aggregates of others that Java finds. */
    @Test
    public void groupsAreThoseOfJava() {
        RandomFunctions functions = new RandomFunctions(random);
        for (int i = 0; i < CASES; i++) {
            RandomValue<?, ?> key = switch (random.nextInt(3)) {
                case 0 -> functions.number(2);
                case 1 -> functions.text(2);
                default -> functions.day(2);
            };
            RandomValue<Integer, NumberExpression<Specimen, Integer>> value = functions.number(2);
            RandomRule rule = functions.rule(1);
            int least = random.nextInt(3);
            sql.clear();
            List<List<@Nullable Object>> found = specimens()
                    .where(rule.condition())
                    .groupBy(key.expression())
                    .having(count().gt(least))
                    .values(
                            group(key.expression()),
                            count(),
                            count(value.expression()),
                            sum(value.expression()),
                            min(value.expression()),
                            max(value.expression()))
                    .all()
                    .stream()
                    .map(Row::values)
                    .sorted(Comparator.comparing(List::toString))
                    .toList();
            assertEquals(
                    groups(rule, key, value, least),
                    found,
                    label(i, value.text() + " by " + key.text() + " where " + rule.text()));
        }
    }

    private List<List<@Nullable Object>> groups(
            RandomRule rule, RandomValue<?, ?> key, RandomValue<Integer, ?> value, int least) {
        Map<@Nullable Object, List<Specimen>> groups = new LinkedHashMap<>();
        rule.filter(stored)
                .forEach(row -> groups.computeIfAbsent(key.inJava().apply(row), any -> new ArrayList<>())
                        .add(row));
        List<List<@Nullable Object>> expected = new ArrayList<>();
        groups.forEach((group, rows) -> {
            List<Integer> numbers = new ArrayList<>();
            for (Specimen row : rows) {
                @Nullable Integer number = value.inJava().apply(row);
                if (number != null) {
                    numbers.add(number);
                }
            }
            if (rows.size() > least) {
                List<@Nullable Object> values = new ArrayList<>();
                values.add(group);
                values.add((long) rows.size());
                values.add((long) numbers.size());
                values.add(numbers.stream().reduce(Integer::sum).orElse(null));
                values.add(numbers.stream().min(Comparator.naturalOrder()).orElse(null));
                values.add(numbers.stream().max(Comparator.naturalOrder()).orElse(null));
                expected.add(values);
            }
        });
        expected.sort(Comparator.comparing(List::toString));
        return expected;
    }

    /** Updates write what Java computes, to the rows that Java finds. */
    @Test
    public void updatesWriteWhatJavaComputes() {
        RandomFunctions functions = new RandomFunctions(random);
        for (int i = 0; i < CASES / 4; i++) {
            RandomRule rule = functions.rule(2);
            var number = functions.number(2);
            var text = functions.text(2);
            List<Specimen> expected = rule.filter(stored);
            sql.clear();
            assertEquals(
                    expected.size(),
                    specimens()
                            .where(rule.condition(), Specimen_.big.isNull())
                            .updateBulk(u -> u.set(
                                            Specimen_.big, number.expression().cast(Long.class))
                                    .set(Specimen_.pin, text.expression())),
                    label(i, rule.text()));
            assertEquals(
                    expected.stream()
                            .map(row -> {
                                List<@Nullable Object> computed = new ArrayList<>();
                                @Nullable Integer value = number.inJava().apply(row);
                                computed.add(value == null ? null : value.longValue());
                                computed.add(text.inJava().apply(row));
                                return computed;
                            })
                            .toList(),
                    specimens()
                            .where(rule.condition())
                            .orderBy(Specimen_.id.asc())
                            .values(Specimen_.big, Specimen_.pin)
                            .all()
                            .stream()
                            .map(Row::values)
                            .toList(),
                    label(i, number.text() + ", " + text.text() + " where " + rule.text()));
            specimens().where(Specimen_.id.isNotNull()).updateBulk(u -> u.setNull(Specimen_.big));
        }
    }
}
