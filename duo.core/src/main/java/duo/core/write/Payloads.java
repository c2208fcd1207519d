package duo.core.write;

import duo.api.SchemaOf;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedRelation;
import duo.api.meta.MappedTable;
import duo.api.meta.Metamodel;
import duo.api.meta.RelationKind;
import duo.api.meta.SchemaType;
import duo.api.spi.JsonMapper;
import duo.api.spi.Node;
import duo.core.codec.Conversions;
import duo.core.codec.ForeignKeyValues;
import duo.core.plan.ModelContext;
import duo.core.plan.Validation;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes payloads apart. At create, guarded properties are dropped; at update, keys too. Null components of a schema record are
 * skipped at update; in a map null is a value. Unknown names of a map are dropped, a schema record has none. The constraints that
 * a schema record carries are checked first.
 */
public final class Payloads<M> {
    private final EntityType<M> type;
    private final MappedTable table;
    private final JsonMapper json;
    private final Validation validation;

    public Payloads(EntityType<M> type, ModelContext context) {
        this.type = type;
        this.table = type.table();
        this.json = context.json();
        this.validation = context.validation();
    }

    public static <S extends SchemaOf<?>> SchemaType<S> schemaOf(EntityType<?> type, Class<S> schema) {
        SchemaType<S> found = Metamodel.schema(schema);
        if (!found.model().isAssignableFrom(type.type())) {
            throw new IllegalArgumentException(schema.getSimpleName() + " carries values of "
                    + found.model().getSimpleName() + ", not of " + type.name());
        }
        return found;
    }

    /** A new model of a schema record. */
    public M build(SchemaOf<? super M> payload) {
        return construct(given(payload, true));
    }

    /** A new model of a map. */
    public M build(Map<String, ? extends @Nullable Object> payload) {
        return construct(given(payload));
    }

    private M construct(Map<MappedColumn, @Nullable Object> given) {
        @Nullable Object[] values = new @Nullable Object[table.columns().size()];
        for (int i = 0; i < values.length; i++) {
            MappedColumn column = table.columns().get(i);
            boolean isGiven = !column.isGuarded() && given.containsKey(column);
            @Nullable Object value = isGiven ? given.get(column) : null;
            values[i] = !isGiven || (value == null && !column.isNullable())
                    ? column.defaultValue().orElse(null)
                    : value;
        }
        return type.construct(values);
    }

    /** What a schema record changes. */
    public Map<MappedColumn, @Nullable Object> changes(SchemaOf<? super M> payload) {
        return changes(given(payload, false));
    }

    /** What a map changes. */
    public Map<MappedColumn, @Nullable Object> changesOf(Map<String, ? extends @Nullable Object> payload) {
        Map<MappedColumn, @Nullable Object> changes = changes(given(payload));
        changes.forEach(Payloads::refuseNull);
        return changes;
    }

    private static void refuseNull(MappedColumn column, @Nullable Object value) {
        if (value == null && !column.isNullable()) {
            throw new IllegalArgumentException("The value null does not fit " + column.property()
                    + ", which is not nullable; leave it out of the payload to keep what is there");
        }
    }

    /** The model with some columns changed. */
    public M applyColumns(M model, Map<MappedColumn, @Nullable Object> changes) {
        @Nullable Object[] values = type.values(model);
        changes.forEach((column, value) -> values[table.indexOf(column)] = value);
        return type.replace(model, values);
    }

    /** The assignments of a bulk update by a schema record. */
    public Map<MappedColumn, Node> assignments(SchemaOf<? super M> payload) {
        return nodes(changes(payload));
    }

    /** The assignments of a bulk update by a map. */
    public Map<MappedColumn, Node> assignments(Map<String, ? extends @Nullable Object> payload) {
        return nodes(changesOf(payload));
    }

    private static Map<MappedColumn, Node> nodes(Map<MappedColumn, @Nullable Object> changes) {
        Map<MappedColumn, Node> nodes = new LinkedHashMap<>();
        changes.forEach((column, value) -> {
            if (ModelWrites.isWritten(column)) {
                nodes.put(column, new Node.Value(value, column.type(), column.isSecret()));
            }
        });
        return nodes;
    }

    private static Map<MappedColumn, @Nullable Object> changes(Map<MappedColumn, @Nullable Object> given) {
        Map<MappedColumn, @Nullable Object> changes = new LinkedHashMap<>(given);
        changes.keySet().removeIf(column -> column.isGuarded() || column.isId());
        return changes;
    }

    @SuppressWarnings("unchecked") // the type is that of the payload's class
    private Map<MappedColumn, @Nullable Object> given(SchemaOf<? super M> payload, boolean nulls) {
        validation.check(payload);
        SchemaType<SchemaOf<?>> schema =
                (SchemaType<SchemaOf<?>>) schemaOf(type, (Class<? extends SchemaOf<?>>) payload.getClass());
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        Set<String> present = new HashSet<>();
        for (int i = 0; i < schema.properties().size(); i++) {
            String path = schema.properties().get(i);
            @Nullable Object value = schema.get(payload, i);
            values.put(path, value);
            if (nulls || value != null) {
                present.add(component(path));
            }
        }
        Map<MappedColumn, @Nullable Object> given = new LinkedHashMap<>();
        values.forEach((path, value) -> {
            if (present.contains(component(path))) {
                given.put(table.column(path).orElseThrow(), value);
            }
        });
        return given;
    }

    /** The component of the schema record that has a path: an embedded record is there or not as a whole. */
    private static String component(String path) {
        int end = path.indexOf('.');
        return end < 0 ? path : path.substring(0, end);
    }

    private Map<MappedColumn, @Nullable Object> given(Map<String, ? extends @Nullable Object> payload) {
        Map<MappedColumn, @Nullable Object> given = new LinkedHashMap<>();
        payload.forEach((name, value) -> {
            Optional<MappedRelation> reference =
                    type.relation(name).filter(relation -> relation.kind() == RelationKind.TO_ONE);
            if (reference.isPresent()) {
                given.putAll(ForeignKeyValues.of(reference.get(), value, json));
                return;
            }
            Optional<MappedColumn> column = table.column(name);
            if (column.isPresent()) {
                given.put(column.get(), Conversions.to(column.get(), value, json));
            }
        });
        return given;
    }
}
