package duo.api.expr;

import duo.api.spi.Computation;
import duo.api.spi.Node;
import java.util.List;

/** The greater and the lesser of two values, by the comparison that conditions use. */
final class Extremes {
    private Extremes() {}

    static Node greatest(Expression<?, ?> one, Node other) {
        return first(Node.Comparison.GE, Node.Comparison.LT, one, other);
    }

    static Node least(Expression<?, ?> one, Node other) {
        return first(Node.Comparison.LE, Node.Comparison.GT, one, other);
    }

    /** NULL if either is: neither comparison holds then. */
    private static Node first(Node.Comparison kept, Node.Comparison replaced, Expression<?, ?> one, Node other) {
        Node own = one.node().unnamed();
        Node second = other.unnamed();
        return new Computation.Case(
                List.of(
                        new Computation.Branch(new Node.Compare(kept, own, second), own),
                        new Computation.Branch(new Node.Compare(replaced, own, second), second)),
                null,
                one.type());
    }
}
