package duo.dialect.mssql;

import duo.api.spi.AnsiExpressions;
import duo.api.spi.ArraySyntax;
import duo.api.spi.Computation;
import duo.api.spi.JsonSyntax;
import duo.api.spi.LikePattern;
import duo.api.spi.Node;
import duo.api.spi.Sort;
import duo.api.spi.SqlFunction;
import duo.api.spi.SqlWriter;
import duo.api.spi.Support;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/** Expressions in the words of SQL Server. */
final class MssqlExpressions extends AnsiExpressions {
    private static final String COLLATION = " COLLATE Latin1_General_100_BIN2";

    MssqlExpressions(MssqlDialect dialect) {
        super(dialect, new MssqlAggregates(dialect));
    }

    /** {@inheritDoc} A bracket is a wildcard here too, and has to be escaped. */
    @Override
    public void textMatch(Node.TextMatch match, SqlWriter out) {
        if (match.match() == Node.Match.EQUALS) {
            super.textMatch(match, out);
            return;
        }
        Node.Value pattern = LikePattern.of(match);
        String text = String.valueOf(pattern.value()).replace("[", LikePattern.ESCAPE + "[");
        Node.Value escaped = new Node.Value(text, pattern.type(), pattern.secret());
        if (match.ignoreCase()) {
            out.sql("LOWER(")
                    .node(match.operand())
                    .sql(") LIKE LOWER(")
                    .value(escaped)
                    .sql(")");
        } else {
            out.node(match.operand()).sql(" LIKE ").value(escaped);
        }
        out.sql(LikePattern.clause());
    }

    /** {@inheritDoc} IS DISTINCT FROM came with SQL Server 2022; an intersection takes NULL for a value in all versions. */
    @Override
    public void distinct(Node.Compare compare, SqlWriter out) {
        out.sql(compare.operator() == Node.Comparison.DISTINCT ? "NOT EXISTS (SELECT " : "EXISTS (SELECT ");
        out.operand(compare.left())
                .sql(" INTERSECT SELECT ")
                .operand(compare.right())
                .sql(")");
    }

    @Override
    public void sort(Sort sort, SqlWriter out) {
        sortByNullness(sort, out);
    }

    /**
     * {@inheritDoc} "If the ORDER BY clause references a column alias from the select list, the column alias must be used standalone" (error 207), and
     * distinct rows are ordered by what is selected (error 145).
     */
    @Override
    public boolean sortsNullsOfOutputs() {
        return false;
    }

    @Override
    public void tuples(Node.Compare compare, SqlWriter out) {
        tuplesByParts(compare, out);
    }

    @Override
    public boolean sortsNullLast() {
        return false;
    }

    /** {@inheritDoc} Its zones have names of their own. */
    @Override
    public boolean knowsZones() {
        return false;
    }

    @Override
    public Support<JsonSyntax> json() {
        return Support.of(MssqlJson.INSTANCE);
    }

    @Override
    public Support<ArraySyntax> arrays() {
        return Support.of(MssqlArrays.INSTANCE);
    }

    @Override
    protected String template(Computation.Call call) {
        if (call.function() == SqlFunction.REGEX || call.function() == SqlFunction.REGEX_IGNORE_CASE) {
            throw unsupported("regular expressions");
        }
        return MssqlFunctions.template(call).orElseGet(() -> super.template(call));
    }

    /** {@inheritDoc} Whole numbers are cut by themselves. */
    @Override
    protected String castTemplate(Computation.Cast cast) {
        if (cast.from().raw() == UUID.class && cast.type().raw() == String.class) {
            return "(LOWER(CAST({0} AS NVARCHAR(36)))" + COLLATION + ")";
        }
        return cast.type().raw() == String.class
                ? "(CAST({0} AS NVARCHAR(4000))" + COLLATION + ")"
                : "CAST({0} AS " + castType(cast) + ")";
    }

    @Override
    protected String temporalText(Computation.Cast cast) {
        Class<?> from = cast.from().raw();
        if (from == LocalTime.class) {
            return "(CONVERT(NVARCHAR(15), CAST({0} AS TIME(6)), 121)" + COLLATION + ")";
        }
        boolean local = from == LocalDateTime.class;
        String value = local ? "{0}" : "SWITCHOFFSET({0}, '+00:00')";
        return "(REPLACE(CONVERT(NVARCHAR(26), CAST(" + value + " AS DATETIME2(6)), 121)" + COLLATION + ", ' ', 'T')"
                + (local ? "" : " + 'Z'") + ")";
    }
}
