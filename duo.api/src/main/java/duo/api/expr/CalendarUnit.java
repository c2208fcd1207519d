package duo.api.expr;

import duo.api.spi.SqlFunction;

/**
 * A unit of the calendar to which dates and times are cut.
 *
 * @since 0.1.0
 */
public enum CalendarUnit {
    /** A year, from 1 January on. */
    YEAR(SqlFunction.TRUNCATE_TO_YEAR),
    /** A quarter of a year, from 1 January, April, July or October on. */
    QUARTER(SqlFunction.TRUNCATE_TO_QUARTER),
    /** A month. */
    MONTH(SqlFunction.TRUNCATE_TO_MONTH),
    /** A week, from Monday on. */
    WEEK(SqlFunction.TRUNCATE_TO_WEEK),
    /** A day. */
    DAY(SqlFunction.TRUNCATE_TO_DAY),
    /** An hour. */
    HOUR(SqlFunction.TRUNCATE_TO_HOUR),
    /** A minute. */
    MINUTE(SqlFunction.TRUNCATE_TO_MINUTE),
    /** A second. */
    SECOND(SqlFunction.TRUNCATE_TO_SECOND);

    private final SqlFunction truncation;

    CalendarUnit(SqlFunction truncation) {
        this.truncation = truncation;
    }

    SqlFunction truncation() {
        return truncation;
    }

    boolean isOfTime() {
        return compareTo(DAY) > 0;
    }
}
