package duo.testkit.contract;

import static duo.api.expr.Conditionals.caseWhen;

import duo.api.expr.CalendarUnit;
import duo.api.expr.Condition;
import duo.api.expr.NumberExpression;
import duo.api.expr.TemporalExpression;
import duo.api.expr.TextExpression;
import duo.testkit.model.Specimen;
import duo.testkit.model.Specimen_;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes random expressions of functions of texts, numbers, dates and conditionals, whose meaning all databases share. Numbers stay small
 * enough for every type.
 */
final class RandomFunctions {
    private static final List<String> PIECES = List.of("a", "b", "ab", "A", "%", "_", "'", " ", "🦊", "日");
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2023, 12, 31),
            LocalDate.of(2021, 1, 3),
            LocalDate.of(1969, 7, 20),
            LocalDate.of(2000, 3, 31));

    private final Random random;
    private final RandomNumbers numbers;
    private final RandomDecimals decimals;
    private final RandomMoments moments;

    RandomFunctions(Random random) {
        this.random = random;
        this.numbers = new RandomNumbers(random);
        this.decimals = new RandomDecimals(random);
        this.moments = new RandomMoments(random);
    }

    /** The values of a random row. */
    Map<String, @Nullable Object> row() {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("number", random.nextInt(5) == 0 ? null : random.nextInt(19) - 9);
        values.put("label", random.nextInt(5) == 0 ? null : piece() + piece() + piece());
        values.put("day", random.nextInt(5) == 0 ? null : day());
        values.put("price", random.nextInt(5) == 0 ? null : decimals.decimal());
        values.put("at", random.nextInt(5) == 0 ? null : moments.moment());
        values.put("active", random.nextInt(3) == 0 ? null : random.nextBoolean());
        return values;
    }

    private String piece() {
        return PIECES.get(random.nextInt(PIECES.size()));
    }

    private LocalDate day() {
        return DAYS.get(random.nextInt(DAYS.size()));
    }

    static int points(String text) {
        return text.codePointCount(0, text.length());
    }

    /** A piece of a text by the positions of its characters. */
    private static String cut(String text, int start, int length) {
        int[] points = text.codePoints().skip(start).limit(length).toArray();
        return new String(points, 0, points.length);
    }

    RandomValue<Integer, NumberExpression<Specimen, Integer>> number(int depth) {
        if (depth == 0) {
            return new RandomValue<>(Specimen_.number, Specimen::number, "number");
        }
        return switch (random.nextInt(5)) {
            case 0 -> numbers.ofText(text(depth - 1), piece());
            case 1 -> numbers.ofDay(day(depth - 1));
            case 2 -> numbers.ofNumbers(number(depth - 1), number(depth - 1), rule(depth - 1));
            case 3 -> moments.part(depth - 1);
            default -> numbers.ofNumber(number(depth - 1));
        };
    }

    RandomValue<BigDecimal, NumberExpression<Specimen, BigDecimal>> decimal(int depth) {
        return decimals.value(depth);
    }

    RandomValue<LocalDateTime, TemporalExpression<Specimen, LocalDateTime>> moment(int depth) {
        return moments.value(depth);
    }

    RandomValue<String, TextExpression<Specimen>> text(int depth) {
        if (depth == 0) {
            return new RandomValue<>(Specimen_.label, Specimen::label, "label");
        }
        RandomValue<String, TextExpression<Specimen>> operand = text(depth - 1);
        TextExpression<Specimen> label = operand.expression();
        String piece = piece();
        String other = piece();
        int count = 1 + random.nextInt(4);
        String text = "(" + operand.text() + ")";
        return switch (random.nextInt(12)) {
            case 0 ->
                new RandomValue<>(
                        label.upper(), RandomValue.of(operand.inJava(), RandomFunctions::upper), "upper" + text);
            case 1 ->
                new RandomValue<>(
                        label.lower(), RandomValue.of(operand.inJava(), RandomFunctions::lower), "lower" + text);
            case 2 ->
                new RandomValue<>(
                        label.trim(),
                        RandomValue.of(operand.inJava(), t -> t.replaceAll("^ +| +$", "")),
                        "trim" + text);
            case 3 ->
                new RandomValue<>(
                        label.substring(count, 2),
                        RandomValue.of(operand.inJava(), t -> cut(t, count - 1, 2)),
                        "substring" + count + text);
            case 4 ->
                new RandomValue<>(
                        label.replace(piece, other),
                        RandomValue.of(operand.inJava(), t -> t.replace(piece, other)),
                        "replace '" + piece + "' by '" + other + "'" + text);
            case 5 ->
                new RandomValue<>(
                        label.concat(piece),
                        row -> Objects.requireNonNullElse(operand.inJava().apply(row), "") + piece,
                        text + " || '" + piece + "'");
            case 6 ->
                new RandomValue<>(
                        label.padStart(count, "*"),
                        RandomValue.of(
                                operand.inJava(), t -> "*".repeat(Math.max(0, count - points(t))) + cut(t, 0, count)),
                        "padStart" + count + text);
            case 7 ->
                new RandomValue<>(
                        label.padEnd(count, "*"),
                        RandomValue.of(operand.inJava(), t -> cut(t + "****", 0, count)),
                        "padEnd" + count + text);
            case 8 ->
                new RandomValue<>(
                        label.coalesce(piece),
                        row -> Objects.requireNonNullElse(operand.inJava().apply(row), piece),
                        "coalesce '" + piece + "'" + text);
            case 9 ->
                new RandomValue<>(
                        label.nullIf(piece),
                        RandomValue.of(operand.inJava(), t -> t.equals(piece) ? null : t),
                        "nullIf '" + piece + "'" + text);
            case 10 -> {
                RandomValue<Integer, NumberExpression<Specimen, Integer>> number = number(depth - 1);
                yield new RandomValue<>(
                        number.expression().castToText(),
                        RandomValue.of(number.inJava(), String::valueOf),
                        "text(" + number.text() + ")");
            }
            default -> {
                RandomRule rule = rule(depth - 1);
                yield new RandomValue<>(
                        caseWhen(rule.condition(), piece).otherwise(label),
                        row -> Boolean.TRUE.equals(rule.truth().of(row))
                                ? piece
                                : operand.inJava().apply(row),
                        "when " + rule.text() + " then '" + piece + "' else " + text);
            }
        };
    }

    private static String upper(String text) {
        return text.replace('a', 'A').replace('b', 'B');
    }

    private static String lower(String text) {
        return text.replace('A', 'a').replace('B', 'b');
    }

    RandomValue<LocalDate, TemporalExpression<Specimen, LocalDate>> day(int depth) {
        if (depth == 0) {
            return new RandomValue<>(Specimen_.day, Specimen::day, "day");
        }
        RandomValue<LocalDate, TemporalExpression<Specimen, LocalDate>> operand = day(depth - 1);
        TemporalExpression<Specimen, LocalDate> day = operand.expression();
        Period period = Period.of(0, random.nextInt(7) - 3, random.nextInt(41) - 20);
        LocalDate value = day();
        String text = "(" + operand.text() + ")";
        return switch (random.nextInt(6)) {
            case 0 ->
                new RandomValue<>(
                        day.plus(period),
                        RandomValue.of(operand.inJava(), at -> at.plus(period)),
                        text + " + " + period);
            case 1 ->
                new RandomValue<>(
                        day.truncatedTo(CalendarUnit.MONTH),
                        RandomValue.of(operand.inJava(), at -> at.withDayOfMonth(1)),
                        "month of " + text);
            case 2 ->
                new RandomValue<>(
                        day.truncatedTo(CalendarUnit.WEEK),
                        RandomValue.of(
                                operand.inJava(), at -> at.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))),
                        "week of " + text);
            case 3 ->
                new RandomValue<>(
                        day.coalesce(value),
                        row -> Objects.requireNonNullElse(operand.inJava().apply(row), value),
                        "coalesce " + value + text);
            case 4 ->
                new RandomValue<>(
                        day.nullIf(value),
                        RandomValue.of(operand.inJava(), at -> at.equals(value) ? null : at),
                        "nullIf " + value + text);
            default -> {
                RandomRule rule = rule(depth - 1);
                yield new RandomValue<>(
                        caseWhen(rule.condition(), day)
                                .when(Specimen_.active.isTrue(), value)
                                .end(),
                        row -> Boolean.TRUE.equals(rule.truth().of(row))
                                ? operand.inJava().apply(row)
                                : Boolean.TRUE.equals(row.active()) ? value : null,
                        "when " + rule.text() + " then " + text + " when active then " + value);
            }
        };
    }

    /** A comparison of random expressions. */
    RandomRule rule(int depth) {
        int bound = random.nextInt(9) - 4;
        String piece = piece();
        LocalDate day = day();
        return switch (random.nextInt(9)) {
            case 7 -> {
                var decimal = decimal(depth);
                BigDecimal limit = decimals.decimal().add(new BigDecimal("0.005"));
                yield compared(decimal, decimal.expression().le(limit), n -> n.compareTo(limit) <= 0, " <= " + limit);
            }
            case 8 -> {
                var at = moment(depth);
                LocalDateTime limit = moments.moment();
                yield compared(at, at.expression().gt(limit), t -> t.isAfter(limit), " > " + limit);
            }
            case 0 -> {
                var number = number(depth);
                yield compared(number, number.expression().lt(bound), n -> n < bound, " < " + bound);
            }
            case 1 -> {
                var number = number(depth);
                yield compared(
                        number,
                        number.expression().in(bound, 1, 7),
                        List.of(bound, 1, 7)::contains,
                        " in " + bound + ", 1, 7");
            }
            case 2 -> {
                var text = text(depth);
                yield compared(text, text.expression().eq(piece), piece::equals, " = '" + piece + "'");
            }
            case 3 -> {
                var text = text(depth);
                yield compared(
                        text, text.expression().contains(piece), t -> t.contains(piece), " contains '" + piece + "'");
            }
            case 4 -> {
                var text = text(depth);
                yield new RandomRule(
                        text.expression().isNull(), row -> text.inJava().apply(row) == null, text.text() + " is null");
            }
            case 5 -> {
                var at = day(depth);
                yield compared(at, at.expression().ge(day), d -> !d.isBefore(day), " >= " + day);
            }
            default -> {
                var left = number(depth);
                var right = number(depth);
                yield new RandomRule(
                        left.expression().ge(right.expression()),
                        row -> RandomValue.<Integer, Integer, Boolean>of(
                                        left.inJava(), right.inJava(), (a, b) -> a >= b)
                                .apply(row),
                        left.text() + " >= " + right.text());
            }
        };
    }

    private static <V> RandomRule compared(
            RandomValue<V, ?> value, Condition<Specimen> condition, Predicate<V> test, String text) {
        return new RandomRule(
                condition,
                row -> RandomValue.<V, Boolean>of(value.inJava(), test::test).apply(row),
                value.text() + text);
    }
}
