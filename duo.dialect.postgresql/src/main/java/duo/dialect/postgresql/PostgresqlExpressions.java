package duo.dialect.postgresql;

import duo.api.spi.AnsiExpressions;
import duo.api.spi.ArraySyntax;
import duo.api.spi.Computation;
import duo.api.spi.JsonSyntax;
import duo.api.spi.LikePattern;
import duo.api.spi.Node;
import duo.api.spi.SqlWriter;
import duo.api.spi.Support;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Expressions in the words of PostgreSQL. */
class PostgresqlExpressions extends AnsiExpressions {
    private final PostgresqlCollation collation;
    private final JsonSyntax json;

    PostgresqlExpressions(PostgresqlDialect dialect, JsonSyntax json) {
        super(dialect, new PostgresqlAggregates(dialect));
        this.collation = dialect.collation();
        this.json = json;
    }

    @Override
    public void constant(boolean value, SqlWriter out) {
        out.sql(value ? "TRUE" : "FALSE");
    }

    /** {@inheritDoc} ILIKE can use a trigram index, which LOWER cannot. */
    @Override
    public void textMatch(Node.TextMatch match, SqlWriter out) {
        if (!match.ignoreCase()) {
            super.textMatch(match, out);
        } else if (match.match() == Node.Match.EQUALS) {
            out.sql("LOWER(").operand(match.operand()).sql(collation.letters());
            out.sql(") = LOWER(").value(match.pattern()).sql(")");
        } else {
            out.operand(match.operand()).sql(collation.letters() + " ILIKE ");
            out.value(LikePattern.of(match)).sql(LikePattern.clause());
        }
    }

    @Override
    public Support<ArraySyntax> arrays() {
        return Support.of(PostgresqlLists.INSTANCE);
    }

    @Override
    public Support<JsonSyntax> json() {
        return Support.of(json);
    }

    @Override
    protected String template(Computation.Call call) {
        return PostgresqlFunctions.template(call, collation).orElseGet(() -> super.template(call));
    }

    @Override
    protected String castTemplate(Computation.Cast cast) {
        if (cast.type().raw() == String.class) {
            return collation.byCodePoints(super.castTemplate(cast));
        }
        return cast.from().raw() == Boolean.class
                ? "CAST(CAST({0} AS INTEGER) AS " + castType(cast) + ")"
                : super.castTemplate(cast);
    }

    /** {@inheritDoc} A collation belongs to columns, not to types. */
    @Override
    protected String castType(Computation.Cast cast) {
        return PostgresqlCollation.without(super.castType(cast));
    }

    @Override
    protected String temporalText(Computation.Cast cast) {
        return collation.byCodePoints(isoText(cast.from().raw()));
    }

    /**
     * What writes a date or time as Java does.
     *
     * @param from its type in Java
     * @return a template
     */
    String isoText(Class<?> from) {
        if (from == LocalTime.class) {
            return "TO_CHAR(CAST({0} AS TIME), 'HH24:MI:SS.US')";
        }
        return from == LocalDateTime.class
                ? "TO_CHAR(CAST({0} AS TIMESTAMP), 'YYYY-MM-DD\"T\"HH24:MI:SS.US')"
                : "TO_CHAR(CAST({0} AS TIMESTAMPTZ) AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')";
    }

    /** {@inheritDoc} Texts that no column has a part in would be sorted by the collation of the database. */
    @Override
    public void conditional(Computation.Case conditional, SqlWriter out) {
        boolean texts = isOfTextValues(conditional);
        out.sql(texts ? "(" : "");
        super.conditional(conditional, out);
        out.sql(texts ? collation.codePoints() + ")" : "");
    }
}
