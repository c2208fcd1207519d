package duo.core.connection;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection of the driver together with the statements that are kept with it. The pool holds it behind a proxy that passes
 * everything on; Duo unwraps it and works on the connection of the driver itself.
 */
final class PhysicalConnection {
    private static final Logger LOG = LoggerFactory.getLogger("duo.pool");

    private final Connection connection;
    private final @Nullable StatementCache statements;
    private final long madeNanos = System.nanoTime();

    PhysicalConnection(Connection connection, int cachedStatements) {
        this.connection = connection;
        this.statements = cachedStatements > 0 ? new StatementCache(cachedStatements) : null;
    }

    Connection connection() {
        return connection;
    }

    @Nullable
    StatementCache statements() {
        return statements;
    }

    boolean isOlderThan(long nanos) {
        return System.nanoTime() - madeNanos > nanos;
    }

    /** The connection for the pool: it can be unwrapped to this object. */
    Connection forPool() {
        return (Connection) Proxy.newProxyInstance(
                PhysicalConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class, Holder.class},
                (proxy, method, arguments) -> pass(method, arguments));
    }

    private @Nullable Object pass(Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getDeclaringClass() == Holder.class) {
            return this;
        }
        boolean asksForHolder = arguments != null && arguments.length == 1 && arguments[0] == Holder.class;
        if (asksForHolder && method.getName().equals("isWrapperFor")) {
            return true;
        }
        try {
            @Nullable Object result = method.invoke(connection, arguments);
            if (method.getName().equals("abort") && arguments != null && arguments[0] instanceof Executor executor) {
                executor.execute(this::closeUnlessAborted);
            }
            return result;
        } catch (InvocationTargetException failed) {
            throw failed.getCause() == null ? new SQLException(failed) : failed.getCause();
        }
    }

    /** Some drivers leave abort() empty; the locks of a transaction would outlive its database then. */
    private void closeUnlessAborted() {
        try {
            if (!connection.isClosed()) {
                connection.close();
            }
        } catch (SQLException failed) {
            LOG.debug("An aborted connection could not be closed", failed);
        }
    }

    /** What the proxy can be cast to. */
    interface Holder {
        PhysicalConnection physical();
    }
}
