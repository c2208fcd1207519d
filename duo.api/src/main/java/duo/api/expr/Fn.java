package duo.api.expr;

import duo.api.meta.ValueType;
import duo.api.spi.Computation;
import duo.api.spi.Node;
import duo.api.spi.SqlFunction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Values that belong to no column: the clock of the database, literals, and functions and pieces of SQL of the user's own database.
 * Arguments are bound or are expressions; nothing of them is written into the text. A value in the form that a column gives it, such
 * as a converted one, JSON or a list, is {@link Expression#literal} of that column.
 *
 * @since 0.1.0
 */
public final class Fn {
    private Fn() {}

    /**
     * The moment at which the statement runs, or its transaction began, by the clock of the database.
     *
     * @param <R> the model
     * @return the expression
     */
    public static <R> TemporalExpression<R, Instant> now() {
        return Calls.temporal(SqlFunction.NOW, ValueType.plain(Instant.class));
    }

    /**
     * The date at which the statement runs, in UTC by the clock of the database.
     *
     * @param <R> the model
     * @return the expression
     */
    public static <R> TemporalExpression<R, LocalDate> currentDate() {
        return Calls.temporal(SqlFunction.CURRENT_DATE, ValueType.plain(LocalDate.class));
    }

    /**
     * A text, bound like every value.
     *
     * @param value the value
     * @param <R> the model
     * @return the expression
     */
    public static <R> TextExpression<R> value(String value) {
        return new TextExpression.Computed<>(Literal.of(value), Literal.type(value));
    }

    /**
     * A number, bound like every value.
     *
     * @param value the value
     * @param <R> the model
     * @param <N> the type of the number
     * @return the expression
     */
    public static <R, N extends Number> NumberExpression<R, N> value(N value) {
        return new NumberExpression.Computed<>(Literal.of(value), Literal.type(value));
    }

    /**
     * A truth value, bound like every value.
     *
     * @param value the value
     * @param <R> the model
     * @return the expression
     */
    public static <R> BooleanExpression<R> value(Boolean value) {
        return new BooleanExpression.Computed<>(Literal.of(value), Literal.type(value));
    }

    /**
     * A date, a time or a moment, bound like every value.
     *
     * @param value the value
     * @param <R> the model
     * @param <V> the type of the value
     * @return the expression
     */
    public static <R, V extends Temporal> TemporalExpression<R, V> value(V value) {
        return new TemporalExpression.Computed<>(Literal.of(value), Literal.type(value));
    }

    /**
     * A duration, bound like every value.
     *
     * @param value the value
     * @param <R> the model
     * @return the expression
     */
    public static <R> TemporalExpression<R, Duration> value(Duration value) {
        return new TemporalExpression.Computed<>(Literal.of(value), Literal.type(value));
    }

    /**
     * A UUID, bound like every value.
     *
     * @param value the value
     * @param <R> the model
     * @return the expression
     */
    public static <R> ComparableExpression<R, UUID> value(UUID value) {
        return new ComparableExpression.Computed<>(Literal.of(value), Literal.type(value));
    }

    /**
     * A character, bound like every value.
     *
     * @param value the value
     * @param <R> the model
     * @return the expression
     */
    public static <R> ComparableExpression<R, Character> value(Character value) {
        return new ComparableExpression.Computed<>(Literal.of(value), Literal.type(value));
    }

    /**
     * A constant of an enum. Beside a column it takes the form in which that stores the enum; else it is its name, bound like every value.
     *
     * @param value the value
     * @param <R> the model
     * @param <E> the enum
     * @return the expression
     */
    public static <R, E extends Enum<E>> ComparableExpression<R, E> value(E value) {
        return new ComparableExpression.Computed<>(Literal.of(value), Literal.type(value));
    }

    /**
     * Bytes, bound like every value.
     *
     * @param value the value
     * @param <R> the model
     * @return the expression
     */
    public static <R> Expression<R, byte[]> value(byte[] value) {
        return new Expression.Computed<>(Literal.of(value), Literal.type(value));
    }

    /**
     * A call of a function by its name.
     *
     * @param name letters, digits and underscores, with dots between the parts of a qualified name; the query is refused with
     *     {@link duo.api.error.InvalidQueryException} otherwise
     * @param type the type of the result
     * @param arguments the arguments; values are given by {@link #value}
     * @param <R> the model
     * @param <V> the type of the result
     * @return the expression
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <R, V> ComparableExpression<R, V> call(
            String name, Class<V> type, Expression<? super R, ?>... arguments) {
        ValueType result = Literal.typeOf(type);
        return new ComparableExpression.Computed<>(new Computation.Named(name, nodes(arguments), result), result);
    }

    /**
     * A call of a function that gives text, as {@link #call}.
     *
     * @param name the name
     * @param arguments the arguments
     * @param <R> the model
     * @return the expression
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <R> TextExpression<R> callText(String name, Expression<? super R, ?>... arguments) {
        return new TextExpression.Computed<>(new Computation.Named(name, nodes(arguments), Calls.TEXT), Calls.TEXT);
    }

    /**
     * A call of a function that gives a number, as {@link #call}.
     *
     * @param name the name
     * @param type the type of the number
     * @param arguments the arguments
     * @param <R> the model
     * @param <N> the type of the number
     * @return the expression
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <R, N extends Number> NumberExpression<R, N> callNumber(
            String name, Class<N> type, Expression<? super R, ?>... arguments) {
        ValueType result = Literal.typeOf(type);
        return new NumberExpression.Computed<>(new Computation.Named(name, nodes(arguments), result), result);
    }

    /**
     * A piece of SQL as a value.
     *
     * @param template the text, with {@code {0}} where the first argument stands, and so on; <code>{{</code> means a brace. It is
     *     part of the program and never made of input
     * @param type the type of the result
     * @param arguments the arguments; values are given by {@link #value}
     * @param <R> the model
     * @param <V> the type of the result
     * @return the expression
     * @throws IllegalArgumentException if a place has no argument, an argument no place, or the text holds a question mark
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <R, V> ComparableExpression<R, V> raw(
            String template, Class<V> type, Expression<? super R, ?>... arguments) {
        ValueType result = Literal.typeOf(type);
        return new ComparableExpression.Computed<>(FragmentTemplate.parse(template, nodes(arguments), result), result);
    }

    /**
     * A piece of SQL as text, as {@link #raw}.
     *
     * @param template the text
     * @param arguments the arguments
     * @param <R> the model
     * @return the expression
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <R> TextExpression<R> rawText(String template, Expression<? super R, ?>... arguments) {
        return new TextExpression.Computed<>(
                FragmentTemplate.parse(template, nodes(arguments), Calls.TEXT), Calls.TEXT);
    }

    /**
     * A piece of SQL as a number, as {@link #raw}.
     *
     * @param template the text
     * @param type the type of the number
     * @param arguments the arguments
     * @param <R> the model
     * @param <N> the type of the number
     * @return the expression
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <R, N extends Number> NumberExpression<R, N> rawNumber(
            String template, Class<N> type, Expression<? super R, ?>... arguments) {
        ValueType result = Literal.typeOf(type);
        return new NumberExpression.Computed<>(FragmentTemplate.parse(template, nodes(arguments), result), result);
    }

    /**
     * A piece of SQL as a condition, as {@link #raw}.
     *
     * @param template the text
     * @param arguments the arguments
     * @param <R> the model
     * @return the condition
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <R> Condition<R> rawCondition(String template, Expression<? super R, ?>... arguments) {
        return new Condition<>(FragmentTemplate.parse(template, nodes(arguments), ValueType.plain(Boolean.class)));
    }

    private static List<Node> nodes(Expression<?, ?>... arguments) {
        List<Node> nodes = new ArrayList<>();
        Arrays.stream(arguments).forEach(argument -> nodes.add(argument.node().unnamed()));
        return nodes;
    }
}
