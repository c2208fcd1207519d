package duo.api.spi;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares nodes together with the values in them, which their equality leaves out. Arrays of bytes are equal by their content, and decimals by
 * their number, unless it is their text that counts.
 */
final class BoundValues {
    private BoundValues() {}

    @SuppressWarnings("ReferenceEquality") // spares the comparison in the usual case
    static boolean areSame(Node one, Node other) {
        return one == other || (one.equals(other) && of(one).equals(of(other)));
    }

    private static List<@Nullable Object> of(Node node) {
        List<@Nullable Object> found = new ArrayList<>();
        collect(node, false, found);
        return found;
    }

    /** Zeros behind a decimal are seen by a cast to text, and perhaps by functions that Duo does not know. */
    private static void collect(Node node, boolean digits, List<@Nullable Object> found) {
        if (node instanceof Node.Value value) {
            found.add(comparable(value.value(), digits));
        } else {
            boolean seen = digits || node instanceof Computation.Cast || node instanceof Computation.Named;
            node.forEach(part -> collect(part, seen, found));
        }
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
