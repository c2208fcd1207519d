package duo.dialect.postgresql;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;

/**
 * Dates as the server reads them in text: other than ISO 8601 it knows neither a sign before the year nor a year 0, but the letters
 * BC. What has an offset is written in UTC, so that the zone of the session plays no part.
 */
final class PostgresqlTemporalText {
    private PostgresqlTemporalText() {}

    static String of(Object value) {
        return switch ((Temporal) value) {
            case LocalDate date -> text(date, "");
            case LocalDateTime time -> text(time.toLocalDate(), " " + time.toLocalTime());
            case OffsetDateTime time -> of(time.toInstant());
            case Instant instant -> {
                LocalDateTime utc = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
                yield text(utc.toLocalDate(), " " + utc.toLocalTime() + "+00");
            }
            default -> value.toString();
        };
    }

    private static String text(LocalDate date, String time) {
        int year = date.getYear() > 0 ? date.getYear() : 1 - date.getYear();
        String iso = date.toString();
        // With less than four digits the server would take the year for a month or a day.
        String digits = year < 1000 ? "0".repeat(4 - String.valueOf(year).length()) + year : String.valueOf(year);
        String monthAndDay = iso.substring(iso.length() - "-01-01".length());
        return digits + monthAndDay + time + (date.getYear() > 0 ? "" : " BC");
    }
}
