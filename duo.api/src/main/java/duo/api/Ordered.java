package duo.api;

import duo.api.expr.Order;
import java.time.Duration;
import java.util.List;

/**
 * The calls that say in which order rows come, which of them, and how the statement is sent. Each returns a new query and leaves
 * this one as it is; nothing is sent.
 *
 * @param <M> what orders are about
 * @param <S> the kind of query
 * @since 0.1.0
 */
public interface Ordered<M, S extends Ordered<M, S>> {

    /**
     * Clears the order, also the default one of the model.
     *
     * @return a new query
     */
    S orderBy();

    /**
     * Sets the order in place of an earlier one and of the default order.
     *
     * @param first an order
     * @return a new query
     */
    default S orderBy(Order<? super M> first) {
        return orderByAll(List.of(first));
    }

    /**
     * Sets the order in place of an earlier one and of the default order.
     *
     * @param first an order
     * @param second an order
     * @return a new query
     */
    default S orderBy(Order<? super M> first, Order<? super M> second) {
        return orderByAll(List.of(first, second));
    }

    /**
     * Sets the order in place of an earlier one and of the default order.
     *
     * @param first an order
     * @param second an order
     * @param third an order
     * @return a new query
     */
    default S orderBy(Order<? super M> first, Order<? super M> second, Order<? super M> third) {
        return orderByAll(List.of(first, second, third));
    }

    /**
     * Sets the order in place of an earlier one and of the default order.
     *
     * @param first an order
     * @param second an order
     * @param third an order
     * @param fourth an order
     * @return a new query
     */
    default S orderBy(
            Order<? super M> first, Order<? super M> second, Order<? super M> third, Order<? super M> fourth) {
        return orderByAll(List.of(first, second, third, fourth));
    }

    /**
     * Sets the order in place of an earlier one and of the default order.
     *
     * @param orders the orders, the first one counts most; an empty list clears the order
     * @return a new query
     */
    S orderByAll(List<? extends Order<? super M>> orders);

    /**
     * Turns the order round: the one set, else the default order of the model, else that of the key.
     *
     * @return a new query
     */
    S reverse();

    /**
     * Gives at most so many rows; the last call wins.
     *
     * @param rows the number of rows, 0 or more
     * @return a new query
     * @throws IllegalArgumentException if it is negative
     */
    S limit(long rows);

    /**
     * Leaves out the first rows; the last call wins.
     *
     * @param rows the number of rows, 0 or more
     * @return a new query
     * @throws IllegalArgumentException if it is negative
     */
    S offset(long rows);

    /**
     * Sets limit and offset at once.
     *
     * @param limit the rows of a page, 1 or more
     * @param offset the rows before it, 0 or more
     * @return a new query
     * @throws IllegalArgumentException if a number is out of range
     */
    default S paginate(long limit, long offset) {
        if (limit < 1) {
            throw new IllegalArgumentException("A page has at least one row, but the limit is " + limit);
        }
        return limit(limit).offset(offset);
    }

    /**
     * Ends the statement with {@link duo.api.error.QueryTimeoutException} when it runs longer; also each of those that follow from it,
     * such as those that load what is related, unless these have a timeout of their own. It is that of the query that is run: one that
     * stands inside another, for example in {@code in(..)} or as a common table, has none. Combined queries have that of the first of them, unless
     * they are given their own.
     *
     * @param timeout the greatest time, in milliseconds rounded down, at least one
     * @return a new query
     * @throws IllegalArgumentException if it is not positive
     */
    S timeout(Duration timeout);

    /**
     * Puts a comment into the statements of the query, by which logs and tools of the database tell where they come from; also into those
     * that load what is related, delete what goes with its rows, and write what hooks have seen. It is that of the query that is run, as
     * with {@link #timeout}: queries inside it put nothing into the statement, and combined queries what the first of them says.
     *
     * @param comment letters, digits, spaces and any of {@code _ - . , : = / ( ) [ ] @ #}, at most 200 of them; no secrets
     * @return a new query
     * @throws IllegalArgumentException if the comment is empty, too long or has other characters
     */
    S tag(String comment);

    /**
     * Says how many rows the driver fetches at once; a hint, which drivers are free to ignore. It is that of the query that is run, as
     * with {@link #timeout}.
     *
     * @param rows the number of rows, 1 or more
     * @return a new query
     * @throws IllegalArgumentException if it is less than 1
     */
    S fetchSize(int rows);
}
