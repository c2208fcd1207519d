package duo.api;

/**
 * The related rows that are loaded with others: which, in what order, how many for each row that they are related to, and what is
 * loaded with them in turn. Has no call that sends a statement. Immutable and thread-safe.
 *
 * <p>{@code limit} and {@code offset} count the rows for each row that they are related to.
 *
 * @param <T> the related model
 * @since 0.1.0
 */
public interface Children<T> extends Filterable<T, Children<T>>, Lookups<Children<T>>, Relating<T, Children<T>> {

    /**
     * Says how they are loaded.
     *
     * @param strategy the strategy; {@link LoadStrategy#JOIN} takes neither conditions nor limits
     * @return new children
     */
    Children<T> using(LoadStrategy strategy);
}
