package duo.api.expr;

import duo.api.meta.ValueType;
import duo.api.spi.Node;
import java.time.temporal.Temporal;

/**
 * Conditionals; to be imported statically. The result is of the family of the first value: text, number and so on.
 *
 * @since 0.1.0
 */
public final class Conditionals {
    private Conditionals() {}

    /**
     * Begins a conditional: text.
     *
     * @param condition when its first branch is taken
     * @param value the value of the first branch
     * @param <R> the model
     * @return the conditional, to be ended by {@code otherwise(..)} or {@code end()}
     */
    public static <R> CaseWhen<R, String, TextExpression<R>> caseWhen(Condition<R> condition, String value) {
        return CaseWhen.first(
                condition, literal(value), ValueType.plain(value.getClass()), TextExpression.Computed<R>::new);
    }

    /**
     * Begins a conditional: text.
     *
     * @param condition when its first branch is taken
     * @param value the value of the first branch
     * @param <R> the model
     * @return the conditional, to be ended by {@code otherwise(..)} or {@code end()}
     */
    public static <R> CaseWhen<R, String, TextExpression<R>> caseWhen(
            Condition<R> condition, TextExpression<? super R> value) {
        return CaseWhen.first(condition, value.node(), value.type(), TextExpression.Computed<R>::new);
    }

    /**
     * Begins a conditional: a number.
     *
     * @param condition when its first branch is taken
     * @param value the value of the first branch
     * @param <R> the model
     * @param <N> the type of the number
     * @return the conditional, to be ended by {@code otherwise(..)} or {@code end()}
     */
    public static <R, N extends Number> CaseWhen<R, N, NumberExpression<R, N>> caseWhen(
            Condition<R> condition, N value) {
        return CaseWhen.first(
                condition, literal(value), ValueType.plain(value.getClass()), NumberExpression.Computed<R, N>::new);
    }

    /**
     * Begins a conditional: a number.
     *
     * @param condition when its first branch is taken
     * @param value the value of the first branch
     * @param <R> the model
     * @param <N> the type of the number
     * @return the conditional, to be ended by {@code otherwise(..)} or {@code end()}
     */
    public static <R, N extends Number> CaseWhen<R, N, NumberExpression<R, N>> caseWhen(
            Condition<R> condition, NumberExpression<? super R, N> value) {
        return CaseWhen.first(condition, value.node(), value.type(), NumberExpression.Computed<R, N>::new);
    }

    /**
     * Begins a conditional: a truth value.
     *
     * @param condition when its first branch is taken
     * @param value the value of the first branch
     * @param <R> the model
     * @return the conditional, to be ended by {@code otherwise(..)} or {@code end()}
     */
    public static <R> CaseWhen<R, Boolean, BooleanExpression<R>> caseWhen(Condition<R> condition, Boolean value) {
        return CaseWhen.first(
                condition, literal(value), ValueType.plain(value.getClass()), BooleanExpression.Computed<R>::new);
    }

    /**
     * Begins a conditional: a truth value.
     *
     * @param condition when its first branch is taken
     * @param value the value of the first branch
     * @param <R> the model
     * @return the conditional, to be ended by {@code otherwise(..)} or {@code end()}
     */
    public static <R> CaseWhen<R, Boolean, BooleanExpression<R>> caseWhen(
            Condition<R> condition, BooleanExpression<? super R> value) {
        return CaseWhen.first(condition, value.node(), value.type(), BooleanExpression.Computed<R>::new);
    }

    /**
     * Begins a conditional: a date, a time or a moment.
     *
     * @param condition when its first branch is taken
     * @param value the value of the first branch
     * @param <R> the model
     * @param <V> the type of the value
     * @return the conditional, to be ended by {@code otherwise(..)} or {@code end()}
     */
    public static <R, V extends Temporal> CaseWhen<R, V, TemporalExpression<R, V>> caseWhen(
            Condition<R> condition, V value) {
        return CaseWhen.first(
                condition, literal(value), ValueType.plain(value.getClass()), TemporalExpression.Computed<R, V>::new);
    }

    /**
     * Begins a conditional: a date, a time, a moment or a duration.
     *
     * @param condition when its first branch is taken
     * @param value the value of the first branch
     * @param <R> the model
     * @param <V> the type of the value
     * @return the conditional, to be ended by {@code otherwise(..)} or {@code end()}
     */
    public static <R, V> CaseWhen<R, V, TemporalExpression<R, V>> caseWhen(
            Condition<R> condition, TemporalExpression<? super R, V> value) {
        return CaseWhen.first(condition, value.node(), value.type(), TemporalExpression.Computed<R, V>::new);
    }

    /**
     * Begins a conditional: another value with an order.
     *
     * @param condition when its first branch is taken
     * @param value the value of the first branch
     * @param <R> the model
     * @param <V> the type of the value
     * @return the conditional, to be ended by {@code otherwise(..)} or {@code end()}
     */
    public static <R, V> CaseWhen<R, V, ComparableExpression<R, V>> caseWhen(
            Condition<R> condition, ComparableExpression<? super R, V> value) {
        return CaseWhen.first(condition, value.node(), value.type(), ComparableExpression.Computed<R, V>::new);
    }

    private static Node.Value literal(Object value) {
        return new Node.Value(value, ValueType.plain(value.getClass()), false);
    }
}
