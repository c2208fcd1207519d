package duo.api;

import duo.api.relation.SingleRelation;

/**
 * The calls that lock the rows that a query reads until the transaction ends. They hold for the calls that read rows:
 * {@code all()}, {@code first()}, {@code one()} and the like. Counts, aggregates, groups, distinct rows, bulk calls and queries
 * inside others take no locks and refuse them.
 *
 * <p>A query that locks runs in a transaction that may write; elsewhere it is refused with
 * {@link duo.api.error.InvalidQueryException} before anything is sent. A wait that takes too long, or is not wanted, ends with
 * {@link duo.api.error.LockTimeoutException}.
 *
 * <p>Where a query joins related rows, its own rows alone are locked, on MariaDB the related ones too; {@link #of} chooses others.
 *
 * <p>MySQL and MariaDB lock all rows that they look at to find those of the query, so that an index should lead to these.
 *
 * <p>An entity that the transaction has read before keeps what it knows; {@code refresh()} reads it again.
 *
 * <p>SQLite has one writer at a time, which a transaction is from its beginning: there the locks are held anyway, and the options
 * are refused with {@link duo.api.error.UnsupportedFeatureException}.
 *
 * @param <M> the model, or groups of it
 * @param <S> the kind of query
 * @since 0.1.0
 */
public interface Lockable<M, S> {

    /**
     * Locks the rows against all who would write or lock them.
     *
     * @return a new query
     */
    S forUpdate();

    /**
     * Locks the rows against those who would write them.
     *
     * @return a new query
     */
    S forShare();

    /**
     * Leaves out rows that others have locked, so that several workers each take rows of their own.
     *
     * @return a new query
     * @throws duo.api.error.InvalidQueryException if the query does not lock
     * @throws IllegalArgumentException if the query does not wait
     */
    S skipLocked();

    /**
     * Fails at once with {@link duo.api.error.LockTimeoutException} where others have locked a row.
     *
     * @return a new query
     * @throws duo.api.error.InvalidQueryException if the query does not lock
     * @throws IllegalArgumentException if the query leaves out locked rows
     */
    S noWait();

    /**
     * Locks the rows that a relation leads to, in place of the query's own; each further call adds a relation, and {@link #ofSelf()}
     * the rows of the query. Their table is joined where nothing else of the query does.
     *
     * <p>PostgreSQL locks only rows that cannot be missing: where the reference may be NULL, add {@code where(relation.isPresent())}.
     * MariaDB locks the rows of all tables that a query reads, and takes only calls that name all of them. What a database cannot do is
     * refused with {@link duo.api.error.UnsupportedFeatureException} before anything is sent.
     *
     * @param relation the relation, over one step or several
     * @return a new query
     * @throws duo.api.error.InvalidQueryException if the query does not lock
     */
    S of(SingleRelation<? super M, ?> relation);

    /**
     * Locks the rows of the query itself, as it does where {@link #of} is not called, beside those of the relations that are named.
     *
     * @return a new query
     * @throws duo.api.error.InvalidQueryException if the query does not lock
     */
    S ofSelf();
}
