package duo.core.spec;

import duo.api.spi.Grouping;
import duo.api.spi.Node;

/** What an expression is, whatever it is called. */
public final class PlainNode {
    private PlainNode() {}

    /** A node without its name; a key of a group is the node that the rows are grouped by. */
    public static Node of(Node node) {
        return node.unnamed() instanceof Grouping.Key key ? key.node().unnamed() : node.unnamed();
    }
}
