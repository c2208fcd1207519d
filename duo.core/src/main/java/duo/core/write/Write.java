package duo.core.write;

import duo.api.Entity;
import duo.api.meta.EntityState;
import duo.api.meta.EntityType;
import duo.api.meta.Generation;

/** How a model is written as a row. */
public enum Write {
    /** A new row. */
    INSERT,
    /** The row of a key that the program gives, whether it is there or not. */
    UPSERT,
    /** A row that is there. */
    UPDATE;

    /** What saving a model means: its state decides for an entity that was loaded, else its key. */
    public static <M> Write of(EntityType<M> type, M model) {
        if (model instanceof Entity entity && !entity.isNew()) {
            return UPDATE;
        }
        if (model instanceof Entity entity && EntityState.of(entity).isDeleted()) {
            return INSERT;
        }
        if (type.key(model).isEmpty()) {
            return INSERT;
        }
        return type.table().ids().stream().anyMatch(id -> id.generation() != Generation.NONE) ? UPDATE : UPSERT;
    }

    /** Whether a model has surely no row yet: it is a new entity, or its key is still to be generated. */
    public static <M> boolean isNew(EntityType<M> type, M model) {
        return switch (of(type, model)) {
            case INSERT -> true;
            case UPSERT -> model instanceof Entity;
            case UPDATE -> false;
        };
    }
}
