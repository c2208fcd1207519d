package duo.dialect.postgresql;

import duo.api.spi.HintPlace;
import duo.api.spi.Lock;
import duo.api.spi.LockedTables;
import duo.api.spi.SqlWriter;
import duo.api.spi.Support;

/** Queries in the words of CockroachDB. */
final class CockroachQueries extends PostgresqlQueries {
    private final boolean sharesLocks;

    /**
     * Creates the syntax.
     *
     * @param dialect the dialect that it belongs to
     * @param sharesLocks whether the connections were set up to take shared locks
     */
    CockroachQueries(CockroachDialect dialect, boolean sharesLocks) {
        super(dialect);
        this.sharesLocks = sharesLocks;
    }

    @Override
    public Support<HintPlace> hints() {
        return missing(
                "hints in comments on CockroachDB; leave hint(..) out there, or write raw SQL with hints behind its tables");
    }

    @Override
    public void lock(Lock lock, boolean sliced, LockedTables tables, SqlWriter out) {
        if (lock.strength() == Lock.Strength.SHARE && !sharesLocks) {
            throw unsupported(
                    "shared locks on CockroachDB unless enable_shared_locking_for_serializable is on, which Duo sets for"
                            + " connections that it opens itself; use forUpdate(), or open the database by its URL");
        }
        super.lock(lock, sliced, tables, out);
    }
}
