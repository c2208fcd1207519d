package org.example.h2dialect;

import duo.api.spi.Computation;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** The functions of dates and times, as templates. What is bound has no type here, so that it is given one. */
final class H2Temporal {
    private static final String MOMENT = "CAST({0} AS TIMESTAMP(6) WITH TIME ZONE)";
    private static final String LOCAL = "CAST({0} AS TIMESTAMP(6))";

    private H2Temporal() {}

    static @Nullable String template(Computation.Call call) {
        return switch (call.function()) {
            case YEAR, QUARTER, MONTH, DAY, HOUR, MINUTE ->
                "EXTRACT(" + call.function().name() + " FROM {0})";
            case SECOND -> "CAST(FLOOR(EXTRACT(SECOND FROM {0})) AS INTEGER)";
            case ISO_WEEK -> "EXTRACT(ISO_WEEK FROM {0})";
            case WEEK_DAY -> "EXTRACT(ISO_DAY_OF_WEEK FROM {0})";
            case DATE -> "CAST({0} AS DATE)";
            case TIME_OF -> "CAST({0} AS TIME(6))";
            case START_OF_DAY -> LOCAL;
            case IN_UTC -> "CAST((" + MOMENT + " AT TIME ZONE 'UTC') AS TIMESTAMP(6))";
            case FROM_UTC -> "CAST(" + LOCAL + " AS TIMESTAMP(6) WITH TIME ZONE)";
            // A cast would go to the zone of the session.
            case IN_ZONE ->
                "CAST(FORMATDATETIME(" + MOMENT + " AT TIME ZONE {1}, 'yyyy-MM-dd HH:mm:ss.SSSSSS') AS TIMESTAMP(6))";
            case TRUNCATE_TO_YEAR -> truncation(call, "YEAR");
            case TRUNCATE_TO_QUARTER -> truncation(call, "QUARTER");
            case TRUNCATE_TO_MONTH -> truncation(call, "MONTH");
            case TRUNCATE_TO_WEEK -> truncation(call, "ISO_WEEK");
            case TRUNCATE_TO_DAY -> truncation(call, "DAY");
            case TRUNCATE_TO_HOUR -> truncation(call, "HOUR");
            case TRUNCATE_TO_MINUTE -> truncation(call, "MINUTE");
            case TRUNCATE_TO_SECOND -> truncation(call, "SECOND");
            case PLUS_PERIOD -> typed(call, "DATEADD(DAY, {2}, DATEADD(MONTH, {1}, " + LOCAL + "))");
            case PLUS_DURATION ->
                typed(call, "DATEADD(MICROSECOND, {3}, DATEADD(SECOND, {2}, DATEADD(DAY, {1}, " + LOCAL + ")))");
            case DURATION_BETWEEN, TIME_BETWEEN ->
                "(CAST(DATEDIFF(MICROSECOND, " + LOCAL + ", CAST({1} AS TIMESTAMP(6))) AS NUMERIC(28, 9)) / 1000000)";
            case NOW -> "CURRENT_TIMESTAMP(6)";
            default -> null;
        };
    }

    private static String truncation(Computation.Call call, String unit) {
        return typed(call, "DATE_TRUNC(" + unit + ", " + LOCAL + ")");
    }

    private static String typed(Computation.Call call, String value) {
        Class<?> raw = call.type().raw();
        if (raw == LocalDate.class) {
            return "CAST(" + value + " AS DATE)";
        }
        return raw == LocalTime.class ? "CAST(" + value + " AS TIME(6))" : value;
    }
}
