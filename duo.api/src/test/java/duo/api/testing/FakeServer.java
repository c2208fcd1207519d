package duo.api.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A server that answers with what it is told and remembers what it was sent. What a test does not expect is an error. */
public final class FakeServer {
    private final List<String> statements = new ArrayList<>();
    private final Map<String, ?> metaData;
    private final Object answer;

    /**
     * Creates a server.
     *
     * @param metaData what the methods of its metadata give, by their names
     * @param answer what each query answers with
     */
    public FakeServer(Map<String, ?> metaData, Object answer) {
        this.metaData = metaData;
        this.answer = answer;
    }

    /**
     * Creates a server of a version.
     *
     * @param version its version in its words
     * @param answer what each query answers with
     * @return the server
     */
    public static FakeServer ofVersion(String version, Object answer) {
        return new FakeServer(Map.of("getDatabaseProductVersion", version), answer);
    }

    /**
     * Creates a server of a version.
     *
     * @param major its major version
     * @param answer what each query answers with
     * @return the server
     */
    public static FakeServer ofVersion(int major, Object answer) {
        return new FakeServer(
                Map.of(
                        "getDatabaseMajorVersion",
                        major,
                        "getDatabaseMinorVersion",
                        0,
                        "getDatabaseProductVersion",
                        major + ".0.2000"),
                answer);
    }

    /**
     * What it was sent.
     *
     * @return the statements, and what was called of its connections and prepared statements
     */
    public List<String> statements() {
        return statements;
    }

    /**
     * What it says of itself.
     *
     * @return the metadata
     */
    public DatabaseMetaData metaData() {
        return fake(DatabaseMetaData.class, (proxy, method, arguments) -> {
            if (method.getName().equals("getConnection")) {
                return connection();
            }
            @Nullable Object told = metaData.get(method.getName());
            return told == null ? unexpected(method.getName()) : told;
        });
    }

    /**
     * Connects.
     *
     * @return a connection
     */
    public Connection connection() {
        return fake(Connection.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "createStatement" -> statement(Statement.class);
            case "prepareStatement" -> {
                statements.add(Stream.of(arguments).map(String::valueOf).collect(Collectors.joining(", ")));
                yield statement(PreparedStatement.class);
            }
            case "setAutoCommit", "commit", "rollback" -> {
                statements.add(method.getName());
                yield null;
            }
            default -> unexpected(method.getName());
        });
    }

    private <S extends Statement> S statement(Class<S> type) {
        return fake(type, (proxy, method, arguments) -> switch (method.getName()) {
            case "execute" -> statements.add((String) arguments[0]);
            case "executeQuery" -> statements.add((String) arguments[0]) ? row() : null;
            case "setFetchSize" -> statements.add("fetch " + arguments[0]);
            case "close" -> null;
            default -> unexpected(method.getName());
        });
    }

    private ResultSet row() {
        return fake(ResultSet.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "next" -> true;
            case "getInt", "getString" -> answer;
            case "close" -> null;
            default -> unexpected(method.getName());
        });
    }

    private static @Nullable Object unexpected(String method) {
        throw new UnsupportedOperationException(method);
    }

    private static <T> T fake(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(FakeServer.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
