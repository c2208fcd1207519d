package duo.api;

import duo.api.spi.SetOperator;
import java.util.List;

/**
 * The calls that combine a query with others whose rows are of the same kind. Nothing is sent. A limit and an offset of each query
 * are kept; an order counts only with these, and the default order of the model does not count. Columns are combined by their
 * position.
 *
 * @param <R> what a row is read as
 * @param <C> the combined query
 * @since 0.1.0
 */
public interface Combining<R, C> extends Operand<R> {

    /**
     * Names this query, so that queries take their rows from it: {@code users.from(adults)}. Its limit and offset are kept, and its
     * order where it has these.
     *
     * @param name the name
     * @return the table
     * @throws IllegalArgumentException if the name is blank or holds control characters
     * @throws duo.api.error.InvalidQueryException if the query locks rows
     */
    default CommonTable<R> common(String name) {
        return CommonTable.of(name, this);
    }

    /**
     * Combines this query with others.
     *
     * @param operator how
     * @param others the others, one or more
     * @return the combined query, without an order
     * @throws IllegalArgumentException if there are no others
     * @throws duo.api.error.InvalidQueryException if a query selects values of other types, or locks rows
     */
    C combine(SetOperator operator, List<? extends Operand<R>> others);

    /**
     * The rows of this query and of others, equal rows once.
     *
     * @param first another query
     * @return the combined query, without an order
     */
    default C union(Operand<R> first) {
        return combine(SetOperator.UNION, List.of(first));
    }

    /**
     * The rows of this query and of others, equal rows once.
     *
     * @param first another query
     * @param second another query
     * @return the combined query, without an order
     */
    default C union(Operand<R> first, Operand<R> second) {
        return combine(SetOperator.UNION, List.of(first, second));
    }

    /**
     * The rows of this query and of others, equal rows once.
     *
     * @param first another query
     * @param second another query
     * @param third another query
     * @return the combined query, without an order
     */
    default C union(Operand<R> first, Operand<R> second, Operand<R> third) {
        return combine(SetOperator.UNION, List.of(first, second, third));
    }

    /**
     * The rows of this query and of others, equal rows once.
     *
     * @param others the other queries, one or more
     * @return the combined query, without an order
     * @throws IllegalArgumentException if there are no others
     */
    default C unionOf(List<? extends Operand<R>> others) {
        return combine(SetOperator.UNION, others);
    }

    /**
     * The rows of this query and of others, one after the other.
     *
     * @param first another query
     * @return the combined query, without an order
     */
    default C unionAll(Operand<R> first) {
        return combine(SetOperator.UNION_ALL, List.of(first));
    }

    /**
     * The rows of this query and of others, one after the other.
     *
     * @param first another query
     * @param second another query
     * @return the combined query, without an order
     */
    default C unionAll(Operand<R> first, Operand<R> second) {
        return combine(SetOperator.UNION_ALL, List.of(first, second));
    }

    /**
     * The rows of this query and of others, one after the other.
     *
     * @param first another query
     * @param second another query
     * @param third another query
     * @return the combined query, without an order
     */
    default C unionAll(Operand<R> first, Operand<R> second, Operand<R> third) {
        return combine(SetOperator.UNION_ALL, List.of(first, second, third));
    }

    /**
     * The rows of this query and of others, one after the other.
     *
     * @param others the other queries, one or more
     * @return the combined query, without an order
     * @throws IllegalArgumentException if there are no others
     */
    default C unionAllOf(List<? extends Operand<R>> others) {
        return combine(SetOperator.UNION_ALL, others);
    }

    /**
     * The rows that this query and all others give, each once.
     *
     * @param first another query
     * @return the combined query, without an order
     */
    default C intersect(Operand<R> first) {
        return combine(SetOperator.INTERSECT, List.of(first));
    }

    /**
     * The rows that this query and all others give, each once.
     *
     * @param first another query
     * @param second another query
     * @return the combined query, without an order
     */
    default C intersect(Operand<R> first, Operand<R> second) {
        return combine(SetOperator.INTERSECT, List.of(first, second));
    }

    /**
     * The rows that this query and all others give, each once.
     *
     * @param first another query
     * @param second another query
     * @param third another query
     * @return the combined query, without an order
     */
    default C intersect(Operand<R> first, Operand<R> second, Operand<R> third) {
        return combine(SetOperator.INTERSECT, List.of(first, second, third));
    }

    /**
     * The rows that this query and all others give, each once.
     *
     * @param others the other queries, one or more
     * @return the combined query, without an order
     * @throws IllegalArgumentException if there are no others
     */
    default C intersectOf(List<? extends Operand<R>> others) {
        return combine(SetOperator.INTERSECT, others);
    }

    /**
     * The rows of this query that none of the others gives, each once.
     *
     * @param first another query
     * @return the combined query, without an order
     */
    default C except(Operand<R> first) {
        return combine(SetOperator.EXCEPT, List.of(first));
    }

    /**
     * The rows of this query that none of the others gives, each once.
     *
     * @param first another query
     * @param second another query
     * @return the combined query, without an order
     */
    default C except(Operand<R> first, Operand<R> second) {
        return combine(SetOperator.EXCEPT, List.of(first, second));
    }

    /**
     * The rows of this query that none of the others gives, each once.
     *
     * @param first another query
     * @param second another query
     * @param third another query
     * @return the combined query, without an order
     */
    default C except(Operand<R> first, Operand<R> second, Operand<R> third) {
        return combine(SetOperator.EXCEPT, List.of(first, second, third));
    }

    /**
     * The rows of this query that none of the others gives, each once.
     *
     * @param others the other queries, one or more
     * @return the combined query, without an order
     * @throws IllegalArgumentException if there are no others
     */
    default C exceptOf(List<? extends Operand<R>> others) {
        return combine(SetOperator.EXCEPT, others);
    }
}
