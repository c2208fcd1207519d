package duo.testkit.contract;

import static duo.api.expr.Aggregates.count;
import static duo.api.expr.Aggregates.group;
import static duo.api.expr.Aggregates.max;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.error.InvalidQueryException;
import duo.api.error.UnsupportedFeatureException;
import duo.api.expr.CalendarUnit;
import duo.api.expr.Expression;
import duo.api.expr.Fn;
import duo.api.expr.TemporalExpression;
import duo.testkit.model.Specimen;
import duo.testkit.model.Specimen_;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What databases compute from dates, times and moments, compared with what Java does.
 *
 * @since 0.1.0
 */
public abstract class TemporalFunctionSuite extends ContractSuite {
    private static final List<LocalDate> DATES = List.of(
                    "2024-02-29",
                    "2023-01-31",
                    "2021-01-03",
                    "2020-12-31",
                    "1969-12-31",
                    "1582-10-04",
                    "2026-11-21",
                    "9990-12-31",
                    "2000-03-31",
                    "2016-01-01")
            .stream()
            .map(LocalDate::parse)
            .toList();
    private static final List<LocalTime> TIMES =
            List.of("00:00", "23:59:59.999999", "12:34:56.000001", "06:07:08").stream()
                    .map(LocalTime::parse)
                    .toList();

