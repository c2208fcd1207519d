package duo.api.expr;

import duo.api.error.InvalidQueryException;
import duo.api.meta.ValueType;
import duo.api.spi.Node;
import duo.api.spi.SqlFunction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Dates, times and moments made of one another. As in SQL, what is made of NULL is NULL; what a value does not have, and what a
 * converter stores in a form of its own, is refused with {@link InvalidQueryException} when the expression is built.
 *
 * @param <R> the model
 * @param <V> the type of the value
 * @since 0.1.0
 */
public interface TemporalConversions<R, V> extends Expression<R, V> {

    /**
     * The date, of a moment that in UTC; in another zone it is {@code inZone(..).date()}.
     *
     * @return the expression
     * @throws InvalidQueryException if the value is a time of day
     */
    default TemporalExpression<R, LocalDate> date() {
        Node local = Moments.local(node(), TemporalKind.withDate(type(), "date"));
        return Calls.temporal(SqlFunction.DATE, ValueType.plain(LocalDate.class), local);
    }

    /**
     * The time of day, of a moment that in UTC; in another zone it is {@code inZone(..).time()}.
     *
     * @return the expression
     * @throws InvalidQueryException if the value is a date
     */
    default TemporalExpression<R, LocalTime> time() {
        TemporalKind kind = TemporalKind.withTime(type(), "time of day");
        ValueType time = ValueType.plain(LocalTime.class);
        return kind == TemporalKind.TIME
                ? new TemporalExpression.Computed<>(node().unnamed(), time)
                : Calls.temporal(SqlFunction.TIME_OF, time, Moments.local(node(), kind));
    }

    /**
     * The date with a time: midnight of a date. A moment has it in a zone, with {@link #inZone}.
     *
     * @return the expression
     * @throws InvalidQueryException if the value is no date, or one with a time already
     */
    default TemporalExpression<R, LocalDateTime> atStartOfDay() {
        if (TemporalKind.of(type(), "start of the day") != TemporalKind.DATE) {
            throw TemporalKind.refused(type(), "start of the day; cut it with truncatedTo(CalendarUnit.DAY)");
        }
        return Calls.temporal(SqlFunction.START_OF_DAY, ValueType.plain(LocalDateTime.class), node());
    }

    /**
     * The date and time of a moment in a zone. Every database knows zones that are an offset from UTC, such as
     * {@code ZoneOffset.ofHours(1)}; zones by name, such as {@code Europe/Paris}, PostgreSQL and Oracle only, by the rules that the
     * server knows. The others refuse them with {@link duo.api.error.UnsupportedFeatureException} before anything is sent.
     *
     * @param zone the zone
     * @return the expression
     * @throws InvalidQueryException if the value is no moment
     */
    default TemporalExpression<R, LocalDateTime> inZone(ZoneId zone) {
        requireKind(TemporalKind.MOMENT, "date and time in a zone");
        ValueType local = ValueType.plain(LocalDateTime.class);
        return zone.normalized() instanceof ZoneOffset offset
                ? new TemporalExpression.Computed<>(
                        Moments.later(Moments.local(node(), TemporalKind.MOMENT), local, difference(offset)), local)
                : Calls.temporal(SqlFunction.IN_ZONE, local, node(), Calls.value(zone.getId(), this));
    }

    /**
     * The moment of a date and time, which are those at an offset from UTC.
     *
     * @param offset the offset
     * @return the expression
     * @throws InvalidQueryException if the value is no date with a time
     */
    default TemporalExpression<R, Instant> toInstant(ZoneOffset offset) {
        requireKind(TemporalKind.DATE_TIME, "moment");
        Node utc = Moments.later(node().unnamed(), type(), difference(offset).negated());
        return Calls.temporal(SqlFunction.FROM_UTC, ValueType.plain(Instant.class), utc);
    }

    private static Duration difference(ZoneOffset offset) {
        return Duration.ofSeconds(offset.getTotalSeconds());
    }

    private void requireKind(TemporalKind kind, String function) {
        if (TemporalKind.of(type(), function) != kind) {
            throw TemporalKind.refused(type(), function);
        }
    }
}
