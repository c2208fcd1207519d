package duo.dialect.mysql;

import duo.api.spi.HintPlace;
import duo.api.spi.Lock;
import duo.api.spi.LockedTables;
import duo.api.spi.SqlWriter;

/** Queries in the words of MariaDB. */
final class MariadbQueries extends MysqlQueries {
    MariadbQueries(MariadbDialect dialect) {
        super(dialect, true);
    }

    @Override
    public boolean readsWrittenTable() {
        return true;
    }

    @Override
    public boolean correlatesDerivedTables() {
        return false;
    }

    @Override
    public HintPlace hints() {
        throw unsupported("hints for its optimizer in all its versions; write them into raw SQL");
    }

    @Override
    public boolean namesTablesOfWrites() {
        return false;
    }

    @Override
    public boolean locksChosenTables() {
        return false;
    }

    @Override
    public void lock(Lock lock, boolean sliced, LockedTables tables, SqlWriter out) {
        out.sql(lock.strength() == Lock.Strength.UPDATE ? " FOR UPDATE" : " LOCK IN SHARE MODE");
        waiting(lock, out);
    }

    @Override
    public String explain(boolean analyze) {
        return analyze ? "ANALYZE FORMAT=JSON " : "EXPLAIN FORMAT=JSON ";
    }
}
