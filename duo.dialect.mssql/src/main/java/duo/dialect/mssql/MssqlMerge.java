package duo.dialect.mssql;

import duo.api.spi.Merge;

/** An upsert: without the lock two of them could both find no row and both insert. The statement must end with a semicolon. */
final class MssqlMerge extends Merge {
    @Override
    protected String tableHint() {
        return " WITH (HOLDLOCK) AS";
    }

    @Override
    protected String end() {
        return ";";
    }
}
