package duo.testkit;

import duo.api.Database;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedRelation;
import duo.api.meta.Metamodel;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows for tests, kept as JSON beside them: for each model, by the simple name of its class, a list of objects with its properties. {@code $name} gives a
 * row a name, {@code {"$ref": name}} refers to one above it.
 *
 * <pre>{@code
 * {
 *   "User": [{"$name": "ada", "email": "ada@example.com", "name": "Ada", "age": 36}],
 *   "Post": [{"title": "Notes", "author": {"$ref": "ada"}}]
 * }
 * }</pre>
 *
 * <p>Values are converted as those of payloads: texts become dates, enums and so on. Keys that the database generates are left to it. Holds what was
 * loaded last; not thread-safe.
 *
 * @since 0.1.0
 */
public final class Fixtures {
    private static final String NAME = "$name";
    private static final String REFERENCE = "$ref";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, List<Map<String, @Nullable Object>>>> ROWS =
            new TypeReference<>() {};

    private final Map<String, EntityType<?>> types = new LinkedHashMap<>();
    private Map<String, Object> named = Map.of();

    private Fixtures(Iterable<Class<?>> models) {
        models.forEach(model -> types.put(model.getSimpleName(), Metamodel.of(model)));
    }

    /**
     * Fixtures of some models.
     *
     * @param models record and entity classes
     * @return fixtures without rows
     */
    public static Fixtures of(Class<?>... models) {
        return new Fixtures(List.of(models));
    }

    /**
     * Inserts the rows of a resource, all of them or none, one statement each.
     *
     * @param db the database
     * @param near the class beside which the resource is
     * @param resource the name of the resource, such as {@code library.json}
     * @return this
     * @throws IllegalArgumentException if there is no such resource, or it names an unknown model, property or row; nothing is stored then
     */
    public Fixtures load(Database db, Class<?> near, String resource) {
        try (@Nullable InputStream stream = near.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no resource " + resource + " beside " + near.getName());
            }
            return insert(db, JSON.readValue(stream, ROWS));
        } catch (IOException | JacksonException unreadable) {
            throw new IllegalArgumentException("The resource " + resource + " cannot be read as fixtures", unreadable);
        }
    }

    /**
     * Inserts the rows of a text, all of them or none, one statement each.
     *
     * @param db the database
     * @param json the text
     * @return this
     * @throws IllegalArgumentException if it cannot be read, or names an unknown model, property or row; nothing is stored then
     */
    public Fixtures load(Database db, String json) {
        try {
            return insert(db, JSON.readValue(json, ROWS));
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException("The text cannot be read as fixtures", unreadable);
        }
    }

    /**
     * A row with a name, as it was stored.
     *
     * @param model its class
     * @param name its name
     * @param <M> the model
     * @return the model
     * @throws IllegalArgumentException if no row of the model has the name
     */
    public <M> M get(Class<M> model, String name) {
        @Nullable Object found = named.get(name);
        if (!model.isInstance(found)) {
            throw new IllegalArgumentException("No " + model.getSimpleName() + " of the fixtures has the name '" + name
                    + "'; names are " + new TreeSet<>(named.keySet()));
        }
        return model.cast(found);
    }

    private Fixtures insert(Database db, Map<String, List<Map<String, @Nullable Object>>> rows) {
        Map<String, Object> loaded = new HashMap<>();
        db.transaction(() -> {
            for (Map.Entry<String, List<Map<String, @Nullable Object>>> each : rows.entrySet()) {
                insert(db, type(each.getKey()), each.getValue(), loaded);
            }
        });
        named = Map.copyOf(loaded);
        return this;
    }

    private EntityType<?> type(String name) {
        return Optional.<EntityType<?>>ofNullable(types.get(name))
                .orElseThrow(() -> new IllegalArgumentException(
                        "The fixtures name a model " + name + ", which was not given; given are " + types.keySet()));
    }

    private static <M> void insert(
            Database db, EntityType<M> type, List<Map<String, @Nullable Object>> rows, Map<String, Object> loaded) {
        for (Map<String, @Nullable Object> row : rows) {
            Map<String, @Nullable Object> payload = payload(type, row, loaded);
            M stored = db.model(type.type()).insert(db.model(type.type()).build(payload));
            if (row.get(NAME) instanceof String name && loaded.put(name, stored) != null) {
                throw new IllegalArgumentException("Two rows of the fixtures have the name '" + name + "'");
            }
        }
    }

    private static Map<String, @Nullable Object> payload(
            EntityType<?> type, Map<String, @Nullable Object> row, Map<String, Object> loaded) {
        Map<String, @Nullable Object> payload = new LinkedHashMap<>();
        row.forEach((property, value) -> {
            if (!property.equals(NAME)) {
                check(type, property);
                payload.put(property, resolved(value, loaded));
            }
        });
        return payload;
    }

    private static void check(EntityType<?> type, String property) {
        List<String> known = new ArrayList<>(type.table().columns().stream()
                .filter(column -> !column.isGuarded())
                .map(MappedColumn::property)
                .toList());
        type.relations().stream().map(MappedRelation::property).forEach(known::add);
        if (!known.contains(property)) {
            throw new IllegalArgumentException(
                    "Fixtures cannot set '" + property + "' of " + type.name() + "; they can set " + known);
        }
    }

    private static @Nullable Object resolved(@Nullable Object value, Map<String, Object> loaded) {
        if (value instanceof Map<?, ?> map && map.size() == 1 && map.get(REFERENCE) instanceof String name) {
            return Optional.ofNullable(loaded.get(name))
                    .orElseThrow(() -> new IllegalArgumentException(
                            "No row above has the name '" + name + "' that the fixtures refer to"));
        }
        return value;
    }
}
