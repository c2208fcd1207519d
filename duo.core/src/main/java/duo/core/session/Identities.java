package duo.core.session;

import duo.api.Key;
import duo.api.meta.EntityType;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Within a transaction one row is one object: the entities that it has met, by model and key. Used by one thread at a time. */
public final class Identities {
    private final Map<EntityType<?>, Map<Key, Object>> entities = new HashMap<>();

    Identities() {}

    /**
     * The entity of a row.
     *
     * @param type the model
     * @param key the key
     * @param <M> the model
     * @return the entity, or null when it has not been met
     */
    @SuppressWarnings("unchecked") // only entities of the type are put under it
    public <M> @Nullable M find(EntityType<M> type, Key key) {
        @Nullable Map<Key, Object> known = entities.get(type);
        return known == null ? null : (M) known.get(key);
    }

    /**
     * Whether any entity of a model has been met.
     *
     * @param type the model
     * @return true if so
     */
    public boolean hold(EntityType<?> type) {
        @Nullable Map<Key, Object> known = entities.get(type);
        return known != null && !known.isEmpty();
    }

    /**
     * The entities of a model by key.
     *
     * @param type the model
     * @param <M> the model
     * @return a copy
     */
    @SuppressWarnings("unchecked") // only entities of the type are put under it
    public <M> Map<Key, M> all(EntityType<M> type) {
        return (Map<Key, M>) Map.copyOf(entities.getOrDefault(type, Map.of()));
    }

    /**
     * Remembers the entity of a row.
     *
     * @param type the model
     * @param key the key
     * @param entity the entity
     * @param <M> the model
     */
    public <M> void put(EntityType<M> type, Key key, M entity) {
        entities.computeIfAbsent(type, unknown -> new HashMap<>()).put(key, entity);
    }

    /**
     * Forgets the entity of a row.
     *
     * @param type the model
     * @param key the key
     */
    public void remove(EntityType<?> type, Key key) {
        @Nullable Map<Key, Object> known = entities.get(type);
        if (known != null) {
            known.remove(key);
        }
    }

    /**
     * Forgets all entities of a model: its rows were written past them.
     *
     * @param type the model
     */
    public void remove(EntityType<?> type) {
        entities.remove(type);
    }

    /** Forgets all entities: rows were written that nobody can name. */
    public void clear() {
        entities.clear();
    }
}
