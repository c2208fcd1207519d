package duo.api.expr;

import duo.api.Subquery;
import duo.api.meta.ValueType;
import duo.api.spi.Nested;
import duo.api.spi.Node;
import duo.api.spi.SqlFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A condition on the rows of a model. Immutable and thread-safe.
 *
 * @param <R> the model that it is about; a condition on a base class fits its subclasses
 * @since 0.1.0
 */
public final class Condition<R> {
    private final Node node;

    /**
     * Wraps a node; used by expressions.
     *
     * @param node the node
     */
    public Condition(Node node) {
        this.node = Objects.requireNonNull(node, "node");
    }

    /**
     * What the renderer writes.
     *
     * @return the node
     */
    public Node node() {
        return node;
    }

    /**
     * Both conditions hold.
     *
     * @param other the other one
     * @param <S> the model of both
     * @return the conjunction
     */
    public <S extends R> Condition<S> and(Condition<? super S> other) {
        return junction(false, List.of(node, other.node()));
    }

    /**
     * At least one condition holds.
     *
     * @param other the other one
     * @param <S> the model of both
     * @return the disjunction
     */
    public <S extends R> Condition<S> or(Condition<? super S> other) {
        return junction(true, List.of(node, other.node()));
    }

    /**
     * The condition does not hold. As in SQL, a row for which a comparison meets NULL fulfils neither the condition nor its
     * negation.
     *
     * @return the negation
     */
    public Condition<R> not() {
        return new Condition<>(new Node.Not(node));
    }

    /**
     * The condition as a value: true, false, or NULL where a comparison meets NULL.
     *
     * @return the expression
     */
    public BooleanExpression<R> asBoolean() {
        ValueType type = ValueType.plain(Boolean.class);
        return new BooleanExpression.Computed<>(Calls.of(SqlFunction.TRUTH, type, node), type);
    }

    /**
     * All conditions hold; true for an empty list.
     *
     * @param conditions the conditions
     * @param <R> the model
     * @return the conjunction
     */
    public static <R> Condition<R> allOf(List<? extends Condition<? super R>> conditions) {
        return of(false, conditions);
    }

    /**
     * At least one condition holds; false for an empty list.
     *
     * @param conditions the conditions
     * @param <R> the model
     * @return the disjunction
     */
    public static <R> Condition<R> anyOf(List<? extends Condition<? super R>> conditions) {
        return of(true, conditions);
    }

    /**
     * A query gives a row. It may speak of the row around it by {@code outer()}.
     *
     * @param query the query; it becomes part of the same statement
     * @param <R> the model
     * @return the condition
     */
    public static <R> Condition<R> exists(Subquery<?> query) {
        return new Condition<>(new Nested.Exists(query.nested()));
    }

    /**
     * A query gives no row. It may speak of the row around it by {@code outer()}.
     *
     * @param query the query; it becomes part of the same statement
     * @param <R> the model
     * @return the condition
     */
    public static <R> Condition<R> notExists(Subquery<?> query) {
        return new Condition<>(new Node.Not(new Nested.Exists(query.nested())));
    }

    private static <R> Condition<R> of(boolean disjunction, List<? extends Condition<? super R>> conditions) {
        return switch (conditions.size()) {
            case 0 -> new Condition<>(new Node.Constant(!disjunction));
            case 1 -> new Condition<>(conditions.get(0).node());
            default ->
                junction(disjunction, conditions.stream().map(Condition::node).toList());
        };
    }

    private static <R> Condition<R> junction(boolean disjunction, List<Node> operands) {
        List<Node> flat = new ArrayList<>(operands.size());
        for (Node operand : operands) {
            if (operand instanceof Node.Junction inner && inner.disjunction() == disjunction) {
                flat.addAll(inner.operands());
            } else {
                flat.add(operand);
            }
        }
        return new Condition<>(new Node.Junction(disjunction, flat));
    }

    @Override
    public String toString() {
        return node.toString();
    }
}
