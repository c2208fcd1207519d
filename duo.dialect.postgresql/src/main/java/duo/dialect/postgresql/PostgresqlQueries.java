package duo.dialect.postgresql;

import duo.api.spi.AnsiQueries;
import duo.api.spi.HintPlace;

/** Queries in the words of PostgreSQL. */
class PostgresqlQueries extends AnsiQueries {
    PostgresqlQueries(PostgresqlDialect dialect) {
        super(dialect);
    }

    /** {@inheritDoc} The extension pg_hint_plan reads them. */
    @Override
    public HintPlace hints() {
        return HintPlace.COMMENT;
    }

    @Override
    public boolean locksMissingRows() {
        return false;
    }

    @Override
    public String explain(boolean analyze) {
        return analyze ? "EXPLAIN ANALYZE " : "EXPLAIN ";
    }
}
