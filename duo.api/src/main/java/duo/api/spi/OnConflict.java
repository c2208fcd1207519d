package duo.api.spi;

import duo.api.meta.MappedColumn;
import java.util.List;

/**
 * Writes inserts that meet rows of the same key with ON CONFLICT, as PostgreSQL and SQLite know it.
 *
 * @since 0.1.0
 */
public final class OnConflict {
    private OnConflict() {}

    /**
     * Writes an insert that leaves out rows whose key is there; for {@link Dialect#insertAbsent}.
     *
     * @param dialect writes the insert itself
     * @param insert the insert, which gives nothing back: its {@link Insert#returning} is empty, since what it returns would stand before
     *     the clause, and rows that are left out have nothing to give
     * @param key the columns of the key, or of a unique index
     * @param out takes the text
     * @throws IllegalArgumentException if the insert gives columns back; nothing is written then
     */
    public static void insertAbsent(Dialect dialect, Insert insert, List<MappedColumn> key, SqlWriter out) {
        if (!insert.returning().isEmpty()) {
            throw new IllegalArgumentException(
                    "An insert that leaves out rows gives nothing back, but this one returns "
                            + insert.returning().stream()
                                    .map(MappedColumn::name)
                                    .toList());
        }
        dialect.insert(insert, out);
        conflict(key, out);
        out.sql(" DO NOTHING");
    }

    /**
     * Writes an insert that updates the row of the same key when there is one; for {@link Dialect#upsert}.
     *
     * @param dialect writes the insert itself
     * @param upsert the upsert
     * @param out takes the text
     */
    public static void upsert(Dialect dialect, Upsert upsert, SqlWriter out) {
        Insert insert = new Insert(upsert.table(), upsert.columns(), List.of(upsert.values()), List.of());
        if (upsert.updated().isEmpty()) {
            insertAbsent(dialect, insert, upsert.conflict(), out);
            return;
        }
        dialect.insert(insert, out);
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
