package duo.core.model;

import duo.api.Annotated;
import duo.api.Entity;
import duo.api.Key;
import duo.api.Row;
import duo.api.error.ConfigurationException;
import duo.api.meta.EntityState;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedRelation;
import duo.api.meta.Metamodel;
import duo.api.meta.RelationKind;
import duo.api.meta.ValueType;
import duo.api.relation.Many;
import duo.api.relation.One;
import duo.api.relation.Ref;
import duo.api.spi.JsonMapper;
import duo.core.execution.Output;
import duo.core.page.PlainText;
import duo.core.query.SelectedRow;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes maps of models and rows, with what was loaded of their relations inside. Lives for one call. */
public final class NestedOutput {
    private final boolean plain;
    private final Deque<Object> around = new ArrayDeque<>();

    private NestedOutput(boolean plain) {
        this.plain = plain;
    }

    /** The map of a model or row, with values as they are. */
    public static Map<String, @Nullable Object> map(Object given) {
        return new NestedOutput(false).whole(given);
    }

    /** The JSON of a model or row, or of several. */
    public static String json(Object given, JsonMapper mapper) {
        NestedOutput output = new NestedOutput(true);
        return mapper.write(
                given instanceof Collection<?> several
                        ? several.stream().map(output::whole).toList()
                        : output.whole(given));
    }

    private Map<String, @Nullable Object> whole(Object given) {
        return switch (given) {
            case Row row -> row(row);
            case Annotated<?> annotated -> {
                Map<String, @Nullable Object> map = model(annotated.model());
                map.putAll(row(annotated.values()));
                yield map;
            }
            default -> model(given);
        };
    }

    private Map<String, @Nullable Object> row(Row row) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        if (row instanceof SelectedRow selected) {
            List<Output> outputs = selected.outputs();
            for (int i = 0; i < outputs.size(); i++) {
                Output output = outputs.get(i);
                if (!output.node().isSecret()) {
                    map.putIfAbsent(
                            output.name(),
                            value(output.type(), selected.values().get(i)));
                }
            }
        } else {
            map.putAll(row.toMap());
        }
        return map;
    }

    private Map<String, @Nullable Object> model(Object model) {
        if (!(model instanceof Entity || model instanceof Record)) {
            throw unknown(model, null);
        }
        try {
            return typed(Metamodel.of(model.getClass()), model);
        } catch (ConfigurationException none) {
            throw unknown(model, none);
        }
    }

    private static IllegalArgumentException unknown(Object given, @Nullable Exception cause) {
        return new IllegalArgumentException(
                "A value of type " + given.getClass().getSimpleName()
                        + " is neither a model nor a Row nor an Annotated; give one of them, or for JSON a collection of them",
                cause);
    }

    @SuppressWarnings("unchecked") // the type is that of its class
    private <M> Map<String, @Nullable Object> typed(EntityType<M> type, Object given) {
        M model = (M) given;
        around.push(model);
        try {
            return filled(type, model);
        } finally {
            around.pop();
        }
    }

    private <M> Map<String, @Nullable Object> filled(EntityType<M> type, M model) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        Map<MappedColumn, Integer> references = references(type);
        List<MappedColumn> columns = type.table().columns();
        for (int i = 0; i < columns.size(); i++) {
            MappedColumn column = columns.get(i);
            if (column.isSecret() || !isLoaded(model, i)) {
                continue;
            }
            Integer reference = references.get(column);
            if (reference == null) {
                put(map, column.property(), value(column.type(), type.get(model, i)));
            } else {
                MappedRelation relation = type.relations().get(reference);
                map.put(relation.property(), reference(type, model, relation, type.related(model, reference)));
            }
        }
        for (int i = 0; i < type.relations().size(); i++) {
            String property = type.relations().get(i).property();
            switch (type.related(model, i)) {
                case Many<?> many
                when many.isLoaded() ->
                    map.put(property, many.list().stream().map(this::related).toList());
                case One<?> one
                when one.isLoaded() ->
                    map.put(property, one.find().map(this::related).orElse(null));
                case null, default -> {
                    // What is not loaded is left out.
                }
            }
        }
        return map;
    }

    private static boolean isLoaded(Object model, int column) {
        return !(model instanceof Entity entity) || EntityState.of(entity).isLoaded(column);
    }

    /** The columns that hold keys, with the positions of the relations that they belong to. */
    private static Map<MappedColumn, Integer> references(EntityType<?> type) {
        Map<MappedColumn, Integer> references = new HashMap<>();
        for (int i = 0; i < type.relations().size(); i++) {
            MappedRelation relation = type.relations().get(i);
            if (relation.kind() == RelationKind.TO_ONE) {
                for (MappedColumn column : relation.columns()) {
                    references.put(column, i);
                }
            }
        }
        return references;
    }

    /** The related model where it is at hand, else its key. */
    private <M> @Nullable Object reference(
            EntityType<M> type, M model, MappedRelation relation, @Nullable Object reference) {
        if (reference instanceof Ref<?> held && held.isPresent() && held.isLoaded()) {
            return held.find().map(this::related).orElse(null);
        }
        Map<String, @Nullable Object> key = new LinkedHashMap<>();
        for (int i = 0; i < relation.columns().size(); i++) {
            MappedColumn column = relation.columns().get(i);
            Object part = type.get(model, type.table().indexOf(column));
            if (part == null) {
                return null;
            }
            key.put(relation.targetColumns().get(i).property(), value(column.type(), part));
        }
        return key.size() == 1 ? key.values().iterator().next() : key;
    }

    /** A model that stands around itself is its key. */
    private @Nullable Object related(Object model) {
        EntityType<?> type = Metamodel.of(model.getClass());
        return around.stream().anyMatch(each -> isSame(each, model)) ? key(type, model) : typed(type, model);
    }

    @SuppressWarnings("ReferenceEquality") // without a key only the same object is the same row
    private static boolean isSame(Object one, Object other) {
        if (one == other) {
            return true;
        }
        Class<?> type = one.getClass();
        return type.equals(other.getClass())
                && keyOf(Metamodel.of(type), one)
                        .filter(key -> keyOf(Metamodel.of(type), other)
                                .filter(key::equals)
                                .isPresent())
                        .isPresent();
    }

    @SuppressWarnings("unchecked") // the type is that of its class
    private static <M> Optional<Key> keyOf(EntityType<M> type, Object model) {
        return type.key((M) model);
    }

    private @Nullable Object key(EntityType<?> type, Object model) {
        Optional<Key> key = keyOf(type, model);
        if (key.isEmpty()) {
            return null;
        }
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        List<MappedColumn> ids = type.table().ids();
        for (int i = 0; i < ids.size(); i++) {
            put(
                    parts,
                    ids.get(i).property(),
                    value(ids.get(i).type(), key.get().values().get(i)));
        }
        return ids.size() == 1 ? parts.values().iterator().next() : parts;
    }

    /** The components of embedded records stand in a map of their own. */
    @SuppressWarnings("unchecked") // only these maps are put under the names of embedded records
    private static void put(Map<String, @Nullable Object> map, String path, @Nullable Object value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            map.put(path, value);
        } else {
            Object inner =
                    map.computeIfAbsent(path.substring(0, dot), none -> new LinkedHashMap<String, @Nullable Object>());
            put((Map<String, @Nullable Object>) Objects.requireNonNull(inner), path.substring(dot + 1), value);
        }
    }

    /** JSON gets values in the form of the database where they have a type of the user's. */
    private @Nullable Object value(ValueType type, @Nullable Object value) {
        return plain && value != null ? PlainText.plain(type, value) : value;
    }
}
