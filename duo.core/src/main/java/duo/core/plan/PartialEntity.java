package duo.core.plan;

import duo.api.Entity;
import duo.api.meta.EntityState;
import duo.api.meta.EntityType;
import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An entity that the transaction knows, perhaps without some columns. */
final class PartialEntity<M> {
    private final EntityPlan<M> plan;
    private final M entity;

    PartialEntity(EntityPlan<M> plan, M entity) {
        this.plan = plan;
        this.entity = entity;
    }

    /** Takes over the columns that the entity lacks; what was set in it meanwhile stays a change. */
    void complete(M read, @Nullable BitSet readColumns) {
        EntityState state = EntityState.of((Entity) entity);
        @Nullable Object @Nullable [] known = state.loadedValues();
        if (state.isWhole() || known == null) {
            return;
        }
        EntityType<M> type = plan.type();
        @Nullable Object[] values = type.values(entity);
        @Nullable Object[] set = plan.memory().frozen(type.values(entity));
        @Nullable Object[] other = type.values(read);
        @Nullable Object[] frozen = plan.memory().frozen(type.values(read));
        @Nullable Object[] loaded = known.clone();
        BitSet columns = new BitSet();
        for (int i = 0; i < values.length; i++) {
            boolean added = !state.isLoaded(i) && (readColumns == null || readColumns.get(i));
            if (added) {
                values[i] = Objects.deepEquals(set[i], known[i]) ? other[i] : values[i];
                loaded[i] = frozen[i];
            }
            columns.set(i, added || state.isLoaded(i));
        }
        type.replace(entity, values);
        state.loaded(loaded, columns.cardinality() == values.length ? null : columns);
    }
}
