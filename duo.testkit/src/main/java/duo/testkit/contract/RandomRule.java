package duo.testkit.contract;

import duo.api.Database;
import duo.api.expr.Condition;
import duo.testkit.model.Specimen;
import duo.testkit.model.Specimen_;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A random condition, and what Java makes of it with the three truth values of SQL.
 *
 * @param condition the condition
 * @param truth what Java makes of it
 * @param text how a failure shows it
 */
record RandomRule(Condition<Specimen> condition, Truth truth, String text) {
    private static final List<String> LABELS =
            List.of("", "a", "b", "ab", "ba", "%", "_", "B", "Ab", "\u00E9", "\u00C9a");
    private static final LocalDate FIRST_DAY = LocalDate.of(1999, 12, 30);
    private static final Instant FIRST_MOMENT = Instant.parse("2026-03-29T00:59:59.5Z");

    /** What Java makes of a condition: true, false, or null for unknown. */
    @FunctionalInterface
    interface Truth {
        @Nullable
        Boolean of(Specimen row);
    }

    /** The rows that fulfil the condition. */
    List<Specimen> filter(List<Specimen> rows) {
        return rows.stream().filter(row -> Boolean.TRUE.equals(truth.of(row))).toList();
    }

    /** The texts that random rows and conditions of a database have: some have no empty ones. */
    static List<String> labels(Database database) {
        return ServerDialect.of(database).types().hasEmptyTexts() ? LABELS : LABELS.subList(1, LABELS.size());
    }

