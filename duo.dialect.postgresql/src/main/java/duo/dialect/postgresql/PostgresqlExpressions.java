package duo.dialect.postgresql;

import duo.api.spi.AnsiExpressions;
import duo.api.spi.ArraySyntax;
import duo.api.spi.Computation;
import duo.api.spi.JsonSyntax;

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
        return cast.from().raw() == Boolean.class
                ? "CAST(CAST({0} AS INTEGER) AS " + castType(cast) + ")"
                : super.castTemplate(cast);
    }
}
