package duo.dialect.mysql;

import duo.api.meta.MappedColumn;
import duo.api.spi.AnsiInserts;
import duo.api.spi.Insert;
import duo.api.spi.KeyRetrieval;
import duo.api.spi.SqlWriter;
import duo.api.spi.Upsert;
import java.util.List;

/** Inserts of MySQL, MariaDB and TiDB. */
final class MysqlInserts extends AnsiInserts {
    private final KeyRetrieval retrieval;
    private final OfferedRow offeredRow;

    /**
     * Creates the syntax.
     *
     * @param dialect the dialect that it belongs to
     * @param retrieval how generated values come back
     * @param offeredRow how an upsert takes values from the row that it offers
     */
    MysqlInserts(MysqlDialect dialect, KeyRetrieval retrieval, OfferedRow offeredRow) {
        super(dialect);
        this.retrieval = retrieval;
        this.offeredRow = offeredRow;
    }

    @Override
    public KeyRetrieval keyRetrieval() {
        return retrieval;
    }

    @Override
    protected void defaultRow(SqlWriter out) {
        out.sql(" () VALUES ()");
    }

    /** {@inheritDoc} A key that is set to itself changes nothing; INSERT IGNORE would hide other errors as well. */
    @Override
    public void insertAbsent(Insert insert, List<MappedColumn> key, SqlWriter out) {
        insert(insert, out);
        String name = key.getFirst().name();
        out.sql(" ON DUPLICATE KEY UPDATE ").identifier(name).sql(" = ").identifier(name);
    }

    @Override
    public void upsert(Upsert upsert, SqlWriter out) {
        if (upsert.updated().isEmpty()) {
            insertAbsent(upsert.insert(), upsert.conflict(), out);
            return;
        }
        insert(upsert.insert(), out);
        offeredRow.update(upsert.updated(), out);
    }
}
