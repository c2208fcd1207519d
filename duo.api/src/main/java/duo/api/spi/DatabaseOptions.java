package duo.api.spi;

import duo.api.Pool;
import duo.api.event.DatabaseListener;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What {@link duo.api.DatabaseBuilder} collected. Immutable; its text shows no secret.
 *
 * @param name the name of the database object for logs and events
 * @param url the URL as it was given, or null when there is a data source
 * @param dataSource the data source, or null when there is a URL
 * @param dialect the dialect that is asked for, or null to take what URL or data source says
 * @param user the user, or null for that of the URL
 * @param password the password, or null for that of the URL
 * @param properties driver properties
 * @param pool the settings of the pool; of a data source of somebody else they say only how many asynchronous calls run at once,
 *     {@link Pool#maximum()}, and how long a writer waits for its turn where the database takes one at a time,
 *     {@link Pool#connectionTimeout()}
 * @param async whether asynchronous views are allowed
 * @param listeners who hears of statements
 * @param modelListeners who hears of what happens to models
 * @param slowQuery from which time on a statement is logged as slow; zero for never
 * @param queryTimeout the timeout of each statement that has none of its own, or null for none
 * @param clock the clock of time stamps
 * @param jsonMapper the JSON mapper, or null for that of the engine
 * @param validator the validator of constraints, or null to look for one
 * @param validation whether constraints are checked at writes
 * @since 0.1.0
 */
public record DatabaseOptions(
        String name,
        @Nullable String url,
        @Nullable DataSource dataSource,
        @Nullable String dialect,
        @Nullable String user,
        @Nullable String password,
        Map<String, String> properties,
        Pool pool,
        boolean async,
        List<DatabaseListener> listeners,
        ModelListeners modelListeners,
        Duration slowQuery,
        @Nullable Duration queryTimeout,
        Clock clock,
        @Nullable JsonMapper jsonMapper,
        @Nullable Validator validator,
        boolean validation) {

    /** Copies. */
    public DatabaseOptions {
        properties = Map.copyOf(properties);
        listeners = List.copyOf(listeners);
    }

    @Override
    public String toString() {
        return "DatabaseOptions[" + name + "]";
    }
}
