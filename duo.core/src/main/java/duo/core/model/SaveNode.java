package duo.core.model;

import duo.api.meta.EntityType;
import duo.api.meta.MappedRelation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A model that takes part in a save with all that it holds.
 *
 * @param <M> the model
 */
final class SaveNode<M> {
    private final EntityType<M> type;
    private final M original;
    private final @Nullable Write asked;
    private final Map<MappedRelation, SaveNode<?>> parents = new LinkedHashMap<>();
    private final List<MappedRelation> given = new ArrayList<>();
    private final Set<MappedRelation> deferred = new LinkedHashSet<>();
    private M model;
    private boolean written;
    private boolean inserted;

    /**
     * Creates a node.
     *
     * @param asked what the call asks for, or null for what is saved with the model of the call
     */
    SaveNode(EntityType<M> type, M model, @Nullable Write asked) {
        this.type = type;
        this.original = model;
        this.model = model;
        this.asked = asked;
    }

    EntityType<M> type() {
        return type;
    }

    /** The object that was found. */
    M original() {
        return original;
    }

    /** The model as it is now: another object than at first for a record that was written. */
    M model() {
        return model;
    }

    void become(M other) {
        model = other;
    }

    /** Whether the call was about this model. */
    boolean isRoot() {
        return asked != null;
    }

    /** How it is written. */
    Write write() {
        return asked == null ? Write.of(type, model) : asked;
    }

    /** Whether rows may refer to it only when it is written. */
    boolean isAwaited() {
        return write() != Write.UPDATE;
    }

    /** The models whose collections hold this one, by the reference to them. */
    Map<MappedRelation, SaveNode<?>> parents() {
        return parents;
    }

    /** Collections that the program has put there and that are saved with the model. */
    List<MappedRelation> given() {
        return given;
    }

    /** References that are written when all rows are there. */
    Set<MappedRelation> deferred() {
        return deferred;
    }

    /** The model that a reference holds, where it is at hand. */
    Optional<Object> referred(MappedRelation reference) {
        return new RelationCells<>(type, reference).atHand(model);
    }

    boolean isWritten() {
        return written;
    }

    void written(M stored) {
        model = stored;
        written = true;
    }

    void inserted(M stored) {
        written(stored);
        inserted = true;
    }

    /** Whether this save has made the row, so that nothing else refers to it yet. */
    boolean isInserted() {
        return inserted;
    }

    /** Whether the row was there before, as far as is known before anything is sent. */
    boolean mayHaveRow() {
        return write() != Write.INSERT;
    }
}
