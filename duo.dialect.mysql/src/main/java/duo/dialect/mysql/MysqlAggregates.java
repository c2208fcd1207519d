package duo.dialect.mysql;

import duo.api.spi.AnsiAggregates;
import duo.api.spi.Grouping;
import duo.api.spi.Node;
import duo.api.spi.SqlWriter;
import duo.api.spi.Windowed;
import java.util.Objects;

/** Aggregates in the words of MySQL and MariaDB. */
final class MysqlAggregates extends AnsiAggregates {
    MysqlAggregates(MysqlDialect dialect) {
        super(dialect);
    }

    /** {@inheritDoc} MariaDB takes no value for rows that the window does not have. */
    @Override
    protected void call(Windowed.Call call, Runnable window, SqlWriter out) {
        if (call.otherwise() != null && dialect() instanceof MariadbDialect) {
            callWithOtherwise(call, window, out);
        } else {
            super.call(call, window, out);
        }
    }

    @Override
    protected void write(Grouping.Aggregate aggregate, Runnable window, SqlWriter out) {
        super.write(aggregate.unfiltered(), window, out);
    }

    /** {@inheritDoc} A mean of whole numbers or decimals would have four digits more than these and no others. */
    @Override
    protected void argument(Grouping.Aggregate aggregate, SqlWriter out) {
        switch (aggregate.function()) {
            case AVG, STDDEV_SAMPLE, STDDEV_POPULATION, VARIANCE_SAMPLE, VARIANCE_POPULATION ->
                out.operand(Objects.requireNonNull(aggregate.operand())).sql(" * 1e0");
            default -> super.argument(aggregate, out);
        }
    }

    /**
     * {@inheritDoc} The separator of the database is no place for a bound value: each text brings its own, and the first goes. A result
     * that is longer than the session allows would be cut without a word, so that it is made an error, whose message names the setting:
     * a power beyond all numbers.
     */
    @Override
    protected void joinText(Grouping.Aggregate aggregate, SqlWriter out) {
        Node.Value separator = Objects.requireNonNull(aggregate.separator());
        Node text = Objects.requireNonNull(aggregate.operand());
        out.sql("CASE WHEN SUM(LENGTH(CONCAT(").value(separator).sql(", ").node(text);
        out.sql("))) > @@group_concat_max_len");
        if (aggregate.distinct()) {
            // The different ones may be short enough; the last character that is cut has up to four bytes.
            out.sql(" AND LENGTH(");
            concatenation(aggregate, out);
            out.sql(") > @@group_concat_max_len - 4");
        }
        out.sql(" THEN EXP(710 + CHAR_LENGTH(CONCAT('group_concat_max_len', COUNT(")
                .node(text);
        out.sql(")))) ELSE SUBSTRING(");
        concatenation(aggregate, out);
        out.sql(", CHAR_LENGTH(").value(separator).sql(") + 1) END");
    }

    private void concatenation(Grouping.Aggregate aggregate, SqlWriter out) {
        out.sql(aggregate.distinct() ? "GROUP_CONCAT(DISTINCT CONCAT(" : "GROUP_CONCAT(CONCAT(")
                .value(Objects.requireNonNull(aggregate.separator()))
                .sql(", ")
                .node(Objects.requireNonNull(aggregate.operand()))
                .sql(")");
        out.sql(aggregate.order().isEmpty() ? "" : " ");
        order(aggregate.order(), out);
        out.sql(" SEPARATOR '')");
    }
}
