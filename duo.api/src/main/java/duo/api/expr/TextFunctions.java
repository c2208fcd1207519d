package duo.api.expr;

import duo.api.spi.Computation;
import duo.api.spi.Node;
import duo.api.spi.SqlFunction;
import java.util.ArrayList;
import java.util.List;

/**
 * What the database computes from text. Positions are counted from 1, as in SQL, and all counting is by characters: by code
 * points, not by bytes or units of UTF-16. As in SQL, what is computed from NULL is NULL, except where it is said. All values that
 * are given are bound. On Oracle, which has no empty text, a result without characters is NULL.
 *
 * @param <R> the model
 * @since 0.1.0
 */
public interface TextFunctions<R> extends Expression<R, String> {

    /**
     * The text in capitals: the letters a to z on every database; others as the database knows them.
     *
     * @return the expression
     */
    default TextExpression<R> upper() {
        return Calls.text(SqlFunction.UPPER, node());
    }

    /**
     * The text in small letters: the letters A to Z on every database; others as the database knows them.
     *
     * @return the expression
     */
    default TextExpression<R> lower() {
        return Calls.text(SqlFunction.LOWER, node());
    }

    /**
     * The number of characters.
     *
     * @return the expression
     */
    default NumberExpression<R, Integer> length() {
        return Calls.integer(SqlFunction.LENGTH, node());
    }

    /**
     * The text followed by another; NULL counts as empty.
     *
     * @param text the other text
     * @return the expression, which is never NULL
     */
    default TextExpression<R> concat(String text) {
        return concatenated(Calls.value(text, this));
    }

    /**
     * The text followed by that of another expression; NULL counts as empty on both sides.
     *
     * @param other the other expression
     * @param <S> the model of both
     * @return the expression, which is never NULL
     */
    default <S extends R> TextExpression<S> concat(Expression<? super S, String> other) {
        return concatenated(other.node());
    }

    private <S extends R> TextExpression<S> concatenated(Node other) {
        List<Node> parts = new ArrayList<>();
        Node first = node().unnamed();
        if (first instanceof Computation.Call call && call.function() == SqlFunction.CONCAT) {
            parts.addAll(call.arguments());
        } else {
            parts.add(first);
        }
        parts.add(other.unnamed());
        return Calls.text(SqlFunction.CONCAT, parts.toArray(Node[]::new));
    }

    /**
     * The text from a character on.
     *
     * @param start the position of the first character, counted from 1; beyond the end the result is empty
     * @return the expression
     * @throws IllegalArgumentException if the position is not positive
     */
    default TextExpression<R> substring(int start) {
        return substring(start, Integer.MAX_VALUE - start);
    }

    /**
     * A piece of the text.
     *
     * @param start the position of the first character, counted from 1; beyond the end the result is empty
     * @param length the greatest number of characters
     * @return the expression
     * @throws IllegalArgumentException if the position is not positive or the length negative
     */
    default TextExpression<R> substring(int start, int length) {
        return Calls.text(
                SqlFunction.SUBSTRING,
                node(),
                Calls.value(Calls.requireAtLeast(1, start, "position")),
                Calls.value(Calls.requireAtLeast(0, length, "length")));
    }

    /**
     * The text without blanks at both ends; a blank is U+0020 and nothing else.
     *
     * @return the expression
     */
    default TextExpression<R> trim() {
        return Calls.text(SqlFunction.TRIM, node());
    }

    /**
     * The text without blanks at its beginning.
     *
     * @return the expression
     */
    default TextExpression<R> trimStart() {
        return Calls.text(SqlFunction.TRIM_START, node());
    }

    /**
     * The text without blanks at its end.
     *
     * @return the expression
     */
    default TextExpression<R> trimEnd() {
        return Calls.text(SqlFunction.TRIM_END, node());
    }

    /**
     * The text with all occurrences of another replaced; case matters.
     *
     * @param search what is replaced, taken literally
     * @param replacement what takes its place
     * @return the expression
     * @throws IllegalArgumentException if the text that is searched for is empty
     */
    default TextExpression<R> replace(String search, String replacement) {
        return Calls.text(
                SqlFunction.REPLACE,
                node(),
                Calls.value(Calls.requireContent(search, "text that is replaced"), this),
                Calls.value(replacement, this));
    }

