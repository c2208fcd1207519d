package duo.core.sql;

import duo.api.spi.Node;

/**
 * Compares expressions while a statement is written. Where the answer hangs on values, the text does too, and cannot be kept for
 * another statement of the same shape.
 */
final class Comparison {
    private boolean byValues;

    /** Whether two expressions give the same value for every row. */
    @SuppressWarnings("ReferenceEquality") // spares the comparison in the usual case
    boolean same(Node one, Node other) {
        if (one == other) {
            return true;
        }
        if (!one.equals(other)) {
            return false;
        }
        byValues |= !Values.in(one).isEmpty();
        return one.isSameAs(other);
    }

    /** Whether values have decided something. */
    boolean isByValues() {
        return byValues;
    }
}
