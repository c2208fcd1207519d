package duo.api.expr;

import duo.api.Subquery;
import duo.api.spi.Nested;
import duo.api.spi.Node;
import duo.api.spi.Node.Comparison;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Several values that are compared as one, such as a composite key: {@code Tuple.of(Enrollment_.student, Enrollment_.course).eq(7,
 * "maths")}. One is less than another when the first value in which they differ is. Immutable and thread-safe.
 *
 * <p>Values are checked when the condition is made: their number and their types, where any whole number fits a number that can
 * hold it. None of them is null: as in SQL, a tuple with NULL in it is neither equal to another nor different.
 *
 * @param <R> the model
 * @since 0.1.0
 */
public final class Tuple<R> {
    private final List<Expression<? super R, ?>> parts;

    private Tuple(List<Expression<? super R, ?>> parts) {
        this.parts = parts;
    }

    /**
     * A tuple of two values.
     *
     * @param first the first value
     * @param second the second value
     * @param <R> the model
     * @return the tuple
     */
    public static <R> Tuple<R> of(Expression<? super R, ?> first, Expression<? super R, ?> second) {
        return new Tuple<>(List.of(first, second));
    }

    /**
     * A tuple of three values.
     *
     * @param first the first value
     * @param second the second value
     * @param third the third value
     * @param <R> the model
     * @return the tuple
     */
    public static <R> Tuple<R> of(
            Expression<? super R, ?> first, Expression<? super R, ?> second, Expression<? super R, ?> third) {
        return new Tuple<>(List.of(first, second, third));
    }

    /**
     * A tuple of any number of values.
     *
     * @param parts the values, two or more
     * @param <R> the model
     * @return the tuple
     * @throws IllegalArgumentException if there are fewer than two
     */
    public static <R> Tuple<R> ofAll(List<? extends Expression<? super R, ?>> parts) {
        if (parts.size() < 2) {
            throw new IllegalArgumentException("A tuple has two values or more, but this one has " + parts.size());
        }
        return new Tuple<>(List.copyOf(parts));
    }

    /**
     * The tuple of the query around the one that it stands in.
     *
     * @param <S> the model of the inner query
     * @return a new tuple
     */
    public <S> Tuple<S> outer() {
        List<Expression<? super S, ?>> outside = new ArrayList<>();
        parts.forEach(part -> outside.add(part.<S>outer()));
        return new Tuple<>(outside);
    }

    /**
     * All values equal the given ones.
     *
     * @param first the first value
     * @param rest the others
     * @return the condition
     * @throws IllegalArgumentException if the values are not of the number and the types of the tuple
     */
    public Condition<R> eq(Object first, Object... rest) {
        return compare(Comparison.EQ, first, rest);
    }

    /**
     * A value differs from the given ones.
     *
     * @param first the first value
     * @param rest the others
     * @return the condition
     * @throws IllegalArgumentException if the values are not of the number and the types of the tuple
     */
    public Condition<R> ne(Object first, Object... rest) {
        return compare(Comparison.NE, first, rest);
    }

    /**
     * The tuple is less than the given values.
     *
     * @param first the first value
     * @param rest the others
     * @return the condition
     * @throws IllegalArgumentException if the values are not of the number and the types of the tuple
     */
    public Condition<R> lt(Object first, Object... rest) {
        return compare(Comparison.LT, first, rest);
    }

    /**
     * The tuple is not greater than the given values.
     *
     * @param first the first value
     * @param rest the others
     * @return the condition
     * @throws IllegalArgumentException if the values are not of the number and the types of the tuple
     */
    public Condition<R> le(Object first, Object... rest) {
        return compare(Comparison.LE, first, rest);
    }

    /**
     * The tuple is greater than the given values.
     *
     * @param first the first value
     * @param rest the others
     * @return the condition
     * @throws IllegalArgumentException if the values are not of the number and the types of the tuple
     */
    public Condition<R> gt(Object first, Object... rest) {
        return compare(Comparison.GT, first, rest);
    }

    /**
     * The tuple is not less than the given values.
     *
     * @param first the first value
     * @param rest the others
     * @return the condition
     * @throws IllegalArgumentException if the values are not of the number and the types of the tuple
     */
    public Condition<R> ge(Object first, Object... rest) {
        return compare(Comparison.GE, first, rest);
    }

