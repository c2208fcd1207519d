package duo.api.spi;

/**
 * How the rows of queries are combined.
 *
 * @since 0.1.0
 */
public enum SetOperator {
    /** The rows of all queries, equal ones once. */
    UNION,
    /** The rows of all queries. */
    UNION_ALL,
    /** The rows that all queries give. */
    INTERSECT,
    /** The rows of the first query that none of the others gives. */
    EXCEPT
}
