package org.example.h2dialect;

import duo.api.spi.AnsiQueries;
import duo.api.spi.Lock;
import duo.api.spi.LockedTables;
import duo.api.spi.SqlWriter;
import duo.api.spi.Support;

/** Queries in the words of H2. */
final class H2Queries extends AnsiQueries {
    H2Queries(H2Dialect dialect) {
        super(dialect);
    }

    @Override
    public Support<String> explain(boolean analyze) {
        return Support.of(analyze ? "EXPLAIN ANALYZE " : "EXPLAIN ");
    }

    /** {@inheritDoc} A condition on the rows of such a query goes before its limit here, which gives other rows. */
    @Override
    public String with(boolean recursive) {
        throw unsupported("queries with a name that keep their limit; write them in place");
    }

    @Override
    public boolean locksChosenTables() {
        return false;
    }

    @Override
    public void lock(Lock lock, boolean sliced, LockedTables tables, SqlWriter out) {
        if (lock.strength() == Lock.Strength.SHARE) {
            throw unsupported("shared lock of rows; use forUpdate()");
        }
        out.sql(" FOR UPDATE");
        waiting(lock, out);
    }
}
