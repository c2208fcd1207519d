package duo.core.model;

import duo.api.spi.Node;

/** Whether values of expressions are hidden. */
final class Secrets {
    private Secrets() {}

    /** Whether a node is or holds a secret column. */
    static boolean isSecret(Node node) {
        if (node instanceof Node.Column column) {
            return column.column().isSecret();
        }
        boolean[] found = {false};
        node.forEach(part -> found[0] |= isSecret(part));
        return found[0];
    }
}
