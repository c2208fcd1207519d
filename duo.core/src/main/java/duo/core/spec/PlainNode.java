package duo.core.spec;

import duo.api.spi.Grouping;
import duo.api.spi.Nested;
import duo.api.spi.Node;
import duo.api.spi.Windowed;

/** What an expression is, whatever it is called. */
public final class PlainNode {
    private PlainNode() {}

    /** A node without its name; a key of a group is the node that the rows are grouped by. */
    public static Node of(Node node) {
        return node.unnamed() instanceof Grouping.Key key ? key.node().unnamed() : node.unnamed();
    }

    /** Whether the value of a node in one row depends on which other rows there are. */
    public static boolean isWindowed(Node node) {
        if (node instanceof Windowed) {
            return true;
        }
        if (node instanceof Nested.Query) {
            return false;
        }
        boolean[] found = {false};
        node.forEach(part -> found[0] |= isWindowed(part));
        return found[0];
    }
}
