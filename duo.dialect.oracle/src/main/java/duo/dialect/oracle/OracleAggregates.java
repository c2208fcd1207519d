package duo.dialect.oracle;

import duo.api.spi.AnsiAggregates;
import duo.api.spi.Grouping;
import duo.api.spi.Node;
import duo.api.spi.SqlWriter;
import java.util.Objects;

/** Aggregates in the words of Oracle. */
final class OracleAggregates extends AnsiAggregates {
    OracleAggregates(OracleDialect dialect) {
        super(dialect);
    }

    @Override
    protected void write(Grouping.Aggregate aggregate, Runnable window, SqlWriter out) {
        super.write(aggregate.unfiltered(), window, out);
    }

    /** {@inheritDoc} The separator of the database is no place for a bound value: each text brings its own, and the first goes. */
    @Override
    protected void joinText(Grouping.Aggregate aggregate, SqlWriter out) {
        Node.Value separator = Objects.requireNonNull(aggregate.separator());
        Node text = Objects.requireNonNull(aggregate.operand());
        out.sql(aggregate.distinct() ? "SUBSTR(LISTAGG(DISTINCT NVL2(" : "SUBSTR(LISTAGG(NVL2(")
                .node(text)
                .sql(", ")
                .value(separator)
                .sql(" || ")
                .operand(text);
        out.sql(", NULL)) WITHIN GROUP (").sql(aggregate.order().isEmpty() ? "ORDER BY NULL" : "");
        order(aggregate.order(), out);
        out.sql("), NVL(LENGTH(").value(separator).sql("), 0) + 1)");
    }

    @Override
    protected String anyOrder() {
        return "ORDER BY NULL";
    }
}
