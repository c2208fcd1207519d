package duo.api.expr;

import duo.api.meta.ValueType;
import duo.api.spi.Nested;
import duo.api.spi.Node;
import duo.api.spi.Structure;
import java.util.Collections;
import java.util.List;

/**
 * A value that is a list of scalars.
 *
 * @param <R> the model
 * @param <E> the type of an element
 * @since 0.1.0
 */
public interface ListExpression<R, E> extends Expression<R, List<E>> {

    /**
     * The list holds a value.
     *
     * @param value the value
     * @return the condition; a row without a list fulfils neither it nor its negation
     * @throws IllegalArgumentException if it is null
     */
    default Condition<R> includes(E value) {
        return includes(Collections.singletonList(value), true, "includes");
    }

    /**
     * The list holds all of several values.
     *
     * @param values the values, one or more
     * @return the condition; a row without a list fulfils neither it nor its negation
     * @throws IllegalArgumentException if there are none, or one is null
     */
    default Condition<R> includesAll(List<? extends E> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("includesAll is given no value: every row with a list would fulfil it");
        }
        return includes(values, true, "includesAll");
    }

    /**
     * The list holds at least one of several values.
     *
     * @param values the values; none is never fulfilled
     * @return the condition; a row without a list fulfils neither it nor its negation
     * @throws IllegalArgumentException if one is null
     */
    default Condition<R> includesAny(List<? extends E> values) {
        return values.isEmpty() ? new Condition<>(new Node.Constant(false)) : includes(values, false, "includesAny");
    }

    private Condition<R> includes(List<? extends E> values, boolean all, String call) {
        NullValues.refuse(values, this, call, "isNull() of the list");
        return new Condition<>(new Structure.Includes(node(), all, bind(List.copyOf(values))));
    }

    /**
     * The number of elements.
     *
     * @return the expression; NULL for a row without a list
     */
    default NumberExpression<R, Integer> length() {
        return new NumberExpression.Computed<>(new Structure.ListLength(node()), ValueType.plain(Integer.class));
    }

    /**
     * The list has no element.
     *
     * @return the condition; a row without a list fulfils neither it nor its negation
     */
    default Condition<R> isEmpty() {
        return length().eq(0);
    }

    @Override
    default ListExpression<R, E> as(String name) {
        return new Computed<>(named(name), type());
    }

    @Override
    default <S> ListExpression<S, E> outer() {
        return new Computed<>(new Nested.Outer(node()), type());
    }

    /**
     * A computed list.
     *
     * @param node what the renderer writes
     * @param type the type of the value
     * @param <R> the model
     * @param <E> the type of an element
     * @since 0.1.0
     */
    record Computed<R, E>(Node node, ValueType type) implements ListExpression<R, E> {}
}
