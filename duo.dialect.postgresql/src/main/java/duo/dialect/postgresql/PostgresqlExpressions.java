package duo.dialect.postgresql;

import duo.api.spi.AnsiExpressions;
import duo.api.spi.ArraySyntax;
import duo.api.spi.Computation;
import duo.api.spi.JsonSyntax;
import duo.api.spi.SqlWriter;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Expressions in the words of PostgreSQL. */
final class PostgresqlExpressions extends AnsiExpressions {
    PostgresqlExpressions(PostgresqlDialect dialect) {
        super(dialect, new PostgresqlAggregates(dialect));
    }

    @Override
    public ArraySyntax arrays() {
        return PostgresqlLists.INSTANCE;
    }

    @Override
    public JsonSyntax json() {
        return PostgresqlJson.INSTANCE;
    }

    @Override
    protected String template(Computation.Call call) {
        return PostgresqlFunctions.template(call).orElseGet(() -> super.template(call));
    }

    @Override
    protected String castTemplate(Computation.Cast cast) {
        if (cast.type().raw() == String.class) {
            return PostgresqlCollation.byCodePoints(super.castTemplate(cast));
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
        return PostgresqlCollation.byCodePoints(isoText(cast.from().raw()));
    }

    private static String isoText(Class<?> from) {
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
        out.sql(texts ? PostgresqlCollation.CODE_POINTS + ")" : "");
    }
}
