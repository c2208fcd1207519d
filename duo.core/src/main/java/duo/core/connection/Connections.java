package duo.core.connection;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import duo.api.Pool;
import duo.api.error.DuoException;
import duo.api.error.QueryCancelledException;
import duo.api.spi.Cancellation;
import duo.api.spi.Dialect;
import duo.api.spi.DriverTarget;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connections of one database: a pool of its own, made at the first call, or a data source of somebody else. Thread-safe.
 */
public final class Connections {
    private static final Logger LOG = LoggerFactory.getLogger("duo.pool");

    private final String name;
    private final Pool settings;
    private final @Nullable DriverTarget target;
    private final @Nullable DataSource foreign;
    private final boolean keepsOneOpen;
    private final long shortLifeNanos;
    private final ReentrantLock lock = new ReentrantLock();
    private final AcquisitionErrors errors;
    private final WriterGate gate;
    private final MetDialect dialect;
    private volatile @Nullable HikariDataSource pool;
    private @Nullable Connection anchor;
    private volatile boolean closed;

    private Connections(
            String name,
            Pool settings,
            @Nullable DriverTarget target,
            @Nullable DataSource foreign,
            @Nullable Dialect declared,
            boolean keepsOneOpen) {
        this.name = name;
        this.settings = settings;
        this.target = target;
        this.foreign = foreign;
        this.dialect = new MetDialect(declared, foreign == null);
        this.keepsOneOpen = keepsOneOpen;
        this.errors = new AcquisitionErrors(settings, target);
        this.shortLifeNanos = PoolConfiguration.shortLifeNanos(settings);
        this.gate = new WriterGate(settings.connectionTimeout());
    }

    /**
     * Connections by a driver.
     *
     * @param name the name of the database object
     * @param settings the pool
     * @param dialect the dialect of the URL
     * @param target what the driver needs
     * @param keepsOneOpen whether one connection stays open until the end
     * @return the connections; nothing is opened
     */
    public static Connections pooled(
            String name, Pool settings, Dialect dialect, DriverTarget target, boolean keepsOneOpen) {
        return new Connections(name, settings, target, null, dialect, keepsOneOpen);
    }

    /**
     * Connections of a data source of somebody else.
     *
     * @param name the name of the database object
     * @param settings its connection timeout limits the wait for a writer
     * @param source the data source
     * @param dialect the dialect that the user named, or null
     * @return the connections; nothing is opened
     */
    public static Connections foreign(String name, Pool settings, DataSource source, @Nullable Dialect dialect) {
        return new Connections(name, settings, null, source, dialect, false);
    }

    /**
     * How many connections there are at most.
     *
     * @return the maximum of the pool; no limit is known for a data source of somebody else
     */
    public int greatestNumber() {
        return foreign == null ? settings.maximum() : Integer.MAX_VALUE;
    }

    /**
     * The gate of writers.
     *
     * @return the gate
     */
    public WriterGate gate() {
        return gate;
    }

    /**
     * The dialect as far as it is known without a connection.
     *
     * @return the dialect, or empty
     */
    public Optional<Dialect> declaredDialect() {
        return dialect.known();
    }

    /**
     * The dialect of the server that was met; connects when none was met yet.
     *
     * @return the dialect
     */
    public Dialect dialect() {
        return dialect.met().orElseGet(() -> {
            take().close();
            return dialect.met().orElseThrow();
        });
    }

    /** Makes pool and driver ready, and meets the server. */
    public void connect() {
        take().close();
    }

    /**
     * Takes a connection in auto-commit.
     *
     * @return the lease, to be closed
     * @throws DuoException if there is none
     */
    public Lease take() {
        refuseIfClosed();
        @Nullable Cancellation cancellation = Cancellation.current();
        if (cancellation != null && !cancellation.begin(Thread.currentThread()::interrupt)) {
            throw new QueryCancelledException("The call was cancelled before it began", null, null);
        }
        try {
            return foreign == null ? ofPool() : ofForeign(foreign);
        } catch (SQLException failed) {
            throw errors.translate(failed, declaredDialect());
        } finally {
            if (cancellation != null) {
                cancellation.end();
                if (cancellation.isCancelled()) {
                    Thread.interrupted();
                }
            }
        }
    }

