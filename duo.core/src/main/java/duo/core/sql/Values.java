package duo.core.sql;

import duo.api.spi.Node;
import java.util.ArrayList;
import java.util.List;

/** The values of a statement: their list, and the statement without them. */
final class Values {
    private static final Object SOME = "?";

    private Values() {}

    /** The values in the order in which they stand in the tree. */
    static List<Node.Value> of(Statement statement) {
        List<Node.Value> found = new ArrayList<>();
        statement.forEach(node -> collect(node, found));
        return found;
    }

    /** The values in an expression, in the order of the text. */
    static List<Node.Value> in(Node node) {
        List<Node.Value> found = new ArrayList<>();
        collect(node, found);
        return found;
    }

    private static void collect(Node node, List<Node.Value> found) {
        if (node instanceof Node.Value value) {
            found.add(value);
        } else {
            node.forEach(part -> collect(part, found));
        }
    }

    /** A copy without the values, which may be large or secret; it equals the original. */
    static Statement without(Statement statement) {
        return statement.map(Values::blank);
    }

    private static Node blank(Node node) {
        return node instanceof Node.Value value
                ? new Node.Value(value.value() == null ? null : SOME, value.type(), value.secret())
                : node.map(Values::blank);
    }
}
