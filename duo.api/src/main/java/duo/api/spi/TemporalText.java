package duo.api.spi;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Temporal values as text of a fixed width, so that the text sorts as the time does, and Duo's rule on their digits: what is
 * finer than a microsecond is cut off, on every database.
 *
 * @since 0.1.0
 */
public final class TemporalText {
    private static final int DATE = "0000-00-00".length();

    private TemporalText() {}

    /**
     * Cuts a time of day to microseconds.
     *
     * @param value the time
     * @return the time without its last three digits
     */
    public static LocalTime toMicros(LocalTime value) {
        return value.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Cuts a date with a time of day to microseconds.
     *
     * @param value the date and time
     * @return the same without the last three digits
     */
    public static LocalDateTime toMicros(LocalDateTime value) {
        return value.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Cuts a date with a time of day to microseconds and moves it to UTC.
     *
     * @param value the date and time
     * @return the same instant at UTC without the last three digits
     */
    public static OffsetDateTime toMicros(OffsetDateTime value) {
        return value.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * A date as {@code 2026-01-31}.
     *
     * @param value a date of the years 0 to 9999
     * @return the text
     */
    public static String format(LocalDate value) {
        return date(new StringBuilder(DATE), value).toString();
    }

    /**
     * A time of day as {@code 13:05:09.000250}.
     *
     * @param value the time
     * @return the text, cut to microseconds
     */
    public static String format(LocalTime value) {
        return time(new StringBuilder(15), value).toString();
    }

    /**
     * A date with a time of day as {@code 2026-01-31 13:05:09.000250}.
     *
     * @param value a date of the years 0 to 9999 with a time
     * @return the text, cut to microseconds
     */
    public static String format(LocalDateTime value) {
        return time(date(new StringBuilder(26), value.toLocalDate()).append(' '), value.toLocalTime())
                .toString();
    }

    /**
     * An instant in UTC, in the form of {@link #format(LocalDateTime)} and so without a zone.
     *
     * @param value an instant of the years 0 to 9999
     * @return the text, cut to microseconds
     */
    public static String format(Instant value) {
        return format(LocalDateTime.ofInstant(value, ZoneOffset.UTC));
    }

    /**
     * Reads a date.
     *
     * @param text a date, also one followed by a time
     * @return the date
     * @throws IllegalArgumentException if the text is no date
     */
    public static LocalDate parseDate(String text) {
        if (text.length() < DATE || text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw unreadable(text, "date");
        }
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, DATE));
    }

    /**
     * Reads a time of day with or without seconds and their fraction.
     *
     * @param text a time
     * @return the time
     * @throws IllegalArgumentException if the text is no time
     */
    public static LocalTime parseTime(String text) {
        return time(text, 0, text.length());
    }

    /**
     * Reads a date with a time of day, separated by a space or a T.
     *
     * @param text the text; a date alone means its midnight
     * @return date and time
     * @throws IllegalArgumentException if the text is neither
     */
    public static LocalDateTime parseDateTime(String text) {
        return dateTime(text, text.length());
    }

    /**
     * Reads an instant.
     *
     * @param text date and time, in UTC unless an offset or a Z follows
     * @return the instant
     * @throws IllegalArgumentException if the text is no date and time
     */
    public static Instant parseInstant(String text) {
        int end = text.length();
        ZoneOffset offset = ZoneOffset.UTC;
        if (text.endsWith("Z")) {
            end--;
        } else {
            int sign = Math.max(text.lastIndexOf('+'), text.lastIndexOf('-'));
            if (sign > DATE) {
                offset = ZoneOffset.of(text.substring(sign));
                end = sign;
            }
        }
        return dateTime(text, end).toInstant(offset);
    }

    private static LocalDateTime dateTime(String text, int end) {
        LocalDate date = parseDate(text);
        return end == DATE ? date.atStartOfDay() : LocalDateTime.of(date, time(text, DATE + 1, end));
    }

    private static LocalTime time(String text, int start, int end) {
        if (end - start < 5 || text.charAt(start + 2) != ':') {
            throw unreadable(text, "time");
        }
        int hour = number(text, start, start + 2);
        int minute = number(text, start + 3, start + 5);
        int second = end - start >= 8 ? number(text, start + 6, start + 8) : 0;
        int nano = 0;
        int digits = Math.min(end, start + 18) - (start + 9);
        if (digits > 0) {
            nano = number(text, start + 9, start + 9 + digits);
            for (int i = digits; i < 9; i++) {
                nano *= 10;
            }
        }
        return LocalTime.of(hour, minute, second, nano);
    }

    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw unreadable(text, "date or time");
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static IllegalArgumentException unreadable(String text, String kind) {
        return new IllegalArgumentException("The database holds a text of length " + text.length() + " that is no "
                + kind + "; Duo writes it as yyyy-mm-dd hh:mm:ss.ffffff");
    }

    private static StringBuilder date(StringBuilder out, LocalDate value) {
        int year = value.getYear();
        digits(out, year / 100);
        digits(out, year % 100).append('-');
        digits(out, value.getMonthValue()).append('-');
        return digits(out, value.getDayOfMonth());
    }

    private static StringBuilder time(StringBuilder out, LocalTime value) {
        digits(out, value.getHour()).append(':');
        digits(out, value.getMinute()).append(':');
        digits(out, value.getSecond()).append('.');
        int micros = value.getNano() / 1000;
        digits(out, micros / 10_000);
        digits(out, micros / 100 % 100);
        return digits(out, micros % 100);
    }

    private static StringBuilder digits(StringBuilder out, int twoDigits) {
        return out.append((char) ('0' + twoDigits / 10)).append((char) ('0' + twoDigits % 10));
    }
}
