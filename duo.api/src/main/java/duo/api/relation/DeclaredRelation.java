package duo.api.relation;

import duo.api.meta.MappedRelation;
import java.util.List;
import java.util.Objects;

/**
 * A relation that a model declares, at the end of the way that leads to that model. Immutable and thread-safe.
 *
 * @param <R> the model that the way starts at
 * @param <T> the model that the relation leads to
 */
abstract class DeclaredRelation<R, T> {
    private final Class<R> model;
    private final Class<T> target;
    private final List<MappedRelation> prefix;
    private final MappedRelation mapped;

    DeclaredRelation(Class<R> model, Class<T> target, List<MappedRelation> prefix, MappedRelation mapped) {
        this.model = Objects.requireNonNull(model, "model");
        this.target = Objects.requireNonNull(target, "target");
        this.prefix = prefix;
        this.mapped = Objects.requireNonNull(mapped, "mapped");
    }

    /**
     * The model it starts at.
     *
     * @return its class
     */
    public Class<R> model() {
        return model;
    }

    /**
     * The model it leads to.
     *
     * @return its class
     */
    public Class<T> target() {
        return target;
    }

    /**
     * The relations on the way.
     *
     * @return one or several, from the model on
     */
    public List<MappedRelation> steps() {
        return Steps.join(prefix, List.of(mapped));
    }

    /**
     * The relation as the processor wrote it down.
     *
     * @return the relation
     */
    public MappedRelation mapped() {
        return mapped;
    }

    List<MappedRelation> prefix() {
        return prefix;
    }

    @Override
    public String toString() {
        return Steps.text(model, steps());
    }
}
