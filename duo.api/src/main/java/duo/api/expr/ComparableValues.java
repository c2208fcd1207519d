package duo.api.expr;

import duo.api.spi.Computation;
import duo.api.spi.Node;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares expressions by what they mean: arrays of bytes in them are equal by their content, and decimals by their number, unless it
 * is their text that counts.
 */
final class ComparableValues {
    private ComparableValues() {}

    static boolean areSame(Node one, Node other) {
        return comparable(one, false).isSameAs(comparable(other, false));
    }

    /** Zeros behind a decimal are seen by a cast to text, and perhaps by functions that Duo does not know. */
    private static Node comparable(Node node, boolean digits) {
        if (node instanceof Node.Value value) {
            return new Node.Value(comparable(value.value(), digits), value.type(), value.secret());
        }
        boolean seen = digits || node instanceof Computation.Cast || node instanceof Computation.Named;
        return node.map(part -> comparable(part, seen));
    }

    private static @Nullable Object comparable(@Nullable Object value, boolean digits) {
        return switch (value) {
            case byte[] bytes -> ByteBuffer.wrap(bytes);
            case BigDecimal number when !digits -> number.stripTrailingZeros();
            case List<?> list ->
                list.stream().map(each -> comparable(each, digits)).toList();
            case null, default -> value;
        };
    }
}
