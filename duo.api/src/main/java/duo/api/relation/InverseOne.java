package duo.api.relation;

import duo.api.expr.Condition;
import duo.api.meta.MappedRelation;
import duo.api.spi.Node;
import duo.api.spi.Related;
import java.util.List;

/**
 * The inverse of a one-to-one relation: the one row that refers to a row, if there is one. Immutable and thread-safe.
 *
 * @param <R> the model that is referred to
 * @param <T> the model that refers to it
 * @since 0.1.0
 */
public final class InverseOne<R, T> extends DeclaredRelation<R, T> implements SingleRelation<R, T> {

    /**
     * Creates the relation; called by generated code.
     *
     * @param model the model that is referred to
     * @param target the model that refers to it
     * @param mapped the relation
     */
    public InverseOne(Class<R> model, Class<T> target, MappedRelation mapped) {
        this(model, target, List.of(), mapped);
    }

    InverseOne(Class<R> model, Class<T> target, List<MappedRelation> prefix, MappedRelation mapped) {
        super(model, target, prefix, mapped);
    }

    /** {@inheritDoc} */
    @Override
    public Condition<R> isPresent() {
        Node key = new Node.Column(mapped().targetColumns().get(0));
        return new Condition<>(Related.Via.of(steps(), new Node.NullTest(key, true)));
    }

    /**
     * There is no related row.
     *
     * @return the condition
     */
    public Condition<R> isAbsent() {
        Node key = new Node.Column(mapped().targetColumns().get(0));
        return new Condition<>(Related.Via.of(steps(), new Node.NullTest(key, false)));
    }
}
