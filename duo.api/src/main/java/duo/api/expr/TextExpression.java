package duo.api.expr;

import duo.api.meta.ValueType;
import duo.api.spi.Nested;
import duo.api.spi.Node;
import duo.api.spi.SqlFunction;
import java.util.Objects;

/**
 * Text. The searches take values literally: wildcards in them mean themselves; {@link #like} and {@link #ilike} take patterns.
 * Case counts on every database unless the name of the method says otherwise. Where it does not count, the letters A to Z are
 * the same as a to z on every database; beyond them PostgreSQL knows the letters of the database's locale, MySQL and MariaDB
 * those of Unicode, and SQLite those of Java, on connections that Duo opens. Accents count everywhere. Which text is less than another is
 * told by code points.
 *
 * @param <R> the model
 * @since 0.1.0
 */
public interface TextExpression<R> extends ComparableExpression<R, String>, TextFunctions<R>, TextSearches<R> {

    /**
     * The text holds a value anywhere; case matters.
     *
     * @param text the value, taken literally
     * @return the condition
     */
    default Condition<R> contains(String text) {
        return match(Node.Match.CONTAINS, text, false);
    }

    /**
     * The text holds a value anywhere; case does not matter.
     *
     * @param text the value, taken literally
     * @return the condition
     */
    default Condition<R> icontains(String text) {
        return match(Node.Match.CONTAINS, text, true);
    }

    /**
     * The text begins with a value; case matters.
     *
     * @param text the value, taken literally
     * @return the condition
     */
    default Condition<R> startsWith(String text) {
        return match(Node.Match.STARTS_WITH, text, false);
    }

    /**
     * The text begins with a value; case does not matter.
     *
     * @param text the value, taken literally
     * @return the condition
     */
    default Condition<R> istartsWith(String text) {
        return match(Node.Match.STARTS_WITH, text, true);
    }

    /**
     * The text ends with a value; case matters.
     *
     * @param text the value, taken literally
     * @return the condition
     */
    default Condition<R> endsWith(String text) {
        return match(Node.Match.ENDS_WITH, text, false);
    }

    /**
     * The text ends with a value; case does not matter.
     *
     * @param text the value, taken literally
     * @return the condition
     */
    default Condition<R> iendsWith(String text) {
        return match(Node.Match.ENDS_WITH, text, true);
    }

    /**
     * The text equals a value; case does not matter.
     *
     * @param text the value
     * @return the condition
     */
    default Condition<R> ieq(String text) {
        return match(Node.Match.EQUALS, text, true);
    }

    /**
     * The text matches a pattern; case matters.
     *
     * @param pattern the pattern: {@code %} for any text, {@code _} for one character, a backslash takes what follows for itself
     * @return the condition
     */
    default Condition<R> like(String pattern) {
        return match(Node.Match.LIKE, pattern, false);
    }

    /**
     * The text matches a pattern; case does not matter.
     *
     * @param pattern the pattern: {@code %} for any text, {@code _} for one character, a backslash takes what follows for itself
     * @return the condition
     */
    default Condition<R> ilike(String pattern) {
        return match(Node.Match.LIKE, pattern, true);
    }

    private Condition<R> match(Node.Match match, String text, boolean ignoreCase) {
        Node.Value pattern = bind(Objects.requireNonNull(text, "text"));
        return new Condition<>(new Node.TextMatch(match, node(), pattern, ignoreCase));
    }

    @Override
    default <S> TextExpression<S> literal(String value) {
        return new Computed<>(bind(Objects.requireNonNull(value, "value")), type());
    }

    @Override
    default TextExpression<R> as(String name) {
        return new Computed<>(named(name), type());
    }

    @Override
    default <S> TextExpression<S> outer() {
        return new Computed<>(new Nested.Outer(node()), type());
    }

    @Override
    default TextExpression<R> coalesce(String value) {
        return new Computed<>(Calls.of(SqlFunction.COALESCE, type(), node(), bind(value)), type());
    }

    @Override
    default <S extends R> TextExpression<S> coalesce(Expression<? super S, ? extends String> other) {
        return new Computed<>(Calls.of(SqlFunction.COALESCE, type(), node(), Fitting.node(other, this)), type());
    }

    @Override
    default TextExpression<R> nullIf(String value) {
        return new Computed<>(Calls.of(SqlFunction.NULL_IF, type(), node(), bind(value)), type());
    }

    /**
     * A computed text.
     *
     * @param node what the renderer writes
     * @param type the type of the value
     * @param <R> the model
     * @since 0.1.0
     */
    record Computed<R>(Node node, ValueType type) implements TextExpression<R> {}
}
