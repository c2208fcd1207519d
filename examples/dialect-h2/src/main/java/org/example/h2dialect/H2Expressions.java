package org.example.h2dialect;

import duo.api.spi.AnsiAggregates;
import duo.api.spi.AnsiExpressions;
import duo.api.spi.Computation;
import duo.api.spi.Grouping;
import duo.api.spi.Node;
import duo.api.spi.Sort;
import duo.api.spi.SqlWriter;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;

/** Expressions in the words of H2. */
final class H2Expressions extends AnsiExpressions {
    H2Expressions(H2Dialect dialect) {
        super(dialect, new Aggregates(dialect));
    }

    private static final class Aggregates extends AnsiAggregates {
        Aggregates(H2Dialect dialect) {
            super(dialect);
        }

        @Override
        protected void joinText(Grouping.Aggregate aggregate, SqlWriter out) {
            out.sql("LISTAGG(").sql(aggregate.distinct() ? "DISTINCT " : "");
            out.node(Objects.requireNonNull(aggregate.operand())).sql(", ");
            out.value(Objects.requireNonNull(aggregate.separator())).sql(")");
            withinGroup(aggregate.order(), out);
        }
    }

    @Override
    public void constant(boolean value, SqlWriter out) {
        out.sql(value ? "TRUE" : "FALSE");
    }

    /** {@inheritDoc} A wildcard for one character would stand for half of one beyond the first 65,536. */
    @Override
    public void textMatch(Node.TextMatch match, SqlWriter out) {
        if (match.match() == Node.Match.LIKE) {
            out.sql("REGEXP_LIKE(").node(match.operand()).sql(", ").value(H2Patterns.of(match));
            out.sql(match.ignoreCase() ? ", 'in')" : ", 'cn')");
        } else {
            super.textMatch(match, out);
        }
    }

    /** {@inheritDoc} Bytes that stand beside others have to be told from text. */
    @Override
    public void comparand(Node.Value value, SqlWriter out) {
        boolean bytes = value.type().raw() == byte[].class;
        out.sql(bytes ? "CAST(" : "").value(value).sql(bytes ? " AS BINARY VARYING)" : "");
    }

    /** {@inheritDoc} A bound number would be taken for the position of what is selected. */
    @Override
    public void sort(Sort sort, SqlWriter out) {
        if (sort.node().unnamed() instanceof Node.Value) {
            sortByNullness(sort, out);
        } else {
            super.sort(sort, out);
        }
    }

    @Override
    public boolean sortsNullLast() {
        return false;
    }

    @Override
    protected String template(Computation.Call call) {
        return H2Functions.template(call).orElseGet(() -> super.template(call));
    }

    @Override
    protected String temporalText(Computation.Cast cast) {
        Class<?> from = cast.from().raw();
        if (from == LocalTime.class) {
            return "FORMATDATETIME({0}, 'HH:mm:ss.SSSSSS')";
        }
        return from == LocalDateTime.class
                ? "FORMATDATETIME({0}, 'uuuu-MM-dd''T''HH:mm:ss.SSSSSS')"
                : "FORMATDATETIME({0} AT TIME ZONE 'UTC', 'uuuu-MM-dd''T''HH:mm:ss.SSSSSS''Z''')";
    }
}
