package duo.api.spi;

import duo.api.error.UnsupportedFeatureException;

/**
 * Queries as most databases combine and lock them. A dialect overrides what its database writes otherwise.
 *
 * @since 0.1.0
 */
public class AnsiQueries implements QuerySyntax {
    private final Dialect dialect;

    /**
     * Creates the syntax.
     *
     * @param dialect the dialect that it belongs to, for messages
     */
    public AnsiQueries(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * The error for what the database cannot do.
     *
     * @param feature what was asked for
     * @return the error, to be thrown
     */
    protected final UnsupportedFeatureException unsupported(String feature) {
        return new UnsupportedFeatureException(dialect.name() + " has no " + feature);
    }

    @Override
    public boolean limitsMembers() {
        return true;
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
    public boolean tupleMembers() {
        return true;
    }

    @Override
    public void keepApart(SqlWriter out) {}

    @Override
    public void combine(SetOperator operator, SqlWriter out) {
        out.sql(
                switch (operator) {
                    case UNION -> " UNION ";
                    case UNION_ALL -> " UNION ALL ";
                    case INTERSECT -> " INTERSECT ";
                    case EXCEPT -> " EXCEPT ";
                });
    }

    @Override
    public String explain(boolean analyze) {
        throw unsupported("statement that gives the plan of a query; use the tools of the database");
    }

    @Override
    public void lockedTable(Lock lock, SqlWriter out) {}

    @Override
    public void lock(Lock lock, boolean sliced, SqlWriter out) {
        out.sql(lock.strength() == Lock.Strength.UPDATE ? " FOR UPDATE" : " FOR SHARE");
        waiting(lock, out);
    }

    /**
     * Writes what happens at rows that others have locked.
     *
     * @param lock the lock
     * @param out takes the text, with a leading space
     */
    protected static void waiting(Lock lock, SqlWriter out) {
        switch (lock.waiting()) {
            case WAIT -> {}
            case NO_WAIT -> out.sql(" NOWAIT");
            case SKIP_LOCKED -> out.sql(" SKIP LOCKED");
        }
    }
}
