package duo.api.spi;

import duo.api.error.UnsupportedFeatureException;
import java.util.List;
import java.util.Objects;

/**
 * Aggregates and functions over windows in standard SQL, as far as most databases know it. A dialect overrides what its database writes otherwise.
 *
 * @since 0.1.0
 */
public class AnsiAggregates {
    private final Dialect dialect;

    /**
     * Creates the syntax.
     *
     * @param dialect the dialect that it belongs to
     */
    public AnsiAggregates(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * Writes an aggregate.
     *
     * @param aggregate the aggregate
     * @param out takes the text
     * @throws UnsupportedFeatureException if the database has nothing like it
     */
    public final void aggregate(Grouping.Aggregate aggregate, SqlWriter out) {
        write(aggregate, () -> {}, out);
    }

    /**
     * Writes a function over a window.
     *
     * @param over the function and the window
     * @param out takes the text
     * @throws UnsupportedFeatureException if the database has nothing like it
     */
    public final void over(Windowed.Over over, SqlWriter out) {
        if (over.function() instanceof Windowed.Call call) {
            call(call, () -> window(over, out), out);
        } else if (over.function() instanceof Grouping.Aggregate aggregate) {
            if (aggregate.distinct() || aggregate.function() == Grouping.Function.JOIN_TEXT) {
                throw unsupported("aggregate of different values or of joined texts over a window");
            }
            write(aggregate, () -> window(over, out), out);
        } else {
            throw new IllegalArgumentException("Only functions and aggregates stand over a window");
        }
    }

    /**
     * Writes an aggregate, and behind each of the calls that it is made of what follows a call.
     *
     * @param aggregate the aggregate
     * @param window writes the window that it stands over, if there is one
     * @param out takes the text
     */
    protected void write(Grouping.Aggregate aggregate, Runnable window, SqlWriter out) {
        if (aggregate.function() == Grouping.Function.JOIN_TEXT) {
            joinText(aggregate, out);
        } else {
            plain(aggregate, out);
        }
        if (aggregate.filter() != null) {
            out.sql(" FILTER (WHERE ").node(aggregate.filter()).sql(")");
        }
        window.run();
    }

    /**
     * Writes a function that stands over a window and nowhere else, and the window behind each of the calls that it is made of.
     *
     * @param call the function
     * @param window writes the window
     * @param out takes the text
     * @throws UnsupportedFeatureException if the database has nothing like it
     */
    protected void call(Windowed.Call call, Runnable window, SqlWriter out) {
        out.sql(call.function().name()).sql("(");
        if (call.operand() != null) {
            out.node(call.operand());
        }
        switch (call.function()) {
            case NTILE -> out.sql(Integer.toString(call.count()));
            case LAG, LEAD, NTH_VALUE -> out.sql(", " + call.count());
            default -> {}
        }
        if (call.otherwise() != null) {
            out.sql(", ").node(call.otherwise());
        }
        out.sql(")");
        window.run();
    }

    /**
     * Writes a function with a value for rows that the window does not have, for databases whose functions take none.
     *
     * @param call the function
     * @param window writes the window
     * @param out takes the text
     */
    protected final void callWithOtherwise(Windowed.Call call, Runnable window, SqlWriter out) {
        out.sql("CASE WHEN " + call.function().name() + "(1, " + call.count() + ")");
        window.run();
        out.sql(" IS NULL THEN ")
                .operand(Objects.requireNonNull(call.otherwise()))
                .sql(" ELSE ");
        call(Windowed.Call.of(call.function(), call.operand(), call.count(), call.type()), window, out);
        out.sql(" END");
    }

    private void window(Windowed.Over over, SqlWriter out) {
        String between = "";
        out.sql(" OVER (");
        for (int i = 0; i < over.partition().size(); i++) {
            out.sql(i == 0 ? "PARTITION BY " : ", ").node(over.partition().get(i));
            between = " ";
        }
        boolean ranked = over.function() instanceof Windowed.Call;
        String anyOrder = ranked && over.order().isEmpty() ? anyOrder() : "";
        if (!over.order().isEmpty() || !anyOrder.isEmpty()) {
            out.sql(between).sql(anyOrder);
            order(over.order(), out);
            between = " ";
        }
        if (over.frame() != null
                && !(over.function() instanceof Windowed.Call call
                        && !call.function().isFramed())) {
            out.sql(between);
            frame(over.frame(), out);
        }
        out.sql(")");
    }

    /**
     * What stands in the window of a function that needs an order when there is none.
     *
     * @return an ORDER BY, or nothing where the database does without
     */
    protected String anyOrder() {
        return "";
    }

    /**
     * Writes the frame of a window.
     *
     * @param frame the frame
     * @param out takes the text
     */
    protected void frame(Windowed.Frame frame, SqlWriter out) {
        out.sql(frame.rows() ? "ROWS BETWEEN " : "RANGE BETWEEN ")
                .sql(frame.start().sql());
        out.sql(" AND ").sql(frame.end().sql());
    }

    /**
     * Writes an aggregate as its name and what it is computed of, without its filter.
     *
     * @param aggregate the aggregate
     * @param out takes the text
     */
    protected final void plain(Grouping.Aggregate aggregate, SqlWriter out) {
        String start = aggregate.distinct() ? "(DISTINCT " : "(";
        if (aggregate.function() == Grouping.Function.NAMED && aggregate.operand() instanceof Computation.Named named) {
            FunctionTemplate.write(
                    FunctionTemplate.each(
                            named.arguments().size(), named.name() + start, ", ", ")", index -> "{" + index + "}"),
                    named.arguments(),
                    out);
            return;
        }
        out.sql(name(aggregate.function())).sql(start);
        argument(aggregate, out);
        out.sql(")");
    }

    /**
     * The name of an aggregate.
     *
     * @param function the aggregate, other than {@link Grouping.Function#JOIN_TEXT} and {@link Grouping.Function#NAMED}
     * @return the name in standard SQL
     */
    protected String name(Grouping.Function function) {
        return switch (function) {
            case STDDEV_SAMPLE -> "STDDEV_SAMP";
            case STDDEV_POPULATION -> "STDDEV_POP";
            case VARIANCE_SAMPLE -> "VAR_SAMP";
            case VARIANCE_POPULATION -> "VAR_POP";
            default -> function.name();
        };
    }

    /**
     * Writes what an aggregate is computed of, between its parentheses.
     *
     * @param aggregate the aggregate
     * @param out takes the text
     */
    protected void argument(Grouping.Aggregate aggregate, SqlWriter out) {
        if (aggregate.operand() == null) {
            out.sql("*");
        } else {
            out.node(aggregate.operand());
        }
    }

    /**
     * Writes an aggregate of texts one after another, without its filter.
     *
     * @param aggregate the aggregate, with a separator
     * @param out takes the text
     */
    protected void joinText(Grouping.Aggregate aggregate, SqlWriter out) {
        throw unsupported("aggregate that joins texts");
    }

    /**
     * Writes an order behind ORDER BY.
     *
     * @param order the steps; nothing is written where there are none
     * @param out takes the text
     */
    protected final void order(List<Sort> order, SqlWriter out) {
        for (int i = 0; i < order.size(); i++) {
            out.sql(i == 0 ? "ORDER BY " : ", ");
            dialect.expressions().sort(order.get(i), out);
        }
    }

    /**
     * Writes the order of an ordered-set aggregate: {@code WITHIN GROUP (ORDER BY ..)}.
     *
     * @param order the steps; nothing is written where there are none
     * @param out takes the text, with a leading space
     */
    protected final void withinGroup(List<Sort> order, SqlWriter out) {
        if (!order.isEmpty()) {
            out.sql(" WITHIN GROUP (");
            order(order, out);
            out.sql(")");
        }
    }

    /**
     * The dialect that this syntax belongs to.
     *
     * @return the dialect
     */
    protected final Dialect dialect() {
        return dialect;
    }

    /**
     * The error for what the database cannot do.
     *
     * @param feature what was asked for
     * @return the error, to be thrown
     */
    protected final UnsupportedFeatureException unsupported(String feature) {
        return new UnsupportedFeatureException(dialect.name() + " has no " + feature);
    }
}
