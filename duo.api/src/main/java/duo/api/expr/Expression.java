package duo.api.expr;

import duo.api.Subquery;
import duo.api.meta.Storage;
import duo.api.meta.ValueType;
import duo.api.spi.Nested;
import duo.api.spi.Node;
import duo.api.spi.Sort;
import duo.api.spi.SqlFunction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
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
        return new Node.Value(value, type(), node().isSecret());
    }

    /**
     * A value in the form in which this expression has it: an enum by name or by position, a converted value converted, JSON as JSON.
     * As secret as this expression.
     *
     * @param value the value
     * @param <S> the model of the query in which it stands
     * @return the expression, bound like every value
     */
    default <S> Expression<S, V> literal(V value) {
        return new Computed<>(bind(Objects.requireNonNull(value, "value")), type());
    }

    /**
     * This expression under a name: that of the value in the rows where it is selected. Elsewhere the name means nothing.
     *
     * @param name the name
     * @return a new expression
     * @throws IllegalArgumentException if the name is empty
     */
    default Expression<R, V> as(String name) {
        return new Computed<>(named(name), type());
    }

    /**
     * This expression of the query around the one that it stands in, to correlate a subquery; called twice, of the one around that.
     * {@code any}, {@code none}, {@code all} and {@code count} of a relation are queries too.
     *
     * @param <S> the model of the inner query
     * @return a new expression; outside a subquery, and where the query around is of another model, it is refused by an
     *     {@link duo.api.error.InvalidQueryException} when the statement is built
     */
    default <S> Expression<S, V> outer() {
        return new Computed<>(new Nested.Outer(node()), type());
    }

    /**
     * The node under a name; for the families of expressions.
     *
     * @param name the name
     * @return the node
     * @throws IllegalArgumentException if the name is empty, begins or ends with a blank, or holds a control character or half a
     *     character
     */
    default Node named(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("The name of a selected value is empty");
        }
        return new Node.Named(node().unnamed(), name);
    }

    /**
     * The value differs from another, where NULL is a value like any other.
     *
     * @param value the value, or null
     * @return the condition
     */
    default Condition<R> isDistinctFrom(@Nullable V value) {
        if (value == null) {
            return isNotNull();
        }
        return type().storage() == Storage.JSON
                ? ne(value).or(isNull())
                : new Condition<>(new Node.Compare(Node.Comparison.DISTINCT, node(), bind(value)));
    }

    /**
     * The value differs from that of another expression, where NULL is a value like any other.
     *
     * @param other the other expression
     * @param <S> the model of both
     * @return the condition
     */
    default <S extends R> Condition<S> isDistinctFrom(Expression<? super S, ? extends V> other) {
        return new Condition<>(new Node.Compare(Node.Comparison.DISTINCT, node(), Fitting.node(other, this)));
    }

    /**
     * Equality that takes NULL for a value like any other: true for two of them, and never NULL itself.
     *
     * @param value the value, or null
     * @return the condition
     */
    default Condition<R> isNotDistinctFrom(@Nullable V value) {
        if (value == null) {
            return isNull();
        }
        return type().storage() == Storage.JSON
                ? isDistinctFrom(value).not()
                : new Condition<>(new Node.Compare(Node.Comparison.NOT_DISTINCT, node(), bind(value)));
    }

    /**
     * The value equals that of another expression, where NULL is a value like any other.
     *
     * @param other the other expression
     * @param <S> the model of both
     * @return the condition
     */
    default <S extends R> Condition<S> isNotDistinctFrom(Expression<? super S, ? extends V> other) {
        return new Condition<>(new Node.Compare(Node.Comparison.NOT_DISTINCT, node(), Fitting.node(other, this)));
    }

    /**
     * The value equals that of a query of one row and one column; not fulfilled where it gives no row.
     *
     * @param query the query
     * @return the condition
     */
    default Condition<R> eq(Subquery<? extends V> query) {
        return new Condition<>(new Node.Compare(Node.Comparison.EQ, node(), query.nested()));
    }

    /**
     * The value differs from that of a query of one row and one column; not fulfilled where it gives no row.
     *
     * @param query the query
     * @return the condition
     */
    default Condition<R> ne(Subquery<? extends V> query) {
        return new Condition<>(new Node.Compare(Node.Comparison.NE, node(), query.nested()));
    }

    /**
     * The value is among the rows of a query, which is part of the same statement.
     *
     * @param query the query, of one column
     * @return the condition
     */
    default Condition<R> in(Subquery<? extends V> query) {
        return new Condition<>(new Nested.Member(node(), query.nested(), false));
    }

    /**
     * The value is not among the rows of a query, which is part of the same statement. As in SQL, never fulfilled where the
     * query gives NULL.
     *
     * @param query the query, of one column
     * @return the condition
     */
    default Condition<R> notIn(Subquery<? extends V> query) {
        return new Condition<>(new Nested.Member(node(), query.nested(), true));
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
        return new Condition<>(JsonEquality.of(Node.Comparison.EQ, this, Fitting.node(other, this)));
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
        return new Condition<>(JsonEquality.of(Node.Comparison.NE, this, Fitting.node(other, this)));
    }

    /**
     * The value is one of several; never fulfilled for none.
     *
     * @param values the values, none of them null
     * @return the condition
     * @throws IllegalArgumentException if a value is null: add {@code .or(x.isNull())} instead
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
     * @throws IllegalArgumentException if a value is null: add {@code .or(x.isNull())} instead
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
     * @throws IllegalArgumentException if a value is null: a row with NULL fulfils the condition in no case
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
     * @throws IllegalArgumentException if a value is null: a row with NULL fulfils the condition in no case
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
        return new Order<>(Sort.of(node(), false, type()));
    }

    /**
     * Descending order by this value.
     *
     * @return the order
     */
    default Order<R> desc() {
        return new Order<>(Sort.of(node(), true, type()));
    }

    /**
     * A comparison with a value; for the comparisons of subinterfaces.
     *
     * @param operator how
     * @param value the value, not null
     * @return the condition
     */
    default Condition<R> compare(Node.Comparison operator, V value) {
        if (type().storage() == Storage.JSON && operator == Node.Comparison.EQ) {
            return JsonPath.of(this).eq(Objects.requireNonNull(value, "value"));
        }
        if (type().storage() == Storage.JSON && operator == Node.Comparison.NE) {
            return JsonPath.of(this).ne(Objects.requireNonNull(value, "value"));
        }
        return new Condition<>(new Node.Compare(operator, node(), bind(Objects.requireNonNull(value, "value"))));
    }

    private Condition<R> member(Collection<? extends V> values, boolean negated) {
        NullValues.refuse(values, this, negated ? "notIn" : "in", negated ? ".and(..isNotNull())" : ".or(..isNull())");
        if (values.isEmpty()) {
            return new Condition<>(new Node.Constant(negated));
        }
        if (type().storage() == Storage.JSON) {
            Condition<R> any =
                    Condition.anyOf(values.stream().map(value -> eq(value)).toList());
            return negated ? any.not() : any;
        }
        List<Node> members = values.stream().<Node>map(this::bind).toList();
        return new Condition<>(new Node.In(node(), members, negated));
    }

    @SuppressWarnings("unchecked")
    private static <V> List<V> list(V first, V... rest) {
        ArrayList<V> all = new ArrayList<>(rest.length + 1);
        all.add(first);
        all.addAll(Arrays.asList(rest));
        return all;
    }

    /**
     * The value, or another where it is NULL.
     *
     * @param value what takes the place of NULL
     * @return the expression
     */
    default Expression<R, V> coalesce(V value) {
        return new Computed<>(Calls.of(SqlFunction.COALESCE, type(), node(), bind(value)), type());
    }

    /**
     * The value, or that of another expression where it is NULL.
     *
     * @param other the other expression
     * @param <S> the model of both
     * @return the expression
     */
    default <S extends R> Expression<S, V> coalesce(Expression<? super S, ? extends V> other) {
        return new Computed<>(Calls.of(SqlFunction.COALESCE, type(), node(), Fitting.node(other, this)), type());
    }

    /**
     * The value, or NULL where it equals another.
     *
     * @param value what becomes NULL
     * @return the expression
     */
    default Expression<R, V> nullIf(V value) {
        return new Computed<>(Calls.of(SqlFunction.NULL_IF, type(), node(), bind(value)), type());
    }

    /**
     * The value as a number of another type. A fraction that the type does not have is cut off towards zero; a number that it cannot
     * hold is an error, except beyond 64 bits on SQLite, MySQL and MariaDB, which give the nearest {@code long}. Text that is no number is an
     * error on PostgreSQL, SQL Server and Oracle, and counts as the number that it begins with, or 0, elsewhere.
     *
     * @param type the type of the number: of a primitive, {@code BigInteger} or {@code BigDecimal}
     * @param <T> the type of the number
     * @return the expression
     * @throws duo.api.error.InvalidQueryException if this is neither number, text nor truth value, or for another type
     */
    default <T extends Number> NumberExpression<R, T> cast(Class<T> type) {
        return Casts.toNumber(this, type);
    }

    /**
     * The value as text: whole numbers in decimal digits, {@code true} and {@code false}, dates from the year 0 to 9999 as {@code 2026-01-31},
     * times as {@code 13:14:15.000016}, dates with times from the year 1 to 9999 as {@code 2026-01-31T13:14:15.000016}, moments likewise in UTC
     * with a {@code Z} behind, each with six digits of the second; UUIDs in small letters with hyphens, enums by their names however they are
     * stored. Other numbers are written as the database writes them.
     *
     * @return the expression
     * @throws duo.api.error.InvalidQueryException if this is of another type
     */
    default TextExpression<R> castToText() {
        return Casts.toText(this);
    }

    /**
     * A computed value that is neither number nor text nor has an order.
     *
     * @param node what the renderer writes
     * @param type the type of the value
     * @param <R> the model
     * @param <V> the type of the value
     * @since 0.1.0
     */
    record Computed<R, V>(Node node, ValueType type) implements Expression<R, V> {}
}
