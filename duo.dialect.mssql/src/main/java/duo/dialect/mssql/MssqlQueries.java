package duo.dialect.mssql;

import duo.api.spi.AnsiQueries;
import duo.api.spi.HintPlace;
import duo.api.spi.Lock;
import duo.api.spi.LockedTables;
import duo.api.spi.Node;
import duo.api.spi.SqlWriter;
import duo.api.spi.Support;
import java.util.Optional;

/** Queries in the words of SQL Server. */
final class MssqlQueries extends AnsiQueries {
    private static final int DEFAULT_STEPS = 100;

    MssqlQueries(MssqlDialect dialect) {
        super(dialect);
    }

    /** {@inheritDoc} OFFSET and FETCH belong to ORDER BY and come as a pair. */
    @Override
    public void slice(Optional<Node.Value> limit, Optional<Node.Value> offset, boolean ordered, SqlWriter out) {
        if (limit.isEmpty() && offset.isEmpty()) {
            return;
        }
        out.sql(ordered ? " OFFSET " : " ORDER BY (SELECT NULL) OFFSET ");
        if (offset.isPresent()) {
            out.value(offset.get());
        } else {
            out.sql("0");
        }
        out.sql(" ROWS");
        limit.ifPresent(rows -> out.sql(" FETCH NEXT ").value(rows).sql(" ROWS ONLY"));
    }

    @Override
    public boolean tupleMembers() {
        return false;
    }

    @Override
    public boolean ordersTuples() {
        return false;
    }

    /** {@inheritDoc} A table that reads itself is not marked. */
    @Override
    public String with(boolean recursive) {
        return "WITH ";
    }

    /** {@inheritDoc} The server ends what takes more than 100 steps with an error. */
    @Override
    public boolean unitesRecursively() {
        return false;
    }

    /** {@inheritDoc} More than 100 have to be allowed; the server counts no more than the greatest short. */
    @Override
    public void allowSteps(int most, SqlWriter out) {
        if (most >= DEFAULT_STEPS) {
            out.sql(" OPTION (MAXRECURSION " + (most > Short.MAX_VALUE ? 0 : most) + ")");
        }
    }

    @Override
    public Support<HintPlace> hints() {
        return Support.of(HintPlace.OPTION);
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
    public void lock(Lock lock, boolean sliced, LockedTables tables, SqlWriter out) {}
}
