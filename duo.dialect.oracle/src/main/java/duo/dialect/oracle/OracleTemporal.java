package duo.dialect.oracle;

import duo.api.spi.Computation;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** The functions of dates and times, as templates. A time of day is kept as text, and computed with on a day of the year 2000. */
final class OracleTemporal {
    private static final String FIRST = "ADD_MONTHS(TRUNC({0}, 'MM'), {1})";
    private static final String SPAN = "(CAST({1} AS TIMESTAMP(6)) - CAST({0} AS TIMESTAMP(6)))";

    private OracleTemporal() {}

    static @Nullable String template(Computation.Call call) {
        return switch (call.function()) {
            case YEAR, MONTH, DAY, HOUR, MINUTE -> "EXTRACT(" + call.function().name() + " FROM {0})";
            case SECOND -> "FLOOR(EXTRACT(SECOND FROM {0}))";
            case QUARTER -> "TO_NUMBER(TO_CHAR({0}, 'Q'))";
            case ISO_WEEK -> "TO_NUMBER(TO_CHAR({0}, 'IW'))";
            case WEEK_DAY -> "(TRUNC({0}) - TRUNC({0}, 'IW') + 1)";
            case DATE -> "TRUNC({0})";
            case TIME -> "TO_TIMESTAMP('2000-01-01 ' || {0}, 'YYYY-MM-DD HH24:MI:SS.FF6')";
            case TIME_OF -> "TO_CHAR(CAST({0} AS TIMESTAMP(6)), 'HH24:MI:SS.FF6')";
            case START_OF_DAY -> "CAST({0} AS TIMESTAMP(6))";
            case IN_ZONE -> "CAST({0} AT TIME ZONE {1} AS TIMESTAMP(6))";
            case IN_UTC -> "SYS_EXTRACT_UTC({0})";
            case FROM_UTC -> "FROM_TZ({0}, 'UTC')";
            case TRUNCATE_TO_YEAR -> typed(call, "TRUNC({0}, 'YYYY')");
            case TRUNCATE_TO_QUARTER -> typed(call, "TRUNC({0}, 'Q')");
            case TRUNCATE_TO_MONTH -> typed(call, "TRUNC({0}, 'MM')");
            case TRUNCATE_TO_WEEK -> typed(call, "TRUNC({0}, 'IW')");
            case TRUNCATE_TO_DAY -> typed(call, "TRUNC({0})");
            case TRUNCATE_TO_HOUR -> typed(call, "TRUNC({0}, 'HH24')");
            case TRUNCATE_TO_MINUTE -> typed(call, "TRUNC({0}, 'MI')");
            case TRUNCATE_TO_SECOND ->
                typed(call, "TRUNC({0}, 'MI') + NUMTODSINTERVAL(FLOOR(EXTRACT(SECOND FROM {0})), 'SECOND')");
            case PLUS_PERIOD -> period(call);
            case PLUS_DURATION ->
                typed(
                        call,
                        "{0} + NUMTODSINTERVAL({1}, 'DAY') + NUMTODSINTERVAL({2}, 'SECOND')"
                                + " + NUMTODSINTERVAL({3} / 1000000, 'SECOND')");
            case DURATION_BETWEEN, TIME_BETWEEN ->
                "(EXTRACT(DAY FROM " + SPAN + ") * 86400 + EXTRACT(HOUR FROM " + SPAN
                        + ") * 3600 + EXTRACT(MINUTE FROM " + SPAN + ") * 60 + EXTRACT(SECOND FROM " + SPAN + "))";
            case NOW -> "(SYSTIMESTAMP AT TIME ZONE 'UTC')";
            case CURRENT_DATE -> "TRUNC(SYS_EXTRACT_UTC(SYSTIMESTAMP))";
            default -> null;
        };
    }

    /** ADD_MONTHS itself makes of the last day of a month always the last day of another. */
    private static String period(Computation.Call call) {
        String date =
                "(" + FIRST + " + LEAST(EXTRACT(DAY FROM {0}), EXTRACT(DAY FROM LAST_DAY(" + FIRST + "))) - 1 + {2})";
        return call.type().raw() == LocalDate.class
                ? date
                : "(CAST(" + date + " AS TIMESTAMP(6)) + ({0} - CAST(TRUNC({0}) AS TIMESTAMP(6))))";
    }

    private static String typed(Computation.Call call, String value) {
        Class<?> raw = call.type().raw();
        if (raw == LocalDate.class) {
            return "(" + value + ")";
        }
        return raw == LocalTime.class
                ? "TO_CHAR(CAST(" + value + " AS TIMESTAMP(6)), 'HH24:MI:SS.FF6')"
                : "CAST(" + value + " AS TIMESTAMP(6))";
    }
}
