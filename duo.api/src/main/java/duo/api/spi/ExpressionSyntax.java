package duo.api.spi;

import duo.api.meta.MappedColumn;

/**
 * How a database writes expressions. Extend {@link AnsiExpressions} rather than implementing this. Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public interface ExpressionSyntax {

    /**
     * Writes a condition that is always true or false.
     *
     * @param value which
     * @param out takes the text
     */
    void constant(boolean value, SqlWriter out);

    /**
     * Writes the match of a text.
     *
     * @param match the match
     * @param out takes the text
     */
    void textMatch(Node.TextMatch match, SqlWriter out);

    /**
     * Writes a value that is compared with something: a placeholder, with a cast around it where the database would take the
     * bound value for another type than that of the column.
     *
     * @param value the value
     * @param out takes the text
     */
    default void comparand(Node.Value value, SqlWriter out) {
        boundValue(value, out);
    }

    /**
     * Writes a value that stands anywhere else: it is selected, ordered by, stored by an insert, or an operand or argument of something; a
     * placeholder, with a cast around it where the database would not know its type.
     *
     * @param value the value
     * @param out takes the text
     */
    default void boundValue(Node.Value value, SqlWriter out) {
        out.value(value);
    }

    /**
     * Writes a comparison for which NULL is a value like any other.
     *
     * @param compare {@link Node.Comparison#DISTINCT} or {@link Node.Comparison#NOT_DISTINCT} of two values
     * @param out takes the text
     */
    void distinct(Node.Compare compare, SqlWriter out);

    /**
     * Writes arithmetic on two numbers.
     *
     * @param arithmetic the operation
     * @param out takes the text
     */
    void arithmetic(Node.Arithmetic arithmetic, SqlWriter out);

    /**
     * Writes a function that Duo knows.
     *
     * @param call the call
     * @param out takes the text
     * @throws duo.api.error.UnsupportedFeatureException if the database has nothing like it
     */
    void call(Computation.Call call, SqlWriter out);

    /**
     * Writes a conditional.
     *
     * @param conditional the conditional
     * @param out takes the text
     */
    void conditional(Computation.Case conditional, SqlWriter out);

    /**
     * Writes a value as another type.
     *
     * @param cast the cast
     * @param out takes the text
     * @throws duo.api.error.UnsupportedFeatureException if the database cannot turn the one into the other
     */
    void cast(Computation.Cast cast, SqlWriter out);

    /**
     * Writes what an UPDATE sets a column to. A number that the type of the column does not hold has to be an error of the statement;
     * a database that stores it in spite of the type of its column is asked here to look.
     *
     * @param column the column
     * @param value a bound value or an expression
     * @param out takes the text
     */
    default void assigned(MappedColumn column, Node value, SqlWriter out) {
        out.node(value);
    }

    /**
     * Writes an aggregate.
     *
     * @param aggregate the aggregate
     * @param out takes the text
     * @throws duo.api.error.UnsupportedFeatureException if the database has nothing like it
     */
    void aggregate(Grouping.Aggregate aggregate, SqlWriter out);

    /**
     * Whether the database computes standard deviations and variances; otherwise they are made of sums.
     *
     * @return true if it has functions for them
     */
    default boolean computesDeviations() {
        return true;
    }

    /**
     * Whether the database knows the time zones of Java by their names, on every server.
     *
     * @return true if {@link SqlFunction#IN_ZONE} is written, false if it is refused
     */
    default boolean knowsZones() {
        return true;
    }

    /**
     * Whether the database adds up all decimals that its columns hold; otherwise a sum of more digits than it computes with is an error.
     *
     * @return true if sums have as many digits as they need
     */
    default boolean addsAllDecimals() {
        return true;
    }

    /**
     * Writes a function over a window.
     *
     * @param over the function and the window
     * @param out takes the text
     * @throws duo.api.error.UnsupportedFeatureException if the database has nothing like it
     */
    void over(Windowed.Over over, SqlWriter out);

    /**
     * Writes a step of an order.
     *
     * @param sort the step
     * @param out takes the text
     */
    void sort(Sort sort, SqlWriter out);

    /**
     * Whether a {@linkplain #sort step of an order} that says where NULL stands may be one by the name of what is selected, and of distinct rows.
     *
     * @return true unless overridden; false where such a step computes and the database takes names only as they are
     */
    default boolean sortsNullsOfOutputs() {
        return true;
    }

    /**
     * Where NULL stands in an ascending order that does not say it; in a descending one it is the other side.
     *
     * @return true if after all values, false if before them
     */
    boolean sortsNullLast();

    /**
     * Whether a value of a column, read and bound again, is equal to the one in the database. Pages by key set go by such values.
     *
     * @param type the class of the values
     * @return false where reading or binding rounds
     */
    boolean comparesExactly(Class<?> type);

    /**
     * Writes a comparison of several values with several others.
     *
     * @param compare the comparison; both sides are {@link Node.Tuple tuples} of the same size
     * @param out takes the text
     */
    void tuples(Node.Compare compare, SqlWriter out);

    /**
     * How the database writes what is asked of JSON.
     *
     * @return the syntax, or why there is none
     */
    Support<JsonSyntax> json();

    /**
     * How the database writes what is asked of columns of lists.
     *
     * @return the syntax, or why there is none
     */
    Support<ArraySyntax> arrays();

    /**
     * Writes what is asked of JSON or of a list.
     *
     * @param structure what is asked
     * @param out takes the text
     * @throws duo.api.error.UnsupportedFeatureException if the database has nothing like it
     */
    default void structure(Structure structure, SqlWriter out) {
        switch (structure) {
            case Structure.Path path -> json().orThrow().path(path, out);
            case Structure.Extract extract -> json().orThrow().extract(extract, out);
            case Structure.Test test -> json().orThrow().test(test, out);
            case Structure.ScalarCompare compare -> json().orThrow().compare(compare, out);
            case Structure.Is test -> json().orThrow().is(test, out);
            case Structure.AnyElement any -> json().orThrow().any(any, out);
            case Structure.Element element -> json().orThrow().element(element, out);
            case Structure.Judged judged -> json().orThrow().judged(judged, out);
            case Structure.Document document -> json().orThrow().document(document, out);
            case Structure.Includes includes -> arrays().orThrow().includes(includes, out);
            case Structure.ListLength length -> arrays().orThrow().length(length, out);
        }
    }
}
