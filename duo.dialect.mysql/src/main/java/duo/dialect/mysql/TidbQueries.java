package duo.dialect.mysql;

import duo.api.spi.Lock;
import duo.api.spi.LockedTables;
import duo.api.spi.SqlWriter;
import duo.api.spi.Support;

/** Queries in the words of TiDB. */
final class TidbQueries extends MysqlQueries {
    TidbQueries(TidbDialect dialect) {
        super(dialect, true);
    }

    @Override
    public boolean correlatesDerivedTables() {
        return false;
    }

    /** {@inheritDoc} A read that locks reads what was committed last. */
    @Override
    public void currentRead(SqlWriter out) {
        out.sql(" FOR UPDATE");
    }

    @Override
    public void lock(Lock lock, boolean sliced, LockedTables tables, SqlWriter out) {
        if (lock.strength() == Lock.Strength.SHARE) {
            throw unsupported("shared locks of rows on TiDB; use forUpdate()");
        }
        if (lock.waiting() == Lock.Waiting.SKIP_LOCKED) {
            throw unsupported("SKIP LOCKED on TiDB; use noWait(), and try other rows when it fails");
        }
        super.lock(lock, sliced, tables, out);
    }

    @Override
    public Support<String> explain(boolean analyze) {
        return analyze
                ? missing("measured plan in one column on TiDB; use explain(), or EXPLAIN ANALYZE by raw SQL")
                : Support.of("EXPLAIN FORMAT = 'tidb_json' ");
    }
}
