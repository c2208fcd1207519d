package duo.api.expr;

import duo.api.meta.JavaType;
import duo.api.meta.MappedRelation;
import duo.api.meta.ValueType;
import duo.api.spi.Nested;
import duo.api.spi.Node;
import duo.api.spi.Related;
import duo.api.spi.Structure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in a column of JSON. Immutable and thread-safe.
 *
 * <p>The types of JSON are told apart on every database: the text {@code "2"} neither equals the number 2 nor is it greater or
 * less, while {@code 1} and {@code 1.0} are the same number. A path that leads nowhere and null inside JSON both count as null,
 * unless it is asked for one of them. Keys may hold any character; they are quoted and never change the statement.
 *
 * @param <R> the model
 * @since 0.1.0
 */
public final class JsonPath<R> implements JsonMembership<R> {
    private final Structure.Path path;

    private JsonPath(Structure.Path path) {
        this.path = path;
    }

    /**
     * The JSON of an expression itself.
     *
     * @param json an expression whose values are JSON in the database
     * @param <R> the model
     * @return the path without a step
     */
    public static <R> JsonPath<R> of(Expression<R, ?> json) {
        return json.node().unnamed() instanceof Structure.Extract(Structure.Path path, Structure.Form form)
                        && form == Structure.Form.JSON
                ? new JsonPath<>(path)
                : new JsonPath<>(new Structure.Path(json.node().unnamed(), List.of()));
    }

    /**
     * The member of an object.
     *
     * @param name its name; dots, brackets and quotes are parts of it
     * @return a new path; it leads nowhere where the value is no object
     * @throws IllegalArgumentException if the name holds U+0000 or half a character
     */
    public JsonPath<R> key(String name) {
        return new JsonPath<>(path.then(new Structure.Key(name)));
    }

    /**
     * The element of an array.
     *
     * @param position its position, counted from 0
     * @return a new path; it leads nowhere where the value is no array
     * @throws IllegalArgumentException if the position is negative
     */
    public JsonPath<R> index(int position) {
        return new JsonPath<>(path.then(new Structure.Index(position)));
    }

    /**
     * Several steps at once.
     *
     * @param steps names of members as text and positions of elements as integers
     * @return a new path
     * @throws IllegalArgumentException if a step is neither, or cannot be one
     */
    public JsonPath<R> path(Object... steps) {
        JsonPath<R> reached = this;
        for (Object step : steps) {
            reached = switch (step) {
                case String name -> reached.key(name);
                case Integer position -> reached.index(position);
                case null -> throw new IllegalArgumentException("A step of a JSON path is null");
                default ->
                    throw new IllegalArgumentException(
                            "A step of a JSON path is the name of a member or the position of an element, not a "
                                    + step.getClass().getName());
            };
        }
        return reached;
    }

    /**
     * This place in the query around the one that it stands in, to correlate a subquery.
     *
     * @param <S> the model of the inner query
     * @return a new path; used outside a subquery it is refused when the statement is built
     */
    public <S> JsonPath<S> outer() {
        return new JsonPath<>(new Structure.Path(new Nested.Outer(path.root()), path.steps()));
    }

    /**
     * This place in the row that relations lead to; used by them.
     *
     * @param steps relations to at most one row each
     * @param <S> the model at which they start
     * @return a new path
     */
    public <S> JsonPath<S> via(List<MappedRelation> steps) {
        return new JsonPath<>(new Structure.Path(Related.Via.of(steps, path.root()), path.steps()));
    }

    /**
     * The value as text: a string as it is, truth values as {@code true} and {@code false}, anything else as its JSON in the form
     * that the database writes; NULL for null.
     *
     * @return the expression
     */
    public TextExpression<R> asText() {
        return new TextExpression.Computed<>(form(Structure.Form.TEXT), ValueType.plain(String.class));
    }

    /**
     * The value as integer; NULL for what is no whole number or out of range.
     *
     * @return the expression
     */
    public NumberExpression<R, Integer> asInteger() {
        return new NumberExpression.Computed<>(form(Structure.Form.INTEGER), ValueType.plain(Integer.class));
    }

