package duo.api;

/**
 * The statement of a query, to be extended in the words of the database: rows named before it, text around it, hints. Its own values stay
 * bound, and values of the parts are bound by names. It runs where the query would have run, and its rows are read as those of the
 * query, by the position of the columns. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * List<Post> next = posts.where(Post_.title.startsWith("A")).limit(5).statement()
 *         .append("for no key update skip locked")
 *         .all();
 * }</pre>
 *
 * @param <R> what a row is read as
 * @since 0.1.0
 */
public interface QueryStatement<R> extends SqlBuilding<QueryStatement<R>>, SqlQuery<R> {

    /**
     * Reads the rows as something else, where the parts have changed what the statement gives.
     *
     * @param type as for {@link SqlStatement#as}
     * @param <T> what a row becomes
     * @return the statement as one that gives rows
     * @throws duo.api.error.ConfigurationException if a model or schema record has no metamodel
     */
    <T> SqlQuery<T> as(Class<T> type);

    /**
     * Reads the rows with all their columns.
     *
     * @return the statement as one that gives rows
     */
    SqlQuery<Row> rows();
}
