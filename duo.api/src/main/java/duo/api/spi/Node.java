package duo.api.spi;

import duo.api.meta.MappedColumn;
import duo.api.meta.ValueType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A piece of an expression: what the typed columns build and the renderer writes. Immutable.
 *
 * <p>Two nodes are equal when they give the same SQL text: a {@link Value} compares the type of its value and whether it is
 * null, not the value. So a query is the key under which its text is kept.
 *
 * @since 0.1.0
 */
public sealed interface Node {

    /**
     * A column of the table of the query.
     *
     * @param column the column
     * @since 0.1.0
     */
    record Column(MappedColumn column) implements Node {}

    /**
     * A value, always bound and never written into the text.
     *
     * @param value the value, or null
     * @param type how it is bound
     * @param secret whether it is hidden from logs and events
     * @since 0.1.0
     */
    record Value(@Nullable Object value, ValueType type, boolean secret) implements Node {
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
    record Constant(boolean value) implements Node {}

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
        GE(">=");

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
    record Compare(Comparison operator, Node left, Node right) implements Node {}

    /**
     * A test for NULL.
     *
     * @param operand what is tested
     * @param negated true for IS NOT NULL
     * @since 0.1.0
     */
    record NullTest(Node operand, boolean negated) implements Node {}

    /**
     * A closed range.
     *
     * @param operand what is tested
     * @param low the lower bound, included
     * @param high the upper bound, included
     * @since 0.1.0
     */
    record Between(Node operand, Node low, Node high) implements Node {}

    /**
     * Membership in a list that is not empty.
     *
     * @param operand what is tested
     * @param values the members
     * @param negated true for NOT IN
     * @since 0.1.0
     */
    record In(Node operand, List<Node> values, boolean negated) implements Node {
        /** Copies. */
        public In {
            values = List.copyOf(values);
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
    record TextMatch(Match match, Node operand, Value pattern, boolean ignoreCase) implements Node {}

    /**
     * The conjunction or disjunction of two or more conditions.
     *
     * @param disjunction true for OR
     * @param operands the conditions
     * @since 0.1.0
     */
    record Junction(boolean disjunction, List<Node> operands) implements Node {
        /** Copies. */
        public Junction {
            operands = List.copyOf(operands);
        }
    }

    /**
     * The negation of a condition.
     *
     * @param operand the condition
     * @since 0.1.0
     */
    record Not(Node operand) implements Node {}

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
    record Arithmetic(Operation operation, Node left, Node right) implements Node {}
}
