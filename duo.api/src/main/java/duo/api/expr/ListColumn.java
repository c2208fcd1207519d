package duo.api.expr;

import duo.api.meta.MappedColumn;
import duo.api.meta.ValueType;
import duo.api.spi.Node;
import duo.api.spi.Structure;
import java.util.List;

/**
 * A column of lists of scalars.
 *
 * @param <R> the model
 * @param <E> the type of an element
 * @since 0.1.0
 */
public final class ListColumn<R, E> extends ValueColumn<R, List<E>> {

    /**
     * Creates the column; called by generated code.
     *
     * @param model the model
     * @param column the mapped column
     */
    public ListColumn(Class<R> model, MappedColumn column) {
        super(model, column);
    }

    /**
     * The list holds a value.
     *
     * @param value the value
     * @return the condition; a row without a list fulfils neither it nor its negation
     */
    public Condition<R> includes(E value) {
        return includes(List.of(value), true);
    }

    /**
     * The list holds all of several values.
     *
     * @param values the values, one or more
     * @return the condition; a row without a list fulfils neither it nor its negation
     * @throws IllegalArgumentException if there are none
     */
    public Condition<R> includesAll(List<? extends E> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("includesAll is given no value: every row with a list would fulfil it");
        }
        return includes(values, true);
    }

    /**
     * The list holds at least one of several values.
     *
     * @param values the values; none is never fulfilled
     * @return the condition; a row without a list fulfils neither it nor its negation
     */
    public Condition<R> includesAny(List<? extends E> values) {
        return values.isEmpty() ? new Condition<>(new Node.Constant(false)) : includes(values, false);
    }

    private Condition<R> includes(List<? extends E> values, boolean all) {
        return new Condition<>(new Structure.Includes(node(), all, bind(List.copyOf(values))));
    }

    /**
     * The number of elements.
     *
     * @return the expression; NULL for a row without a list
     */
    public NumberExpression<R, Integer> length() {
        return new NumberExpression.Computed<>(new Structure.ListLength(node()), ValueType.plain(Integer.class));
    }

    /**
     * The list has no element.
     *
     * @return the condition; a row without a list fulfils neither it nor its negation
     */
    public Condition<R> isEmpty() {
        return length().eq(0);
    }
}
