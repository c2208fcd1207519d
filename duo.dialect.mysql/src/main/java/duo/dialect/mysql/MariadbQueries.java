package duo.dialect.mysql;

import duo.api.spi.Lock;
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
    public void lock(Lock lock, boolean sliced, SqlWriter out) {
        out.sql(lock.strength() == Lock.Strength.UPDATE ? " FOR UPDATE" : " LOCK IN SHARE MODE");
        waiting(lock, out);
    }

    @Override
    public String explain(boolean analyze) {
        return analyze ? "ANALYZE FORMAT=JSON " : "EXPLAIN FORMAT=JSON ";
    }
}
