package duo.core.session;

import duo.api.error.TransactionException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;

/** A connection as it is lent to users: its owner alone closes it and ends its transaction. */
final class LentConnection {
    private static final Set<String> REFUSED = Set.of("close", "abort", "commit", "rollback", "setAutoCommit");

    private LentConnection() {}

    static Connection of(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                LentConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    boolean toSavepoint = method.getName().equals("rollback") && arguments != null;
                    if (REFUSED.contains(method.getName()) && !toSavepoint) {
                        throw new TransactionException("A lent connection does not take " + method.getName()
                                + "(): Duo closes it and ends its transaction");
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause() == null ? failed : failed.getCause();
                    }
                });
    }
}
