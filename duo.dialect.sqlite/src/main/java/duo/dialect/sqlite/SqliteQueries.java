package duo.dialect.sqlite;

import duo.api.spi.AnsiQueries;
import duo.api.spi.Lock;
import duo.api.spi.LockedTables;
import duo.api.spi.SqlWriter;

/** Queries in the words of SQLite. */
final class SqliteQueries extends AnsiQueries {
    SqliteQueries(SqliteDialect dialect) {
        super(dialect);
    }

    /** {@inheritDoc} A transaction that may write keeps all others from writing, so that nothing is left to lock. */
    @Override
    public void lock(Lock lock, boolean sliced, LockedTables tables, SqlWriter out) {
        if (lock.waiting() != Lock.Waiting.WAIT) {
            throw unsupported("locks of single rows, so that neither skipLocked() nor noWait() means anything there");
        }
    }

    @Override
    public String explain(boolean analyze) {
        if (analyze) {
            throw unsupported("plans with what happened; use explain()");
        }
        return "EXPLAIN QUERY PLAN ";
    }
}
