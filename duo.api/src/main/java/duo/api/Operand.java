package duo.api;

import duo.api.meta.ValueType;
import duo.api.spi.Nested;
import java.util.List;

/**
 * A query that can be combined with others whose rows are of the same kind. Queries of both views are operands.
 *
 * @param <R> what a row is read as
 * @since 0.1.0
 */
public interface Operand<R> {

    /**
     * The query with all that it selects. Its limit and offset are kept, and its order where it has these.
     *
     * @return the node
     */
    Nested.Query operand();

    /**
     * The types of what it selects.
     *
     * @return an unmodifiable list
     */
    List<ValueType> operandTypes();
}
