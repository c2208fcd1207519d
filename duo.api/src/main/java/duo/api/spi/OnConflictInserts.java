package duo.api.spi;

import duo.api.meta.MappedColumn;
import java.util.List;

/**
 * Inserts that meet rows of the same key with ON CONFLICT, as PostgreSQL and SQLite know it.
 *
 * @since 0.1.0
 */
public class OnConflictInserts extends AnsiInserts {

    /**
     * Creates the syntax.
     *
     * @param dialect the dialect that it belongs to, which quotes names
     */
    public OnConflictInserts(Dialect dialect) {
        super(dialect);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the insert gives columns back: what it returns would stand before the clause, and rows that are left
     *     out have nothing to give; nothing is written then
     */
    @Override
    public void insertAbsent(Insert insert, List<MappedColumn> key, SqlWriter out) {
        if (!insert.returning().isEmpty()) {
            throw new IllegalArgumentException(
                    "An insert that leaves out rows gives nothing back, but this one returns "
                            + insert.returning().stream()
                                    .map(MappedColumn::name)
                                    .toList());
        }
        insert(insert, out);
        conflict(key, out);
        out.sql(" DO NOTHING");
    }

    @Override
    public void upsert(Upsert upsert, SqlWriter out) {
        if (upsert.updated().isEmpty()) {
            insertAbsent(upsert.insert(), upsert.conflict(), out);
            return;
        }
        insert(upsert.insert(), out);
        conflict(upsert.conflict(), out);
        out.sql(" DO UPDATE SET ");
        for (int i = 0; i < upsert.updated().size(); i++) {
            String column = upsert.updated().get(i).name();
            out.sql(i == 0 ? "" : ", ").identifier(column).sql(" = EXCLUDED.").identifier(column);
        }
    }

    private static void conflict(List<MappedColumn> key, SqlWriter out) {
        out.sql(" ON CONFLICT (").columns(key).sql(")");
    }
}
