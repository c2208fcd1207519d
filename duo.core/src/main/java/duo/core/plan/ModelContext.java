package duo.core.plan;

import duo.api.Database;
import duo.api.meta.EntityType;
import duo.api.spi.DatabaseOptions;
import duo.api.spi.Dialect;
import duo.api.spi.JsonMapper;
import duo.api.spi.ModelListeners;
import duo.core.codec.JacksonJsonMapper;
import duo.core.codec.TypeResolver;
import duo.core.execution.StatementRunner;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the models of one database share. Thread-safe. */
public final class ModelContext {
    private final Supplier<Dialect> dialect;
    private final StatementRunner runner;
    private final Database database;
    private final ModelListeners listeners;
    private final Clock clock;
    private final JsonMapper json;
    private final Validation validation;
    private final KnownModels known;
    private volatile @Nullable DialectServices services;

    /**
     * Creates the context.
     *
     * @param dialect the dialect of the server; may connect
     * @param runner sends statements
     * @param options the options of the database
     * @param database the database, for listeners; it may not be ready yet
     */
    public ModelContext(Supplier<Dialect> dialect, StatementRunner runner, DatabaseOptions options, Database database) {
        this.dialect = dialect;
        this.runner = runner;
        this.database = database;
        this.listeners = options.modelListeners();
        this.clock = options.clock();
        this.json = options.jsonMapper() == null ? new JacksonJsonMapper() : options.jsonMapper();
        this.validation = new Validation(options.validator(), options.validation());
        this.known = new KnownModels();
    }

    private ModelContext(ModelContext origin, StatementRunner runner) {
        this.dialect = origin.dialect;
        this.runner = runner;
        this.database = origin.database;
        this.listeners = origin.listeners;
        this.clock = origin.clock;
        this.json = origin.json;
        this.validation = origin.validation;
        this.known = origin.known;
        this.services = origin.services;
    }

    /** The context of statements that follow from another: they have its comment and its timeout. */
    public ModelContext following(String comment, @Nullable Duration timeout) {
        return new ModelContext(this, runner.following(comment, timeout));
    }

    public DialectServices services() {
        @Nullable DialectServices known = services;
        if (known == null) {
            known = new DialectServices(dialect.get(), json);
            services = known;
        }
        return known;
    }

    /**
     * How types are stored.
     *
     * @return the resolver of the server's dialect
     */
    public TypeResolver types() {
        return services().types();
    }

    /**
     * Remembers models, so that their rules of deletion are known.
     *
     * @param types the models
     */
    public void meet(List<EntityType<?>> types) {
        types.forEach(known::meet);
    }

    /**
     * The models that were met so far, with all that they lead to.
     *
     * @return their classes
     */
    public List<Class<?>> knownModels() {
        return known.referrers().models().stream()
                .<Class<?>>map(EntityType::type)
                .toList();
    }

    public KnownModels known() {
        return known;
    }

    /**
     * Reads and writes JSON.
     *
     * @return the mapper of the database
     */
    public JsonMapper json() {
        return json;
    }

    public StatementRunner runner() {
        return runner;
    }

    public Database database() {
        return database;
    }

    public ModelListeners listeners() {
        return listeners;
    }

    public Clock clock() {
        return clock;
    }

    public Validation validation() {
        return validation;
    }
}
