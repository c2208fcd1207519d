package duo.api.expr;

import duo.api.error.InvalidQueryException;
import duo.api.meta.ValueType;
import duo.api.spi.Node;
import duo.api.spi.SqlFunction;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * What the database computes from dates, times and moments. The parts of a moment are those in UTC on every database, whatever the
 * time zone of its session; days have 24 hours. As in SQL, what is computed from NULL is NULL. What a value does not have, such as
 * the hour of a date, and what a converter stores in a form of its own is refused with {@link InvalidQueryException} when the
 * expression is built. All values that are given are bound.
 *
 * @param <R> the model
 * @param <V> the type of the value
 * @since 0.1.0
 */
public interface TemporalFunctions<R, V> extends Expression<R, V> {

    /**
     * The year.
     *
     * @return the expression
     */
    default NumberExpression<R, Integer> year() {
        return partOfDate(SqlFunction.YEAR, "year");
    }

    /**
     * The quarter of the year, from 1 to 4.
     *
     * @return the expression
     */
    default NumberExpression<R, Integer> quarter() {
        return partOfDate(SqlFunction.QUARTER, "quarter");
    }

    /**
     * The month, from 1 to 12.
     *
     * @return the expression
     */
    default NumberExpression<R, Integer> month() {
        return partOfDate(SqlFunction.MONTH, "month");
    }

    /**
     * The week of the year by ISO 8601: weeks begin on Monday, and the first one has the first Thursday of the year.
     *
     * @return the expression, from 1 to 53
     */
    default NumberExpression<R, Integer> isoWeek() {
        return partOfDate(SqlFunction.ISO_WEEK, "week");
    }

    /**
     * The year that the week belongs to by ISO 8601: that of its Thursday. Moments count in UTC.
     *
     * @return the expression
     * @throws duo.api.error.InvalidQueryException if the value has no date
     */
    default NumberExpression<R, Integer> isoYear() {
        TemporalKind.withDate(type(), "year of a week");
        return truncatedTo(CalendarUnit.WEEK).plus(Period.ofDays(3)).year();
    }

    /**
     * The day of the month.
     *
     * @return the expression, from 1 to 31
     */
    default NumberExpression<R, Integer> day() {
        return partOfDate(SqlFunction.DAY, "day");
    }

    /**
     * The day of the week by ISO 8601, from 1 for Monday to 7 for Sunday, as {@link java.time.DayOfWeek} counts.
     *
     * @return the expression
     */
    default NumberExpression<R, Integer> weekDay() {
        return partOfDate(SqlFunction.WEEK_DAY, "day of the week");
    }

    /**
     * The hour of the day, from 0 to 23.
     *
     * @return the expression
     */
    default NumberExpression<R, Integer> hour() {
        return partOfTime(SqlFunction.HOUR, "hour");
    }

    /**
     * The minute of the hour, from 0 to 59.
     *
     * @return the expression
     */
    default NumberExpression<R, Integer> minute() {
        return partOfTime(SqlFunction.MINUTE, "minute");
    }

    /**
     * The second of the minute without its fraction, from 0 to 59.
     *
     * @return the expression
     */
    default NumberExpression<R, Integer> second() {
        return partOfTime(SqlFunction.SECOND, "second");
    }

    private NumberExpression<R, Integer> partOfDate(SqlFunction part, String name) {
        return Calls.integer(part, Moments.local(node(), TemporalKind.withDate(type(), name)));
    }

    private NumberExpression<R, Integer> partOfTime(SqlFunction part, String name) {
        return Calls.integer(part, Moments.local(node(), TemporalKind.withTime(type(), name)));
    }

    /**
     * The value cut to a unit: its beginning.
     *
     * @param unit the unit
     * @return the expression
     * @throws InvalidQueryException if the value does not have the unit
     */
    default TemporalExpression<R, V> truncatedTo(CalendarUnit unit) {
        if (unit.isOfTime()) {
            TemporalKind.withTime(type(), "unit " + unit);
        } else {
            TemporalKind.withDate(type(), "unit " + unit);
        }
        return computed(unit.truncation());
    }

    /**
     * The value later by a duration. A time of day goes over midnight, as in Java.
     *
     * @param duration the duration, cut to microseconds; may be negative
     * @return the expression
     * @throws InvalidQueryException if the value is a date, which takes periods only
     * @throws IllegalArgumentException if the duration is longer than any calendar
     */
    default TemporalExpression<R, V> plus(Duration duration) {
        TemporalKind.withTime(type(), "sum with a duration");
        return computed(SqlFunction.PLUS_DURATION, Moments.parts(duration));
    }

