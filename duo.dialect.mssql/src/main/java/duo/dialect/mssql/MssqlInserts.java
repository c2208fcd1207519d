package duo.dialect.mssql;

import duo.api.spi.AnsiInserts;
import duo.api.spi.Insert;
import duo.api.spi.KeyRetrieval;
import duo.api.spi.SqlWriter;

/** Inserts of SQL Server. */
final class MssqlInserts extends AnsiInserts {
    private static final int ROWS = 1_000;

    MssqlInserts(MssqlDialect dialect) {
        super(dialect, new MssqlMerge());
    }

    /** {@inheritDoc} OUTPUT, which stands in the midst of an INSERT, promises no order. */
    @Override
    public KeyRetrieval keyRetrieval() {
        return KeyRetrieval.RETURNING_POSITIONS;
    }

    @Override
    public int maxRows() {
        return ROWS;
    }

    @Override
    public void insert(Insert insert, SqlWriter out) {
        new MssqlInsert(insert).write(out);
    }
}