    /**
     * The value as long; NULL for what is no whole number or out of range.
     *
     * @return the expression
     */
    public NumberExpression<R, Long> asLong() {
        return new NumberExpression.Computed<>(form(Structure.Form.LONG), ValueType.plain(Long.class));
    }

    /**
     * The value as floating-point number; NULL for what is no number.
     *
     * @return the expression
     */
    public NumberExpression<R, Double> asDouble() {
        return new NumberExpression.Computed<>(form(Structure.Form.DOUBLE), ValueType.plain(Double.class));
    }

    /**
     * The value as decimal; NULL for what is no number. SQLite and MySQL keep fractions in JSON as floating-point numbers.
     *
     * @return the expression
     */
    public NumberExpression<R, BigDecimal> asDecimal() {
        return new NumberExpression.Computed<>(form(Structure.Form.DECIMAL), ValueType.plain(BigDecimal.class));
    }

    /**
     * The value as truth value; NULL for what is none.
     *
     * @return the expression
     */
    public BooleanExpression<R> asBoolean() {
        return new BooleanExpression.Computed<>(form(Structure.Form.BOOLEAN), ValueType.plain(Boolean.class));
    }

    /**
     * The JSON itself, read as maps, lists, texts, numbers and truth values; null for null in JSON too.
     *
     * @return the expression, to be selected
     */
    public Expression<R, Object> asJson() {
        return as(Object.class);
    }

    /**
     * The JSON itself, read as an object of a class.
     *
     * @param type the class
     * @param <V> the class
     * @return the expression, to be selected
     */
    public <V> Expression<R, V> as(Class<V> type) {
        return new Expression.Computed<>(form(Structure.Form.JSON), ValueType.json(JavaType.of(type)));
    }

    /**
     * The number of elements of an array; NULL for what is none.
     *
     * @return the expression
     */
    public NumberExpression<R, Integer> length() {
        return new NumberExpression.Computed<>(form(Structure.Form.LENGTH), ValueType.plain(Integer.class));
    }

    private Node form(Structure.Form form) {
        return new Structure.Extract(path, form);
    }

    /**
     * The value is a given one, of the same type. Fulfilled neither by a path that leads nowhere nor by null, and nor is its
     * negation.
     *
     * @param value a scalar, or what is written as JSON: a map, a list, a record; null asks for {@link #isNull()}
     * @return the condition
     * @throws IllegalArgumentException if there is no JSON for the value
     */
    @Override
    public Condition<R> eq(@Nullable Object value) {
        if (value == null) {
            return isNull();
        }
        return JsonScalars.of(value).isPresent() ? compare(Node.Comparison.EQ, value) : document(value, false);
    }

    /**
     * The value is another than the given one, or of another type. Not fulfilled by a path that leads nowhere nor by null.
     *
     * @param value a scalar, or what is written as JSON: a map, a list, a record; null asks for {@link #isNotNull()}
     * @return the condition
     * @throws IllegalArgumentException if there is no JSON for the value
     */
    public Condition<R> ne(@Nullable Object value) {
        if (value == null) {
            return isNotNull();
        }
        return JsonScalars.of(value).isPresent()
                ? compare(Node.Comparison.NE, value)
                : document(value, false).not();
    }

    /**
     * The value contains another one. An object contains another if its members contain those of the other; an array if each
     * element of the other is contained in one of its own, in any order; any other value contains what equals it. An array also
     * contains a single scalar that is among its elements.
     *
     * @param fragment a scalar, or what is written as JSON: a map, a list, a record
     * @return the condition; not fulfilled where the path leads nowhere, and nor is its negation
     * @throws IllegalArgumentException if there is no JSON for the value
     */
    public Condition<R> contains(Object fragment) {
        return document(JsonScalars.of(fragment).orElse(fragment), true);
    }

    private Condition<R> document(Object value, boolean containment) {
        Node.Value bound = new Node.Value(value, ValueType.json(JavaType.of(Object.class)), path.isSecret());
        return new Condition<>(new Structure.Document(path, containment, bound));
    }

    /**
     * The value is a number less than another.
     *
     * @param bound the bound, not included
     * @return the condition
     */
    public Condition<R> lt(Number bound) {
        return compare(Node.Comparison.LT, bound);
    }

