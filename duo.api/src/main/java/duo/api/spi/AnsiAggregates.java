package duo.api.spi;

import duo.api.error.UnsupportedFeatureException;
import java.util.List;

/**
 * Aggregates in standard SQL, as far as most databases know it. A dialect overrides what its database writes otherwise.
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
    public void aggregate(Grouping.Aggregate aggregate, SqlWriter out) {
        if (aggregate.function() == Grouping.Function.JOIN_TEXT) {
            joinText(aggregate, out);
        } else {
            plain(aggregate, out);
        }
        if (aggregate.filter() != null) {
            out.sql(" FILTER (WHERE ").node(aggregate.filter()).sql(")");
        }
    }

    /**
     * Writes an aggregate as its name and what it is computed of, without its filter.
     *
     * @param aggregate the aggregate
     * @param out takes the text
     */
    protected final void plain(Grouping.Aggregate aggregate, SqlWriter out) {
        out.sql(name(aggregate.function())).sql(aggregate.distinct() ? "(DISTINCT " : "(");
        argument(aggregate, out);
        out.sql(")");
    }

    /**
     * The name of an aggregate.
     *
     * @param function the aggregate, other than {@link Grouping.Function#JOIN_TEXT}
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
