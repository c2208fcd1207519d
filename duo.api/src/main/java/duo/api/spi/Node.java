package duo.api.spi;

import duo.api.meta.MappedColumn;
import duo.api.meta.ValueType;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A piece of an expression: what the typed columns build and the renderer writes. Immutable.
 *
 * <p>Two nodes are equal when they give the same SQL text: a {@link Value} compares the type of its value and whether it is
 * null, not the value. So a query is the key under which its text is kept.
 *
 * @since 0.1.0
 */
public sealed interface Node
        permits Node.Leaf, Node.Composed, Computation, Grouping, Nested, Related, Structure, Windowed {

    /**
     * Passes the nodes that this one is made of, in the order of the text.
     *
     * @param action takes each of them
     */
    void forEach(Consumer<? super Node> action);

    /**
     * The same node made of other nodes.
     *
     * @param change gives the node that takes the place of each part; a {@link Value} stays a value
     * @return a new node, or this one where it has no parts
     */
    Node map(UnaryOperator<Node> change);

    /**
     * This node without the name that an expression was given.
     *
     * @return the node inside {@link Named}, else this one
     */
    default Node unnamed() {
        return this;
    }

    /**
     * Whether this and another node give the same value for every row: they are equal, and so are the values in them.
     *
     * @param other the other node
     * @return true if they are the same expression
     */
    default boolean isSameAs(Node other) {
        return BoundValues.areSame(this, other);
    }

    /**
     * Whether this node or one of those that it is made of, however deep, is as asked for.
     *
     * @param test says which nodes are meant
     * @return true if one is
     */
    default boolean holds(Predicate<? super Node> test) {
        boolean[] found = {test.test(this)};
        if (!found[0]) {
            forEach(part -> found[0] |= part.holds(test));
        }
        return found[0];
    }

    /**
     * Whether this node or one of those that it is made of, however deep, is as asked for; what a {@linkplain Nested.Query query inside} is
     * made of is its own.
     *
     * @param test says which nodes are meant
     * @return true if one is
     */
    default boolean holdsItself(Predicate<? super Node> test) {
        boolean[] found = {test.test(this)};
        if (!found[0] && !(this instanceof Nested.Query)) {
            forEach(part -> found[0] |= part.holdsItself(test));
        }
        return found[0];
    }

    /**
     * Whether what this is compared with has to be hidden.
     *
     * @return true if this is or holds a secret column or a secret value
     */
    default boolean isSecret() {
        return holds(part -> (part instanceof Column(MappedColumn column) && column.isSecret())
                || (part instanceof Value value && value.secret()));
    }

    /**
     * A node without parts.
     *
     * @since 0.1.0
     */
    sealed interface Leaf extends Node {
        @Override
        default void forEach(Consumer<? super Node> action) {}

        @Override
        default Node map(UnaryOperator<Node> change) {
            return this;
        }
    }

    /**
     * A node of the plain expressions that is made of others.
     *
     * @since 0.1.0
     */
    sealed interface Composed extends Node {}

    /**
     * A column of the table of the query.
     *
     * @param column the column
     * @since 0.1.0
     */
    record Column(MappedColumn column) implements Leaf {}

    /**
     * What a query selects under a name; orders of distinct, combined and derived rows go by it.
     *
     * @param name the name
     * @since 0.1.0
     */
    record Output(String name) implements Leaf {}

    /**
     * An expression that is selected under a name. Anywhere else than in the list of what is selected it is the expression.
     *
     * @param node the expression
     * @param name the name, quoted by the dialect where it is written; any text without control characters, halves of
     *     characters, and blanks at both ends
     * @since 0.1.0
     */
    record Named(Node node, String name) implements Composed {
        /** Checks. */
        public Named {
            WholeText.name(name, "name of a value");
        }

        @Override
        public void forEach(Consumer<? super Node> action) {
            action.accept(node);
        }

        @Override
        public Node map(UnaryOperator<Node> change) {
            return new Named(change.apply(node), name);
        }

        @Override
        public Node unnamed() {
            return node;
        }
    }

    /**
     * Several values that are compared as one, such as a composite key.
     *
     * @param parts the values, two or more
     * @since 0.1.0
     */
    record Tuple(List<Node> parts) implements Composed {
        /** Copies. */
        public Tuple {
            parts = List.copyOf(parts);
        }

        @Override
        public void forEach(Consumer<? super Node> action) {
            parts.forEach(action);
        }

        @Override
        public Node map(UnaryOperator<Node> change) {
            return new Tuple(parts.stream().map(change).toList());
        }
    }

    /**
     * A value, always bound and never written into the text.
     *
     * @param value the value, or null
     * @param type how it is bound
     * @param secret whether it is hidden from logs and events
     * @since 0.1.0
     */
    record Value(@Nullable Object value, ValueType type, boolean secret) implements Leaf {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Value that && type.equals(that.type) && (value == null) == (that.value == null);
        }

        @Override
        public int hashCode() {
            return Objects.hash(type.java().raw(), value == null);
        }

        @Override
        public String toString() {
            return secret ? "***" : String.valueOf(value);
        }
    }

    /**
     * A condition that is always true or always false.
     *
     * @param value which
     * @since 0.1.0
     */
    record Constant(boolean value) implements Leaf {}

    /**
     * How two values are compared.
     *
     * @since 0.1.0
     */
    enum Comparison {
        /** Equal. */
        EQ("="),
        /** Not equal. */
        NE("<>"),
        /** Less than. */
        LT("<"),
        /** Less than or equal. */
        LE("<="),
        /** Greater than. */
        GT(">"),
        /** Greater than or equal. */
        GE(">="),
        /** Different, where NULL is a value like any other. */
        DISTINCT("IS DISTINCT FROM"),
        /** Equal, where NULL is a value like any other. */
        NOT_DISTINCT("IS NOT DISTINCT FROM");

        private final String sql;

        Comparison(String sql) {
            this.sql = sql;
        }

        /**
         * The operator of standard SQL.
         *
         * @return its text
         */
        public String sql() {
            return sql;
        }
    }

    /**
     * A comparison.
     *
     * @param operator how
     * @param left the left side
     * @param right the right side
     * @since 0.1.0
     */
    record Compare(Comparison operator, Node left, Node right) implements Composed {
        @Override
        public void forEach(Consumer<? super Node> action) {
            action.accept(left);
            action.accept(right);
        }

        @Override
        public Node map(UnaryOperator<Node> change) {
            return new Compare(operator, change.apply(left), change.apply(right));
        }
    }

    /**
     * A test for NULL.
     *
     * @param operand what is tested
     * @param negated true for IS NOT NULL
     * @since 0.1.0
     */
    record NullTest(Node operand, boolean negated) implements Composed {
        @Override
        public void forEach(Consumer<? super Node> action) {
            action.accept(operand);
        }

        @Override
        public Node map(UnaryOperator<Node> change) {
            return new NullTest(change.apply(operand), negated);
        }
    }

    /**
     * A closed range.
     *
     * @param operand what is tested
     * @param low the lower bound, included
     * @param high the upper bound, included
     * @since 0.1.0
     */
    record Between(Node operand, Node low, Node high) implements Composed {
        @Override
        public void forEach(Consumer<? super Node> action) {
            action.accept(operand);
            action.accept(low);
            action.accept(high);
        }

        @Override
        public Node map(UnaryOperator<Node> change) {
            return new Between(change.apply(operand), change.apply(low), change.apply(high));
        }
    }

    /**
     * Membership in a list that is not empty.
     *
     * @param operand what is tested
     * @param values the members
     * @param negated true for NOT IN
     * @since 0.1.0
     */
    record In(Node operand, List<Node> values, boolean negated) implements Composed {
        /** Copies. */
        public In {
            values = List.copyOf(values);
        }

        @Override
        public void forEach(Consumer<? super Node> action) {
            action.accept(operand);
            values.forEach(action);
        }

        @Override
        public Node map(UnaryOperator<Node> change) {
            return new In(change.apply(operand), values.stream().map(change).toList(), negated);
        }
    }

    /**
     * How text is matched.
     *
     * @since 0.1.0
     */
    enum Match {
        /** The text holds the value anywhere. */
        CONTAINS,
        /** The text begins with the value. */
        STARTS_WITH,
        /** The text ends with the value. */
        ENDS_WITH,
        /** The text matches a pattern with the wildcards {@code %} and {@code _}. */
        LIKE,
        /** The text equals the value. */
        EQUALS
    }

    /**
     * A match of text.
     *
     * @param match how
     * @param operand the text
     * @param pattern the value or pattern, unescaped
     * @param ignoreCase whether case does not matter
     * @since 0.1.0
     */
    record TextMatch(Match match, Node operand, Value pattern, boolean ignoreCase) implements Composed {
        @Override
        public void forEach(Consumer<? super Node> action) {
            action.accept(operand);
            action.accept(pattern);
        }

        @Override
        public Node map(UnaryOperator<Node> change) {
            return new TextMatch(match, change.apply(operand), (Value) change.apply(pattern), ignoreCase);
        }
    }

    /**
     * The conjunction or disjunction of two or more conditions.
     *
     * @param disjunction true for OR
     * @param operands the conditions
     * @since 0.1.0
     */
    record Junction(boolean disjunction, List<Node> operands) implements Composed {
        /** Copies. */
        public Junction {
            operands = List.copyOf(operands);
        }

        @Override
        public void forEach(Consumer<? super Node> action) {
            operands.forEach(action);
        }

        @Override
        public Node map(UnaryOperator<Node> change) {
            return new Junction(disjunction, operands.stream().map(change).toList());
        }
    }

    /**
     * The negation of a condition.
     *
     * @param operand the condition
     * @since 0.1.0
     */
    record Not(Node operand) implements Composed {
        @Override
        public void forEach(Consumer<? super Node> action) {
            action.accept(operand);
        }

        @Override
        public Node map(UnaryOperator<Node> change) {
            return new Not(change.apply(operand));
        }
    }

    /**
     * An operation on numbers.
     *
     * @since 0.1.0
     */
    enum Operation {
        /** Addition. */
        PLUS("+"),
        /** Subtraction. */
        MINUS("-"),
        /** Multiplication. */
        TIMES("*"),
        /** Division. */
        DIVIDED_BY("/");

        private final String sql;

        Operation(String sql) {
            this.sql = sql;
        }

        /**
         * The operator of standard SQL.
         *
         * @return its text
         */
        public String sql() {
            return sql;
        }
    }

    /**
     * Arithmetic on two numbers.
     *
     * @param operation which
     * @param left the left side
     * @param right the right side
     * @since 0.1.0
     */
    record Arithmetic(Operation operation, Node left, Node right) implements Composed {
        @Override
        public void forEach(Consumer<? super Node> action) {
            action.accept(left);
            action.accept(right);
        }

        @Override
        public Node map(UnaryOperator<Node> change) {
            return new Arithmetic(operation, change.apply(left), change.apply(right));
        }
    }
}
