package duo.api.spi;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares nodes together with the values in them, which their equality leaves out. */
final class BoundValues {
    private BoundValues() {}

    @SuppressWarnings("ReferenceEquality") // spares the comparison in the usual case
    static boolean areSame(Node one, Node other) {
        return one == other || (one.equals(other) && of(one).equals(of(other)));
    }

    private static List<@Nullable Object> of(Node node) {
        List<@Nullable Object> found = new ArrayList<>();
        collect(node, found);
        return found;
    }

    private static void collect(Node node, List<@Nullable Object> found) {
        if (node instanceof Node.Value value) {
            found.add(value.value());
        } else {
            node.forEach(part -> collect(part, found));
        }
    }
}
