package duo.core.sql;

import duo.api.spi.Node;
import java.util.ArrayList;
import java.util.List;

/** Lists the values of a statement in the order in which they stand in its tree. */
final class Values {
    private final List<Node.Value> found = new ArrayList<>();

    private Values() {}

    static List<Node.Value> of(Statement statement) {
        Values values = new Values();
        switch (statement) {
            case Statement.Select select -> {
                values.addAll(select.conditions());
                select.order().forEach(step -> values.add(step.node()));
                select.limit().ifPresent(values.found::add);
                select.offset().ifPresent(values.found::add);
            }
            case Statement.Update update -> {
                update.assignments().forEach(assignment -> values.add(assignment.value()));
                values.addAll(update.conditions());
            }
            case Statement.Delete delete -> values.addAll(delete.conditions());
        }
        return values.found;
    }

    private void addAll(List<Node> nodes) {
        nodes.forEach(this::add);
    }

    private void add(Node node) {
        switch (node) {
            case Node.Value value -> found.add(value);
            case Node.Column column -> {}
            case Node.Constant constant -> {}
            case Node.Compare compare -> {
                add(compare.left());
                add(compare.right());
            }
            case Node.NullTest test -> add(test.operand());
            case Node.Between between -> {
                add(between.operand());
                add(between.low());
                add(between.high());
            }
            case Node.In in -> {
                add(in.operand());
                addAll(in.values());
            }
            case Node.TextMatch match -> {
                add(match.operand());
                found.add(match.pattern());
            }
            case Node.Junction junction -> addAll(junction.operands());
            case Node.Not not -> add(not.operand());
            case Node.Arithmetic arithmetic -> {
                add(arithmetic.left());
                add(arithmetic.right());
            }
        }
    }
}
