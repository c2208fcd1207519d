package duo.dialect.mysql;

import duo.api.spi.Computation;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** The functions of dates and times, as templates. Moments are kept in UTC and computed with as they are. */
final class MysqlTemporal {
    private static final String PARTS = " + INTERVAL {1} DAY + INTERVAL {2} SECOND + INTERVAL {3} MICROSECOND)";

    private MysqlTemporal() {}

    static @Nullable String template(Computation.Call call) {
        return switch (call.function()) {
            case DAY -> "DAYOFMONTH({0})";
            case ISO_WEEK -> "WEEK({0}, 3)";
            case WEEK_DAY -> "(WEEKDAY({0}) + 1)";
            case TIME_OF -> "CAST({0} AS TIME(6))";
            case START_OF_DAY -> "CAST({0} AS DATETIME(6))";
            case IN_UTC, FROM_UTC -> "{0}";
            case TRUNCATE_TO_YEAR -> formatted(call, "%Y-01-01", "00:00:00");
            case TRUNCATE_TO_QUARTER ->
                typed(call, "CONCAT(DATE_FORMAT({0}, '%Y-'), LPAD(QUARTER({0}) * 3 - 2, 2, '0'), '-01')");
            case TRUNCATE_TO_MONTH -> formatted(call, "%Y-%m-01", "00:00:00");
            case TRUNCATE_TO_WEEK -> typed(call, "DATE({0}) - INTERVAL WEEKDAY({0}) DAY");
            case TRUNCATE_TO_DAY -> formatted(call, "%Y-%m-%d", "00:00:00");
            case TRUNCATE_TO_HOUR -> formatted(call, "%Y-%m-%d", "%H:00:00");
            case TRUNCATE_TO_MINUTE -> formatted(call, "%Y-%m-%d", "%H:%i:00");
            case TRUNCATE_TO_SECOND -> formatted(call, "%Y-%m-%d", "%H:%i:%s");
            case PLUS_PERIOD -> "({0} + INTERVAL {1} MONTH + INTERVAL {2} DAY)";
            // A bare TIME would grow beyond 24 hours.
            case PLUS_DURATION ->
                call.type().raw() == LocalTime.class ? "TIME(TIMESTAMP('2000-01-01', {0})" + PARTS : "({0}" + PARTS;
            case DURATION_BETWEEN -> "(TIMESTAMPDIFF(MICROSECOND, {0}, {1}) * 0.000001)";
            case TIME_BETWEEN ->
                "(TIMESTAMPDIFF(MICROSECOND, TIMESTAMP('2000-01-01', {0}), TIMESTAMP('2000-01-01', {1})) * 0.000001)";
            case NOW -> "UTC_TIMESTAMP(6)";
            case CURRENT_DATE -> "UTC_DATE()";
            default -> null;
        };
    }

    private static String formatted(Computation.Call call, String date, String time) {
        return call.type().raw() == LocalTime.class
                ? "CAST(TIME_FORMAT({0}, '" + time + "') AS TIME(6))"
                : typed(call, "DATE_FORMAT({0}, '" + date + " " + time + "')");
    }

    private static String typed(Computation.Call call, String value) {
        return "CAST(" + value + (call.type().raw() == LocalDate.class ? " AS DATE)" : " AS DATETIME(6))");
    }
}
