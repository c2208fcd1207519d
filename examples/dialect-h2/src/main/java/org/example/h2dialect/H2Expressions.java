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
