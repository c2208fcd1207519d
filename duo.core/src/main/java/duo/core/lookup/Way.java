package duo.core.lookup;

import duo.api.meta.MappedRelation;
import duo.api.spi.Node;
import duo.api.spi.Related;
import java.util.List;

/**
 * The relations between the model of a query and what a name leads to.
 *
 * @param steps from the model of the query on
 */
record Way(List<MappedRelation> steps) {

    boolean isEmpty() {
        return steps.isEmpty();
    }

    /** Whether a row has several rows at its end. */
    boolean leadsToMany() {
        return steps.stream().anyMatch(step -> !step.kind().isSingle());
    }

    /** A condition about the end of the way as one about its beginning: some row there fulfils it. */
    Node to(Node condition) {
        return to(condition, steps);
    }

    private static Node to(Node condition, List<MappedRelation> steps) {
        Node reached = condition;
        for (MappedRelation step : steps.reversed()) {
            reached = step.kind().isSingle() ? new Related.Via(step, reached) : new Related.Any(step, List.of(reached));
        }
        return reached;
    }

    /** Whether there is no row at its end. */
    Node empty(boolean wanted) {
        List<MappedRelation> before = steps.subList(0, steps.size() - 1);
        MappedRelation last = steps.getLast();
        Node any = last.kind().isSingle()
                ? to(new Node.NullTest(new Node.Column(last.targetColumns().get(0)), true), steps)
                : to(new Related.Any(last, List.of()), before);
        return wanted ? new Node.Not(any) : any;
    }
}
