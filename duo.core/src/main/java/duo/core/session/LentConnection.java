package duo.core.session;

import duo.api.error.TransactionException;
import duo.core.execution.LentStatements;
import duo.core.execution.Place;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A connection as it is lent to users: its owner alone closes it and ends its transaction, and what runs on it ends by timeouts and
 * by cancelling. {@code unwrap} leads to the driver, past all this.
 */
final class LentConnection implements InvocationHandler {
    private static final Set<String> REFUSED = Set.of("close", "abort", "commit", "rollback", "setAutoCommit");
    private static final ClassLoader LOADER = LentConnection.class.getClassLoader();

    private final Connection connection;
    private final LentStatements statements;
    private final Supplier<Place> place;

    private LentConnection(Connection connection, LentStatements statements, Supplier<Place> place) {
        this.connection = connection;
        this.statements = statements;
        this.place = place;
    }

    /** Lends a connection; the place says for each statement what time it has left. */
    static Connection of(Connection connection, LentStatements statements, Supplier<Place> place) {
        return (Connection) Proxy.newProxyInstance(
                LOADER, new Class<?>[] {Connection.class}, new LentConnection(connection, statements, place));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        boolean toSavepoint = method.getName().equals("rollback") && arguments != null;
        if (REFUSED.contains(method.getName()) && !toSavepoint) {
            throw new TransactionException("A lent connection does not take " + method.getName()
                    + "(): Duo closes it and ends its transaction");
        }
        if (isEquals(method)) {
            return isSame(proxy, arguments);
        }
        @Nullable Object result = pass(connection, method, arguments);
        if (result instanceof Statement statement) {
            return Proxy.newProxyInstance(LOADER, kind(method), (lent, call, values) -> {
                if (call.getName().equals("getConnection")) {
                    return proxy;
                }
                return ofStatement(statement, lent, call, values);
            });
        }
        return result;
    }

    private static Class<?>[] kind(Method method) {
        if (method.getReturnType() == CallableStatement.class) {
            return new Class<?>[] {CallableStatement.class};
        }
        return method.getReturnType() == PreparedStatement.class
                ? new Class<?>[] {PreparedStatement.class}
                : new Class<?>[] {Statement.class};
    }

    private @Nullable Object ofStatement(Statement statement, Object lent, Method method, Object @Nullable [] arguments)
            throws Throwable {
        if (isEquals(method)) {
            return isSame(lent, arguments);
        }
        @Nullable
        Object result = method.getName().startsWith("execute")
                ? watched(statement, statement, method, arguments)
                : pass(statement, method, arguments);
        return result instanceof ResultSet rows ? ofRows(statement, lent, rows) : result;
    }

    /** Rows, too: some databases find each one only when it is asked for. */
    private Object ofRows(Statement statement, Object lent, ResultSet rows) {
        return Proxy.newProxyInstance(LOADER, new Class<?>[] {ResultSet.class}, (self, method, arguments) -> {
            if (isEquals(method)) {
                return isSame(self, arguments);
            }
            return switch (method.getName()) {
                case "getStatement" -> lent;
                case "next" -> watched(statement, rows, method, arguments);
                default -> pass(rows, method, arguments);
            };
        });
    }

    private @Nullable Object watched(Statement statement, Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        return statements.<@Nullable Object>run(place.get(), statement, () -> {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException failed) {
                throw asThrown(failed);
            } catch (IllegalAccessException impossible) {
                throw new SQLException(impossible);
            }
        });
    }

    private static SQLException asThrown(InvocationTargetException failed) {
        return switch (failed.getCause()) {
            case SQLException error -> error;
            case RuntimeException error -> throw error;
            case Error error -> throw error;
            case null, default -> new SQLException(failed);
        };
    }

    private static @Nullable Object pass(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause() == null ? failed : failed.getCause();
        }
    }

    private static boolean isEquals(Method method) {
        return method.getDeclaringClass() == Object.class && method.getName().equals("equals");
    }

    @SuppressWarnings("ReferenceEquality") // what is lent equals itself alone
    private static boolean isSame(Object lent, Object @Nullable [] arguments) {
        return arguments != null && lent == arguments[0];
    }
}
