package duo.dialect.oracle;

import duo.api.spi.AnsiExpressions;
import duo.api.spi.ArraySyntax;
import duo.api.spi.Computation;
import duo.api.spi.JsonSyntax;
import duo.api.spi.Node;
import duo.api.spi.SqlWriter;
import duo.api.spi.Support;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/** Expressions in the words of Oracle. */
final class OracleExpressions extends AnsiExpressions {
    OracleExpressions(OracleDialect dialect) {
        super(dialect, new OracleAggregates(dialect));
    }

    /** {@inheritDoc} DECODE takes NULL for a value. */
    @Override
    public void distinct(Node.Compare compare, SqlWriter out) {
        out.sql("DECODE(").node(compare.left()).sql(", ").node(compare.right());
        out.sql(compare.operator() == Node.Comparison.DISTINCT ? ", 0, 1) = 1" : ", 1, 0) = 1");
    }

    /** {@inheritDoc} Rows of values can be equal or not here, but not greater or less. */
    @Override
    public void tuples(Node.Compare compare, SqlWriter out) {
        tuplesByParts(compare, out);
    }

    @Override
    public Support<JsonSyntax> json() {
        return Support.of(OracleJson.INSTANCE);
    }

    @Override
    public Support<ArraySyntax> arrays() {
        return Support.of(OracleArrays.INSTANCE);
    }

    @Override
    protected String template(Computation.Call call) {
        return OracleFunctions.template(call).orElseGet(() -> super.template(call));
    }

    @Override
    protected String castTemplate(Computation.Cast cast) {
        if (cast.type().raw() == UUID.class) {
            return "HEXTORAW(REPLACE({0}, '-', ''))";
        } else if (cast.from().raw() == UUID.class) {
            return "LOWER(REGEXP_REPLACE(RAWTOHEX({0}), '(........)(....)(....)(....)(............)',"
                    + " '\\1-\\2-\\3-\\4-\\5'))";
        }
        return cast.type().raw() == String.class ? "TO_CHAR({0})" : super.castTemplate(cast);
    }

    /** {@inheritDoc} A time of day is kept as such a text. */
    @Override
    protected String temporalText(Computation.Cast cast) {
        Class<?> from = cast.from().raw();
        if (from == LocalTime.class) {
            return "TO_CHAR({0})";
        }
        return from == LocalDateTime.class
                ? "TO_CHAR({0}, 'YYYY-MM-DD\"T\"HH24:MI:SS.FF6')"
                : "TO_CHAR(SYS_EXTRACT_UTC({0}), 'YYYY-MM-DD\"T\"HH24:MI:SS.FF6\"Z\"')";
    }
}