    /** The values of a random row. */
    static Map<String, @Nullable Object> row(Random random, List<String> labels) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("number", random.nextInt(4) == 0 ? null : random.nextInt(4));
        values.put("big", random.nextInt(4) == 0 ? null : (long) random.nextInt(4));
        values.put("label", random.nextInt(4) == 0 ? null : labels.get(random.nextInt(labels.size())));
        values.put("active", random.nextInt(3) == 0 ? null : random.nextBoolean());
        values.put("day", random.nextInt(4) == 0 ? null : day(random));
        values.put("moment", random.nextInt(4) == 0 ? null : moment(random));
        return values;
    }

    private static LocalDate day(Random random) {
        return FIRST_DAY.plusDays(random.nextInt(4));
    }

    private static Instant moment(Random random) {
        return FIRST_MOMENT.plusMillis(500L * random.nextInt(4));
    }

    /** A random condition of some depth. */
    static RandomRule of(Random random, int depth, List<String> labels) {
        return switch (depth == 0 ? 9 : random.nextInt(10)) {
            case 0, 1 -> both(of(random, depth - 1, labels), of(random, depth - 1, labels));
            case 2, 3 -> either(of(random, depth - 1, labels), of(random, depth - 1, labels));
            case 4 -> negated(of(random, depth - 1, labels));
            default -> leaf(random, labels);
        };
    }

    private static RandomRule both(RandomRule left, RandomRule right) {
        return new RandomRule(
                left.condition().and(right.condition()),
                row -> and(left.truth().of(row), right.truth().of(row)),
                "(" + left.text() + " and " + right.text() + ")");
    }

    private static RandomRule either(RandomRule left, RandomRule right) {
        return new RandomRule(
                left.condition().or(right.condition()),
                row -> not(and(not(left.truth().of(row)), not(right.truth().of(row)))),
                "(" + left.text() + " or " + right.text() + ")");
    }

    private static RandomRule negated(RandomRule rule) {
        return new RandomRule(rule.condition().not(), row -> not(rule.truth().of(row)), "not(" + rule.text() + ")");
    }

    private static @Nullable Boolean and(@Nullable Boolean left, @Nullable Boolean right) {
        if (Boolean.FALSE.equals(left) || Boolean.FALSE.equals(right)) {
            return false;
        }
        boolean known = left != null && right != null;
        return known ? Boolean.TRUE : null;
    }

    private static @Nullable Boolean not(@Nullable Boolean truth) {
        return truth == null ? null : !truth;
    }

    private static RandomRule leaf(Random random, List<String> labels) {
        int value = random.nextInt(4);
        long other = random.nextInt(4);
        String text = labels.get(random.nextInt(labels.size()));
        List<Integer> list = random.ints(random.nextInt(4), 0, 4).boxed().toList();
        return switch (random.nextInt(22)) {
            case 0 -> number("= " + value, Specimen_.number.eq(value), n -> n == value);
            case 1 -> number("<> " + value, Specimen_.number.ne(value), n -> n != value);
            case 2 -> number("< " + value, Specimen_.number.lt(value), n -> n < value);
            case 3 -> number(">= " + value, Specimen_.number.ge(value), n -> n >= value);
            case 4 ->
                number(
                        "between " + value + " and " + other,
                        Specimen_.number.between(value, other),
                        n -> n >= value && n <= other);
            case 5 ->
                list.isEmpty()
                        ? new RandomRule(Specimen_.number.in(list), row -> false, "number in []")
                        : number("in " + list, Specimen_.number.in(list), list::contains);
            case 6 ->
                list.isEmpty()
                        ? new RandomRule(Specimen_.number.notIn(list), row -> true, "number not in []")
                        : number("not in " + list, Specimen_.number.notIn(list), n -> !list.contains(n));
            case 7 -> new RandomRule(Specimen_.number.isNull(), row -> row.number() == null, "number is null");
            case 8 -> new RandomRule(Specimen_.label.isNotNull(), row -> row.label() != null, "label is not null");
            case 9 -> label("contains '" + text + "'", Specimen_.label.contains(text), l -> l.contains(text));
            case 10 -> label("starts with '" + text + "'", Specimen_.label.startsWith(text), l -> l.startsWith(text));
            case 11 -> label("= '" + text + "'", Specimen_.label.eq(text), l -> l.equals(text));
            case 12 -> label("> '" + text + "'", Specimen_.label.gt(text), l -> l.compareTo(text) > 0);
            case 13 -> new RandomRule(Specimen_.active.isTrue(), RandomRule::active, "active");
            case 14 -> new RandomRule(Specimen_.active.isFalse(), row -> not(active(row)), "inactive");
            case 15 ->
                label(
                        "contains whatever the case '" + text + "'",
                        Specimen_.label.icontains(text),
                        l -> lower(l).contains(lower(text)));
            case 16 ->
                label(
                        "in small letters <= '" + text + "'",
                        Specimen_.label.lower().le(text),
                        l -> lower(l).compareTo(text) <= 0);
            case 17, 18 -> day(day(random), day(random));
            case 19, 20 -> moment(moment(random));
            default ->
                new RandomRule(
                        Specimen_.number.plus(value).le(Specimen_.number.times(2)),
                        row -> compared(row.number(), n -> n + value <= n * 2),
                        "number + " + value + " <= number * 2");
        };
    }

    private static RandomRule day(LocalDate first, LocalDate last) {
        return new RandomRule(
                Specimen_.day.between(first, last),
                row -> compared(row.day(), day -> !day.isBefore(first) && !day.isAfter(last)),
                "day between " + first + " and " + last);
    }

    private static RandomRule moment(Instant first) {
        return new RandomRule(
                Specimen_.moment.ge(first),
                row -> compared(row.moment(), moment -> !moment.isBefore(first)),
                "moment >= " + first);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static @Nullable Boolean active(Specimen row) {
        return row.active();
    }

    private static RandomRule number(String text, Condition<Specimen> condition, Predicate<Integer> test) {
        return new RandomRule(condition, row -> compared(row.number(), test), "number " + text);
    }

    private static RandomRule label(String text, Condition<Specimen> condition, Predicate<String> test) {
        return new RandomRule(condition, row -> compared(row.label(), test), "label " + text);
    }

    private static <V> @Nullable Boolean compared(@Nullable V value, Predicate<V> test) {
        return value == null ? null : Boolean.valueOf(test.test(value));
    }
}
