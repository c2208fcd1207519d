package duo.api.relation;

import duo.api.meta.MappedRelation;
import java.util.List;

/**
 * Several relations behind each other. Immutable and thread-safe.
 *
 * @param model the model it starts at
 * @param target the model it leads to
 * @param steps the relations on the way
 * @param <R> the model it starts at
 * @param <T> the model it leads to
 * @since 0.1.0
 */
public record RelationPath<R, T>(Class<R> model, Class<T> target, List<MappedRelation> steps)
        implements Relation<R, T> {

    /** Copies. */
    public RelationPath {
        steps = List.copyOf(steps);
    }

    static <R, T, U> RelationPath<R, U> of(Relation<R, T> before, Relation<? super T, U> next) {
        return new RelationPath<>(before.model(), next.target(), Steps.join(before.steps(), next.steps()));
    }

    @Override
    public String toString() {
        return Steps.text(model, steps);
    }
}
