package duo.dialect.mssql;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A server that answers with what it is told and remembers what it was asked. */
final class FakeServer {
    private final List<String> statements = new ArrayList<>();
    private final int version;
    private final int answer;

    /**
     * Creates a server.
     *
     * @param version its major version
     * @param answer the number that each query answers with
     */
    FakeServer(int version, int answer) {
        this.version = version;
        this.answer = answer;
    }

    List<String> statements() {
        return statements;
    }

    DatabaseMetaData metaData() {
        return fake(DatabaseMetaData.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "getDatabaseMajorVersion" -> version;
            case "getDatabaseMinorVersion" -> 0;
            case "getDatabaseProductVersion" -> version + ".0.2000";
            case "getConnection" -> connection();
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    Connection connection() {
        return fake(Connection.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "createStatement" -> statement();
            case "prepareStatement" -> {
                statements.add(Stream.of(arguments).map(String::valueOf).collect(Collectors.joining(", ")));
                yield prepared();
            }
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private Statement statement() {
        return fake(Statement.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "execute" -> statements.add((String) arguments[0]);
            case "executeQuery" -> statements.add((String) arguments[0]) ? row() : null;
            case "close" -> null;
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private PreparedStatement prepared() {
        return fake(PreparedStatement.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "setFetchSize" -> statements.add("fetch " + arguments[0]);
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private ResultSet row() {
        return fake(ResultSet.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "next" -> true;
            case "getInt" -> answer;
            case "close" -> null;
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private static <T> T fake(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(FakeServer.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
