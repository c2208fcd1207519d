package duo.api.expr;

import java.time.Duration;
import java.time.temporal.Temporal;
import java.util.UUID;

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
        return CaseWhen.first(condition, Literal.of(value), Literal.type(value), TextExpression.Computed<R>::new);
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
    public static <R, N extends Number> NumberCaseWhen<R, N> caseWhen(Condition<R> condition, N value) {
        return NumberCaseWhen.first(condition, Literal.of(value), Literal.type(value));
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
    public static <R, N extends Number> NumberCaseWhen<R, N> caseWhen(
            Condition<R> condition, NumberExpression<? super R, N> value) {
        return NumberCaseWhen.first(condition, value.node(), value.type());
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
        return CaseWhen.first(condition, Literal.of(value), Literal.type(value), BooleanExpression.Computed<R>::new);
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
                condition, Literal.of(value), Literal.type(value), TemporalExpression.Computed<R, V>::new);
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

    /**
     * Begins a conditional: a duration.
     *
     * @param condition when its first branch is taken
     * @param value the value of the first branch
     * @param <R> the model
     * @return the conditional, to be ended by {@code otherwise(..)} or {@code end()}
     */
    public static <R> CaseWhen<R, Duration, TemporalExpression<R, Duration>> caseWhen(
            Condition<R> condition, Duration value) {
        return CaseWhen.first(
                condition, Literal.of(value), Literal.type(value), TemporalExpression.Computed<R, Duration>::new);
    }

    /**
     * Begins a conditional: a UUID.
     *
     * @param condition when its first branch is taken
     * @param value the value of the first branch
     * @param <R> the model
     * @return the conditional, to be ended by {@code otherwise(..)} or {@code end()}
     */
    public static <R> CaseWhen<R, UUID, ComparableExpression<R, UUID>> caseWhen(Condition<R> condition, UUID value) {
        return CaseWhen.first(
                condition, Literal.of(value), Literal.type(value), ComparableExpression.Computed<R, UUID>::new);
    }

    /**
     * Begins a conditional: a character.
     *
     * @param condition when its first branch is taken
     * @param value the value of the first branch
     * @param <R> the model
     * @return the conditional, to be ended by {@code otherwise(..)} or {@code end()}
     */
    public static <R> CaseWhen<R, Character, ComparableExpression<R, Character>> caseWhen(
            Condition<R> condition, Character value) {
        return CaseWhen.first(
                condition, Literal.of(value), Literal.type(value), ComparableExpression.Computed<R, Character>::new);
    }

    /**
     * Begins a conditional: the constant of an enum, by name; {@code column.literal(..)} has the form of a column.
     *
     * @param condition when its first branch is taken
     * @param value the value of the first branch
     * @param <R> the model
     * @param <E> the enum
     * @return the conditional, to be ended by {@code otherwise(..)} or {@code end()}
     */
    public static <R, E extends Enum<E>> CaseWhen<R, E, ComparableExpression<R, E>> caseWhen(
            Condition<R> condition, E value) {
        return CaseWhen.first(
                condition, Literal.of(value), Literal.type(value), ComparableExpression.Computed<R, E>::new);
    }

    /**
     * Begins a conditional: bytes.
     *
     * @param condition when its first branch is taken
     * @param value the value of the first branch
     * @param <R> the model
     * @return the conditional, to be ended by {@code otherwise(..)} or {@code end()}
     */
    public static <R> CaseWhen<R, byte[], Expression<R, byte[]>> caseWhen(Condition<R> condition, byte[] value) {
        return CaseWhen.first(condition, Literal.of(value), Literal.type(value), Expression.Computed<R, byte[]>::new);
    }

    /**
     * Begins a conditional: any other value, such as JSON and lists.
     *
     * @param condition when its first branch is taken
     * @param value the value of the first branch
     * @param <R> the model
     * @param <V> the type of the value
     * @return the conditional, to be ended by {@code otherwise(..)} or {@code end()}
     */
    public static <R, V> CaseWhen<R, V, Expression<R, V>> caseWhen(
            Condition<R> condition, Expression<? super R, V> value) {
        return CaseWhen.first(condition, value.node(), value.type(), Expression.Computed<R, V>::new);
    }
}
