package duo.api.expr;

import duo.api.spi.Computation;
import duo.api.spi.Node;
import duo.api.spi.SqlFunction;
import java.util.List;
import java.util.UUID;

/**
 * What is asked of a text together with another that the database knows, and what a text is read as. Case matters, on every database.
 *
 * @param <R> the model
 * @since 0.1.0
 */
public interface TextSearches<R> extends Expression<R, String> {

    /**
     * The text contains another.
     *
     * @param text the other text
     * @param <S> the model of both
     * @return the condition; not fulfilled where either is NULL
     */
    default <S extends R> Condition<S> contains(Expression<? super S, String> text) {
        return new Condition<>(new Node.Compare(Node.Comparison.GT, place(text), Calls.value(0)));
    }

    /**
     * The text starts with another.
     *
     * @param text the other text
     * @param <S> the model of both
     * @return the condition; not fulfilled where either is NULL
     */
    default <S extends R> Condition<S> startsWith(Expression<? super S, String> text) {
        return new Condition<>(new Node.Compare(Node.Comparison.EQ, place(text), Calls.value(1)));
    }

    /**
     * The text ends with another.
     *
     * @param text the other text
     * @param <S> the model of both
     * @return the condition; not fulfilled where either is NULL
     */
    default <S extends R> Condition<S> endsWith(Expression<? super S, String> text) {
        Node length = Calls.of(SqlFunction.LENGTH, Calls.INTEGER, node());
        Node wanted = Calls.of(SqlFunction.LENGTH, Calls.INTEGER, text.node());
        Node start = new Node.Arithmetic(
                Node.Operation.PLUS, new Node.Arithmetic(Node.Operation.MINUS, length, wanted), Calls.value(1));
        Node end = Calls.of(SqlFunction.SUBSTRING, Calls.TEXT, node(), start, wanted);
        return new Condition<S>(new Node.Compare(Node.Comparison.GE, length, wanted))
                .and(new Condition<S>(
                        new Node.Compare(Node.Comparison.EQ, end, text.node().unnamed())));
    }

    /**
     * The text contains another; case does not matter.
     *
     * @param text the other text, taken literally
     * @param <S> the model of both
     * @return the condition; not fulfilled where either is NULL
     */
    default <S extends R> Condition<S> icontains(Expression<? super S, String> text) {
        return small(this).contains(small(text));
    }

    /**
     * The text starts with another; case does not matter.
     *
     * @param text the other text, taken literally
     * @param <S> the model of both
     * @return the condition; not fulfilled where either is NULL
     */
    default <S extends R> Condition<S> istartsWith(Expression<? super S, String> text) {
        return small(this).startsWith(small(text));
    }

    /**
     * The text ends with another; case does not matter.
     *
     * @param text the other text, taken literally
     * @param <S> the model of both
     * @return the condition; not fulfilled where either is NULL
     */
    default <S extends R> Condition<S> iendsWith(Expression<? super S, String> text) {
        return small(this).endsWith(small(text));
    }

    /**
     * The text equals another; case does not matter.
     *
     * @param text the other text
     * @param <S> the model of both
     * @return the condition; not fulfilled where either is NULL
     */
    default <S extends R> Condition<S> ieq(Expression<? super S, String> text) {
        return small(this).eq(small(text));
    }

    /**
     * The text matches a pattern that another holds; case matters.
     *
     * @param pattern the pattern: {@code %} for any text, {@code _} for one character, a backslash takes what follows for itself
     * @param <S> the model of both
     * @return the condition; not fulfilled where either is NULL
     */
    default <S extends R> Condition<S> like(Expression<? super S, String> pattern) {
        return Calls.condition(SqlFunction.LIKE, node(), pattern.node());
    }

    /**
     * The text matches a pattern that another holds; case does not matter.
     *
     * @param pattern the pattern: {@code %} for any text, {@code _} for one character, a backslash takes what follows for itself
     * @param <S> the model of both
     * @return the condition; not fulfilled where either is NULL
     */
    default <S extends R> Condition<S> ilike(Expression<? super S, String> pattern) {
        return small(this).like(small(pattern));
    }

    private static <S> TextExpression<S> small(Expression<? super S, String> text) {
        return Calls.text(SqlFunction.LOWER, text.node());
    }

    /**
     * The position of another text in the text, counted from 1 in characters.
     *
     * @param text the other text
     * @param <S> the model of both
     * @return the expression, 0 where it does not occur
     */
    default <S extends R> NumberExpression<S, Integer> position(Expression<? super S, String> text) {
        return new NumberExpression.Computed<>(place(text), Calls.INTEGER);
    }

    private Node place(Expression<?, String> text) {
        return Calls.of(SqlFunction.POSITION, Calls.INTEGER, text.node(), node());
    }

    /**
     * The text with another that occurs in it replaced by a third.
     *
     * @param search the text that is replaced
     * @param replacement what takes its place
     * @param <S> the model of all
     * @return the expression; NULL where one of them is
     */
    default <S extends R> TextExpression<S> replace(
            Expression<? super S, String> search, Expression<? super S, String> replacement) {
        return Calls.text(SqlFunction.REPLACE, node(), search.node(), replacement.node());
    }

    /**
     * The greater of this and a text, as {@code ge} compares them.
     *
     * @param value the text
     * @return the expression; NULL where this is
     */
    default TextExpression<R> greatest(String value) {
        return new TextExpression.Computed<>(Extremes.greatest(this, bind(value)), type());
    }

    /**
     * The greater of this and another text, as {@code ge} compares them.
     *
     * @param other the other text
     * @param <S> the model of both
     * @return the expression; NULL where either is
     */
    default <S extends R> TextExpression<S> greatest(Expression<? super S, String> other) {
        return new TextExpression.Computed<>(Extremes.greatest(this, Fitting.node(other, this)), type());
    }

    /**
     * The lesser of this and a text, as {@code le} compares them.
     *
     * @param value the text
     * @return the expression; NULL where this is
     */
    default TextExpression<R> least(String value) {
        return new TextExpression.Computed<>(Extremes.least(this, bind(value)), type());
    }

    /**
     * The lesser of this and another text, as {@code le} compares them.
     *
     * @param other the other text
     * @param <S> the model of both
     * @return the expression; NULL where either is
     */
    default <S extends R> TextExpression<S> least(Expression<? super S, String> other) {
        return new TextExpression.Computed<>(Extremes.least(this, Fitting.node(other, this)), type());
    }

    /**
     * The text as a truth value: {@code true} and {@code false}, in small letters or capitals.
     *
     * @return the expression; NULL for any other text
     */
    default BooleanExpression<R> castToBoolean() {
        Node small = Calls.of(SqlFunction.LOWER, Calls.TEXT, node());
        return new BooleanExpression.Computed<>(
                new Computation.Case(
                        List.of(Casts.branch(small, "true", true), Casts.branch(small, "false", false)),
                        null,
                        Casts.BOOLEAN),
                Casts.BOOLEAN);
    }

    /**
     * The text as a UUID, which it has to be: 36 characters with hyphens. For another text a database gives an error, or NULL.
     *
     * @return the expression
     */
    default ComparableExpression<R, UUID> castToUuid() {
        return new ComparableExpression.Computed<>(Casts.toUuid(this), Casts.UUIDS);
    }
}
