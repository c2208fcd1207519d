package duo.api;

import duo.api.meta.ValueType;
import duo.api.spi.Nested;
import java.util.List;

/**
 * A query that can stand inside another: {@code User_.id.in(posts.valuesList(Post_.authorId))}. It becomes part of that statement;
 * nothing is sent for it. Queries of both views are subqueries.
 *
 * @param <V> what a row of it is: the value of its one column, or a model by its key
 * @since 0.1.0
 */
public interface Subquery<V> {

    /**
     * The query as part of an expression. Its limit, offset and order are kept.
     *
     * @return the node
     */
    Nested.Query nested();

    /**
     * The types of its columns where it stands inside another query: those of the values, or of the key of a model.
     *
     * @return an unmodifiable list
     */
    List<ValueType> columnTypes();
}
