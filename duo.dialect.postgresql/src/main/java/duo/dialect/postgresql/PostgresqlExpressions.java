package duo.dialect.postgresql;

import duo.api.spi.AnsiExpressions;
import duo.api.spi.ArraySyntax;
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
}
