package duo.core.plan;

import duo.api.meta.EntityType;
import duo.api.spi.Dialect;
import duo.api.spi.JsonMapper;
import duo.core.codec.TypeResolver;
import duo.core.sql.JsonDocuments;
import duo.core.sql.SqlCache;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What hangs on the dialect of the server: codecs, texts of statements, plans of models. Thread-safe. */
public final class DialectServices {
    private final Dialect dialect;
    private final TypeResolver types;
    private final SqlCache statements;
    private final Map<EntityType<?>, EntityPlan<?>> plans = new ConcurrentHashMap<>();

    DialectServices(Dialect dialect, JsonMapper json) {
        this.dialect = dialect;
        this.types = new TypeResolver(dialect, json);
        this.statements = new SqlCache(dialect, new JsonDocuments(dialect, json));
    }

    public Dialect dialect() {
        return dialect;
    }

    public TypeResolver types() {
        return types;
    }

    public SqlCache statements() {
        return statements;
    }

    @SuppressWarnings("unchecked") // a plan is kept under its own type
    public <M> EntityPlan<M> plan(EntityType<M> type) {
        @Nullable EntityPlan<?> known = plans.get(type);
        if (known == null) {
            known = new EntityPlan<>(type, this);
            plans.put(type, known);
        }
        return (EntityPlan<M>) known;
    }
}
