package duo.dialect.postgresql;

import duo.api.spi.AnsiQueries;
import duo.api.spi.HintPlace;
import duo.api.spi.Node;
import duo.api.spi.SqlWriter;
import duo.api.spi.Support;
import java.util.Optional;

/** Queries in the words of PostgreSQL. */
class PostgresqlQueries extends AnsiQueries {
    PostgresqlQueries(PostgresqlDialect dialect) {
        super(dialect);
    }

    @Override
    public void slice(Optional<Node.Value> limit, Optional<Node.Value> offset, boolean ordered, SqlWriter out) {
        limit.ifPresent(rows -> out.sql(" LIMIT ").value(rows));
        offset.ifPresent(rows -> out.sql(" OFFSET ").value(rows));
    }

    /** {@inheritDoc} The extension pg_hint_plan reads them. */
    @Override
    public Support<HintPlace> hints() {
        return Support.of(HintPlace.COMMENT);
    }

    @Override
    public boolean locksMissingRows() {
        return false;
    }

    @Override
    public Support<String> explain(boolean analyze) {
        return Support.of(analyze ? "EXPLAIN ANALYZE " : "EXPLAIN ");
    }
}
