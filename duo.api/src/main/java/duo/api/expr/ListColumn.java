package duo.api.expr;

import duo.api.meta.MappedColumn;
import java.util.List;

/**
 * A column of lists of scalars.
 *
 * @param <R> the model
 * @param <E> the type of an element
 * @since 0.1.0
 */
public final class ListColumn<R, E> extends ValueColumn<R, List<E>> implements ListExpression<R, E> {

    /**
     * Creates the column; called by generated code.
     *
     * @param model the model
     * @param column the mapped column
     */
    public ListColumn(Class<R> model, MappedColumn column) {
        super(model, column);
    }
}
