package duo.dialect.sqlite;

import duo.api.spi.AnsiQueries;
import duo.api.spi.Lock;
import duo.api.spi.LockedTables;
import duo.api.spi.Node;
import duo.api.spi.SqlWriter;
import duo.api.spi.Support;
import java.util.Optional;

/** Queries in the words of SQLite. */
final class SqliteQueries extends AnsiQueries {
    SqliteQueries(SqliteDialect dialect) {
        super(dialect);
    }

    @Override
    public void slice(Optional<Node.Value> limit, Optional<Node.Value> offset, boolean ordered, SqlWriter out) {
        if (limit.isPresent()) {
            out.sql(" LIMIT ").value(limit.get());
        } else if (offset.isPresent()) {
            out.sql(" LIMIT -1");
        }
        offset.ifPresent(rows -> out.sql(" OFFSET ").value(rows));
    }

    /** {@inheritDoc} A transaction that may write keeps all others from writing, so that nothing is left to lock. */
    @Override
    public void lock(Lock lock, boolean sliced, LockedTables tables, SqlWriter out) {
        if (lock.waiting() != Lock.Waiting.WAIT) {
            throw unsupported("locks of single rows, so that neither skipLocked() nor noWait() means anything there");
        }
    }

    @Override
    public Support<String> explain(boolean analyze) {
        return analyze ? missing("plans with what happened; use explain()") : Support.of("EXPLAIN QUERY PLAN ");
    }
}
