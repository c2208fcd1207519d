package duo.core.sql;

import duo.api.spi.Node;
import java.util.List;

/** Copies a statement without the values in it; the copy equals the original. */
final class Shape {
    private static final Object SOME = "?";

    private Shape() {}

    static Statement of(Statement statement) {
        return switch (statement) {
            case Statement.Select select ->
                new Statement.Select(
                        select.table(),
                        select.projection(),
                        select.distinct(),
                        of(select.conditions()),
                        select.order().stream()
                                .map(step -> new Statement.OrderStep(of(step.node()), step.descending()))
                                .toList(),
                        select.limit().map(Shape::of),
                        select.offset().map(Shape::of),
                        select.current());
            case Statement.Update update ->
                new Statement.Update(
                        update.table(),
                        update.assignments().stream()
                                .map(assignment ->
                                        new Statement.Assignment(assignment.column(), of(assignment.value())))
                                .toList(),
                        of(update.conditions()));
            case Statement.Delete delete -> new Statement.Delete(delete.table(), of(delete.conditions()));
        };
    }

    private static List<Node> of(List<Node> nodes) {
        return nodes.stream().map(Shape::of).toList();
    }

    private static Node.Value of(Node.Value value) {
        return new Node.Value(value.value() == null ? null : SOME, value.type(), value.secret());
    }

    private static Node of(Node node) {
        return switch (node) {
            case Node.Value value -> of(value);
            case Node.Column column -> column;
            case Node.Constant constant -> constant;
            case Node.Compare compare -> new Node.Compare(compare.operator(), of(compare.left()), of(compare.right()));
            case Node.NullTest test -> new Node.NullTest(of(test.operand()), test.negated());
            case Node.Between between -> new Node.Between(of(between.operand()), of(between.low()), of(between.high()));
            case Node.In in -> new Node.In(of(in.operand()), of(in.values()), in.negated());
            case Node.TextMatch match ->
                new Node.TextMatch(match.match(), of(match.operand()), of(match.pattern()), match.ignoreCase());
            case Node.Junction junction -> new Node.Junction(junction.disjunction(), of(junction.operands()));
            case Node.Not not -> new Node.Not(of(not.operand()));
            case Node.Arithmetic arithmetic ->
                new Node.Arithmetic(arithmetic.operation(), of(arithmetic.left()), of(arithmetic.right()));
        };
    }
}
