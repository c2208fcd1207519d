package duo.api.expr;

import duo.api.meta.ValueType;
import duo.api.spi.Computation;
import duo.api.spi.Node;
import duo.api.spi.SqlFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Makes the nodes of functions. */
final class Calls {
    static final ValueType TEXT = ValueType.plain(String.class);
    static final ValueType INTEGER = ValueType.plain(Integer.class);
    static final ValueType DOUBLE = ValueType.plain(Double.class);

    private Calls() {}

    static Computation.Call of(SqlFunction function, ValueType type, Node... arguments) {
        List<Node> bare = new ArrayList<>();
        for (Node argument : arguments) {
            bare.add(argument.unnamed());
        }
        return new Computation.Call(function, bare, type);
    }

    static <R> TextExpression<R> text(SqlFunction function, Node... arguments) {
        return new TextExpression.Computed<>(of(function, TEXT, arguments), TEXT);
    }

    static <R> NumberExpression<R, Integer> integer(SqlFunction function, Node... arguments) {
        return new NumberExpression.Computed<>(of(function, INTEGER, arguments), INTEGER);
    }

    static <R, N extends Number> NumberExpression<R, N> number(
            SqlFunction function, ValueType type, Node... arguments) {
        return new NumberExpression.Computed<>(of(function, type, arguments), type);
    }

    static <R, V> TemporalExpression<R, V> temporal(SqlFunction function, ValueType type, Node... arguments) {
        return new TemporalExpression.Computed<>(of(function, type, arguments), type);
    }

    static <R> Condition<R> condition(SqlFunction function, Node... arguments) {
        return new Condition<>(of(function, ValueType.plain(Boolean.class), arguments));
    }

    /** A text that goes into a function, as secret as what the function is computed of. */
    static Node.Value value(String text, Expression<?, ?> operand) {
        return new Node.Value(
                Objects.requireNonNull(text, "text"), TEXT, operand.node().isSecret());
    }

    static Node.Value value(int number) {
        return new Node.Value(number, INTEGER, false);
    }

    static int requireAtLeast(int least, int value, String what) {
        if (value < least) {
            throw new IllegalArgumentException("The " + what + " is " + value + "; it must be " + least + " or more");
        }
        return value;
    }

    static String requireContent(String text, String what) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("The " + what + " is empty");
        }
        return text;
    }
}
