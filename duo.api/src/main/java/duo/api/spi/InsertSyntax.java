package duo.api.spi;

import duo.api.meta.MappedColumn;
import java.util.List;

/**
 * How rows are inserted, and how what the database makes of them comes back. Extend {@link AnsiInserts} or, for a database with ON CONFLICT,
 * {@link OnConflictInserts} rather than implementing this. Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public interface InsertSyntax {

    /**
     * How generated values come back from an insert.
     *
     * @return the way
     */
    KeyRetrieval keyRetrieval();

    /**
     * How many rows one INSERT takes.
     *
     * @return the number, 1 where there is no multi-row form
     */
    int maxRows();

    /**
     * Writes an insert.
     *
     * @param insert the insert
     * @param out takes the text
     */
    void insert(Insert insert, SqlWriter out);

    /**
     * Writes an insert that skips rows of which others took the key meanwhile, where the database can do that without hiding other
     * errors; else an insert that fails then.
     *
     * @param insert the insert, which gives nothing back: its {@link Insert#returning} is empty
     * @param key the columns of the key, or of a unique index
     * @param out takes the text
     */
    void insertAbsent(Insert insert, List<MappedColumn> key, SqlWriter out);

    /**
     * Writes an upsert.
     *
     * @param upsert the upsert
     * @param out takes the text
     */
    void upsert(Upsert upsert, SqlWriter out);

    /**
     * Makes an INSERT in the words of a user give the value that the database makes for a column.
     *
     * @param insert the statement, without a semicolon at its end
     * @param column the bare name of the column
     * @return the statement to send, and where the value comes
     */
    KeyedInsert keyed(String insert, String column);
}
