package duo.dialect.postgresql;

import duo.api.spi.Computation;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** The functions of dates and times, as templates. */
final class PostgresqlTemporal {
    private PostgresqlTemporal() {}

    static @Nullable String template(Computation.Call call) {
        return switch (call.function()) {
            case YEAR, QUARTER, MONTH, DAY, HOUR, MINUTE ->
                "CAST(EXTRACT(" + call.function().name() + " FROM {0}) AS INTEGER)";
            case SECOND -> "CAST(FLOOR(EXTRACT(SECOND FROM {0})) AS INTEGER)";
            case ISO_WEEK -> "CAST(EXTRACT(WEEK FROM {0}) AS INTEGER)";
            case WEEK_DAY -> "CAST(EXTRACT(ISODOW FROM {0}) AS INTEGER)";
            case DATE -> "CAST({0} AS DATE)";
            case IN_UTC, FROM_UTC -> "({0} AT TIME ZONE 'UTC')";
            case TRUNCATE_TO_YEAR -> truncation(call, "year");
            case TRUNCATE_TO_QUARTER -> truncation(call, "quarter");
            case TRUNCATE_TO_MONTH -> truncation(call, "month");
            case TRUNCATE_TO_WEEK -> truncation(call, "week");
            case TRUNCATE_TO_DAY -> truncation(call, "day");
            case TRUNCATE_TO_HOUR -> truncation(call, "hour");
            case TRUNCATE_TO_MINUTE -> truncation(call, "minute");
            case TRUNCATE_TO_SECOND -> truncation(call, "second");
            case PLUS_PERIOD -> dated(call, "({0} + ({1} * INTERVAL '1 month' + {2} * INTERVAL '1 day'))");
            case PLUS_DURATION ->
                "({0} + ({1} * INTERVAL '1 day' + {2} * INTERVAL '1 second' + {3} * INTERVAL '1 microsecond'))";
            case DURATION_BETWEEN ->
                "CAST(EXTRACT(EPOCH FROM (CAST({1} AS TIMESTAMP) - CAST({0} AS TIMESTAMP))) AS NUMERIC(28, 9))";
            case TIME_BETWEEN -> "CAST(EXTRACT(EPOCH FROM (CAST({1} AS TIME) - CAST({0} AS TIME))) AS NUMERIC(28, 9))";
            case CURRENT_DATE -> "CAST(CURRENT_TIMESTAMP AT TIME ZONE 'UTC' AS DATE)";
            default -> null;
        };
    }

    /** Left to itself, a date would be taken for a moment in the zone of the session. */
    private static String truncation(Computation.Call call, String unit) {
        return call.type().raw() == LocalTime.class
                ? "CAST(DATE_TRUNC('" + unit + "', CAST({0} AS INTERVAL)) AS TIME)"
                : dated(call, "DATE_TRUNC('" + unit + "', CAST({0} AS TIMESTAMP))");
    }

    private static String dated(Computation.Call call, String sum) {
        return call.type().raw() == LocalDate.class ? "CAST(" + sum + " AS DATE)" : sum;
    }
}
