package duo.tests.engine;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * An empty throw-away database. {@link #close} drops it, whoever is still connected; what a test forgets to close is
 * dropped when the run ends, and a shutdown hook is the net below that. Thread-safe.
 *
 * @since 0.1.0
 */
public final class FreshDatabase implements AutoCloseable {

    private final DuoUrl url;
    private final Cleanup.Step drop;

    private FreshDatabase(DuoUrl url, Cleanup.Step drop) {
        this.url = url;
        this.drop = drop;
    }

    static FreshDatabase register(DuoUrl url, Cleanup.Action drop) {
        return new FreshDatabase(url, Cleanup.register("the database " + url, drop));
    }

    /**
     * The Duo URL, credentials and needed driver parameters included.
     *
     * @return what {@code Database.open} takes
     */
    public String url() {
        return url.text();
    }

    /**
     * The parts of the Duo URL, for tests that build variations of it.
     *
     * @return the URL taken apart
     */
    public DuoUrl parts() {
        return url;
    }

    /**
     * Connects by plain JDBC, past Duo, with the driver that the URL's scheme stands for.
     *
     * @return a new connection in auto-commit mode, to be closed by the caller
     * @throws SQLException when the driver cannot connect
     */
    public Connection connect() throws SQLException {
        return PlainJdbc.connect(url);
    }

    /**
     * Drops the database and ends the connections to it. Does nothing the second time.
     *
     * @throws IllegalStateException when it cannot be dropped
     */
    @Override
    public void close() {
        try {
            drop.run();
        } catch (Exception failure) {
            throw new IllegalStateException("Cannot drop the database " + url, failure);
        }
    }

    /** The URL with the password masked. */
    @Override
    public String toString() {
        return url.toString();
    }
}
