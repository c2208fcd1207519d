package duo.api;

import duo.api.expr.Condition;
import java.util.List;

/**
 * The calls that build a query. Each returns a new query and leaves this one as it is; nothing is sent. Queries are immutable
 * and safe to share between threads.
 *
 * @param <M> the model that is queried
 * @param <S> the kind of query
 * @since 0.1.0
 */
public interface Filterable<M, S extends Filterable<M, S>> extends Ordered<M, S> {

    /**
     * Keeps the rows that fulfil a condition, besides those named before.
     *
     * @param first a condition
     * @return a new query
     */
    default S where(Condition<? super M> first) {
        return whereAll(List.of(first));
    }

    /**
     * Keeps the rows that fulfil all conditions, besides those named before.
     *
     * @param first a condition
     * @param second a condition
     * @return a new query
     */
    default S where(Condition<? super M> first, Condition<? super M> second) {
        return whereAll(List.of(first, second));
    }

    /**
     * Keeps the rows that fulfil all conditions, besides those named before.
     *
     * @param first a condition
     * @param second a condition
     * @param third a condition
     * @return a new query
     */
    default S where(Condition<? super M> first, Condition<? super M> second, Condition<? super M> third) {
        return whereAll(List.of(first, second, third));
    }

    /**
     * Keeps the rows that fulfil all conditions, besides those named before.
     *
     * @param first a condition
     * @param second a condition
     * @param third a condition
     * @param fourth a condition
     * @return a new query
     */
    default S where(
            Condition<? super M> first,
            Condition<? super M> second,
            Condition<? super M> third,
            Condition<? super M> fourth) {
        return whereAll(List.of(first, second, third, fourth));
    }

    /**
     * Keeps the rows that fulfil all conditions, besides those named before.
     *
     * @param conditions the conditions; an empty list changes nothing
     * @return a new query
     */
    S whereAll(List<? extends Condition<? super M>> conditions);

    /**
     * Leaves out rows whose selected columns are all equal.
     *
     * @return a new query
     */
    S distinct();

    /**
     * Gives no rows. Calls that read answer without a statement.
     *
     * @return a new query
     */
    S none();
}
