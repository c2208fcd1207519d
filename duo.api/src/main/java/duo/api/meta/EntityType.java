package duo.api.meta;

import duo.api.Entity;
import duo.api.Key;
import duo.api.relation.Ref;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads, constructs and inspects the models of one class with plain Java. The processor generates one subclass for each
 * model, in the metamodel class beside it. Stateless and thread-safe.
 *
 * <p>Positions are those of {@link MappedTable#columns()}. The value of a reference column is the key of its target.
 *
 * @param <M> the model
 * @since 0.1.0
 */
public abstract class EntityType<M> {
    private final Class<M> type;
    private final MappedTable table;
    private final List<MappedRelation> relations;

    /**
     * Creates the type.
     *
     * @param type the class of the model
     * @param table the mapped table
     * @param relations the relations in the order of the model
     */
    protected EntityType(Class<M> type, MappedTable table, List<MappedRelation> relations) {
        this.type = Objects.requireNonNull(type, "type");
        this.table = Objects.requireNonNull(table, "table");
        this.relations = List.copyOf(relations);
        table.columns().forEach(column -> column.belongsTo(type));
    }

    /**
     * The class of the model.
     *
     * @return the record or entity class
     */
    public final Class<M> type() {
        return type;
    }

    /**
     * The mapped table.
     *
     * @return the table
     */
    public final MappedTable table() {
        return table;
    }

    /**
     * The relations: the properties that are a {@code Ref}, a {@code One} or a {@code Many}.
     *
     * @return an unmodifiable list in the order of the model
     */
    public final List<MappedRelation> relations() {
        return relations;
    }

    /**
     * The relation of a property.
     *
     * @param property the name of the property
     * @return the relation, or empty when there is none of that name
     */
    public final Optional<MappedRelation> relation(String property) {
        for (MappedRelation relation : relations) {
            if (relation.property().equals(property)) {
                return Optional.of(relation);
            }
        }
        return Optional.empty();
    }

    /**
     * The simple name of the model for messages.
     *
     * @return the name
     */
    public final String name() {
        return type.getSimpleName();
    }

    /**
     * Whether the models are stateful entities rather than records.
     *
     * @return true for entities
     */
    public final boolean isEntity() {
        return Entity.class.isAssignableFrom(type);
    }

    /**
     * Makes a model of the current row, which holds all columns in order. An entity is marked as loaded by the engine,
     * not here.
     *
     * @param row the row
     * @return a new model
     */
    public abstract M read(RowReader row);

    /**
     * The value of one column.
     *
     * @param model the model
     * @param column the position
     * @return the value, boxed; null when the property is null; the key for a reference
     */
    public abstract @Nullable Object get(M model, int column);

    /**
     * What a model holds for a relation. Overridden by generated code where there are relations.
     *
     * @param model the model
     * @param relation the position in {@link #relations()}
     * @return the {@code Ref}, {@code One} or {@code Many}; null when the property is null
     */
    public @Nullable Object related(M model, int relation) {
        throw new IndexOutOfBoundsException(relation);
    }

    /**
     * Puts an unloaded {@code One} or {@code Many} into each property of an entity that is null. Overridden by generated code where
     * there are such properties; does nothing for records.
     *
     * @param model the entity
     */
    public void initialise(M model) {}

    /**
     * Gives a model the values. A record is copied, with the properties that are not columns taken over; the fields of an
     * entity are set, and the same object is returned. A reference keeps its object when its key stays the same.
     *
     * @param model the model
     * @param values a value for each column
     * @return the copy of a record, or the entity itself
     */
    public abstract M replace(M model, @Nullable Object[] values);

    /**
     * Gives a model another reference, also one to a model that has no key yet. A record is copied; the field of an entity is set, and
     * the same object is returned.
     *
     * @param model the model
     * @param relation the reference
     * @param reference what it is to be, or null where the property may be null
     * @return the copy of a record, or the entity itself
     */
    public final M refer(M model, MappedRelation relation, @Nullable Ref<?> reference) {
        @Nullable Object[] values = new @Nullable Object[table.columns().size()];
        Set<MappedColumn> referring = new HashSet<>();
        for (int i = 0; i < relations.size(); i++) {
            MappedRelation each = relations.get(i);
            if (each.kind() == RelationKind.TO_ONE) {
                referring.addAll(each.columns());
                values[table.indexOf(each.columns().get(0))] = each.equals(relation) ? reference : related(model, i);
            }
        }
        for (int i = 0; i < values.length; i++) {
            if (!referring.contains(table.columns().get(i))) {
                values[i] = get(model, i);
            }
        }
        return replace(model, values);
    }

    /**
     * Makes a model of values alone. Where a primitive property gets null, it takes the default value of its type.
     *
     * @param values a value for each column
     * @return a new model
     */
    public abstract M construct(@Nullable Object[] values);

    /**
     * The values of all columns.
     *
     * @param model the model
     * @return a new array
     */
    public final @Nullable Object[] values(M model) {
        @Nullable Object[] values = new @Nullable Object[table.columns().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = get(model, i);
        }
        return values;
    }

    /**
     * The values of all columns by property name.
     *
     * @param model the model
     * @return a new map in the order of the model; a value may be null, a reference is given by its key
     */
    public final Map<String, @Nullable Object> toMap(M model) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < table.columns().size(); i++) {
            map.put(table.columns().get(i).property(), get(model, i));
        }
        return map;
    }

    /**
     * The primary key of a model.
     *
     * @param model the model
     * @return the key, or empty when a part of it is null, or when it is generated by the database and a primitive zero
     */
    public final Optional<Key> key(M model) {
        List<Object> parts = new ArrayList<>(table.ids().size());
        for (MappedColumn column : table.ids()) {
            Object part = get(model, table.indexOf(column));
            if (part == null || (column.generation() != Generation.NONE && isUnsetPrimitive(column, part))) {
                return Optional.empty();
            }
            parts.add(part);
        }
        return Optional.of(new Key(parts));
    }

    /**
     * Whether a value stands for "not set": a primitive property of the key that is zero. Overridden by generated code for
     * primitive keys.
     *
     * @param column the key column
     * @param value its value
     * @return true if the value is the zero of a primitive
     */
    protected boolean isUnsetPrimitive(MappedColumn column, Object value) {
        return false;
    }

    @Override
    public final String toString() {
        return "EntityType[" + type.getName() + " -> " + table + "]";
    }
}
