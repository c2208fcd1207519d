package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import duo.api.Database;
import duo.api.Model;
import duo.api.expr.ValueColumn;
import duo.testkit.model.types.MomentFields;
import duo.testkit.model.types.MomentFields_;
import duo.testkit.model.types.Moments;
import duo.testkit.model.types.Moments_;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * Dates and times come back as they were written, whatever the zones of the machine and of the server are.
 *
 * @since 0.1.0
 */
@ResourceLock(value = Resources.TIME_ZONE, mode = ResourceAccessMode.READ_WRITE)
public abstract class TemporalTypesSuite extends ContractSuite {
    /** Zones off the full hour, on both sides of the date line, and with gaps in their days. */
    private static final List<String> ZONES =
            List.of("America/St_Johns", "Asia/Kathmandu", "Pacific/Kiritimati", "Pacific/Apia", "Europe/London", "UTC");

    private static final List<LocalDate> DATES = List.of(
            LocalDate.of(1000, 1, 1),
            LocalDate.of(1500, 2, 28),
            LocalDate.of(1582, 10, 10),
            LocalDate.of(1899, 12, 31),
            LocalDate.EPOCH,
            LocalDate.of(2011, 12, 30),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(9999, 12, 31));

    private static final List<LocalTime> TIMES = List.of(
            LocalTime.MIDNIGHT,
            LocalTime.of(0, 0, 0, 1_000),
            LocalTime.of(1, 30),
            LocalTime.of(2, 30),
            LocalTime.NOON,
            LocalTime.of(23, 59, 59, 999_999_000));

