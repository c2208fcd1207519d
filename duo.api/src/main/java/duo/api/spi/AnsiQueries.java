package duo.api.spi;

import duo.api.error.UnsupportedFeatureException;
import java.util.List;
import java.util.Optional;

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

    /**
     * What the database lacks altogether.
     *
     * @param feature what was asked for, and a way out
     * @param <T> how it would be done
     * @return the answer
     */
    protected final <T> Support<T> missing(String feature) {
        return Support.missing(dialect.name() + " has no " + feature);
    }

    /** {@inheritDoc} Written with OFFSET and FETCH, as in SQL:2008. */
    @Override
    public void slice(Optional<Node.Value> limit, Optional<Node.Value> offset, boolean ordered, SqlWriter out) {
        offset.ifPresent(rows -> out.sql(" OFFSET ").value(rows).sql(" ROWS"));
        limit.ifPresent(rows -> out.sql(" FETCH NEXT ").value(rows).sql(" ROWS ONLY"));
    }

    @Override
    public void currentRead(SqlWriter out) {}

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
    public boolean ordersTuples() {
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
    public String with(boolean recursive) {
        return recursive ? "WITH RECURSIVE " : "WITH ";
    }

    @Override
    public boolean namesTablesOfWrites() {
        return true;
    }

    @Override
    public boolean unitesRecursively() {
        return true;
    }

    @Override
    public void endCycles(List<String> columns, SqlWriter out) {}

    @Override
    public void allowSteps(int most, SqlWriter out) {}

    @Override
    public Support<HintPlace> hints() {
        return missing("hints for its optimizer; leave hint(..) out there");
    }

    @Override
    public Support<String> explain(boolean analyze) {
        return missing("statement that gives the plan of a query; use the tools of the database");
    }

    @Override
    public void groupKey(Node key, SqlWriter out) {
        out.node(key);
    }

    @Override
    public boolean locksChosenTables() {
        return true;
    }

    @Override
    public boolean locksMissingRows() {
        return true;
    }

    @Override
    public boolean locksSlices() {
        return true;
    }

    @Override
    public void lockedTable(Lock lock, SqlWriter out) {}

    @Override
    public void lock(Lock lock, boolean sliced, LockedTables tables, SqlWriter out) {
        out.sql(lock.strength() == Lock.Strength.UPDATE ? " FOR UPDATE" : " FOR SHARE");
        if (!tables.all()) {
            String before = " OF ";
            for (LockedTables.Table table : tables.tables()) {
                out.sql(before);
                lockedOf(table, out);
                before = ", ";
            }
        }
        waiting(lock, out);
    }

    /**
     * Writes by what the end of a query names a table whose rows it locks.
     *
     * @param table the table
     * @param out takes the text
     */
    protected void lockedOf(LockedTables.Table table, SqlWriter out) {
        out.identifier(table.name());
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
