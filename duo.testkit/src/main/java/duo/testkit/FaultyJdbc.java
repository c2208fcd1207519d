package duo.testkit;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The objects of a driver, with {@link Faults} where statements are sent and transactions committed. */
final class FaultyJdbc {
    /** What stands for a commit. */
    static final String COMMIT = "COMMIT";

    private FaultyJdbc() {}

    /** Runs in place of a method of a driver's object. */
    @FunctionalInterface
    private interface Call {
        @Nullable
        Object on(Object target, Method method, @Nullable Object[] arguments) throws Throwable;
    }

    static DataSource around(DataSource source, Faults faults) {
        return proxy(DataSource.class, source, (target, method, arguments) -> {
            @Nullable Object result = invoke(target, method, arguments);
            return result instanceof Connection connection ? connection(connection, faults) : result;
        });
    }

    private static Connection connection(Connection connection, Faults faults) {
        return proxy(Connection.class, connection, (target, method, arguments) -> {
            if (method.getName().equals("commit")) {
                faults.reached(COMMIT, connection);
            }
            @Nullable Object result = invoke(target, method, arguments);
            return result instanceof Statement statement
                    ? statement(statement, text(arguments), connection, faults)
                    : result;
        });
    }

    private static Statement statement(Statement statement, String prepared, Connection connection, Faults faults) {
        return proxy(kind(statement), statement, (target, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                String text = text(arguments);
                faults.reached(text.isEmpty() ? prepared : text, connection);
            }
            return invoke(target, method, arguments);
        });
    }

    private static Class<? extends Statement> kind(Statement statement) {
        if (statement instanceof CallableStatement) {
            return CallableStatement.class;
        }
        return statement instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
    }

    /** The SQL among the arguments. */
    private static String text(@Nullable Object[] arguments) {
        return arguments.length > 0 && arguments[0] instanceof String sql ? sql : "";
    }

    @SuppressWarnings("ReferenceEquality") // a proxy equals itself alone
    private static <T> T proxy(Class<T> type, Object target, Call call) {
        InvocationHandler handler = (self, method, arguments) -> switch (method.getName()) {
            case "equals" -> arguments[0] == self;
            case "hashCode" -> System.identityHashCode(self);
            default -> call.on(target, method, arguments == null ? new Object[0] : arguments);
        };
        return type.cast(Proxy.newProxyInstance(FaultyJdbc.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object invoke(Object target, Method method, @Nullable Object[] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
