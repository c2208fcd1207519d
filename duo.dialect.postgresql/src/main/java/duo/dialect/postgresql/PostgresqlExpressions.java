package duo.dialect.postgresql;

import duo.api.spi.AnsiExpressions;

/** Expressions in the words of PostgreSQL. */
final class PostgresqlExpressions extends AnsiExpressions {
    PostgresqlExpressions(PostgresqlDialect dialect) {
        super(dialect);
    }
}
