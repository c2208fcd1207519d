package duo.dialect.sqlite;

import duo.api.spi.AnsiAggregates;
import duo.api.spi.Grouping;
import duo.api.spi.Node;
import duo.api.spi.SqlWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;

/** Aggregates in the words of SQLite. */
final class SqliteAggregates extends AnsiAggregates {
    SqliteAggregates(SqliteDialect dialect) {
        super(dialect);
    }

    /** What is stored as a number where that is exact, and as text otherwise. */
    private static final Set<Class<?>> DECIMALS = Set.of(BigDecimal.class, BigInteger.class, Duration.class);

    /** SQLite has no way to raise an error in a query but to make one. */
    static final String FAIL = "ABS(-9223372036854775807 - 1)";

    /**
     * {@inheritDoc} Decimals of more digits than a floating-point number keeps are text, which would be added up and compared as
     * something else, and a sum may need more digits than its parts: rather no result than a wrong one.
     */
    @Override
    protected void write(Grouping.Aggregate aggregate, Runnable window, SqlWriter out) {
        boolean decimal = DECIMALS.contains(aggregate.type().raw());
        switch (aggregate.function()) {
            case SUM -> {
                if (decimal) {
                    guarded(aggregate.unfiltered(), true, window, out);
                } else {
                    super.write(aggregate, window, out);
                }
            }
            case MIN, MAX -> {
                if (decimal) {
                    guarded(aggregate.unfiltered(), false, window, out);
                } else {
                    super.write(aggregate, window, out);
                }
            }
            case JOIN_TEXT -> super.write(aggregate.distinct() ? aggregate.unfiltered() : aggregate, window, out);
            case STDDEV_SAMPLE, STDDEV_POPULATION, VARIANCE_SAMPLE, VARIANCE_POPULATION ->
                throw unsupported("standard deviation and variance over a window or of different values");
            default -> super.write(aggregate, window, out);
        }
    }

    private void guarded(Grouping.Aggregate aggregate, boolean digits, Runnable window, SqlWriter out) {
        Node operand = Objects.requireNonNull(aggregate.operand());
        out.sql("CASE WHEN MAX(TYPEOF(").node(operand).sql(") = 'text')");
        window.run();
        if (digits) {
            out.sql(" OR MAX(TYPEOF(").node(operand).sql(") = 'real')");
            window.run();
            out.sql(" AND SUM(ABS(").node(operand).sql("))");
            window.run();
            out.sql(" * MAX(");
            unit(operand, out);
            out.sql(")");
            window.run();
            out.sql(" >= 1e15");
        }
        out.sql(" THEN " + FAIL + " ELSE ");
        plain(aggregate, out);
        window.run();
        out.sql(" END");
    }

    /** Writes by how much a number has to be multiplied to be a whole one; for the very small, more than any sum bears. */
    private static void unit(Node number, SqlWriter out) {
        out.sql("CAST('1e' || CASE WHEN TYPEOF(")
                .node(number)
                .sql(") <> 'real' THEN 0 WHEN INSTR(")
                .node(number);
        out.sql(", 'e') THEN 300 ELSE LENGTH(").node(number).sql(") - INSTR(").node(number);
        out.sql(", '.') END AS REAL)");
    }

    @Override
    protected void joinText(Grouping.Aggregate aggregate, SqlWriter out) {
        if (aggregate.distinct()) {
            joinDifferent(aggregate, out);
            return;
        }
        out.sql("GROUP_CONCAT(")
                .node(Objects.requireNonNull(aggregate.operand()))
                .sql(", ");
        out.value(Objects.requireNonNull(aggregate.separator()));
        ordered(aggregate, out);
    }

    /**
     * Different texts have a comma between them and nothing else. In the texts it is written otherwise as long as they are joined, with a
     * backslash, and so are the backslashes.
     */
    private void joinDifferent(Grouping.Aggregate aggregate, SqlWriter out) {
        Node.Value separator = Objects.requireNonNull(aggregate.separator());
        String escaped = String.valueOf(separator.value()).replace("\\", "\\b").replace(",", "\\c");
        out.sql("REPLACE(REPLACE(REPLACE(GROUP_CONCAT(DISTINCT REPLACE(REPLACE(");
        out.node(Objects.requireNonNull(aggregate.operand())).sql(", '\\', '\\b'), ',', '\\c')");
        ordered(aggregate, out);
        out.sql(", ',', ").value(new Node.Value(escaped, separator.type(), separator.secret()));
        out.sql("), '\\c', ','), '\\b', '\\')");
    }

    private void ordered(Grouping.Aggregate aggregate, SqlWriter out) {
        out.sql(aggregate.order().isEmpty() ? "" : " ");
        order(aggregate.order(), out);
        out.sql(")");
    }
}