    /**
     * The value earlier by a duration, as {@link #plus(Duration)}.
     *
     * @param duration the duration, cut to microseconds; may be negative
     * @return the expression
     * @throws InvalidQueryException if the value is a date, which takes periods only
     * @throws IllegalArgumentException if the duration is longer than any calendar
     */
    default TemporalExpression<R, V> minus(Duration duration) {
        return plus(duration.negated());
    }

    /**
     * The value later by a period. First months are added, where a day that the month does not have becomes its last one; then days.
     *
     * @param period the period; may be negative
     * @return the expression
     * @throws InvalidQueryException if the value is a time of day
     */
    @SuppressWarnings("JavaPeriodGetDays") // the months are added by themselves
    default TemporalExpression<R, V> plus(Period period) {
        TemporalKind.withDate(type(), "sum with a period");
        return computed(
                SqlFunction.PLUS_PERIOD,
                Calls.value(Math.toIntExact(period.toTotalMonths())),
                Calls.value(period.getDays()));
    }

    /**
     * The value earlier by a period, as {@link #plus(Period)}.
     *
     * @param period the period; may be negative
     * @return the expression
     * @throws InvalidQueryException if the value is a time of day
     */
    default TemporalExpression<R, V> minus(Period period) {
        return plus(period.negated());
    }

    /**
     * The later of this and a date or time.
     *
     * @param value the date or time
     * @return the expression; NULL where this is
     */
    default TemporalExpression<R, V> greatest(V value) {
        return new TemporalExpression.Computed<>(Extremes.greatest(this, bind(value)), type());
    }

    /**
     * The later of this and another date or time.
     *
     * @param other the other date or time
     * @param <S> the model of both
     * @return the expression; NULL where either is
     */
    default <S extends R> TemporalExpression<S, V> greatest(TemporalExpression<? super S, V> other) {
        return new TemporalExpression.Computed<>(Extremes.greatest(this, Fitting.node(other, this)), type());
    }

    /**
     * The earlier of this and a date or time.
     *
     * @param value the date or time
     * @return the expression; NULL where this is
     */
    default TemporalExpression<R, V> least(V value) {
        return new TemporalExpression.Computed<>(Extremes.least(this, bind(value)), type());
    }

    /**
     * The earlier of this and another date or time.
     *
     * @param other the other date or time
     * @param <S> the model of both
     * @return the expression; NULL where either is
     */
    default <S extends R> TemporalExpression<S, V> least(TemporalExpression<? super S, V> other) {
        return new TemporalExpression.Computed<>(Extremes.least(this, Fitting.node(other, this)), type());
    }

    /**
     * The time from this value to another; negative where the other is earlier.
     *
     * @param end the other value
     * @return the expression
     */
    default TemporalExpression<R, Duration> durationUntil(V end) {
        return until(bind(end));
    }

    /**
     * The time from this value to that of another expression; negative where the other is earlier. On SQLite exact to 15 digits.
     *
     * @param end the other expression
     * @param <S> the model of both
     * @return the expression
     */
    default <S extends R> TemporalExpression<S, Duration> durationUntil(TemporalExpression<? super S, V> end) {
        return until(end.node());
    }

    private <S extends R> TemporalExpression<S, Duration> until(Node end) {
        TemporalKind kind = TemporalKind.of(type(), "distance");
        SqlFunction function = kind == TemporalKind.TIME ? SqlFunction.TIME_BETWEEN : SqlFunction.DURATION_BETWEEN;
        return Calls.temporal(
                function,
                ValueType.plain(Duration.class),
                Moments.local(node().unnamed(), kind),
                Moments.local(end.unnamed(), kind));
    }

    private TemporalExpression<R, V> computed(SqlFunction function, Node... rest) {
        TemporalKind kind = TemporalKind.of(type(), "arithmetic");
        List<Node> arguments = new ArrayList<>(List.of(Moments.local(node().unnamed(), kind)));
        arguments.addAll(List.of(rest));
        ValueType local = kind == TemporalKind.MOMENT ? ValueType.plain(LocalDateTime.class) : type();
        Node result = Calls.of(function, local, arguments.toArray(Node[]::new));
        return new TemporalExpression.Computed<>(
                kind == TemporalKind.MOMENT ? Calls.of(SqlFunction.FROM_UTC, type(), result) : result, type());
    }
}
