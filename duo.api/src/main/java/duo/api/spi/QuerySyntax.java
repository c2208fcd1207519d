package duo.api.spi;

import java.util.List;
import java.util.Optional;

/**
 * How a database combines queries and locks what they read. Extend {@link AnsiQueries} rather than implementing this. Stateless
 * and thread-safe.
 *
 * @since 0.1.0
 */
public interface QuerySyntax {

    /**
     * Writes what follows a SELECT to take a slice of its rows.
     *
     * @param limit the number of rows from 0 to {@link Long#MAX_VALUE}, bound as a long, or empty for all
     * @param offset the rows to skip, of the same range, or empty for none
     * @param ordered whether the SELECT has an ORDER BY
     * @param out takes the text, with a leading space
     */
    void slice(Optional<Node.Value> limit, Optional<Node.Value> offset, boolean ordered, SqlWriter out);

    /**
     * Writes what stands at the end of a SELECT inside a transaction so that it sees rows that others have committed since the
     * transaction began; nothing unless a transaction reads by default from a snapshot that was taken once.
     *
     * @param out takes the text, with a leading space
     */
    void currentRead(SqlWriter out);

    /**
     * Whether a query of IN can have a limit; else Duo writes it as a derived table.
     *
     * @return true in standard SQL
     */
    boolean limitsMembers();

    /**
     * Whether an update or a delete can read the table that it writes in a query inside it; else Duo writes that as a derived
     * table.
     *
     * @return true in standard SQL
     */
    boolean readsWrittenTable();

    /**
     * Whether a derived table can speak of the row of the query around it. Asked for where Duo would write one.
     *
     * @return true if so
     */
    boolean correlatesDerivedTables();

    /**
     * Whether IN compares several values with the rows of a query; else Duo writes EXISTS.
     *
     * @return true in standard SQL
     */
    boolean tupleMembers();

    /**
     * Whether several values are less or greater than the row of a query; else Duo writes EXISTS.
     *
     * @return true in standard SQL
     */
    boolean ordersTuples();

    /**
     * Writes what keeps the database from merging a derived table with the query around it.
     *
     * @param out takes the text, with a leading space
     */
    void keepApart(SqlWriter out);

    /**
     * Writes what stands between queries whose rows are combined.
     *
     * @param operator how they are combined
     * @param out takes the text, with spaces around
     * @throws duo.api.error.UnsupportedFeatureException if the database cannot combine them so
     */
    void combine(SetOperator operator, SqlWriter out);

    /**
     * What stands before the tables that a statement names.
     *
     * @param recursive whether one of them reads itself
     * @return the words, with a space at the end
     */
    String with(boolean recursive);

    /**
     * Whether an update or a delete can name tables before itself; else Duo names them in the queries inside it.
     *
     * @return true for most databases
     */
    boolean namesTablesOfWrites();

    /**
     * Whether UNION in a table that reads itself leaves out rows that it has found before, so that it ends where rows lead back to
     * themselves; else Duo writes UNION ALL.
     *
     * @return true in standard SQL
     */
    boolean unitesRecursively();

    /**
     * Writes what stands behind a table that reads itself without a limit, for databases where UNION does not end it.
     *
     * @param columns the columns of the table
     * @param out takes the text, with a leading space
     */
    void endCycles(List<String> columns, SqlWriter out);

    /**
     * Writes what stands at the end of a statement with a table that reads itself a limited number of times.
     *
     * @param most the greatest number
     * @param out takes the text, with a leading space
     */
    void allowSteps(int most, SqlWriter out);

    /**
     * Where a statement takes hints for the optimizer.
     *
     * @return the place, or why there is none
     */
    Support<HintPlace> hints();

    /**
     * What stands before a query to get its plan. The plan is in the last column of the rows that come.
     *
     * @param analyze whether the query is run
     * @return the words, with a space at the end, or why the database gives no plan in this way
     */
    Support<String> explain(boolean analyze);

    /**
     * Writes what rows are grouped by.
     *
     * @param key the column or value
     * @param out takes the text
     * @throws duo.api.error.UnsupportedFeatureException if the database has no groups by values of its type
     */
    void groupKey(Node key, SqlWriter out);

    /**
     * Whether a query that reads several tables can lock the rows of some of them; else it locks all that it reads, and Duo refuses
     * to choose.
     *
     * @return true for most databases
     */
    boolean locksChosenTables();

    /**
     * Whether a query can lock the rows of a table that an outer join adds; else Duo refuses to choose those.
     *
     * @return true for most databases
     */
    boolean locksMissingRows();

    /**
     * Whether a query with a limit or an offset can lock its rows; else Duo finds their keys in a query inside, and asks for a lock of limited
     * rows only where that would mean something else.
     *
     * @return true for most databases
     */
    boolean locksSlices();

    /**
     * Writes what stands behind each table of a query whose rows it locks.
     *
     * @param lock the lock
     * @param out takes the text, with a leading space
     * @throws duo.api.error.UnsupportedFeatureException if the database has no such lock
     */
    void lockedTable(Lock lock, SqlWriter out);

    /**
     * Writes what stands at the end of a query that locks rows.
     *
     * @param lock the lock
     * @param sliced whether the query has a limit or an offset
     * @param tables the tables whose rows are locked
     * @param out takes the text, with a leading space
     * @throws duo.api.error.UnsupportedFeatureException if the database has no such lock
     */
    void lock(Lock lock, boolean sliced, LockedTables tables, SqlWriter out);
}
