package duo.api.spi;

import duo.api.Database;

/**
 * The engine behind {@link Database}; found by {@link java.util.ServiceLoader}.
 *
 * @since 0.1.0
 */
public interface DatabaseProvider {

    /**
     * Opens a database; touches no network.
     *
     * @param options what the builder collected
     * @return the database
     */
    Database open(DatabaseOptions options);
}
