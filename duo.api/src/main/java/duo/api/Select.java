package duo.api;

/**
 * A query whose rows are read as something else than the model. Immutable and thread-safe.
 *
 * @param <M> the model that is queried, or groups of it
 * @param <R> what a row is read as
 * @since 0.1.0
 */
public interface Select<M, R>
        extends Filterable<M, Select<M, R>>,
                Fetch<R>,
                Subquery<R>,
                Lockable<M, Select<M, R>>,
                Combining<R, Combined<M, R>> {}
