package duo.core.lock;

import duo.api.Call;
import duo.api.error.ConfigurationException;
import duo.api.error.LockTimeoutException;
import duo.api.error.TransactionException;
import duo.api.error.UnsupportedFeatureException;
import duo.api.spi.AdvisoryLocks;
import duo.api.spi.DatabaseOptions;
import duo.api.spi.LockNames;
import duo.api.spi.LockRequest;
import duo.api.spi.LockSource;
import duo.core.connection.Connections;
import duo.core.connection.Lease;
import duo.core.execution.Place;
import duo.core.execution.StatementRunner;
import duo.core.session.Scope;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The locks by name of one database object. Thread-safe. */
public final class Locks implements LockSource {
    private final DatabaseOptions options;
    private final Connections connections;
    private final StatementRunner runner;
    private final Scope scope;
    private final LockQueue queue;

    /**
     * Creates the locks of a database.
     *
     * @param options what it was opened with
     * @param connections its connections
     * @param runner sends statements
     * @param scope the calls of the thread
     */
    public Locks(DatabaseOptions options, Connections connections, StatementRunner runner, Scope scope) {
        this.options = options;
        this.connections = connections;
        this.runner = runner;
        this.scope = scope;
        this.queue = new LockQueue(connections.greatestNumber());
    }

    /**
     * Runs work under a lock.
     *
     * @param name the name of the lock
     * @param limit how long others may hold it
     * @param work the work
     * @param <T> its result
     * @param <E> its checked error
     * @return the result
     * @throws E if the work fails
     */
    public <T extends @Nullable Object, E extends Exception> T run(String name, Duration limit, Call<T, E> work)
            throws E {
        HeldLock held = lock(LockRequest.of(name, limit));
        try {
            queue.boundToThread(name);
            return work.call();
        } finally {
            held.close();
        }
    }

    @Override
    public boolean keepsConnections() {
        return connections
                .declaredDialect()
                .map(known -> known.advisoryLocks().orThrow().belongToConnections())
                .orElse(true);
    }

    @Override
    public HeldLock lock(LockRequest request) {
        String name = request.name();
        if (scope.block().isPresent()) {
            throw new TransactionException("The lock '" + name + "' would be released before the transaction around it"
                    + " commits; take the lock around the transaction: db.locked(.., () -> db.transaction(..))");
        }
        AdvisoryLocks locks = connections.dialect().advisoryLocks().orThrow();
        if (locks.belongToConnections() && !queue.hasConnectionForWork()) {
            throw new ConfigurationException(
                    "The pool of database '" + options.name() + "' has one connection, which the lock '" + name
                            + "' would keep from the work under it; give the pool a greater maximum");
        }
        if (!queue.enter(request)) {
            throw request.timedOut();
        }
        @Nullable HeldLock held = null;
        try {
            held = locks.belongToConnections() ? onConnection(locks, request) : taken(locks, request, null);
            return held;
        } finally {
            if (held == null) {
                queue.leave(name);
            }
        }
    }

    private HeldLock onConnection(AdvisoryLocks locks, LockRequest request) {
        queue.takeConnection(request);
        @Nullable HeldLock held = null;
        try {
            Lease lease = connections.take();
            try {
                held = taken(locks, request, lease);
                return held;
            } catch (LockTimeoutException | UnsupportedFeatureException refused) {
                throw refused;
            } catch (Throwable failed) {
                // It may have been granted all the same.
                lease.discard();
                throw failed;
            } finally {
                if (held == null) {
                    lease.close();
                }
            }
        } finally {
            if (held == null) {
                queue.giveConnection();
            }
        }
    }

    private HeldLock taken(AdvisoryLocks locks, LockRequest request, @Nullable Lease lease) {
        String name = request.name();
        Optional<AdvisoryLocks.Grant> grant;
        try {
            grant = Grants.waitedFor(locks, request, wait -> sender(name, lease, timeout(wait)));
        } catch (SQLException failed) {
            throw runner.translate(failed, "take the lock '" + name + "'");
        }
        if (grant.isEmpty()) {
            throw request.timedOut();
        }
        return new GrantedLock(
                "The lock '" + name + "' of " + options.name(),
                grant.get(),
                sender(name, lease, null),
                lease,
                () -> left(name, lease));
    }

    private void left(String name, @Nullable Lease lease) {
        if (lease != null) {
            queue.giveConnection();
        }
        queue.leave(name);
    }

    private LockSender sender(String name, @Nullable Lease lease, @Nullable Duration timeout) {
        @Nullable Place place = lease == null ? null : new Place(lease, false, false, null);
        return new LockSender(runner, scope, place, connections, name, timeout);
    }

    /** The statement may wait, and then has the time of any other. */
    private @Nullable Duration timeout(Duration wait) {
        @Nullable Duration usual = options.queryTimeout();
        return usual == null || usual.compareTo(LockNames.MAX_LIMIT) > 0 ? usual : usual.plus(wait);
    }
}