    /**
     * Where another text begins in this one; case matters.
     *
     * @param text what is looked for, taken literally
     * @return the position of its first character, counted from 1, or 0 where it is not found
     * @throws IllegalArgumentException if the text that is looked for is empty
     */
    default NumberExpression<R, Integer> position(String text) {
        return Calls.integer(
                SqlFunction.POSITION, Calls.value(Calls.requireContent(text, "text that is looked for"), this), node());
    }

    /**
     * The text with blanks at its beginning.
     *
     * @param length the number of characters that the result has; a longer text is cut at its end
     * @return the expression
     * @throws IllegalArgumentException if the length is negative
     */
    default TextExpression<R> padStart(int length) {
        return padStart(length, " ");
    }

    /**
     * The text filled up at its beginning.
     *
     * @param length the number of characters that the result has; a longer text is cut at its end
     * @param fill what is repeated to fill it up
     * @return the expression
     * @throws IllegalArgumentException if the length is negative or the filling empty
     */
    default TextExpression<R> padStart(int length, String fill) {
        return padded(SqlFunction.PAD_START, length, fill);
    }

    /**
     * The text with blanks at its end.
     *
     * @param length the number of characters that the result has; a longer text is cut at its end
     * @return the expression
     * @throws IllegalArgumentException if the length is negative
     */
    default TextExpression<R> padEnd(int length) {
        return padEnd(length, " ");
    }

    /**
     * The text filled up at its end.
     *
     * @param length the number of characters that the result has; a longer text is cut at its end
     * @param fill what is repeated to fill it up
     * @return the expression
     * @throws IllegalArgumentException if the length is negative or the filling empty
     */
    default TextExpression<R> padEnd(int length, String fill) {
        return padded(SqlFunction.PAD_END, length, fill);
    }

    private TextExpression<R> padded(SqlFunction function, int length, String fill) {
        return Calls.text(
                function,
                node(),
                Calls.value(Calls.requireAtLeast(0, length, "length")),
                Calls.value(Calls.requireContent(fill, "text that fills up"), this));
    }

    /**
     * A part of the text matches a regular expression; case matters. The language is that of the database. These mean the same
     * everywhere: literals, a backslash before what is no letter or digit, {@code .} for any character, {@code [a-z]} and
     * {@code [^a-z]} of ASCII, {@code ^}, {@code $}, groups, alternatives, {@code *}, {@code +}, {@code ?}, {@code {2,5}}, and of
     * ASCII {@code \d}, {@code \w} and {@code \s}. On SQLite it is that of {@link java.util.regex.Pattern}, with a bound of its steps.
     *
     * <p>An expression that the database does not understand, or takes too many steps for, is a
     * {@link duo.api.error.DatabaseException} when the statement runs. Let nobody choose it whom you do not trust: it may keep the
     * database busy.
     *
     * @param pattern the regular expression
     * @return the condition; where the database has no regular expressions, such as SQL Server, the query is refused
     *     with {@link duo.api.error.UnsupportedFeatureException} before it is sent
     * @throws IllegalArgumentException if the expression is empty
     */
    default Condition<R> regex(String pattern) {
        return matches(SqlFunction.REGEX, pattern);
    }

    /**
     * A part of the text matches a regular expression; the case of the letters A to Z does not matter, and that of others as the
     * database knows letters.
     *
     * @param pattern the regular expression, as for {@link #regex}
     * @return the condition; refused as {@link #regex} is
     * @throws IllegalArgumentException if the expression is empty
     */
    default Condition<R> iregex(String pattern) {
        return matches(SqlFunction.REGEX_IGNORE_CASE, pattern);
    }

    private Condition<R> matches(SqlFunction function, String pattern) {
        return Calls.condition(
                function, node(), Calls.value(Calls.requireContent(pattern, "regular expression"), this));
    }
}
