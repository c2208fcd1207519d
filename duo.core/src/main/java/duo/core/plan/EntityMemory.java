package duo.core.plan;

import duo.api.Entity;
import duo.api.meta.EntityState;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.core.codec.ResolvedType;
import duo.core.codec.TypeResolver;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What entities of one model remember of their rows, to see what changes. Thread-safe, as far as the entities are.
 *
 * @param <M> the model
 */
public final class EntityMemory<M> {
    /** Stands for the value of a column that was never seen: it differs from any. */
    private static final Object UNKNOWN = new Object();

    private final EntityType<M> type;
    private final TypeResolver resolver;
    private final boolean[] mutable;

    /**
     * Prepares it.
     *
     * @param types the stored types of all columns
     */
    EntityMemory(EntityType<M> type, TypeResolver resolver, ResolvedType[] types) {
        this.type = type;
        this.resolver = resolver;
        this.mutable = new boolean[types.length];
        for (int i = 0; i < types.length; i++) {
            mutable[i] = types[i].mutable();
        }
    }

    /** The values of an entity's columns as they are kept to see what changes. */
    public @Nullable Object[] frozen(@Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            @Nullable Object value = values[i];
            if (mutable[i] && value != null) {
                values[i] = resolver.frozen(type.table().columns().get(i).type(), value);
            }
        }
        return values;
    }

    /** Says that an entity agrees with its row. */
    void markLoaded(M model) {
        EntityState.of((Entity) model).loaded(frozen(type.values(model)), null);
    }

    /** Says that an entity agrees with its row in some columns; what is known of the others stays as it is. */
    public void markLoaded(M model, Collection<MappedColumn> columns) {
        EntityState state = EntityState.of((Entity) model);
        @Nullable Object @Nullable [] before = state.loadedValues();
        @Nullable Object[] now = frozen(type.values(model));
        if (columns.size() < now.length) {
            for (int i = 0; i < now.length; i++) {
                if (!columns.contains(type.table().columns().get(i))) {
                    now[i] = before == null ? UNKNOWN : before[i];
                }
            }
        }
        state.loaded(now, knownColumns(state, columns));
    }

    /** The columns that an entity knows when some are added, or null for all. */
    private @Nullable BitSet knownColumns(EntityState state, Collection<MappedColumn> added) {
        BitSet known = new BitSet();
        for (int i = 0; i < mutable.length; i++) {
            known.set(
                    i,
                    state.isLoaded(i) || added.contains(type.table().columns().get(i)));
        }
        return known.cardinality() == mutable.length ? null : known;
    }

    /** Says that an entity was loaded with some columns only; what it holds in the others is no change. */
    void markLoaded(M model, BitSet columns) {
        EntityState.of((Entity) model).loaded(frozen(type.values(model)), columns);
    }

    /** The columns of an entity whose values differ from those of its row. */
    public List<MappedColumn> changed(M model) {
        @Nullable Object @Nullable [] loaded = EntityState.of((Entity) model).loadedValues();
        List<MappedColumn> columns = type.table().columns();
        if (loaded == null) {
            return columns;
        }
        @Nullable Object[] now = frozen(type.values(model));
        List<MappedColumn> changed = new ArrayList<>();
        for (int i = 0; i < now.length; i++) {
            if (!Objects.deepEquals(loaded[i], now[i])) {
                changed.add(columns.get(i));
            }
        }
        return changed;
    }
}
