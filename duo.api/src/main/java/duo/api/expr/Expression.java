package duo.api.expr;

import duo.api.meta.ValueType;
import duo.api.spi.Node;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A typed value of a row: a column or something computed from columns. Immutable and thread-safe.
 *
 * @param <R> the model whose rows have the value
 * @param <V> the type of the value
 * @since 0.1.0
 */
public interface Expression<R, V> {

    /**
     * What the renderer writes.
     *
     * @return the node
     */
    Node node();

    /**
     * The type of the value and the form in which it is stored.
     *
     * @return the type
     */
    ValueType type();

    /**
     * A value of this type as a node: bound with the codec of this expression.
     *
     * @param value the value, or null
     * @return the node
     */
    default Node.Value bind(@Nullable V value) {
        return new Node.Value(value, type(), false);
    }

    /**
     * The value equals another; null-safe: {@code eq(null)} is {@link #isNull()}.
     *
     * @param value the value, or null
     * @return the condition
     */
    default Condition<R> eq(@Nullable V value) {
        return value == null ? isNull() : compare(Node.Comparison.EQ, value);
    }

    /**
     * The value equals that of another expression; as in SQL, not fulfilled where either is NULL.
     *
     * @param other the other expression
     * @param <S> the model of both
     * @return the condition
     */
    default <S extends R> Condition<S> eq(Expression<? super S, ? extends V> other) {
        return new Condition<>(new Node.Compare(Node.Comparison.EQ, node(), other.node()));
    }

    /**
     * The value differs from another; {@code ne(null)} is {@link #isNotNull()}. As in SQL, a row with NULL does not differ
     * from a value.
     *
     * @param value the value, or null
     * @return the condition
     */
    default Condition<R> ne(@Nullable V value) {
        return value == null ? isNotNull() : compare(Node.Comparison.NE, value);
    }

    /**
     * The value differs from that of another expression; as in SQL, not fulfilled where either is NULL.
     *
     * @param other the other expression
     * @param <S> the model of both
     * @return the condition
     */
    default <S extends R> Condition<S> ne(Expression<? super S, ? extends V> other) {
        return new Condition<>(new Node.Compare(Node.Comparison.NE, node(), other.node()));
    }

    /**
     * The value is one of several; never fulfilled for none.
     *
     * @param values the values, none of them null
     * @return the condition
     * @throws NullPointerException if a value is null: add {@code .or(x.isNull())} instead
     */
    default Condition<R> in(Collection<? extends V> values) {
        return member(values, false);
    }

    /**
     * The value is one of several.
     *
     * @param first a value
     * @param rest further values
     * @return the condition
     */
    @SuppressWarnings("unchecked")
    default Condition<R> in(V first, V... rest) {
        return member(list(first, rest), false);
    }

    /**
     * The value is none of several; always fulfilled for none. As in SQL, a row with NULL does not fulfil it otherwise.
     *
     * @param values the values, none of them null
     * @return the condition
     */
    default Condition<R> notIn(Collection<? extends V> values) {
        return member(values, true);
    }

    /**
     * The value is none of several. As in SQL, a row with NULL does not fulfil it.
     *
     * @param first a value
     * @param rest further values
     * @return the condition
     */
    @SuppressWarnings("unchecked")
    default Condition<R> notIn(V first, V... rest) {
        return member(list(first, rest), true);
    }

    /**
     * The value is NULL.
     *
     * @return the condition
     */
    default Condition<R> isNull() {
        return new Condition<>(new Node.NullTest(node(), false));
    }

    /**
     * The value is not NULL.
     *
     * @return the condition
     */
    default Condition<R> isNotNull() {
        return new Condition<>(new Node.NullTest(node(), true));
    }

    /**
     * Ascending order by this value.
     *
     * @return the order
     */
    default Order<R> asc() {
        return new Order<>(node(), false);
    }

    /**
     * Descending order by this value.
     *
     * @return the order
     */
    default Order<R> desc() {
        return new Order<>(node(), true);
    }

    /**
     * A comparison with a value; for the comparisons of subinterfaces.
     *
     * @param operator how
     * @param value the value, not null
     * @return the condition
     */
    default Condition<R> compare(Node.Comparison operator, V value) {
        return new Condition<>(
                new Node.Compare(operator, node(), bind(java.util.Objects.requireNonNull(value, "value"))));
    }

    private Condition<R> member(Collection<? extends V> values, boolean negated) {
        if (values.isEmpty()) {
            return new Condition<>(new Node.Constant(negated));
        }
        List<Node> members = values.stream()
                .<Node>map(value -> bind(java.util.Objects.requireNonNull(value, "a value of in or notIn")))
                .toList();
        return new Condition<>(new Node.In(node(), members, negated));
    }

    @SuppressWarnings("unchecked")
    private static <V> List<V> list(V first, V... rest) {
        java.util.ArrayList<V> all = new java.util.ArrayList<>(rest.length + 1);
        all.add(first);
        all.addAll(Arrays.asList(rest));
        return all;
    }
}
