package duo.testkit.contract;

import duo.api.meta.Metamodel;
import duo.api.relation.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A model of a random graph: how a row is made, what it refers to, and where its relations lead. */
final class GraphKind<M> {
    private final Class<M> model;
    private final Function<Given, M> make;
    private final List<GraphReference<M>> references = new ArrayList<>();
    private final List<GraphStep<M, ?>> steps = new ArrayList<>();
    private final List<GraphLinks<M, ?>> links = new ArrayList<>();

    /**
     * What a new row is made of.
     *
     * @param number a number that no other row has
     * @param targets the keys that its references refer to
     */
    record Given(int number, Map<String, Object> targets) {

        <T> Ref<T> to(String reference, Class<T> type) {
            return Ref.of(type, Objects.requireNonNull(targets.get(reference), reference));
        }

        <T> Ref<@Nullable T> orNone(String reference, Class<T> type) {
            return reference(type, targets.get(reference));
        }
    }

    GraphKind(Class<M> model, Function<Given, M> make) {
        this.model = model;
        this.make = make;
    }

    static <T> Ref<@Nullable T> reference(Class<T> type, @Nullable Object key) {
        return key == null ? Ref.none(type) : Ref.of(type, key);
    }

    GraphKind<M> refers(GraphReference<M> reference) {
        references.add(reference);
        return this;
    }

    GraphKind<M> leads(GraphStep<M, ?> step) {
        steps.add(step);
        return this;
    }

    GraphKind<M> links(GraphLinks<M, ?> way) {
        links.add(way);
        return this;
    }

    Class<M> model() {
        return model;
    }

    M make(Given given) {
        return make.apply(given);
    }

    List<GraphReference<M>> references() {
        return references;
    }

    List<GraphStep<M, ?>> steps() {
        return steps;
    }

    List<GraphLinks<M, ?>> links() {
        return links;
    }

    /** The key as references hold it. */
    static <T> Object key(Class<T> type, T model) {
        return keyIfPresent(type, model).orElseThrow();
    }

    static <T> Optional<Object> keyIfPresent(Class<T> type, T model) {
        return Metamodel.of(type)
                .key(model)
                .map(key -> key.values().size() == 1 ? key.values().get(0) : key);
    }

    @Override
    public String toString() {
        return model.getSimpleName();
    }
}
