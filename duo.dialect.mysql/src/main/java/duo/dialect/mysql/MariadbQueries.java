package duo.dialect.mysql;

import duo.api.spi.HintPlace;
import duo.api.spi.Lock;
import duo.api.spi.LockedTables;
import duo.api.spi.SqlWriter;
import duo.api.spi.Support;

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
    public Support<HintPlace> hints() {
        return missing("hints for its optimizer in all its versions; write them into raw SQL");
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
    public Support<String> explain(boolean analyze) {
        return Support.of(analyze ? "ANALYZE FORMAT=JSON " : "EXPLAIN FORMAT=JSON ");
    }
}
