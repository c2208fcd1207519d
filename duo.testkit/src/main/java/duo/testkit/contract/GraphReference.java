package duo.testkit.contract;

import duo.api.annotation.OnDeleteRule;
import duo.api.relation.ToOne;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key of a random graph.
 *
 * @param relation the relation
 * @param rule what should happen when the row that it refers to is deleted
 * @param optional whether it may refer to nothing
 * @param changed gives a model with another reference, or null where it is part of the key
 */
record GraphReference<M>(
        ToOne<M, ?> relation,
        OnDeleteRule rule,
        boolean optional,
        @Nullable BiFunction<M, Optional<Object>, M> changed) {

    String name() {
        return relation.mapped().property();
    }

    boolean isUnique() {
        return relation.columns().get(0).isUnique();
    }

    Class<?> target() {
        return relation.target();
    }
}
