package duo.api;

import duo.api.error.ConfigurationException;
import duo.api.event.DatabaseListener;
import duo.api.event.DeleteListener;
import duo.api.spi.DatabaseOptions;
import duo.api.spi.DatabaseProvider;
import duo.api.spi.JsonMapper;
import duo.api.spi.ModelListeners;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Collects the settings of a database; made by {@link Database#builder(String)}. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class DatabaseBuilder {
    private final @Nullable String url;
    private final @Nullable DataSource dataSource;
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final List<DatabaseListener> listeners = new ArrayList<>();
    private ModelListeners modelListeners = ModelListeners.none();
    private String name = "default";
    private @Nullable String dialect;
    private @Nullable String user;
    private @Nullable String password;
    private Pool pool = Pool.defaults();
    private boolean async = true;
    private Duration slowQuery = Duration.ZERO;
    private @Nullable Duration queryTimeout;
    private Clock clock = Clock.systemUTC();
    private @Nullable JsonMapper jsonMapper;
    private @Nullable Validator validator;
    private boolean validation = true;

    private DatabaseBuilder(@Nullable String url, @Nullable DataSource dataSource) {
        this.url = url;
        this.dataSource = dataSource;
    }

    static DatabaseBuilder of(String url) {
        if (Objects.requireNonNull(url, "url").isBlank()) {
            throw new IllegalArgumentException(
                    "The database URL is empty; give one such as sqlite:app.db or postgresql://user:password@host/name");
        }
        return new DatabaseBuilder(url, null);
    }

    static DatabaseBuilder of(DataSource dataSource) {
        return new DatabaseBuilder(null, Objects.requireNonNull(dataSource, "dataSource"));
    }

    /**
     * Names this database object in logs and events; the default is {@code default}.
     *
     * @param value the name
     * @return this
     */
    public DatabaseBuilder name(String value) {
        this.name = Objects.requireNonNull(value, "name");
        return this;
    }

    /**
     * Says which dialect the URL must have, or which one the data source speaks.
     *
     * @param value the name or an alias, such as {@code postgresql}
     * @return this
     */
    public DatabaseBuilder dialect(String value) {
        this.dialect = Objects.requireNonNull(value, "dialect");
        return this;
    }

    /**
     * Sets the user in place of that of the URL.
     *
     * @param value the user
     * @return this
     */
    public DatabaseBuilder user(String value) {
        this.user = Objects.requireNonNull(value, "user");
        return this;
    }

    /**
     * Sets the password in place of that of the URL.
     *
     * @param value the password
     * @return this
     */
    public DatabaseBuilder password(String value) {
        this.password = Objects.requireNonNull(value, "password");
        return this;
    }

    /**
     * Sets the pool. A data source of somebody else has its own; of these settings {@link Pool#maximum()} is then the greatest
     * number of asynchronous calls at once, and {@link Pool#connectionTimeout()} the wait of writers for their turn where the
     * database takes one at a time.
     *
     * @param value the settings
     * @return this
     */
    public DatabaseBuilder pool(Pool value) {
        this.pool = Objects.requireNonNull(value, "pool");
        return this;
    }

    /**
     * Allows or forbids asynchronous views; the default allows them.
     *
     * @param value whether they are allowed
     * @return this
     */
    public DatabaseBuilder async(boolean value) {
        this.async = value;
        return this;
    }

    /**
     * Sets the clock of time stamps; the default is the system clock in UTC.
     *
     * @param value the clock
     * @return this
     */
    public DatabaseBuilder clock(Clock value) {
        this.clock = Objects.requireNonNull(value, "clock");
        return this;
    }

    /**
     * Sets the JSON mapper in place of that of the engine.
     *
     * @param value the mapper
     * @return this
     */
    public DatabaseBuilder jsonMapper(JsonMapper value) {
        this.jsonMapper = Objects.requireNonNull(value, "jsonMapper");
        return this;
    }

    /**
     * Sets the validator of Jakarta Validation constraints; the default is the one that is on the class path or module path, if any.
     *
     * @param value the validator
     * @return this
     */
    public DatabaseBuilder validator(Validator value) {
        this.validator = Objects.requireNonNull(value, "validator");
        return this;
    }

    /**
     * Switches the check of Jakarta Validation constraints at writes on or off; the default is on.
     *
     * @param value whether they are checked
     * @return this
     */
    public DatabaseBuilder validation(boolean value) {
        this.validation = value;
        return this;
    }

    /**
     * Adds a property for the driver; it wins over URL parameters and the tuned defaults of the dialect.
     *
     * @param key the name as the driver knows it
     * @param value the value
     * @return this
     */
    public DatabaseBuilder property(String key, String value) {
        properties.put(Objects.requireNonNull(key, "key"), Objects.requireNonNull(value, "value"));
        return this;
    }

    /**
     * Adds a listener.
     *
     * @param listener the listener; it hears of each statement
     * @return this
     */
    public DatabaseBuilder listener(DatabaseListener listener) {
        listeners.add(Objects.requireNonNull(listener, "listener"));
        return this;
    }

    /**
     * Adds a listener of deletes. Several of one class are called in the order in which they were added. A class that nobody listens to
     * is deleted by the same statements as ever; rows of others are read as models before they go.
     *
     * @param model the class of the model; {@link #open()} refuses a class that is none
     * @param listener the listener; it hears of models of exactly this class
     * @param <M> the model
     * @return this
     */
    public <M> DatabaseBuilder deleteListener(Class<M> model, DeleteListener<? super M> listener) {
        this.modelListeners = modelListeners.with(
                Objects.requireNonNull(model, "model"), Objects.requireNonNull(listener, "listener"));
        return this;
    }

    /**
     * Logs each statement that takes as long or longer as slow.
     *
     * @param threshold the time; zero, the default, for never
     * @return this
     * @throws IllegalArgumentException if it is negative
     */
    public DatabaseBuilder slowQuery(Duration threshold) {
        if (threshold.isNegative()) {
            throw new IllegalArgumentException("A threshold is not negative, but this one is " + threshold);
        }
        this.slowQuery = threshold;
        return this;
    }

    /**
     * Ends each statement that runs longer, unless its query has a timeout of its own. Concerns statements on lent connections,
     * too.
     *
     * @param timeout the greatest time, in milliseconds rounded down, at least one
     * @return this
     * @throws IllegalArgumentException if it is not positive
     */
    public DatabaseBuilder queryTimeout(Duration timeout) {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("A timeout is positive, but this one is " + timeout);
        }
        this.queryTimeout = timeout;
        return this;
    }

    /**
     * Opens the database; touches no network.
     *
     * @return the database
     * @throws ConfigurationException if the URL cannot be used, the engine is missing, or a class that is listened to has no metamodel
     */
    public Database open() {
        DatabaseProvider provider = ServiceLoader.load(DatabaseProvider.class, DatabaseBuilder.class.getClassLoader())
                .findFirst()
                .or(() -> ServiceLoader.load(DatabaseProvider.class).findFirst())
                .orElseThrow(() -> new ConfigurationException(
                        "The engine of Duo is missing: add the artifact dev.duoorm:duo-core (module duo.core)"));
        return provider.open(new DatabaseOptions(
                name,
                url,
                dataSource,
                dialect,
                user,
                password,
                properties,
                pool,
                async,
                listeners,
                modelListeners,
                slowQuery,
                queryTimeout,
                clock,
                jsonMapper,
                validator,
                validation));
    }
}
