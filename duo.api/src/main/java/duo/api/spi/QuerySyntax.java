package duo.api.spi;

/**
 * How a database combines queries and locks what they read. Extend {@link AnsiQueries} rather than implementing this. Stateless
 * and thread-safe.
 *
 * @since 0.1.0
 */
public interface QuerySyntax {

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
     * What stands before a query to get its plan. The plan is in the last column of the rows that come.
     *
     * @param analyze whether the query is run
     * @return the words, with a space at the end
     * @throws duo.api.error.UnsupportedFeatureException if the database gives no plan in this way
     */
    String explain(boolean analyze);

    /**
     * Writes what stands behind the table of a query that locks rows.
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
     * @param out takes the text, with a leading space
     * @throws duo.api.error.UnsupportedFeatureException if the database has no such lock
     */
    void lock(Lock lock, boolean sliced, SqlWriter out);
}
