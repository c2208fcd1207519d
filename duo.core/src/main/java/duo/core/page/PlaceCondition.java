package duo.core.page;

import duo.api.spi.Node;
import duo.api.spi.Node.Comparison;
import duo.core.page.PageOrder.Step;
import duo.core.plan.KeySets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The condition on the rows behind a place in a total order. Nulls, which SQL does not compare, have their side in it. */
final class PlaceCondition {
    private final List<Step> steps;
    private final List<@Nullable Object> place;

    private PlaceCondition(PageOrder order, List<@Nullable Object> place) {
        this.steps = order.steps();
        this.place = place;
    }

    /**
     * The rows behind a place.
     *
     * @param order the order
     * @param place the values of its steps
     * @return the conditions, all of which these rows fulfil
     */
    static List<Node> behind(PageOrder order, List<@Nullable Object> place) {
        return new PlaceCondition(order, place).nodes();
    }

    private List<Node> nodes() {
        if (steps.size() == 1) {
            @Nullable Node single = behind(0);
            return List.of(single == null ? new Node.Constant(false) : single);
        }
        return isPlain() ? List.of(bound(), tuples()) : byParts();
    }

    /** Whether all steps go in one direction and none holds null: then rows of values are compared as such. */
    private boolean isPlain() {
        return steps.stream()
                .allMatch(step -> !step.nullable()
                        && step.sort().descending() == steps.get(0).sort().descending());
    }

    private Node tuples() {
        List<Node> values = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            values.add(value(i));
        }
        return new Node.Compare(
                beyond(0), new Node.Tuple(steps.stream().map(Step::node).toList()), new Node.Tuple(values));
    }

    private List<Node> byParts() {
        List<Node> alternatives = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            @Nullable Node behind = behind(i);
            if (behind != null) {
                List<Node> parts = new ArrayList<>();
                for (int before = 0; before < i; before++) {
                    parts.add(equal(before));
                }
                parts.add(behind);
                alternatives.add(KeySets.conjunction(parts));
            }
        }
        Node any = alternatives.size() == 1 ? alternatives.get(0) : new Node.Junction(true, alternatives);
        return steps.get(0).nullable() ? List.of(any) : List.of(bound(), any);
    }

    /** Follows from the other condition, and lets the database begin in the middle of an index. */
    private Node bound() {
        Comparison or = beyond(0) == Comparison.GT ? Comparison.GE : Comparison.LE;
        return new Node.Compare(or, steps.get(0).node(), value(0));
    }

    /** What is behind the place in one step; null when nothing is. */
    private @Nullable Node behind(int index) {
        Step step = steps.get(index);
        if (place.get(index) == null) {
            return step.nullsLast() ? null : new Node.NullTest(step.node(), true);
        }
        Node greater = new Node.Compare(beyond(index), step.node(), value(index));
        return step.nullable() && step.nullsLast()
                ? new Node.Junction(true, List.of(greater, new Node.NullTest(step.node(), false)))
                : greater;
    }

    private Node equal(int index) {
        return place.get(index) == null
                ? new Node.NullTest(steps.get(index).node(), false)
                : new Node.Compare(Comparison.EQ, steps.get(index).node(), value(index));
    }

    private Comparison beyond(int index) {
        return steps.get(index).sort().descending() ? Comparison.LT : Comparison.GT;
    }

    private Node.Value value(int index) {
        Step step = steps.get(index);
        return new Node.Value(place.get(index), step.type(), step.node().isSecret());
    }
}
