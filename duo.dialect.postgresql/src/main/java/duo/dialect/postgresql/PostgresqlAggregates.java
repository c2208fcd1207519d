package duo.dialect.postgresql;

import duo.api.spi.AnsiAggregates;
import duo.api.spi.Grouping;
import duo.api.spi.Node;
import duo.api.spi.SqlWriter;
import java.util.Objects;
import java.util.UUID;

/** Aggregates in the words of PostgreSQL. */
final class PostgresqlAggregates extends AnsiAggregates {
    private final PostgresqlCollation collation;

    PostgresqlAggregates(PostgresqlDialect dialect) {
        super(dialect);
        this.collation = dialect.collation();
    }

    /** {@inheritDoc} Which UUID is less is known to this database, but its aggregates learnt it with version 18 only. */
    @Override
    protected void write(Grouping.Aggregate aggregate, Runnable window, SqlWriter out) {
        boolean named = aggregate.function() == Grouping.Function.NAMED;
        if (aggregate.type().raw() == UUID.class && aggregate.operand() != null && !named) {
            out.sql("CAST(").sql(name(aggregate.function())).sql("(CAST(");
            out.node(aggregate.operand()).sql(" AS TEXT)" + collation.codePoints() + ")");
            if (aggregate.filter() != null) {
                out.sql(" FILTER (WHERE ").node(aggregate.filter()).sql(")");
            }
            window.run();
            out.sql(" AS UUID)");
        } else if (aggregate.function() == Grouping.Function.JOIN_TEXT
                && aggregate.distinct()
                && !aggregate.order().isEmpty()
                && Objects.requireNonNull(aggregate.operand()).holds(Node.Value.class::isInstance)) {
            joinApart(aggregate.unfiltered(), out);
        } else {
            super.write(aggregate, window, out);
        }
    }

    /** The order has to be that of the operand, which two placeholders are not: the different texts are joined by a query of their own. */
    private void joinApart(Grouping.Aggregate aggregate, SqlWriter out) {
        Node text = new Node.Output("text");
        out.sql("(SELECT STRING_AGG(").node(text).sql(", ").value(Objects.requireNonNull(aggregate.separator()));
        out.sql(" ");
        order(aggregate.order().stream().map(sort -> sort.map(node -> text)).toList(), out);
        out.sql(") FROM UNNEST(ARRAY_AGG(DISTINCT ").node(Objects.requireNonNull(aggregate.operand()));
        out.sql(")) ").identifier("of").sql("(").identifier("text").sql("))");
    }

    @Override
    protected void joinText(Grouping.Aggregate aggregate, SqlWriter out) {
        out.sql(aggregate.distinct() ? "STRING_AGG(DISTINCT " : "STRING_AGG(")
                .node(Objects.requireNonNull(aggregate.operand()))
                .sql(", ");
        out.value(Objects.requireNonNull(aggregate.separator()));
        out.sql(aggregate.order().isEmpty() ? "" : " ");
        order(aggregate.order(), out);
        out.sql(")");
    }
}
