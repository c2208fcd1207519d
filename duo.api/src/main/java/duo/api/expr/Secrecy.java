package duo.api.expr;

import duo.api.spi.Node;

/** Whether what an expression is compared with has to be hidden. */
final class Secrecy {
    private Secrecy() {}

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
