package duo.dialect.postgresql;

import duo.api.spi.AnsiQueries;

/** Queries in the words of PostgreSQL. */
final class PostgresqlQueries extends AnsiQueries {
    PostgresqlQueries(PostgresqlDialect dialect) {
        super(dialect);
    }

    @Override
    public String explain(boolean analyze) {
        return analyze ? "EXPLAIN ANALYZE " : "EXPLAIN ";
    }
}
