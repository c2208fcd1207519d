package duo.core.plan;

import duo.api.Key;
import duo.api.error.InvalidQueryException;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedRelation;
import duo.api.meta.RelationAccess;
import duo.api.meta.RelationKind;
import duo.api.relation.Many;
import duo.api.relation.One;
import duo.api.relation.Ref;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the models of one class hold for one of their relations.
 *
 * @param <M> the model
 */
public final class RelationCells<M> {
    private final EntityType<M> type;
    private final MappedRelation relation;
    private final int position;

    /** For objects that references had before, those that have taken their place. */
    private final IdentityHashMap<Object, Object> joined = new IdentityHashMap<>();

    public RelationCells(EntityType<M> type, MappedRelation relation) {
        this.type = type;
        this.relation = relation;
        this.position = type.relations().indexOf(relation);
    }

    public MappedRelation relation() {
        return relation;
    }

    /** What a column of the model holds. */
    public @Nullable Object value(M model, MappedColumn column) {
        return type.get(model, type.table().indexOf(column));
    }

    /** The reference, or empty where the property is null or refers to nothing. */
    public Optional<Ref<?>> reference(M model) {
        return type.related(model, position) instanceof Ref<?> reference && reference.isPresent()
                ? Optional.of(reference)
                : Optional.empty();
    }

    /** The model that a reference holds, where it is at hand. */
    public Optional<Object> atHand(M model) {
        return reference(model).filter(Ref::isLoaded).map(Ref::get);
    }

    /** The related models that the program has put there; empty where it has put none or they were loaded. */
    public Optional<List<?>> given(M model) {
        return switch (type.related(model, position)) {
            case Many<?> many when access().isGiven(many) -> Optional.of(many.list());
            case One<?> one
            when access().isGiven(one) -> Optional.of(one.find().map(List::of).orElse(List.of()));
            case null, default -> Optional.empty();
        };
    }

    /** What is at hand: the related models, none where nothing is loaded. */
    public List<?> held(M model) {
        return switch (type.related(model, position)) {
            case Ref<?> reference
            when reference.isLoaded() -> reference.find().map(List::of).orElse(List.of());
            case Many<?> many when many.isLoaded() -> many.list();
            case One<?> one when one.isLoaded() -> one.find().map(List::of).orElse(List.of());
            case null, default -> List.of();
        };
    }

    /** What the related rows are found by; empty for a model that has none. */
    public Optional<Key> key(M model) {
        List<Object> parts = new ArrayList<>();
        for (MappedColumn column : relation.columns()) {
            @Nullable Object part = value(model, column);
            if (part == null) {
                return Optional.empty();
            }
            parts.add(part);
        }
        return Optional.of(new Key(parts));
    }

    /** The name of the model. */
    public String name() {
        return type.name();
    }

    /** Whether the model has a key. */
    public boolean hasKey(M model) {
        return type.key(model).isPresent();
    }

    /** The collection, where its models were loaded. */
    public Optional<Many<?>> loaded(M model) {
        return type.related(model, position) instanceof Many<?> many && many.isLoaded() && !access().isGiven(many)
                ? Optional.of(many)
                : Optional.empty();
    }

    /** Puts the related models in, unless the program has put some of its own there. */
    public void load(M model, List<?> related) {
        switch (cell(model)) {
            case Ref<?> reference -> related.stream().findFirst().ifPresent(found -> refer(reference, found));
            case Many<?> many -> {
                if (!access().isGiven(many)) {
                    new SameRows().join(relation.targetType(), held(model), related);
                    access().load(many, related);
                }
            }
            case One<?> one -> {
                if (!access().isGiven(one)) {
                    new SameRows().join(relation.targetType(), held(model), related);
                    access().load(one, related.isEmpty() ? null : related.get(0));
                }
            }
            case null -> {
                // A reference that is NULL has nothing to load.
            }
            default -> throw new IllegalStateException(relation + " is neither Ref nor One nor Many");
        }
    }

    /** Puts related models in place of those that the program has put there; given or, when they are stored, as if loaded. */
    public void put(M model, List<?> related, boolean given) {
        switch (type.related(model, position)) {
            case Many<?> many -> access().set(many, related, given);
            case One<?> one -> access().set(one, related.isEmpty() ? null : related.get(0), given);
            case null, default -> throw new IllegalStateException(relation + " is neither One nor Many");
        }
    }

    /**
     * A reference to a model of the program's own keeps it, any other takes what was read last. Two ways may lead to the same row, and
     * an entity of a transaction may have been read before: what was loaded for either object is there afterwards.
     */
    @SuppressWarnings("ReferenceEquality") // two objects may stand for the same row
    private void refer(Ref<?> reference, Object read) {
        @Nullable Object before = reference.isLoaded() ? reference.get() : null;
        access().load(reference, read);
        if (before != null && before != read && joined.put(before, read) != read) {
            boolean kept = reference.get() == before;
            new SameRows().join(relation.targetType(), List.of(kept ? read : before), List.of(kept ? before : read));
        }
    }

    /** Whether something was loaded or given, be it nothing. */
    boolean isLoaded(M model) {
        return switch (type.related(model, position)) {
            case Ref<?> reference -> reference.isLoaded();
            case Many<?> many -> many.isLoaded();
            case One<?> one -> one.isLoaded();
            case null, default -> false;
        };
    }

    private @Nullable Object cell(M model) {
        @Nullable Object cell = type.related(model, position);
        if (cell == null && !relation.columns().isEmpty() && !isReference()) {
            type.initialise(model);
            cell = type.related(model, position);
            if (cell == null) {
                throw new InvalidQueryException(
                        relation + " of a model is null and cannot be loaded; let its constructor put"
                                + " Many.unloaded() or One.unloaded() there");
            }
        }
        return cell;
    }

    boolean isReference() {
        return relation.kind() == RelationKind.TO_ONE;
    }

    private static RelationAccess access() {
        return RelationAccess.get();
    }
}
