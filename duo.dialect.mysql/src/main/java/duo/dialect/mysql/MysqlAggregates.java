package duo.dialect.mysql;

import duo.api.spi.AnsiAggregates;
import duo.api.spi.Grouping;
import duo.api.spi.Node;
import duo.api.spi.SqlWriter;
import java.util.Objects;

/** Aggregates in the words of MySQL and MariaDB. */
final class MysqlAggregates extends AnsiAggregates {
    MysqlAggregates(MysqlDialect dialect) {
        super(dialect);
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

    /** {@inheritDoc} The separator of the database is no place for a bound value: each text brings its own, and the first goes. */
    @Override
    protected void joinText(Grouping.Aggregate aggregate, SqlWriter out) {
        Node.Value separator = Objects.requireNonNull(aggregate.separator());
        out.sql("SUBSTRING(GROUP_CONCAT(CONCAT(").value(separator).sql(", ");
        out.node(Objects.requireNonNull(aggregate.operand())).sql(")");
        out.sql(aggregate.order().isEmpty() ? "" : " ");
        order(aggregate.order(), out);
        out.sql(" SEPARATOR ''), CHAR_LENGTH(").value(separator).sql(") + 1)");
    }
}