    /**
     * All values equal those of another tuple.
     *
     * @param other the other tuple
     * @param <S> the model of both
     * @return the condition
     * @throws IllegalArgumentException if the other tuple has another number of values
     */
    public <S extends R> Condition<S> eq(Tuple<? super S> other) {
        return compare(Comparison.EQ, other);
    }

    /**
     * A value differs from those of another tuple.
     *
     * @param other the other tuple
     * @param <S> the model of both
     * @return the condition
     * @throws IllegalArgumentException if the other tuple has another number of values
     */
    public <S extends R> Condition<S> ne(Tuple<? super S> other) {
        return compare(Comparison.NE, other);
    }

    /**
     * The tuple is less than another one.
     *
     * @param other the other tuple
     * @param <S> the model of both
     * @return the condition
     * @throws IllegalArgumentException if the other tuple has another number of values
     */
    public <S extends R> Condition<S> lt(Tuple<? super S> other) {
        return compare(Comparison.LT, other);
    }

    /**
     * The tuple is not greater than another one.
     *
     * @param other the other tuple
     * @param <S> the model of both
     * @return the condition
     * @throws IllegalArgumentException if the other tuple has another number of values
     */
    public <S extends R> Condition<S> le(Tuple<? super S> other) {
        return compare(Comparison.LE, other);
    }

    /**
     * The tuple is greater than another one.
     *
     * @param other the other tuple
     * @param <S> the model of both
     * @return the condition
     * @throws IllegalArgumentException if the other tuple has another number of values
     */
    public <S extends R> Condition<S> gt(Tuple<? super S> other) {
        return compare(Comparison.GT, other);
    }

    /**
     * The tuple is not less than another one.
     *
     * @param other the other tuple
     * @param <S> the model of both
     * @return the condition
     * @throws IllegalArgumentException if the other tuple has another number of values
     */
    public <S extends R> Condition<S> ge(Tuple<? super S> other) {
        return compare(Comparison.GE, other);
    }

    private <S extends R> Condition<S> compare(Comparison operator, Tuple<? super S> other) {
        checkSize(other.parts.size(), "the other tuple");
        return new Condition<>(new Node.Compare(operator, node(), other.node()));
    }

    /**
     * All values equal those of a query of one row, which is part of the same statement; not fulfilled where it gives no row.
     *
     * @param query a query of as many columns: {@code values(..)}, or one for models, which are their keys here; SQL Server and SQLite
     *     do not refuse several rows
     * @return the condition
     * @throws IllegalArgumentException if the query has another number of columns
     */
    public Condition<R> eq(Subquery<?> query) {
        return row(Comparison.EQ, query);
    }

    /**
     * A value differs from those of a query of one row, as {@link #eq(Subquery)}; not fulfilled where it gives no row.
     *
     * @param query a query of as many columns
     * @return the condition
     * @throws IllegalArgumentException if the query has another number of columns
     */
    public Condition<R> ne(Subquery<?> query) {
        return row(Comparison.NE, query);
    }

    /**
     * The tuple is less than the values of a query of one row, as {@link #eq(Subquery)}; not fulfilled where it gives no row.
     *
     * @param query a query of as many columns
     * @return the condition
     * @throws IllegalArgumentException if the query has another number of columns
     */
    public Condition<R> lt(Subquery<?> query) {
        return row(Comparison.LT, query);
    }

    /**
     * The tuple is not greater than the values of a query of one row, as {@link #eq(Subquery)}; not fulfilled where it gives no row.
     *
     * @param query a query of as many columns
     * @return the condition
     * @throws IllegalArgumentException if the query has another number of columns
     */
    public Condition<R> le(Subquery<?> query) {
        return row(Comparison.LE, query);
    }

    /**
     * The tuple is greater than the values of a query of one row, as {@link #eq(Subquery)}; not fulfilled where it gives no row.
     *
     * @param query a query of as many columns
     * @return the condition
     * @throws IllegalArgumentException if the query has another number of columns
     */
    public Condition<R> gt(Subquery<?> query) {
        return row(Comparison.GT, query);
    }

