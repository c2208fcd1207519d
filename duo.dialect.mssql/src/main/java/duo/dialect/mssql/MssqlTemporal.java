package duo.dialect.mssql;

import duo.api.spi.Computation;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** The functions of dates and times, as templates. DATETRUNC came with SQL Server 2022. */
final class MssqlTemporal {
    /** 1 January 1900 was a Monday. */
    private static final String DAYS_AFTER_MONDAY =
            "((DATEDIFF(DAY, CAST('19000101' AS DATE), CAST({0} AS DATE)) % 7 + 7) % 7)";

    private static final String HOUR = "DATEPART(HOUR, {0}), ";
    private static final String MINUTE = "DATEPART(MINUTE, {0}), ";
    private static final String SECOND = "DATEPART(SECOND, {0}), ";

    private MssqlTemporal() {}

    static @Nullable String template(Computation.Call call) {
        return switch (call.function()) {
            case YEAR, QUARTER, MONTH, DAY, HOUR, MINUTE, SECOND, ISO_WEEK ->
                "DATEPART(" + call.function().name() + ", {0})";
            case WEEK_DAY -> "(" + DAYS_AFTER_MONDAY + " + 1)";
            case DATE -> "CAST({0} AS DATE)";
            case TIME_OF -> "CAST({0} AS TIME(6))";
            case START_OF_DAY -> "CAST({0} AS DATETIME2(6))";
            case IN_UTC -> "CAST(SWITCHOFFSET({0}, '+00:00') AS DATETIME2(6))";
            case FROM_UTC -> "TODATETIMEOFFSET({0}, '+00:00')";
            case TRUNCATE_TO_YEAR -> dated(call, "DATEFROMPARTS(YEAR({0}), 1, 1)");
            case TRUNCATE_TO_QUARTER -> dated(call, "DATEFROMPARTS(YEAR({0}), DATEPART(QUARTER, {0}) * 3 - 2, 1)");
            case TRUNCATE_TO_MONTH -> dated(call, "DATEFROMPARTS(YEAR({0}), MONTH({0}), 1)");
            case TRUNCATE_TO_WEEK -> dated(call, "DATEADD(DAY, -" + DAYS_AFTER_MONDAY + ", CAST({0} AS DATE))");
            case TRUNCATE_TO_DAY -> dated(call, "CAST({0} AS DATE)");
            case TRUNCATE_TO_HOUR -> timed(call, HOUR + "0, 0, ");
            case TRUNCATE_TO_MINUTE -> timed(call, HOUR + MINUTE + "0, ");
            case TRUNCATE_TO_SECOND -> timed(call, HOUR + MINUTE + SECOND);
            case PLUS_PERIOD -> "DATEADD(DAY, {2}, DATEADD(MONTH, {1}, {0}))";
            case PLUS_DURATION ->
                "DATEADD(MICROSECOND, {3}, DATEADD(SECOND, {2}, "
                        + (call.type().raw() == LocalTime.class ? "{0}" : "DATEADD(DAY, {1}, {0})") + "))";
            case DURATION_BETWEEN, TIME_BETWEEN ->
                "CAST(DATEDIFF_BIG(MICROSECOND, {0}, {1}) * 0.000001 AS DECIMAL(28, 9))";
            case NOW -> "TODATETIMEOFFSET(SYSUTCDATETIME(), '+00:00')";
            case CURRENT_DATE -> "CAST(SYSUTCDATETIME() AS DATE)";
            default -> null;
        };
    }

    private static String dated(Computation.Call call, String date) {
        return call.type().raw() == LocalDate.class ? date : "CAST(" + date + " AS DATETIME2(6))";
    }

    private static String timed(Computation.Call call, String parts) {
        return call.type().raw() == LocalTime.class
                ? "TIMEFROMPARTS(" + parts + "0, 6)"
                : "DATETIME2FROMPARTS(YEAR({0}), MONTH({0}), DAY({0}), " + parts + "0, 6)";
    }
}
