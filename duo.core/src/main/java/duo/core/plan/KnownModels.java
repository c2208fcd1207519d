package duo.core.plan;

import duo.api.meta.EntityType;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The models that a database has met: those it was asked for, and those whose tables it created. What their relations lead to is
 * known with them. A rule of a model that was never met is left to the database. Thread-safe.
 */
public final class KnownModels {
    private final Set<EntityType<?>> met = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Found found;

    /** What was found among so many models. */
    private record Found(int models, Referrers referrers) {}

    public void meet(EntityType<?> type) {
        met.add(type);
    }

    /** Who refers to whom among the models met so far. */
    public Referrers referrers() {
        @Nullable Found known = found;
        if (known == null || known.models() != met.size()) {
            List<EntityType<?>> models = List.copyOf(met);
            known = new Found(models.size(), new Referrers(models));
            found = known;
        }
        return known.referrers();
    }
}