    /**
     * The value is a text less than another.
     *
     * @param bound the bound, not included
     * @return the condition
     */
    public Condition<R> lt(String bound) {
        return compare(Node.Comparison.LT, bound);
    }

    /**
     * The value is a number not greater than another.
     *
     * @param bound the bound, included
     * @return the condition
     */
    public Condition<R> le(Number bound) {
        return compare(Node.Comparison.LE, bound);
    }

    /**
     * The value is a text not greater than another.
     *
     * @param bound the bound, included
     * @return the condition
     */
    public Condition<R> le(String bound) {
        return compare(Node.Comparison.LE, bound);
    }

    /**
     * The value is a number greater than another.
     *
     * @param bound the bound, not included
     * @return the condition
     */
    public Condition<R> gt(Number bound) {
        return compare(Node.Comparison.GT, bound);
    }

    /**
     * The value is a text greater than another.
     *
     * @param bound the bound, not included
     * @return the condition
     */
    public Condition<R> gt(String bound) {
        return compare(Node.Comparison.GT, bound);
    }

    /**
     * The value is a number not less than another.
     *
     * @param bound the bound, included
     * @return the condition
     */
    public Condition<R> ge(Number bound) {
        return compare(Node.Comparison.GE, bound);
    }

    /**
     * The value is a text not less than another.
     *
     * @param bound the bound, included
     * @return the condition
     */
    public Condition<R> ge(String bound) {
        return compare(Node.Comparison.GE, bound);
    }

    /**
     * The path leads nowhere, or to null.
     *
     * @return the condition
     */
    public Condition<R> isNull() {
        return test(Structure.Presence.ABSENT);
    }

    /**
     * The path leads to a value other than null.
     *
     * @return the condition
     */
    public Condition<R> isNotNull() {
        return test(Structure.Presence.PRESENT);
    }

    /**
     * The path leads nowhere: the column is NULL, or has no such member or element.
     *
     * @return the condition
     */
    public Condition<R> isMissing() {
        return test(Structure.Presence.MISSING);
    }

    /**
     * The path leads to null.
     *
     * @return the condition
     */
    public Condition<R> isJsonNull() {
        return test(Structure.Presence.JSON_NULL);
    }

    /**
     * The value is true, not a number or text that looks like it.
     *
     * @return the condition
     */
    public Condition<R> isTrue() {
        return eq(true);
    }

    /**
     * The value is false, not a number or text that looks like it.
     *
     * @return the condition
     */
    public Condition<R> isFalse() {
        return eq(false);
    }

    private Condition<R> test(Structure.Presence presence) {
        return new Condition<>(new Structure.Test(path, presence));
    }

    /**
     * The value is an object with a member, be it null.
     *
     * @param name the name of the member
     * @return the condition
     */
    public Condition<R> hasKey(String name) {
        return key(name).isMissing().not();
    }

    /**
     * The value is an object with at least one of several members.
     *
     * @param names the names; none is never fulfilled
     * @return the condition
     */
    public Condition<R> hasAnyKey(List<String> names) {
        return Condition.anyOf(names.stream().map(this::hasKey).toList());
    }

    /**
     * The value is an object with all of several members.
     *
     * @param names the names, one or more
     * @return the condition
     * @throws IllegalArgumentException if there are none
     */
    public Condition<R> hasAllKeys(List<String> names) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("hasAllKeys is given no name: every row would fulfil it");
        }
        return Condition.allOf(names.stream().map(this::hasKey).toList());
    }

    private Condition<R> compare(Node.Comparison operator, Object value) {
        Object scalar = JsonScalars.of(Objects.requireNonNull(value, "value"))
                .orElseThrow(() -> new IllegalArgumentException("JSON is not less or greater than values of "
                        + value.getClass().getName()));
        Node.Value bound = new Node.Value(scalar, ValueType.plain(scalar.getClass()), path.isSecret());
        return new Condition<>(new Structure.ScalarCompare(operator, path, bound));
    }

    @Override
    public String toString() {
        List<Object> steps = new ArrayList<>();
        for (Structure.Step step : path.steps()) {
            steps.add(
                    switch (step) {
                        case Structure.Key key -> key.name();
                        case Structure.Index index -> index.position();
                    });
        }
        return path.root() + " " + steps;
    }
}
