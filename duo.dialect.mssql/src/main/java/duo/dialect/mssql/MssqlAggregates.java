package duo.dialect.mssql;

import duo.api.spi.AnsiAggregates;
import duo.api.spi.Grouping;
import duo.api.spi.SqlWriter;
import duo.api.spi.Windowed;
import java.util.Objects;

/** Aggregates in the words of SQL Server. */
final class MssqlAggregates extends AnsiAggregates {
    MssqlAggregates(MssqlDialect dialect) {
        super(dialect);
    }

    @Override
    protected void write(Grouping.Aggregate aggregate, Runnable window, SqlWriter out) {
        super.write(aggregate.unfiltered(), window, out);
    }

    @Override
    protected void call(Windowed.Call call, Runnable window, SqlWriter out) {
        if (call.function() == Windowed.Function.NTH_VALUE) {
            throw unsupported("function for the nth value of a window; number the rows with rowNumber() and pick one");
        }
        super.call(call, window, out);
    }

    @Override
    protected String name(Grouping.Function function) {
        return switch (function) {
            case COUNT -> "COUNT_BIG";
            case STDDEV_SAMPLE -> "STDEV";
            case STDDEV_POPULATION -> "STDEVP";
            case VARIANCE_SAMPLE -> "VAR";
            case VARIANCE_POPULATION -> "VARP";
            default -> super.name(function);
        };
    }

    /** {@inheritDoc} The mean of whole numbers would be a whole number. */
    @Override
    protected void argument(Grouping.Aggregate aggregate, SqlWriter out) {
        if (aggregate.function() == Grouping.Function.AVG) {
            out.sql("CAST(").node(Objects.requireNonNull(aggregate.operand())).sql(" AS FLOAT)");
        } else {
            super.argument(aggregate, out);
        }
    }

    /** {@inheritDoc} The result is as long as the type of the texts allows, so they are made of the longest one. */
    @Override
    protected void joinText(Grouping.Aggregate aggregate, SqlWriter out) {
        if (aggregate.distinct()) {
            throw unsupported(
                    "aggregate that joins different texts only; read them with distinct() and join them in the program");
        }
        out.sql("STRING_AGG(CAST(")
                .node(Objects.requireNonNull(aggregate.operand()))
                .sql(" AS NVARCHAR(MAX)), ");
        out.value(Objects.requireNonNull(aggregate.separator())).sql(")");
        withinGroup(aggregate.order(), out);
    }

    /** {@inheritDoc} A constant is refused, the result of a query is not. */
    @Override
    protected String anyOrder() {
        return "ORDER BY (SELECT NULL)";
    }

    @Override
    protected void frame(Windowed.Frame frame, SqlWriter out) {
        if (!frame.rows() && (frame.start().isDistance() || frame.end().isDistance())) {
            throw unsupported("range of values around a row; use rows(..)");
        }
        super.frame(frame, out);
    }
}
