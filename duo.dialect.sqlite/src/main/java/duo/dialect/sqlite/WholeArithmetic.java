package duo.dialect.sqlite;

import duo.api.meta.ValueType;
import duo.api.spi.AnsiFunctions;
import duo.api.spi.Computation;
import duo.api.spi.Grouping;
import duo.api.spi.Nested;
import duo.api.spi.Node;
import duo.api.spi.Related;
import duo.api.spi.SqlFunction;
import duo.api.spi.SqlWriter;
import java.util.Map;
import java.util.Set;

/**
 * Arithmetic on whole numbers. Beyond 64 bits SQLite goes on with floating-point numbers, which may come back below with the last
 * digits lost: rather no result than a wrong one. Whole numbers computed of whole numbers are whole, so a floating-point number among
 * them tells it, and makes all that is computed of it one too.
 */
final class WholeArithmetic {
    /** The bits of a number without its sign. What has more than fit 64 with it is checked. */
    private static final Map<Class<?>, Integer> BITS = Map.of(Byte.class, 7, Short.class, 15, Integer.class, 31);

    private static final int MOST = 63;

    /** The functions that are operators, and give what whole numbers of 64 bits do not hold for the least of them. */
    private static final Set<SqlFunction> OPERATORS = Set.of(SqlFunction.NEGATE, SqlFunction.DIVIDE);

    private final SqlWriter out;

    private WholeArithmetic(SqlWriter out) {
        this.out = out;
    }

    /** Whether a value is arithmetic on whole numbers that may lead beyond 64 bits. */
    static boolean isGuarded(Node node) {
        return isWhole(node.unnamed()) && bits(node) >= MOST;
    }

    /** Writes such a value, or an error in its place. */
    static void write(Node node, SqlWriter out) {
        WholeArithmetic chain = new WholeArithmetic(out);
        out.sql("CASE TYPEOF(");
        chain.bare(node);
        out.sql(") WHEN 'real' THEN " + SqliteAggregates.FAIL + " ELSE ");
        chain.bare(node);
        out.sql(" END");
    }

    private static boolean isWhole(Node node) {
        return switch (node) {
            case Node.Arithmetic arithmetic -> isWhole(arithmetic.type());
            case Computation.Call call -> OPERATORS.contains(call.function()) && isWhole(call.type());
            default -> false;
        };
    }

    private static boolean isWhole(ValueType type) {
        return AnsiFunctions.isWhole(type.stored() == null ? type : type.stored());
    }

    private static int bits(Node node) {
        return switch (node.unnamed()) {
            case Node.Column column -> bits(column.column().type());
            case Node.Value value -> bits(value.type());
            case Node.Arithmetic times
            when times.operation() == Node.Operation.TIMES -> bits(times.left()) + bits(times.right());
            case Node.Arithmetic sum -> Math.max(bits(sum.left()), bits(sum.right())) + 1;
            case Computation.Call call when OPERATORS.contains(call.function()) -> bits(call.argument(0));
            case Computation.Call call when call.function() == SqlFunction.LENGTH -> bits(call.type());
            case Related.Via via -> bits(via.node());
            case Nested.Outer outer -> bits(outer.node());
            case Grouping.Key key -> bits(key.node());
            default -> MOST;
        };
    }

    private static int bits(ValueType type) {
        return BITS.getOrDefault(SqliteExpressions.stored(type), MOST);
    }

    private void bare(Node node) {
        switch (node.unnamed()) {
            case Node.Arithmetic arithmetic -> {
                operand(arithmetic.left());
                out.sql(" " + arithmetic.operation().sql() + " ");
                operand(arithmetic.right());
            }
            case Computation.Call negation
            when negation.function() == SqlFunction.NEGATE -> {
                out.sql("-");
                operand(negation.argument(0));
            }
            case Computation.Call division -> {
                operand(division.argument(0));
                out.sql(" / NULLIF(");
                operand(division.argument(1));
                out.sql(", 0)");
            }
            default -> throw new IllegalArgumentException("No arithmetic: " + node);
        }
    }

    private void operand(Node node) {
        Node bare = node.unnamed();
        if (isWhole(bare)) {
            out.sql("(");
            bare(bare);
            out.sql(")");
        } else if (isForeign(bare)) {
            foreign(bare);
        } else {
            out.operand(bare);
        }
    }

    /** What the program's own functions and texts give is whole by its word only. */
    private static boolean isForeign(Node node) {
        return node instanceof Computation.Named
                || node instanceof Computation.Fragment
                || (node instanceof Grouping.Aggregate aggregate && aggregate.function() == Grouping.Function.NAMED);
    }

    /** As long as a floating-point number has all its digits, it is the whole number that is meant. */
    private void foreign(Node node) {
        out.sql("CASE WHEN ABS(").node(node).sql(") <= " + SqliteIntegers.EXACT + " THEN CAST(");
        out.node(node).sql(" AS INTEGER) ELSE ").operand(node).sql(" END");
    }
}
