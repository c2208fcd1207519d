package duo.testkit.contract;

import duo.api.relation.InverseOne;
import duo.api.relation.Many;
import duo.api.relation.One;
import duo.api.relation.Ref;
import duo.api.relation.Relation;
import duo.api.relation.ToMany;
import duo.api.relation.ToOne;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A relation of a random graph: how it is asked for, what a model at hand holds of it, and what it should lead to.
 *
 * @param name the property
 * @param relation the relation
 * @param loaded what a loaded model holds
 * @param expected the keys that it should lead to from a key
 * @param many whether it takes a statement of its own
 */
record GraphStep<M, T>(
        String name,
        Relation<M, T> relation,
        Function<M, List<T>> loaded,
        BiFunction<GraphState, Object, Collection<Object>> expected,
        boolean many) {

    static <M, T> GraphStep<M, T> reference(
            String name, ToOne<M, T> relation, Function<M, @Nullable Ref<? extends @Nullable T>> getter) {
        return new GraphStep<>(
                name,
                relation,
                model -> {
                    @Nullable Ref<? extends @Nullable T> reference = getter.apply(model);
                    return reference == null
                            ? List.of()
                            : Optional.<T>ofNullable(reference.get()).stream().toList();
                },
                (state, key) ->
                        state.target(relation.model(), key, name).stream().toList(),
                false);
    }

    static <M, T> GraphStep<M, T> inverse(
            String name, ToMany<M, T> relation, Function<M, Many<T>> getter, String reference) {
        return new GraphStep<>(
                name,
                relation,
                model -> getter.apply(model).list(),
                (state, key) -> state.referring(relation.target(), reference, key),
                true);
    }

    static <M, T> GraphStep<M, T> inverseOne(
            String name, InverseOne<M, T> relation, Function<M, One<T>> getter, String reference) {
        return new GraphStep<>(
                name,
                relation,
                model -> getter.apply(model).find().stream().toList(),
                (state, key) -> state.referring(relation.target(), reference, key),
                false);
    }

    static <M, T> GraphStep<M, T> linked(
            String name, ToMany<M, T> relation, Function<M, Many<T>> getter, GraphJunction junction) {
        return new GraphStep<>(
                name, relation, model -> getter.apply(model).list(), (state, key) -> state.linked(junction, key), true);
    }
}