    /** For subclasses. */
    protected TemporalFunctionSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Specimen.class);
    }

    private static List<LocalDateTime> dateTimes() {
        List<LocalDateTime> all = new ArrayList<>();
        DATES.forEach(date -> TIMES.forEach(time -> all.add(date.atTime(time))));
        return all;
    }

    private Specimens days() {
        Specimens specimens = new Specimens(db(), sql);
        specimens.hold(Specimen_.day, DATES);
        return specimens;
    }

    private Specimens times() {
        Specimens specimens = new Specimens(db(), sql);
        specimens.hold(Specimen_.time, TIMES);
        return specimens;
    }

    private Specimens moments() {
        Specimens specimens = new Specimens(db(), sql);
        List<Specimen> rows = new ArrayList<>();
        for (LocalDateTime at : dateTimes()) {
            rows.add(specimens.model().build(Map.of("at", at, "moment", at.toInstant(ZoneOffset.UTC))));
        }
        rows.add(specimens.model().build(Map.of()));
        specimens.model().createBulk(rows);
        return specimens;
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** The same of a date with a time and of a moment, for which it is computed in UTC. */
    private static <T> void assertBoth(
            Specimens moments,
            Function<TemporalExpression<Specimen, ?>, Expression<Specimen, T>> computed,
            Function<LocalDateTime, @Nullable T> inJava) {
        moments.assertGives(Specimen_.at, computed.apply(Specimen_.at), inJava);
        moments.assertGives(Specimen_.moment, computed.apply(Specimen_.moment), value -> inJava.apply(utc(value)));
    }

    /** Year, quarter, month, week and day of dates. */
    @Test
    public void datesHaveParts() {
        Specimens days = days();
        days.assertGives(Specimen_.day, Specimen_.day.year(), LocalDate::getYear);
        days.assertGives(Specimen_.day, Specimen_.day.month(), LocalDate::getMonthValue);
        days.assertGives(Specimen_.day, Specimen_.day.day(), LocalDate::getDayOfMonth);
        days.assertGives(Specimen_.day, Specimen_.day.quarter(), day -> day.get(IsoFields.QUARTER_OF_YEAR));
        days.assertGives(Specimen_.day, Specimen_.day.isoWeek(), day -> day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        days.assertGives(Specimen_.day, Specimen_.day.isoYear(), day -> day.get(IsoFields.WEEK_BASED_YEAR));
        days.assertGives(
                Specimen_.day,
                Specimen_.day.weekDay(),
                day -> day.getDayOfWeek().getValue());
        days.assertGives(Specimen_.day, Specimen_.day.date(), day -> day);
    }

    /** Parts of dates with times and of moments; the second is not rounded. */
    @Test
    public void momentsHavePartsInUtc() {
        Specimens moments = moments();
        assertBoth(moments, TemporalExpression::year, LocalDateTime::getYear);
        assertBoth(moments, TemporalExpression::month, LocalDateTime::getMonthValue);
        assertBoth(moments, TemporalExpression::day, LocalDateTime::getDayOfMonth);
        assertBoth(moments, TemporalExpression::hour, LocalDateTime::getHour);
        assertBoth(moments, TemporalExpression::minute, LocalDateTime::getMinute);
        assertBoth(moments, TemporalExpression::second, LocalDateTime::getSecond);
        assertBoth(moments, TemporalExpression::quarter, value -> value.get(IsoFields.QUARTER_OF_YEAR));
        assertBoth(moments, TemporalExpression::isoWeek, value -> value.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        assertBoth(moments, TemporalExpression::isoYear, value -> value.get(IsoFields.WEEK_BASED_YEAR));
        assertBoth(moments, TemporalExpression::weekDay, value -> value.get(ChronoField.DAY_OF_WEEK));
        assertBoth(moments, TemporalExpression::date, LocalDateTime::toLocalDate);
    }

    /** Dates, times and moments are made of one another, at offsets from UTC on every database. */
    @Test
    public void temporalValuesAreConverted() {
        Specimens moments = moments();
        assertBoth(moments, TemporalExpression::time, LocalDateTime::toLocalTime);
        assertBoth(moments, value -> value.time().hour(), LocalDateTime::getHour);
        for (ZoneOffset offset : List.of(ZoneOffset.UTC, ZoneOffset.ofHours(14), ZoneOffset.ofHoursMinutes(-3, -30))) {
            moments.assertGives(
                    Specimen_.moment,
                    Specimen_.moment.inZone(offset),
                    moment -> LocalDateTime.ofInstant(moment, offset));
            moments.assertGives(
                    Specimen_.moment,
                    Specimen_.moment.inZone(ZoneId.of(offset.getId())).date(),
                    moment -> LocalDate.ofInstant(moment, offset));
            moments.assertGives(
                    Specimen_.moment,
                    Specimen_.moment.inZone(offset).time(),
                    moment -> LocalTime.ofInstant(moment, offset));
            moments.assertGives(Specimen_.at, Specimen_.at.toInstant(offset), at -> at.toInstant(offset));
            moments.assertGives(Specimen_.at, Specimen_.at.toInstant(offset).inZone(offset), at -> at);
        }
        Specimens days = days();
        days.assertGives(Specimen_.day, Specimen_.day.atStartOfDay(), LocalDate::atStartOfDay);
        days.assertGives(
                Specimen_.day, Specimen_.day.atStartOfDay().plus(Duration.ofMinutes(90)), day -> day.atTime(1, 30));
        days.assertGives(
                Specimen_.day,
                Specimen_.day.atStartOfDay().toInstant(ZoneOffset.ofHours(2)),
                day -> day.atStartOfDay().toInstant(ZoneOffset.ofHours(2)));
        Specimens times = times();
        times.assertGives(Specimen_.time, Specimen_.time.time(), time -> time);
        for (Runnable refused : List.<Runnable>of(
                Specimen_.day::time,
                Specimen_.time::date,
                Specimen_.at::atStartOfDay,
                Specimen_.moment::atStartOfDay,
                () -> Specimen_.at.inZone(ZoneOffset.UTC),
                () -> Specimen_.moment.toInstant(ZoneOffset.UTC),
                () -> Specimen_.span.inZone(ZoneOffset.UTC))) {
            assertThrows(InvalidQueryException.class, refused::run);
        }
    }

    /** Zones by name are those of the server, or refused before anything is sent. */
    @Test
    public void zonesHaveNames() {
        Specimens moments = new Specimens(db(), sql);
        moments.hold(
                Specimen_.moment,
                List.of(Instant.parse("2026-01-31T23:30:00Z"), Instant.parse("2026-07-31T23:30:00.000001Z")));
        ZoneId zone = ZoneId.of("America/New_York");
        TemporalExpression<Specimen, LocalDateTime> local = Specimen_.moment.inZone(zone);
        if (ServerDialect.of(db()).expressions().knowsZones()) {
            moments.assertGives(Specimen_.moment, local, moment -> LocalDateTime.ofInstant(moment, zone));
            moments.assertGives(
                    Specimen_.moment,
                    local.hour(),
                    moment -> moment.atZone(zone).getHour());
        } else {
            Messages.assertTold(
                    assertThrows(UnsupportedFeatureException.class, () -> moments.of(local)),
                    db().dialect(),
                    "zone",
                    "ZoneOffset");
            sql.assertCount(0);
        }
    }

    /** Parts of times of day. */
    @Test
    public void timesHaveParts() {
        Specimens times = times();
        times.assertGives(Specimen_.time, Specimen_.time.hour(), LocalTime::getHour);
        times.assertGives(Specimen_.time, Specimen_.time.minute(), LocalTime::getMinute);
        times.assertGives(Specimen_.time, Specimen_.time.second(), LocalTime::getSecond);
        for (CalendarUnit unit : List.of(CalendarUnit.HOUR, CalendarUnit.MINUTE, CalendarUnit.SECOND)) {
            times.assertGives(
                    Specimen_.time,
                    Specimen_.time.truncatedTo(unit),
                    value -> value.truncatedTo(ChronoUnit.valueOf(unit + "S")));
        }
    }

    private static LocalDate cut(LocalDate day, CalendarUnit unit) {
        return switch (unit) {
            case YEAR -> day.withDayOfYear(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case MONTH -> day.withDayOfMonth(1);
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
            default -> day;
        };
    }

    private static LocalDateTime cut(LocalDateTime value, CalendarUnit unit) {
        return unit.compareTo(CalendarUnit.DAY) <= 0
                ? cut(value.toLocalDate(), unit).atStartOfDay()
                : value.truncatedTo(ChronoUnit.valueOf(unit + "S"));
    }

    /** The beginning of each unit. */
    @Test
    public void valuesAreCutToUnits() {
        Specimens days = days();
        for (CalendarUnit unit : CalendarUnit.values()) {
            if (unit.compareTo(CalendarUnit.DAY) <= 0) {
                days.assertGives(Specimen_.day, Specimen_.day.truncatedTo(unit), day -> cut(day, unit));
            }
        }
        Specimens moments = moments();
        for (CalendarUnit unit : CalendarUnit.values()) {
            moments.assertGives(Specimen_.at, Specimen_.at.truncatedTo(unit), value -> cut(value, unit));
            moments.assertGives(
                    Specimen_.moment,
                    Specimen_.moment.truncatedTo(unit),
                    value -> cut(utc(value), unit).toInstant(ZoneOffset.UTC));
        }
    }

    /** Durations count days of 24 hours; a time of day goes over midnight. */
    @Test
    public void durationsAreAdded() {
        Specimens moments = moments();
        Specimens times = times();
        for (Duration duration : List.of(
                Duration.ZERO,
                Duration.ofNanos(1000),
                Duration.ofSeconds(-1, 999_999_000),
                Duration.ofHours(25).plusMillis(1),
                Duration.ofDays(-400).minusSeconds(1))) {
            moments.assertGives(Specimen_.at, Specimen_.at.plus(duration), value -> value.plus(duration));
            moments.assertGives(Specimen_.moment, Specimen_.moment.minus(duration), value -> value.minus(duration));
            times.assertGives(Specimen_.time, Specimen_.time.plus(duration), value -> value.plus(duration));
        }
        assertThrows(IllegalArgumentException.class, () -> Specimen_.at.plus(Duration.ofSeconds(Long.MAX_VALUE)));
    }

    /** Months end on their last day. */
    @Test
    public void periodsAreAdded() {
        Specimens days = days();
        Specimens moments = moments();
        for (Period period : List.of(
                Period.ZERO,
                Period.ofMonths(1),
                Period.ofMonths(-1),
                Period.of(1, 1, 1),
                Period.ofYears(-4),
                Period.of(0, -13, 45),
                Period.ofDays(-60))) {
            days.assertGives(Specimen_.day, Specimen_.day.plus(period), day -> day.plus(period));
            days.assertGives(
                    Specimen_.day,
                    Specimen_.day.plus(period).minus(Period.ofDays(1)),
                    day -> day.plus(period).minusDays(1));
            moments.assertGives(Specimen_.at, Specimen_.at.plus(period), value -> value.plus(period));
            moments.assertGives(
                    Specimen_.moment,
                    Specimen_.moment.plus(period),
                    value -> utc(value).plus(period).toInstant(ZoneOffset.UTC));
        }
    }

    /** The time between two values, in both directions. */
    @Test
    public void distancesAreDurations() {
        LocalDate day = LocalDate.of(2020, 2, 29);
        days().assertGives(
                        Specimen_.day,
                        Specimen_.day.durationUntil(day),
                        value -> Duration.ofDays(ChronoUnit.DAYS.between(value, day)));
        LocalTime noon = LocalTime.NOON;
        times().assertGives(Specimen_.time, Specimen_.time.durationUntil(noon), value -> Duration.between(value, noon));
        Specimens moments = new Specimens(db(), sql);
        List<Instant> values = List.of(
                Instant.parse("2024-02-29T23:59:59.999999Z"),
                Instant.parse("1999-12-31T00:00:00.000001Z"),
                Instant.EPOCH);
        moments.hold(Specimen_.moment, values);
        Instant end = Instant.parse("2000-01-01T00:00:00Z");
        moments.assertGives(
                Specimen_.moment, Specimen_.moment.durationUntil(end), value -> Duration.between(value, end));
        moments.assertGives(
                Specimen_.moment,
                Specimen_.moment.durationUntil(Specimen_.moment.plus(Duration.ofMillis(-1500))),
                value -> Duration.ofMillis(-1500));
        assertEquals(1, moments.count(Specimen_.moment.durationUntil(end).lt(Duration.ZERO)));
    }

    /** The clock of the database. */
    @Test
    public void theDatabaseHasAClock() {
        Specimens days = days();
        LocalDate before = LocalDate.now(ZoneOffset.UTC);
        days.model()
                .where(Specimen_.day.isNotNull())
                .updateBulk(set -> set.set(Specimen_.moment, Fn.now()).set(Specimen_.day, Fn.currentDate()));
        sql.assertCount(1);
        Instant now = days.of(Specimen_.moment).getFirst();
        assertTrue(now != null && Duration.between(now, Instant.now()).abs().toMinutes() < 10, () -> "now: " + now);
        LocalDate today = days.of(Specimen_.day).getFirst();
        assertTrue(today != null && !today.isBefore(before.minusDays(1)) && !today.isAfter(before.plusDays(1)));
        assertEquals(0, days.count(Specimen_.moment.gt(Fn.<Specimen>now().plus(Duration.ofMinutes(10)))));
        assertEquals(
                0, days.count(Specimen_.day.ne(Fn.<Specimen>now().date()).and(Specimen_.day.eq(Fn.currentDate()))));
    }

    /** What a value does not have is refused before any SQL. */
    @Test
    public void missingPartsAreRefused() {
        Messages.assertTold(assertThrows(InvalidQueryException.class, Specimen_.day::hour), "LocalDate", "hour");
        Messages.assertTold(assertThrows(InvalidQueryException.class, Specimen_.time::year), "LocalTime", "year");
        assertThrows(InvalidQueryException.class, () -> Specimen_.day.truncatedTo(CalendarUnit.MINUTE));
        assertThrows(InvalidQueryException.class, () -> Specimen_.time.truncatedTo(CalendarUnit.DAY));
        assertThrows(InvalidQueryException.class, () -> Specimen_.day.plus(Duration.ofHours(1)));
        assertThrows(InvalidQueryException.class, () -> Specimen_.time.plus(Period.ofDays(1)));
        assertThrows(InvalidQueryException.class, Specimen_.span::second);
        assertThrows(InvalidQueryException.class, Specimen_.vintage::year);
    }

    /** Functions stand wherever a value stands. */
    @Test
    public void functionsStandInEveryClause() {
        Specimens days = days();
        assertEquals(
                1,
                days.count(
                        Specimen_.day.year().eq(2024).and(Specimen_.day.month().eq(2))));
        assertEquals(
                LocalDate.of(2023, 1, 31),
                days.model()
                        .where(Specimen_.day.day().eq(31))
                        .orderBy(
                                Specimen_.day.month().asc(),
                                Specimen_.day.year().desc())
                        .valuesList(Specimen_.day)
                        .first()
                        .orElseThrow());
        TemporalExpression<Specimen, LocalDate> later =
                Specimen_.day.plus(Period.ofYears(1)).truncatedTo(CalendarUnit.YEAR);
        sql.clear();
        assertEquals(
                List.of(LocalDate.of(2017, 1, 1), LocalDate.of(2021, 1, 1)),
                days.model()
                        .where(Specimen_.day.year().between(2016, 2020))
                        .groupBy(later)
                        .having(group(later)
                                .gt(LocalDate.of(2000, 1, 1))
                                .and(count().lt(5))
                                .and(max(Specimen_.day).year().gt(1)))
                        .valuesList(group(later))
                        .orderBy(group(later).asc())
                        .all());
        sql.assertCount(1);
        days.model().where(Specimen_.day.year().eq(2024)).updateBulk(set -> set.set(Specimen_.day, later));
        assertEquals(LocalDate.of(2025, 1, 1), days.of(Specimen_.day).getFirst());
    }
}
