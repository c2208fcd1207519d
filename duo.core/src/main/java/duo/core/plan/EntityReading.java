package duo.core.plan;

import duo.api.Key;
import duo.api.meta.EntityType;
import duo.api.meta.RowReader;
import duo.core.session.Identities;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads models: records as they are, entities with their state, and within a transaction one object for each row. */
public final class EntityReading {
    private EntityReading() {}

    public static <M> Function<RowReader, M> of(EntityPlan<M> plan, Optional<Identities> identities) {
        EntityType<M> type = plan.type();
        if (!type.isEntity()) {
            return type::read;
        }
        return identities.isEmpty()
                ? row -> loaded(plan, type.read(row))
                : row -> known(plan, identities.get(), type.read(row));
    }

    /** Reads entities of which only some columns are there. */
    public static <M> Function<RowReader, M> ofSome(
            EntityPlan<M> plan, Function<RowReader, M> read, BitSet columns, Optional<Identities> identities) {
        return ofSome(plan, read, columns, identities, true);
    }

    /** Reads entities of which only some columns are there; told whether the transaction remembers them. */
    public static <M> Function<RowReader, M> ofSome(
            EntityPlan<M> plan,
            Function<RowReader, M> read,
            BitSet columns,
            Optional<Identities> identities,
            boolean remembered) {
        return row -> {
            M model = read.apply(row);
            Optional<M> existing =
                    identities.flatMap(known -> Optional.ofNullable(known.find(plan.type(), plan.key(model))));
            if (existing.isPresent()) {
                new PartialEntity<>(plan, existing.get()).complete(model, columns);
                return existing.get();
            }
            plan.memory().markLoaded(model, columns);
            if (remembered) {
                identities.ifPresent(known -> known.put(plan.type(), plan.key(model), model));
            }
            return model;
        };
    }

    /** The same for rows that pass by: the transaction gives the objects that it knows, and does not remember others. */
    public static <M> Function<RowReader, M> passing(EntityPlan<M> plan, Optional<Identities> identities) {
        EntityType<M> type = plan.type();
        if (!type.isEntity() || identities.isEmpty()) {
            return of(plan, Optional.empty());
        }
        return row -> {
            M read = type.read(row);
            @Nullable M existing = identities.get().find(type, plan.key(read));
            return existing == null ? loaded(plan, read) : completed(plan, existing, read);
        };
    }

    private static <M> M loaded(EntityPlan<M> plan, M model) {
        plan.memory().markLoaded(model);
        return model;
    }

    private static <M> M known(EntityPlan<M> plan, Identities identities, M read) {
        Key key = plan.key(read);
        @Nullable M existing = identities.find(plan.type(), key);
        if (existing != null) {
            return completed(plan, existing, read);
        }
        identities.put(plan.type(), key, loaded(plan, read));
        return read;
    }

    private static <M> M completed(EntityPlan<M> plan, M existing, M read) {
        new PartialEntity<>(plan, existing).complete(read, null);
        return existing;
    }
}
