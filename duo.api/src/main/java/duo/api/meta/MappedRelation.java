package duo.api.meta;

import duo.api.Key;
import duo.api.error.ConfigurationException;
import duo.api.relation.Ref;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A relation of a model to another, as the processor wrote it down. What it says of the target is found in the target's metamodel
 * when it is asked for. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class MappedRelation {
    private final Class<?> model;
    private final String property;
    private final Class<?> target;
    private final RelationKind kind;
    private final List<MappedColumn> ownColumns;
    private final List<String> referenced;
    private final String mappedBy;
    private final @Nullable JunctionNames names;
    private final boolean cascading;
    private final boolean orphanRemoval;
    private final AtomicReference<@Nullable Ends> ends = new AtomicReference<>();

    /** What the metamodel of the target says. */
    private record Ends(
            EntityType<?> type,
            List<MappedColumn> columns,
            List<MappedColumn> targetColumns,
            Optional<Junction> junction,
            Optional<MappedRelation> inverse) {}

    @SuppressWarnings("TooManyParameters") // called by the factories below alone
    private MappedRelation(
            Class<?> model,
            String property,
            Class<?> target,
            RelationKind kind,
            List<MappedColumn> ownColumns,
            List<String> referenced,
            String mappedBy,
            @Nullable JunctionNames names,
            boolean cascading,
            boolean orphanRemoval) {
        this.model = Objects.requireNonNull(model, "model");
        this.property = Objects.requireNonNull(property, "property");
        this.target = Objects.requireNonNull(target, "target");
        this.kind = kind;
        this.ownColumns = List.copyOf(ownColumns);
        this.referenced = List.copyOf(referenced);
        this.mappedBy = mappedBy;
        this.names = names;
        this.cascading = cascading;
        this.orphanRemoval = orphanRemoval;
    }

    /**
     * A relation by a foreign key of the model's own table.
     *
     * @param model the model that holds the reference
     * @param property the property
     * @param target the model that is referenced
     * @param columns the columns of the foreign key
     * @param referenced the properties of the target that they refer to; empty for its key
     * @return the relation
     */
    public static MappedRelation toOne(
            Class<?> model, String property, Class<?> target, List<MappedColumn> columns, List<String> referenced) {
        return new MappedRelation(
                model, property, target, RelationKind.TO_ONE, columns, referenced, "", null, false, false);
    }

    /**
     * The inverse of a relation.
     *
     * @param model the model
     * @param property the property
     * @param target the model that refers to it
     * @param kind what it is the inverse of and to how many
     * @param mappedBy the property of the target that declares the relation
     * @return the relation
     */
    public static MappedRelation inverse(
            Class<?> model, String property, Class<?> target, RelationKind kind, String mappedBy) {
        return new MappedRelation(model, property, target, kind, List.of(), List.of(), mappedBy, null, false, false);
    }

    /**
     * A relation by a junction table, on the side that declares it.
     *
     * @param model the model
     * @param property the property
     * @param target the model on the other side
     * @param names the junction
     * @return the relation
     */
    public static MappedRelation manyToMany(Class<?> model, String property, Class<?> target, JunctionNames names) {
        return new MappedRelation(
                model, property, target, RelationKind.MANY_TO_MANY, List.of(), List.of(), "", names, false, false);
    }

    /**
     * The same relation with saves that reach what is related.
     *
     * @param orphans whether what no longer belongs to it is deleted
     * @return a new relation
     */
    public MappedRelation cascading(boolean orphans) {
        return new MappedRelation(
                model, property, target, kind, ownColumns, referenced, mappedBy, names, true, orphans);
    }

    /**
     * The model that has the property.
     *
     * @return its class
     */
    public Class<?> model() {
        return model;
    }

    /**
     * The property.
     *
     * @return its name
     */
    public String property() {
        return property;
    }

    /**
     * The related model.
     *
     * @return its class
     */
    public Class<?> target() {
        return target;
    }

    /**
     * What it is.
     *
     * @return the kind
     */
    public RelationKind kind() {
        return kind;
    }

    /**
     * Whether saving the model saves what is related.
     *
     * @return true if it is declared so
     */
    public boolean isCascading() {
        return cascading;
    }

    /**
     * Whether what no longer belongs to the relation is deleted.
     *
     * @return true if it is declared so
     */
    public boolean isOrphanRemoval() {
        return orphanRemoval;
    }

    /**
     * Whether this side declares the relation: it holds the foreign key, or names the junction.
     *
     * @return false for an inverse
     */
    public boolean isOwning() {
        return mappedBy.isEmpty();
    }

    /**
     * The type of the related model.
     *
     * @return the type
     * @throws ConfigurationException if the target has no metamodel
     */
    public EntityType<?> targetType() {
        return ends().type();
    }

    /**
     * The columns of the model's own table by which it is related: the foreign key, or what one refers to.
     *
     * @return one or several
     */
    public List<MappedColumn> columns() {
        return ownColumns.isEmpty() ? ends().columns() : ownColumns;
    }

    /**
     * The columns of the target's table that {@link #columns()} equal, one by one; for a many-to-many relation those that the
     * junction refers to.
     *
     * @return one or several
     */
    public List<MappedColumn> targetColumns() {
        return ends().targetColumns();
    }

    /**
     * The junction of a many-to-many relation, seen from this side.
     *
     * @return the junction, or empty for other kinds
     */
    public Optional<Junction> junction() {
        return ends().junction();
    }

    /**
     * The relation that an inverse is the inverse of; on the declaring side empty.
     *
     * @return the relation of the target
     */
    public Optional<MappedRelation> inverseOf() {
        return ends().inverse();
    }

    /**
     * Whether a row may have no related row.
     *
     * @return false for a foreign key that is never NULL
     */
    public boolean isOptional() {
        return kind != RelationKind.TO_ONE || ownColumns.stream().anyMatch(MappedColumn::isNullable);
    }

    private Ends ends() {
        @Nullable Ends known = ends.get();
        if (known != null) {
            return known;
        }
        // What another thread has found meanwhile counts, since the columns of a junction are told apart by identity.
        Ends found = found();
        return ends.compareAndSet(null, found) ? found : Objects.requireNonNull(ends.get());
    }

    private Ends found() {
        EntityType<?> type = Metamodel.of(target);
        if (!isOwning()) {
            return inverted(type);
        }
        if (names != null) {
            List<MappedColumn> ids = Metamodel.of(model).table().ids();
            return new Ends(type, ids, type.table().ids(), Optional.of(Junction.of(this, names)), Optional.empty());
        }
        List<MappedColumn> columns = referenced.isEmpty()
                ? type.table().ids()
                : referenced.stream()
                        .map(name -> type.table().column(name).orElseThrow(() -> outdated("no property " + name)))
                        .toList();
        return new Ends(type, ownColumns, columns, Optional.empty(), Optional.empty());
    }

    private Ends inverted(EntityType<?> type) {
        MappedRelation owning = type.relation(mappedBy).orElseThrow(() -> outdated("no relation " + mappedBy));
        return new Ends(
                type,
                owning.targetColumns(),
                owning.columns(),
                owning.junction().map(Junction::turned),
                Optional.of(owning));
    }

    private ConfigurationException outdated(String what) {
        return new ConfigurationException(
                this + " points to " + target.getSimpleName() + ", which has " + what + "; compile both again");
    }

    /**
     * What a foreign-key column holds for a reference.
     *
     * @param reference the reference, or null
     * @param part the position of the column in {@link #columns()}
     * @return the value, or null for no reference
     * @throws IllegalStateException if the referenced model has no key yet
     */
    public @Nullable Object value(@Nullable Ref<?> reference, int part) {
        if (reference == null || !reference.isPresent()) {
            return null;
        }
        return valueIfPresent(reference, part)
                .orElseThrow(() -> new IllegalStateException("The referenced " + target.getSimpleName()
                        + " has no key yet; save it before what refers to it"));
    }

    /**
     * What a foreign-key column holds for a reference, if that is known already.
     *
     * @param reference the reference, or null
     * @param part the position of the column in {@link #columns()}
     * @return the value, or empty for no reference and for a model without a key
     */
    public Optional<Object> valueIfPresent(@Nullable Ref<?> reference, int part) {
        if (reference == null || !reference.isPresent()) {
            return Optional.empty();
        }
        if (!referenced.isEmpty() && reference.isLoaded()) {
            return property(targetType(), reference, part);
        }
        return reference
                .keyIfPresent()
                .map(key -> key instanceof Key several ? several.values().get(part) : key);
    }

    @SuppressWarnings("unchecked") // a reference holds an object of its type
    private <T> Optional<Object> property(EntityType<T> type, Ref<?> reference, int part) {
        return Optional.ofNullable(type.get(
                (T) Objects.requireNonNull(reference.get()),
                type.table().indexOf(targetColumns().get(part))));
    }

    /**
     * The reference that foreign-key columns stand for.
     *
     * @param current the reference that the model has, which stays when it points there already; or null
     * @param type the class of the target
     * @param values what the columns hold
     * @param <T> the target
     * @return the reference, or null when a column is NULL
     */
    @SuppressWarnings("unchecked") // it is a reference to the type
    public <T> @Nullable Ref<T> reference(@Nullable Ref<T> current, Class<T> type, @Nullable Object... values) {
        return (Ref<T>) found(current, type, values);
    }

    private @Nullable Ref<?> found(@Nullable Ref<?> current, Class<?> type, @Nullable Object[] values) {
        if (values[0] instanceof Ref<?> given) {
            return given;
        }
        for (Object value : values) {
            if (value == null) {
                return null;
            }
        }
        if (current != null && current.isPresent() && holds(current, values)) {
            return current;
        }
        List<Object> parts =
                Arrays.stream(values).<Object>map(Objects::requireNonNull).toList();
        return Ref.of(type, parts.size() == 1 ? parts.get(0) : new Key(parts));
    }

    private boolean holds(Ref<?> reference, @Nullable Object[] values) {
        for (int part = 0; part < values.length; part++) {
            if (!Objects.deepEquals(valueIfPresent(reference, part).orElse(null), values[part])) {
                return false;
            }
        }
        return true;
    }

    /**
     * The reference that foreign-key columns stand for, where NULL is a reference to nothing.
     *
     * @param current the reference that the model has, which stays when it points there already; or null
     * @param type the class of the target
     * @param values what the columns hold
     * @param <T> the target
     * @return the reference, never null
     */
    @SuppressWarnings("unchecked") // it is a reference to the type
    public <T> Ref<@Nullable T> referenceOrNone(
            @Nullable Ref<@Nullable T> current, Class<T> type, @Nullable Object... values) {
        Ref<?> found = found(current, type, values);
        if (found != null) {
            return (Ref<@Nullable T>) found;
        }
        return current != null && !current.isPresent() ? current : Ref.none(type);
    }

    @Override
    public String toString() {
        return model.getSimpleName() + "." + property;
    }
}