    private Lease ofPool() throws SQLException {
        while (true) {
            HikariDataSource source = pool();
            Connection pooled;
            try {
                pooled = source.getConnection();
            } catch (SQLException failed) {
                if (!source.isClosed() || failed.getCause() instanceof InterruptedException) {
                    throw failed;
                }
                // Meanwhile it was disconnected; the next round has a new pool, or is refused.
                continue;
            }
            PhysicalConnection physical =
                    pooled.unwrap(PhysicalConnection.Holder.class).physical();
            if (!physical.connection().isClosed() && !hasOutlived(physical)) {
                return new Lease(this, pooled, physical);
            }
            // Somebody closed it past the pool, which probes only what was idle for a while; or it outlived a life that
            // is
            // too short for the pool to look after.
            giveBack(pooled, true);
        }
    }

    private boolean hasOutlived(PhysicalConnection physical) {
        return shortLifeNanos > 0 && physical.isOlderThan(shortLifeNanos);
    }

    private Lease ofForeign(DataSource source) throws SQLException {
        Connection connection = source.getConnection();
        try {
            if (dialect.met().isEmpty()) {
                dialect.meet(connection);
            }
            if (!connection.getAutoCommit()) {
                connection.setAutoCommit(true);
            }
        } catch (SQLException | RuntimeException failed) {
            try (connection) {
                throw failed;
            }
        }
        return new Lease(this, connection, null);
    }

    void giveBack(Connection connection, boolean broken) {
        try {
            @Nullable HikariDataSource owner = pool;
            if (broken && owner != null) {
                owner.evictConnection(connection);
            }
            connection.close();
        } catch (SQLException failed) {
            LOG.debug("A connection of {} could not be given back", name, failed);
        }
    }

    void notAborted(SQLException failed) {
        LOG.warn(
                "A connection of {} could not be ended; what the database keeps for it, such as a lock, may stay with it",
                name,
                failed);
    }

    private HikariDataSource pool() {
        @Nullable HikariDataSource existing = pool;
        if (existing != null) {
            return existing;
        }
        lock.lock();
        try {
            existing = pool;
            if (existing == null) {
                refuseIfClosed();
                existing = newPool();
                pool = existing;
            }
            return existing;
        } finally {
            lock.unlock();
        }
    }

    private HikariDataSource newPool() {
        DriverTarget known = Objects.requireNonNull(target, "target");
        int cached = dialect.declared().connector().statementCacheSize();
        DriverDataSource source = new DriverDataSource(
                known, dialect::meet, connection -> new PhysicalConnection(connection, cached).forPool());
        try {
            if (keepsOneOpen && anchor == null) {
                anchor = source.plainConnection();
            }
            return new HikariDataSource(PoolConfiguration.of(name, settings, source));
        } catch (SQLException failed) {
            throw errors.translate(failed, declaredDialect());
        } catch (HikariPool.PoolInitializationException failed) {
            throw errors.ofFirst(failed, declaredDialect());
        }
    }

    /** Closes all connections; the next call opens new ones. A database in memory stays. */
    public void disconnect() {
        @Nullable HikariDataSource existing;
        lock.lock();
        try {
            existing = pool;
            pool = null;
        } finally {
            lock.unlock();
        }
        if (existing != null) {
            // It waits for what is in use; calls that come meanwhile do not wait with it, and have a new pool.
            existing.close();
        }
    }

    /** Closes all connections for good. */
    public void close() {
        closed = true;
        disconnect();
        lock.lock();
        try (Connection last = anchor) {
            anchor = null;
            LOG.trace("Connections of {} closed, anchor {}", name, last != null);
        } catch (SQLException failed) {
            LOG.debug("The last connection of {} could not be closed", name, failed);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Whether it was closed for good.
     *
     * @return true after {@link #close()}
     */
    public boolean isClosed() {
        return closed;
    }

    private void refuseIfClosed() {
        if (closed) {
            throw new IllegalStateException("The database '" + name + "' was closed");
        }
    }
}
