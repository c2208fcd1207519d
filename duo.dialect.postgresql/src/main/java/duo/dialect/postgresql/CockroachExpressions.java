package duo.dialect.postgresql;

import duo.api.spi.AnsiFunctions;
import duo.api.spi.Computation;
import java.time.LocalTime;

/** Expressions in the words of CockroachDB. */
final class CockroachExpressions extends PostgresqlExpressions {
    /** A time of a day; alone it is neither formatted nor truncated. */
    private static final String TIME = "DATE '2000-01-01' + CAST({0} AS TIME)";

    /** Whole numbers that a function of the user computes may be floating-point ones, which meet no others without a cast. */
    private static final String QUOTIENT = "DIV(CAST({0} AS NUMERIC), NULLIF(CAST({1} AS NUMERIC), 0))";

    CockroachExpressions(CockroachDialect dialect) {
        super(dialect, new CockroachJson(dialect.collation()));
    }

    /** {@inheritDoc} The quotient of whole numbers would be a decimal. */
    @Override
    protected String template(Computation.Call call) {
        return switch (call.function()) {
            case DIVIDE -> AnsiFunctions.isWhole(call) ? QUOTIENT : super.template(call);
            case TRUNCATE_TO_HOUR -> truncation(call, "hour");
            case TRUNCATE_TO_MINUTE -> truncation(call, "minute");
            case TRUNCATE_TO_SECOND -> truncation(call, "second");
            default -> super.template(call);
        };
    }

    private String truncation(Computation.Call call, String unit) {
        return call.type().raw() == LocalTime.class
                ? "CAST(DATE_TRUNC('" + unit + "', " + TIME + ") AS TIME)"
                : super.template(call);
    }

    @Override
    String isoText(Class<?> from) {
        return from == LocalTime.class ? "TO_CHAR(" + TIME + ", 'HH24:MI:SS.US')" : super.isoText(from);
    }
}
