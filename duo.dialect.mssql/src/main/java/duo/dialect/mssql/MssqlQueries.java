package duo.dialect.mssql;

import duo.api.spi.AnsiQueries;
import duo.api.spi.Lock;
import duo.api.spi.SqlWriter;

/** Queries in the words of SQL Server. */
final class MssqlQueries extends AnsiQueries {
    MssqlQueries(MssqlDialect dialect) {
        super(dialect);
    }

    @Override
    public boolean tupleMembers() {
        return false;
    }

    /** {@inheritDoc} By hints, which stand behind the table. */
    @Override
    public void lockedTable(Lock lock, SqlWriter out) {
        out.sql(lock.strength() == Lock.Strength.UPDATE ? " WITH (UPDLOCK, ROWLOCK" : " WITH (REPEATABLEREAD, ROWLOCK");
        out.sql(
                switch (lock.waiting()) {
                    case WAIT -> ")";
                    case NO_WAIT -> ", NOWAIT)";
                    case SKIP_LOCKED -> ", READPAST)";
                });
    }

    @Override
    public void lock(Lock lock, boolean sliced, SqlWriter out) {}
}
