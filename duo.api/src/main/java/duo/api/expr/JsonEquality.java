package duo.api.expr;

import duo.api.meta.Storage;
import duo.api.spi.Node;
import org.jspecify.annotations.Nullable;

/** Equality with another expression, which for a literal of JSON is that of the JSON and not of its text. */
final class JsonEquality {
    private JsonEquality() {}

    static <R> Node of(Node.Comparison operator, Expression<R, ?> left, Node right) {
        boolean literal = left.type().storage() == Storage.JSON
                && right.unnamed() instanceof Node.Value value
                && value.value() != null;
        if (!literal) {
            return new Node.Compare(operator, left.node(), right);
        }
        JsonPath<R> path = JsonPath.of(left);
        @Nullable Object value = ((Node.Value) right.unnamed()).value();
        return (operator == Node.Comparison.EQ ? path.eq(value) : path.ne(value)).node();
    }
}