    private static final List<LocalDateTime> DATE_TIMES = List.of(
            LocalDateTime.of(1000, 1, 1, 0, 0),
            LocalDateTime.of(1582, 10, 10, 12, 0),
            LocalDateTime.of(1883, 11, 18, 12, 3, 58),
            LocalDateTime.of(2011, 12, 30, 12, 0),
            LocalDateTime.of(2026, 3, 29, 1, 30),
            LocalDateTime.of(2026, 3, 29, 1, 30, 0, 1_000),
            LocalDateTime.of(2026, 10, 25, 1, 30),
            LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000));

    private static final List<Instant> INSTANTS = List.of(
            Instant.parse("1000-01-02T00:00:00Z"),
            Instant.parse("1582-10-10T12:00:00Z"),
            Instant.parse("1969-12-31T23:59:59.999999Z"),
            Instant.EPOCH,
            Instant.parse("2026-03-29T01:30:00Z"),
            Instant.parse("2026-10-25T00:30:00.000001Z"),
            Instant.parse("2026-10-25T01:30:00Z"),
            Instant.parse("2038-01-19T03:14:08Z"),
            Instant.parse("9999-12-30T23:59:59.999999Z"));

    /** For subclasses. */
    protected TemporalTypesSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Moments.class, MomentFields.class);
    }

    private <M, V> RoundTrip<M, V> through(ValueColumn<M, V> column) {
        return RoundTrip.through(db(), sql, column);
    }

    private <V> RoundTrip<MomentFields, V> throughField(ValueColumn<MomentFields, V> column) {
        return RoundTrip.through(db(), sql, column, new MomentFields());
    }

    /** Dates, also those that some calendars leave out. */
    @Test
    public void datesComeBack() {
        through(Moments_.date).keeps(DATES).sorts(DATES).keepsNull();
        throughField(MomentFields_.date).keeps(DATES);
    }

    /** Times of day, cut to microseconds. */
    @Test
    public void timesComeBack() {
        through(Moments_.time)
                .keeps(TIMES)
                .sorts(TIMES)
                .keepsNull()
                .keeps(LocalTime.of(12, 0, 0, 123_456_999), LocalTime.of(12, 0, 0, 123_456_000))
                .keeps(LocalTime.MAX, LocalTime.of(23, 59, 59, 999_999_000));
        throughField(MomentFields_.time).keeps(TIMES);
    }

    /** Dates with a time of day, also those that clocks leave out, cut to microseconds. */
    @Test
    public void dateTimesComeBack() {
        LocalDateTime fine = LocalDateTime.of(2026, 1, 31, 23, 59, 59, 123_456_789);
        through(Moments_.dateTime)
                .keeps(DATE_TIMES)
                .sorts(DATE_TIMES)
                .keepsNull()
                .keeps(fine, fine.withNano(123_456_000));
        throughField(MomentFields_.dateTime).keeps(DATE_TIMES).keeps(fine, fine.withNano(123_456_000));
    }

    /** Instants before and after the epoch, cut to microseconds. */
    @Test
    public void instantsComeBack() {
        through(Moments_.instant)
                .keeps(INSTANTS)
                .sorts(INSTANTS)
                .keepsNull()
                .keeps(Instant.parse("2026-01-31T00:00:00.123456789Z"), Instant.parse("2026-01-31T00:00:00.123456Z"))
                .keeps(Instant.parse("1960-01-31T00:00:00.123456789Z"), Instant.parse("1960-01-31T00:00:00.123456Z"));
        throughField(MomentFields_.instant).keeps(INSTANTS);
    }

    /** The instant of a time with an offset is kept; it comes back at UTC. */
    @Test
    public void offsetDateTimesComeBackAtUtc() {
        RoundTrip<Moments, OffsetDateTime> trip = through(Moments_.offset).keepsNull();
        RoundTrip<MomentFields, OffsetDateTime> field = throughField(MomentFields_.offset);
        for (Instant instant : INSTANTS) {
            for (ZoneOffset offset : List.of(ZoneOffset.UTC, ZoneOffset.MAX, ZoneOffset.ofHoursMinutes(5, 45))) {
                trip.keeps(instant.atOffset(offset), instant.atOffset(ZoneOffset.UTC));
            }
            field.keeps(instant.atOffset(ZoneOffset.ofHours(-12)), instant.atOffset(ZoneOffset.UTC));
        }
        trip.sorts(INSTANTS.stream()
                .map(instant -> instant.atOffset(ZoneOffset.UTC))
                .toList());
    }

    /** Dates of years that some databases do not keep come back, or are refused by name. */
    @Test
    public void farDatesComeBackOrAreRefused() {
        List<LocalDate> far = List.of(
                LocalDate.of(1, 1, 1),
                LocalDate.of(999, 12, 31),
                LocalDate.of(0, 2, 29),
                LocalDate.of(-43, 3, 15),
                LocalDate.of(10_000, 1, 1),
                LocalDate.MIN,
                LocalDate.MAX);
        through(Moments_.date).keepsOrRefuses(far);
        through(Moments_.dateTime)
                .keepsOrRefuses(far.stream().map(LocalDate::atStartOfDay).toList());
        through(Moments_.instant)
                .keepsOrRefuses(far.stream()
                        .filter(date -> Math.abs(date.getYear()) < 100_000)
                        .map(date -> date.atStartOfDay(ZoneOffset.UTC).toInstant())
                        .toList())
                .keepsOrRefuses(List.of(Instant.MIN, Instant.MAX));
        through(Moments_.offset)
                .keepsOrRefuses(far.stream()
                        .filter(date -> Math.abs(date.getYear()) < 100_000)
                        .map(date -> date.atStartOfDay().atOffset(ZoneOffset.UTC))
                        .toList());
    }

    /** Durations to the nanosecond, negative and as long as Java has them. */
    @Test
    public void durationsComeBack() {
        List<Duration> values = List.of(
                Duration.ofDays(-40),
                Duration.ofSeconds(-2, 500_000_000),
                Duration.ZERO,
                Duration.ofNanos(1),
                Duration.ofMillis(1500),
                Duration.ofDays(36_500));
        through(Moments_.duration)
                .keeps(values)
                .sorts(values)
                .keepsNull()
                .keeps(List.of(
                        Duration.ofDays(36_500).plusNanos(123_456_789),
                        Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
                        Duration.ofSeconds(Long.MIN_VALUE)));
        throughField(MomentFields_.duration).keeps(values);
    }

    /** Years as far as Java has them. */
    @Test
    public void yearsComeBack() {
        List<Year> values = List.of(
                Year.of(Year.MIN_VALUE),
                Year.of(-1),
                Year.of(0),
                Year.of(1900),
                Year.of(2155),
                Year.of(Year.MAX_VALUE));
        through(Moments_.year).keeps(values).sorts(values).keepsNull();
        throughField(MomentFields_.year).keeps(values);
    }

    /** What one machine writes, a machine in another zone reads: the same instant, the same reading of the clock. */
    @Test
    public void valuesMeanTheSameInEveryZone() {
        TimeZone before = TimeZone.getDefault();
        try {
            for (String writing : ZONES) {
                TimeZone.setDefault(TimeZone.getTimeZone(writing));
                try (Database writer = Database.open(url())) {
                    for (int i = 0; i < DATE_TIMES.size(); i++) {
                        writer.model(Moments.class).create(moments(i));
                        sameInEveryZone(writer, db());
                    }
                }
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private void sameInEveryZone(Database writer, Database other) {
        TimeZone writing = TimeZone.getDefault();
        List<Moments> written =
                writer.model(Moments.class).orderBy(Moments_.id.desc()).limit(1).all();
        int i = DATE_TIMES.indexOf(written.get(0).dateTime());
        Moments expected = moments(i);
        for (String reading : List.of("Pacific/Kiritimati", "America/St_Johns")) {
            TimeZone.setDefault(TimeZone.getTimeZone(reading));
            for (Database reader : List.of(writer, other)) {
                Model<Moments> model = reader.model(Moments.class);
                Moments read = model.get(
                                java.util.Objects.requireNonNull(written.get(0).id()))
                        .orElseThrow();
                assertEquals(
                        expected,
                        new Moments(
                                null,
                                read.date(),
                                read.time(),
                                read.dateTime(),
                                read.instant(),
                                read.offset(),
                                read.duration(),
                                read.year()),
                        () -> "written in " + writing.getID() + ", read in " + reading);
                assertEquals(
                        true,
                        model.where(
                                        Moments_.id.eq(read.id()),
                                        Moments_.instant.eq(expected.instant()),
                                        Moments_.dateTime.eq(expected.dateTime()),
                                        Moments_.time.eq(expected.time()))
                                .exists(),
                        () -> "found by its values in " + reading);
            }
        }
        TimeZone.setDefault(writing);
    }

    private static Moments moments(int i) {
        Instant instant = INSTANTS.get(i);
        return new Moments(
                null,
                DATES.get(i),
                TIMES.get(i % TIMES.size()),
                DATE_TIMES.get(i),
                instant,
                instant.atOffset(ZoneOffset.UTC),
                Duration.ofMinutes(i),
                Year.of(2000 + i));
    }
}
