package duo.tests.compatibility;

import duo.tests.golden.Fake;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A block of statements that gives values in placeholders, by a statement of H2 for each of its own. */
final class Block {
    private final Connection h2;
    private final List<Part> parts;
    private final List<PreparedStatement> statements = new ArrayList<>();
    private final ModeErrors errors;
    private final Map<Integer, Object> outputs = new HashMap<>();

    Block(Connection h2, List<Part> parts, ModeErrors errors) throws SQLException {
        this.h2 = h2;
        this.parts = parts;
        this.errors = errors;
        for (Part part : parts) {
            statements.add(h2.prepareStatement(part.sql(), part.keys().toArray(String[]::new)));
        }
    }

    CallableStatement statement() {
        return Fake.of(
                CallableStatement.class, (method, arguments) -> errors.translated(() -> call(method, arguments)));
    }

    private @Nullable Object call(Method method, @Nullable Object[] arguments) throws Throwable {
        String name = method.getName();
        return switch (name) {
            case "registerOutParameter" -> null;
            case "execute" -> {
                run();
                yield false;
            }
            case "executeUpdate" -> run();
            case "executeLargeUpdate" -> (long) run();
            case "getUpdateCount" -> -1;
            case "getMoreResults", "wasNull", "isClosed", "isWrapperFor" -> false;
            case "getBigDecimal" -> new BigDecimal(String.valueOf(outputs.get(arguments[0])));
            case "getString" -> String.valueOf(outputs.get(arguments[0]));
            case "getObject" -> outputs.get(arguments[0]);
            case "getLong" -> Long.parseLong(String.valueOf(outputs.get(arguments[0])));
            default -> {
                if (name.startsWith("set") && arguments.length > 1 && arguments[0] instanceof Integer position) {
                    yield set(position, method, arguments);
                }
                Object last = null;
                for (PreparedStatement each : statements) {
                    last = Fake.invoke(each, method, arguments);
                }
                yield last;
            }
        };
    }

    private @Nullable Object set(int position, Method method, @Nullable Object[] arguments) throws Throwable {
        int left = position;
        for (int i = 0; i < parts.size(); i++) {
            int inputs = parts.get(i).inputs();
            if (left <= inputs) {
                @Nullable Object[] own = arguments.clone();
                own[0] = left;
                return Fake.invoke(statements.get(i), method, DriverTypes.known(method, own));
            }
            left -= inputs + parts.get(i).keys().size();
        }
        throw new SQLException("No placeholder " + position);
    }

    /** Runs all or nothing, as a block is one statement. */
    private int run() throws SQLException {
        boolean alone = h2.getAutoCommit();
        h2.setAutoCommit(false);
        Savepoint before = h2.setSavepoint();
        try {
            int written = runParts();
            h2.releaseSavepoint(before);
            return written;
        } catch (SQLException failed) {
            h2.rollback(before);
            throw failed;
        } finally {
            h2.setAutoCommit(alone);
        }
    }

    private int runParts() throws SQLException {
        int written = 0;
        int position = 0;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            PreparedStatement statement = statements.get(i);
            position += part.inputs();
            written += statement.executeUpdate();
            if (!part.keys().isEmpty()) {
                try (ResultSet row = statement.getGeneratedKeys()) {
                    row.next();
                    for (String key : part.keys()) {
                        position++;
                        outputs.put(position, row.getObject(key));
                    }
                }
            }
        }
        return written;
    }
}