    /**
     * The tuple is not less than the values of a query of one row, as {@link #eq(Subquery)}; not fulfilled where it gives no row.
     *
     * @param query a query of as many columns
     * @return the condition
     * @throws IllegalArgumentException if the query has another number of columns
     */
    public Condition<R> ge(Subquery<?> query) {
        return row(Comparison.GE, query);
    }

    private Condition<R> row(Comparison operator, Subquery<?> query) {
        checkSize(query.columnTypes().size(), "the query");
        return new Condition<>(new Node.Compare(operator, node(), query.nested()));
    }

    /**
     * The tuple is one of several; never fulfilled for none.
     *
     * @param rows the values of each
     * @return the condition
     * @throws IllegalArgumentException if values are not of the number and the types of the tuple, or one of them is null
     */
    public Condition<R> in(Collection<? extends List<?>> rows) {
        return among(rows, "in");
    }

    private Condition<R> among(Collection<? extends List<?>> rows, String call) {
        NullValues.refuse(rows, this, call, "isNull() of the parts");
        return Condition.anyOf(rows.stream()
                .map(row -> new Condition<R>(new Node.Compare(Comparison.EQ, node(), bind(row))))
                .toList());
    }

    /**
     * The tuple is none of several; always fulfilled for none.
     *
     * @param rows the values of each
     * @return the condition
     * @throws IllegalArgumentException if values are not of the number and the types of the tuple, or one of them is null
     */
    public Condition<R> notIn(Collection<? extends List<?>> rows) {
        return among(rows, "notIn").not();
    }

    /**
     * The tuple is among the rows of a query, which is part of the same statement.
     *
     * @param query a query of as many columns: {@code values(..)}, or one for models, which are their keys here
     * @return the condition
     * @throws IllegalArgumentException if the query has another number of columns
     */
    public Condition<R> in(Subquery<?> query) {
        return member(query, false);
    }

    /**
     * The tuple is not among the rows of a query, which is part of the same statement.
     *
     * @param query a query of as many columns: {@code values(..)}, or one for models, which are their keys here
     * @return the condition
     * @throws IllegalArgumentException if the query has another number of columns
     */
    public Condition<R> notIn(Subquery<?> query) {
        return member(query, true);
    }

    private Condition<R> member(Subquery<?> query, boolean negated) {
        checkSize(query.columnTypes().size(), "the query");
        return new Condition<>(new Nested.Member(node(), query.nested(), negated));
    }

    private Condition<R> compare(Comparison operator, Object first, Object... rest) {
        List<Object> values = new ArrayList<>(rest.length + 1);
        values.add(first);
        values.addAll(Arrays.asList(rest));
        return new Condition<>(new Node.Compare(operator, node(), bind(values)));
    }

    private Node node() {
        return new Node.Tuple(parts.stream().map(part -> part.node().unnamed()).toList());
    }

    private Node bind(List<?> values) {
        checkSize(values.size(), "what it is compared with");
        List<Node> bound = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            bound.add(bind(parts.get(i), values.get(i)));
        }
        return new Node.Tuple(bound);
    }

    private void checkSize(int size, String what) {
        if (size != parts.size()) {
            throw new IllegalArgumentException(
                    "The tuple " + parts + " has " + parts.size() + " values, but " + what + " has " + size);
        }
    }

    @SuppressWarnings("unchecked") // the type was looked at
    private static Node bind(Expression<?, ?> part, Object value) {
        Class<?> wanted = part.type().raw();
        Object fitting = value;
        if (!wanted.isInstance(value) && Number.class.isAssignableFrom(wanted) && isWhole(value)) {
            fitting = Numbers.<Number>exactly(((Number) value).longValue(), part.type());
        }
        if (!wanted.isInstance(fitting)) {
            throw new IllegalArgumentException(part + " is compared with " + wanted.getSimpleName() + ", not with "
                    + (value == null ? "null" : value.getClass().getSimpleName()));
        }
        return ((Expression<?, Object>) part).bind(fitting);
    }

    private static boolean isWhole(Object value) {
        return value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte;
    }

    @Override
    public String toString() {
        return parts.toString();
    }
}
