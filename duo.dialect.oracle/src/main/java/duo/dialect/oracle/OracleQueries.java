package duo.dialect.oracle;

import duo.api.meta.MappedColumn;
import duo.api.meta.Storage;
import duo.api.spi.AnsiQueries;
import duo.api.spi.HintPlace;
import duo.api.spi.Lock;
import duo.api.spi.LockedTables;
import duo.api.spi.Node;
import duo.api.spi.SetOperator;
import duo.api.spi.SqlWriter;
import duo.api.spi.Support;
import java.util.List;

/** Queries in the words of Oracle. */
final class OracleQueries extends AnsiQueries {
    OracleQueries(OracleDialect dialect) {
        super(dialect);
    }

    /** {@inheritDoc} EXCEPT came with version 21. */
    @Override
    public void combine(SetOperator operator, SqlWriter out) {
        if (operator == SetOperator.EXCEPT) {
            out.sql(" MINUS ");
        } else {
            super.combine(operator, out);
        }
    }

    /** {@inheritDoc} Several values are equal to others or not, and no more. */
    @Override
    public boolean ordersTuples() {
        return false;
    }

    /** {@inheritDoc} A table that reads itself is not marked. */
    @Override
    public String with(boolean recursive) {
        return "WITH ";
    }

    /** {@inheritDoc} Only queries have named tables. */
    @Override
    public boolean namesTablesOfWrites() {
        return false;
    }

    /** {@inheritDoc} Recursion knows UNION ALL alone. */
    @Override
    public boolean unitesRecursively() {
        return false;
    }

    /** {@inheritDoc} A row that was met on the way to itself leads nowhere. */
    @Override
    public void endCycles(List<String> columns, SqlWriter out) {
        String mark = "cycle";
        while (columns.stream().anyMatch(mark::equalsIgnoreCase)) {
            mark += "_";
        }
        out.sql(" CYCLE ");
        for (int i = 0; i < columns.size(); i++) {
            out.sql(i == 0 ? "" : ", ").identifier(columns.get(i));
        }
        out.sql(" SET ").identifier(mark).sql(" TO '1' DEFAULT '0'");
    }

    /** {@inheritDoc} A CLOB cannot be compared. */
    @Override
    public void groupKey(Node key, SqlWriter out) {
        if (key instanceof Node.Column(MappedColumn column) && isLong(column)) {
            throw unsupported("groups by a CLOB, as the column " + column.name()
                    + " is; group by the beginning of the text, by substring(1, 1000)");
        }
        super.groupKey(key, out);
    }

    private static boolean isLong(MappedColumn column) {
        return column.type().storage() == Storage.JSON
                || (column.type().raw() == String.class && column.length() > OracleTypes.LONGEST_TEXT);
    }

    @Override
    public Support<HintPlace> hints() {
        return Support.of(HintPlace.COMMENT);
    }

    /** {@inheritDoc} FOR UPDATE and FETCH do not go together. */
    @Override
    public boolean locksSlices() {
        return false;
    }

    @Override
    public void lock(Lock lock, boolean sliced, LockedTables tables, SqlWriter out) {
        if (lock.strength() == Lock.Strength.SHARE) {
            throw unsupported("FOR SHARE; use forUpdate()");
        }
        if (sliced) {
            throw unsupported(
                    lock.waiting() == Lock.Waiting.SKIP_LOCKED
                            ? "SKIP LOCKED in a query with a limit or an offset, which would count the locked rows too; leave out"
                                    + " skipLocked() or the limit"
                            : "FOR UPDATE in a query with a limit or an offset of rows without a key; leave out the limit");
        }
        super.lock(lock, false, tables, out);
    }

    /** {@inheritDoc} By a column of it. */
    @Override
    protected void lockedOf(LockedTables.Table table, SqlWriter out) {
        out.identifier(table.name()).sql(".").identifier(table.column());
    }
}
