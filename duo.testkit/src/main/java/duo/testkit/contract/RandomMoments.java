package duo.testkit.contract;

import duo.api.expr.CalendarUnit;
import duo.api.expr.NumberExpression;
import duo.api.expr.TemporalExpression;
import duo.testkit.model.Specimen;
import duo.testkit.model.Specimen_;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** Makes random expressions of dates with times, to the microsecond. */
final class RandomMoments {
    private static final List<LocalDateTime> MOMENTS = List.of(
            LocalDateTime.of(2024, 2, 29, 23, 59, 59, 999_999_000),
            LocalDateTime.of(2024, 3, 1, 0, 0),
            LocalDateTime.of(1969, 12, 31, 12, 30, 15, 1_000),
            LocalDateTime.of(2001, 9, 9, 1, 46, 40),
            LocalDateTime.of(1999, 1, 1, 6, 0, 0, 500_000_000));

    private final Random random;

    RandomMoments(Random random) {
        this.random = random;
    }

    LocalDateTime moment() {
        return MOMENTS.get(random.nextInt(MOMENTS.size()));
    }

    RandomValue<LocalDateTime, TemporalExpression<Specimen, LocalDateTime>> value(int depth) {
        if (depth == 0) {
            return new RandomValue<>(Specimen_.at, Specimen::at, "at");
        }
        RandomValue<LocalDateTime, TemporalExpression<Specimen, LocalDateTime>> operand = value(depth - 1);
        TemporalExpression<Specimen, LocalDateTime> at = operand.expression();
        LocalDateTime moment = moment();
        Duration by = Duration.ofSeconds(random.nextInt(200_000) - 100_000, random.nextInt(1_000_000) * 1_000L);
        String text = "(" + operand.text() + ")";
        return switch (random.nextInt(8)) {
            case 0 ->
                new RandomValue<>(at.plus(by), RandomValue.of(operand.inJava(), t -> t.plus(by)), text + " + " + by);
            case 1 ->
                new RandomValue<>(at.minus(by), RandomValue.of(operand.inJava(), t -> t.minus(by)), text + " - " + by);
            case 2 ->
                new RandomValue<>(
                        at.truncatedTo(CalendarUnit.HOUR),
                        RandomValue.of(operand.inJava(), t -> t.truncatedTo(ChronoUnit.HOURS)),
                        "hour of " + text);
            case 3 ->
                new RandomValue<>(
                        at.truncatedTo(CalendarUnit.SECOND),
                        RandomValue.of(operand.inJava(), t -> t.truncatedTo(ChronoUnit.SECONDS)),
                        "second of " + text);
            case 4 ->
                new RandomValue<>(
                        at.coalesce(moment),
                        row -> Objects.requireNonNullElse(operand.inJava().apply(row), moment),
                        "coalesce " + moment + text);
            case 5 ->
                new RandomValue<>(
                        at.greatest(moment),
                        RandomValue.of(operand.inJava(), t -> t.isAfter(moment) ? t : moment),
                        "greatest " + moment + text);
            case 6 ->
                new RandomValue<>(
                        at.least(moment),
                        RandomValue.of(operand.inJava(), t -> t.isBefore(moment) ? t : moment),
                        "least " + moment + text);
            default ->
                new RandomValue<>(
                        at.nullIf(moment),
                        RandomValue.of(operand.inJava(), t -> t.equals(moment) ? null : t),
                        "nullIf " + moment + text);
        };
    }

    /** A part of the time. */
    RandomValue<Integer, NumberExpression<Specimen, Integer>> part(int depth) {
        var operand = value(depth);
        String text = "(" + operand.text() + ")";
        return switch (random.nextInt(3)) {
            case 0 ->
                new RandomValue<>(
                        operand.expression().hour(),
                        RandomValue.of(operand.inJava(), LocalDateTime::getHour),
                        "hour" + text);
            case 1 ->
                new RandomValue<>(
                        operand.expression().minute(),
                        RandomValue.of(operand.inJava(), LocalDateTime::getMinute),
                        "minute" + text);
            default ->
                new RandomValue<>(
                        operand.expression().second(),
                        RandomValue.of(operand.inJava(), LocalDateTime::getSecond),
                        "second" + text);
        };
    }
}
