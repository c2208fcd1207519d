package duo.core.save;

import duo.api.Key;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedRelation;
import duo.api.meta.RelationKind;
import duo.core.plan.ModelContext;
import duo.core.plan.RelationCells;
import duo.core.write.Write;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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
    private boolean sought;
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
        return switch (write()) {
            case INSERT -> true;
            case UPSERT -> isRoot() || mayBeNew();
            case UPDATE -> false;
        };
    }

    /** Says that it is saved if it has no row yet. */
    void lookFor() {
        sought = true;
    }

    /** Whether the program has put it there, so that it may have no row yet; what was loaded has one. */
    boolean mayBeNew() {
        return sought || !parents.isEmpty();
    }

    /** Whether another node stands for the same values, and this one for nothing else. */
    boolean isSameAs(SaveNode<?> other) {
        return holdsNothing() && Arrays.deepEquals(type.values(model), other.values());
    }

    private @Nullable Object[] values() {
        return type.values(model);
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

    /** Whether a reference holds what its columns are to hold, also when that is not written yet. */
    boolean knows(MappedRelation reference) {
        return new RelationCells<>(type, reference)
                .reference(model)
                .filter(held -> IntStream.range(0, reference.columns().size())
                        .allMatch(part -> reference.valueIfPresent(held, part).isPresent()))
                .isPresent();
    }

    private boolean holdsNothing() {
        return type.relations().stream()
                .filter(relation -> relation.kind() != RelationKind.TO_ONE)
                .allMatch(relation ->
                        new RelationCells<>(type, relation).given(model).isEmpty());
    }

    /** Its key, as the columns keep it. */
    Optional<Key> key(ModelContext context) {
        return type.key(model)
                .map(key -> context.services().plan(type).settled(type.table().ids(), key));
    }

    /** What columns of the model hold now. */
    List<@Nullable Object> values(List<MappedColumn> columns) {
        List<@Nullable Object> values = new ArrayList<>(columns.size());
        columns.forEach(column -> values.add(type.get(model, type.table().indexOf(column))));
        return values;
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
