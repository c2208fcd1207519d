package duo.testkit.contract;

import static duo.api.expr.Conditionals.caseWhen;

import duo.api.expr.NumberExpression;
import duo.api.expr.TemporalExpression;
import duo.api.expr.TextExpression;
import duo.testkit.model.Specimen;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Objects;
import java.util.Random;

/** Makes random numbers of other random expressions. */
final class RandomNumbers {
    private final Random random;

    RandomNumbers(Random random) {
        this.random = random;
    }

    RandomValue<Integer, NumberExpression<Specimen, Integer>> ofText(
            RandomValue<String, TextExpression<Specimen>> operand, String piece) {
        return random.nextBoolean()
                ? new RandomValue<>(
                        operand.expression().length(),
                        RandomValue.of(operand.inJava(), RandomFunctions::points),
                        "length(" + operand.text() + ")")
                : new RandomValue<>(
                        operand.expression().position(piece),
                        RandomValue.of(operand.inJava(), text -> {
                            int at = text.indexOf(piece);
                            return at < 0 ? 0 : text.codePointCount(0, at) + 1;
                        }),
                        "position('" + piece + "' in " + operand.text() + ")");
    }

    RandomValue<Integer, NumberExpression<Specimen, Integer>> ofDay(
            RandomValue<LocalDate, TemporalExpression<Specimen, LocalDate>> operand) {
        TemporalExpression<Specimen, LocalDate> day = operand.expression();
        String text = "(" + operand.text() + ")";
        return switch (random.nextInt(5)) {
            case 0 ->
                new RandomValue<>(
                        day.month(), RandomValue.of(operand.inJava(), LocalDate::getMonthValue), "month" + text);
            case 1 ->
                new RandomValue<>(day.day(), RandomValue.of(operand.inJava(), LocalDate::getDayOfMonth), "day" + text);
            case 2 ->
                new RandomValue<>(
                        day.weekDay(),
                        RandomValue.of(operand.inJava(), at -> at.getDayOfWeek().getValue()),
                        "weekDay" + text);
            case 3 ->
                new RandomValue<>(
                        day.isoWeek(),
                        RandomValue.of(operand.inJava(), at -> at.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
                        "isoWeek" + text);
            default ->
                new RandomValue<>(
                        day.quarter(),
                        RandomValue.of(operand.inJava(), at -> at.get(IsoFields.QUARTER_OF_YEAR)),
                        "quarter" + text);
        };
    }

    RandomValue<Integer, NumberExpression<Specimen, Integer>> ofNumber(
            RandomValue<Integer, NumberExpression<Specimen, Integer>> operand) {
        NumberExpression<Specimen, Integer> number = operand.expression();
        int by = 1 + random.nextInt(5);
        int signed = random.nextBoolean() ? by : -by;
        String text = "(" + operand.text() + ")";
        return switch (random.nextInt(11)) {
            case 0 ->
                new RandomValue<>(
                        number.plus(signed), RandomValue.of(operand.inJava(), n -> n + signed), text + " + " + signed);
            case 1 ->
                new RandomValue<>(
                        number.minus(signed), RandomValue.of(operand.inJava(), n -> n - signed), text + " - " + signed);
            case 2 ->
                new RandomValue<>(
                        number.times(signed), RandomValue.of(operand.inJava(), n -> n * signed), text + " * " + signed);
            case 3 ->
                new RandomValue<>(
                        number.dividedBy(signed),
                        RandomValue.of(operand.inJava(), n -> n / signed),
                        text + " / " + signed);
            case 4 ->
                new RandomValue<>(
                        number.mod(signed), RandomValue.of(operand.inJava(), n -> n % signed), text + " mod " + signed);
            case 5 -> new RandomValue<>(number.negate(), RandomValue.of(operand.inJava(), n -> -n), "-" + text);
            case 6 -> new RandomValue<>(number.abs(), RandomValue.of(operand.inJava(), Math::abs), "abs" + text);
            case 7 ->
                new RandomValue<>(number.sign(), RandomValue.of(operand.inJava(), Integer::signum), "sign" + text);
            case 8 ->
                new RandomValue<>(
                        number.coalesce(signed),
                        row -> Objects.requireNonNullElse(operand.inJava().apply(row), signed),
                        "coalesce(" + operand.text() + ", " + signed + ")");
            case 9 ->
                new RandomValue<>(
                        number.nullIf(signed),
                        RandomValue.of(operand.inJava(), n -> n == signed ? null : n),
                        "nullIf(" + operand.text() + ", " + signed + ")");
            default ->
                new RandomValue<>(
                        number.greatest(signed),
                        RandomValue.of(operand.inJava(), n -> Math.max(n, signed)),
                        "greatest(" + operand.text() + ", " + signed + ")");
        };
    }

    RandomValue<Integer, NumberExpression<Specimen, Integer>> ofNumbers(
            RandomValue<Integer, NumberExpression<Specimen, Integer>> left,
            RandomValue<Integer, NumberExpression<Specimen, Integer>> right,
            RandomRule rule) {
        NumberExpression<Specimen, Integer> one = left.expression();
        NumberExpression<Specimen, Integer> other = right.expression();
        String text = "(" + left.text() + ", " + right.text() + ")";
        return switch (random.nextInt(6)) {
            case 0 ->
                new RandomValue<>(
                        one.plus(other), RandomValue.of(left.inJava(), right.inJava(), Integer::sum), "plus" + text);
            case 1 ->
                new RandomValue<>(
                        one.minus(other),
                        RandomValue.of(left.inJava(), right.inJava(), (a, b) -> a - b),
                        "minus" + text);
            case 2 ->
                new RandomValue<>(
                        one.dividedBy(other),
                        RandomValue.of(left.inJava(), right.inJava(), (a, b) -> b == 0 ? null : (Integer) (a / b)),
                        "dividedBy" + text);
            case 3 ->
                new RandomValue<>(
                        one.mod(other),
                        RandomValue.of(left.inJava(), right.inJava(), (a, b) -> b == 0 ? null : (Integer) (a % b)),
                        "mod" + text);
            case 4 ->
                new RandomValue<>(
                        one.least(other), RandomValue.of(left.inJava(), right.inJava(), Math::min), "least" + text);
            default ->
                new RandomValue<>(
                        caseWhen(rule.condition(), one).otherwise(other),
                        row -> (Boolean.TRUE.equals(rule.truth().of(row)) ? left : right)
                                .inJava()
                                .apply(row),
                        "when " + rule.text() + text);
        };
    }
}
