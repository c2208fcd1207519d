package duo.dialect.oracle;

import duo.api.spi.AnsiInserts;
import duo.api.spi.Insert;
import duo.api.spi.KeyRetrieval;
import duo.api.spi.KeyedInsert;
import duo.api.spi.SqlWriter;

/** Inserts of Oracle Database. */
final class OracleInserts extends AnsiInserts {
    /** A block of more would take long to be translated. */
    private static final int ROWS = 500;

    OracleInserts(OracleDialect dialect) {
        super(dialect, new OracleMerge());
    }

    @Override
    public KeyRetrieval keyRetrieval() {
        return KeyRetrieval.OUT_PARAMETERS;
    }

    /** {@inheritDoc} An INSERT of several rows came with version 23, and gives no keys; a block takes several INSERTs. */
    @Override
    public int maxRows() {
        return ROWS;
    }

    /**
     * {@inheritDoc} Several rows, and keys that come back, make a block, which is written as a whole or not at all. The driver's own
     * generated keys go neither with batches nor with names in lower case.
     */
    @Override
    public void insert(Insert insert, SqlWriter out) {
        OracleInsert.write(insert, out);
    }

    /** {@inheritDoc} The key comes in a parameter of a block. */
    @Override
    public KeyedInsert keyed(String insert, String column) {
        return new KeyedInsert(
                "BEGIN " + insert + " RETURNING " + dialect().quote(column) + " INTO ?; END;",
                KeyRetrieval.OUT_PARAMETERS);
    }
}
