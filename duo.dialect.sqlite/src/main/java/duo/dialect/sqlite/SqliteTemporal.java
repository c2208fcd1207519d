package duo.dialect.sqlite;

import duo.api.spi.Computation;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The functions of dates and times, as templates. Parts are cut out of the text, because SQLite's own functions round to
 * milliseconds. The first colon finds the time in a text with a date and in one without.
 */
final class SqliteTemporal {
    private static final String COLON = "INSTR({0}, ':')";
    private static final String MIDNIGHT = " 00:00:00.000000";
    private static final String FIRST = "SUBSTR({0}, 1, 7) || '-01', {1} || ' months'";

    private SqliteTemporal() {}

    static @Nullable String template(Computation.Call call) {
        return switch (call.function()) {
            case YEAR -> number("SUBSTR({0}, 1, 4)");
            case MONTH -> number("SUBSTR({0}, 6, 2)");
            case DAY -> number("SUBSTR({0}, 9, 2)");
            case QUARTER -> "((" + number("SUBSTR({0}, 6, 2)") + " + 2) / 3)";
            case HOUR -> number("SUBSTR({0}, " + COLON + " - 2, 2)");
            case MINUTE -> number("SUBSTR({0}, " + COLON + " + 1, 2)");
            case SECOND -> number("SUBSTR({0}, " + COLON + " + 4, 2)");
            case WEEK_DAY -> "((" + number("STRFTIME('%w', SUBSTR({0}, 1, 10))") + " + 6) % 7 + 1)";
            // The number of the Thursday of the same week.
            case ISO_WEEK ->
                "((" + number("STRFTIME('%j', SUBSTR({0}, 1, 10), '-3 days', 'weekday 4')") + " - 1) / 7 + 1)";
            case DATE -> "SUBSTR({0}, 1, 10)";
            case TIME_OF -> "SUBSTR({0}, 12)";
            case START_OF_DAY -> "({0} || '" + MIDNIGHT + "')";
            case IN_UTC, FROM_UTC -> "{0}";
            case TRUNCATE_TO_YEAR -> dated(call, "SUBSTR({0}, 1, 4) || '-01-01'");
            case TRUNCATE_TO_QUARTER ->
                dated(
                        call,
                        "SUBSTR({0}, 1, 4) || PRINTF('-%02d-01', (" + number("SUBSTR({0}, 6, 2)")
                                + " + 2) / 3 * 3 - 2)");
            case TRUNCATE_TO_MONTH -> dated(call, "SUBSTR({0}, 1, 7) || '-01'");
            case TRUNCATE_TO_WEEK -> dated(call, "DATE(SUBSTR({0}, 1, 10), 'weekday 0', '-6 days')");
            case TRUNCATE_TO_DAY -> dated(call, "SUBSTR({0}, 1, 10)");
            case TRUNCATE_TO_HOUR -> "(SUBSTR({0}, 1, " + COLON + " - 1) || ':00:00.000000')";
            case TRUNCATE_TO_MINUTE -> "(SUBSTR({0}, 1, " + COLON + " + 2) || ':00.000000')";
            case TRUNCATE_TO_SECOND -> "(SUBSTR({0}, 1, " + COLON + " + 5) || '.000000')";
            // SQLite itself lets a day that the month does not have run over into the next month.
            case PLUS_PERIOD ->
                "(DATE(" + FIRST + ", (MIN(" + number("SUBSTR({0}, 9, 2)") + ", "
                        + number("STRFTIME('%d', " + FIRST + ", '+1 month', '-1 day')")
                        + ") - 1 + {2}) || ' days') || SUBSTR({0}, 11))";
            case PLUS_DURATION ->
                call.type().raw() == LocalTime.class
                        ? later("%H:%M:%S", "SUBSTR({0}, 1, 8)", micros("{0}", 10))
                        : later("%Y-%m-%d %H:%M:%S", "SUBSTR({0}, 1, 19)", micros("{0}", 21));
            case DURATION_BETWEEN -> between(19);
            case TIME_BETWEEN -> between(8);
            case NOW -> "STRFTIME('%Y-%m-%d %H:%M:%f000', 'now')";
            default -> null;
        };
    }

    private static String number(String text) {
        return "CAST(" + text + " AS INTEGER)";
    }

    private static String dated(Computation.Call call, String date) {
        return "(" + date + (call.type().raw() == LocalDate.class ? ")" : " || '" + MIDNIGHT + "')");
    }

    private static String seconds(String text) {
        return number("STRFTIME('%s', " + text + ")");
    }

    private static String micros(String value, int start) {
        return number("SUBSTR(SUBSTR(" + value + ", " + start + ", 6) || '000000', 1, 6)");
    }

    private static String later(String format, String text, String micros) {
        String sum = "(" + micros + " + {3})";
        return "(STRFTIME('" + format + "', " + seconds(text) + " + {1} * 86400 + {2} + " + sum
                + " / 1000000, 'unixepoch') || PRINTF('.%06d', " + sum + " % 1000000))";
    }

    private static String between(int length) {
        return "((" + seconds("SUBSTR({1}, 1, " + length + ")") + " - " + seconds("SUBSTR({0}, 1, " + length + ")")
                + ") + (" + micros("{1}", length + 2) + " - " + micros("{0}", length + 2) + ") / 1000000.0)";
    }
}
