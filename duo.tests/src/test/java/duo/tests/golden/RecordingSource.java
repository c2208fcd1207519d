package duo.tests.golden;

import java.lang.reflect.Method;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Connections to PostgreSQL whose answers are kept. */
final class RecordingSource {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Tape tape;
    private volatile String step = "";

    RecordingSource(Tape tape) {
        this.tape = tape;
    }

    void onStep(String next) {
        step = next;
    }

    DataSource around(DataSource source) {
        return Fake.of(DataSource.class, (method, arguments) -> {
            @Nullable Object result = Fake.invoke(source, method, arguments);
            return result instanceof Connection connection ? connection(connection) : result;
        });
    }

    Clock around(Clock clock) {
        return new PlayedClock(() -> {
            Instant time = clock.instant();
            tape.add(step, time);
            return time;
        });
    }

    private Connection connection(Connection connection) {
        return Fake.of(Connection.class, (method, arguments) -> {
            @Nullable Object result = Fake.invoke(connection, method, arguments);
            if (result instanceof PreparedStatement prepared) {
                return statement(PreparedStatement.class, prepared, (String) arguments[0]);
            }
            return result instanceof Statement statement ? statement(Statement.class, statement, "") : result;
        });
    }

    private <S extends Statement> S statement(Class<S> type, S statement, String prepared) {
        return Fake.of(type, (method, arguments) -> {
            if (!method.getName().startsWith("execute")) {
                @Nullable Object result = Fake.invoke(statement, method, arguments);
                return result instanceof ResultSet rows && method.getName().equals("getResultSet")
                        ? recorded(rows, Writing.is(prepared, true))
                        : result;
            }
            String sql = arguments.length > 0 && arguments[0] instanceof String text ? text : prepared;
            return Tape.isApart(sql)
                    ? Fake.invoke(statement, method, arguments)
                    : execute(statement, sql, method, arguments);
        });
    }

    private @Nullable Object execute(Statement statement, String sql, Method method, @Nullable Object[] arguments)
            throws Throwable {
        boolean isQuery = method.getName().equals("executeQuery");
        boolean isWrite = Writing.is(sql, isQuery);
        @Nullable Object result;
        try {
            result = Fake.invoke(statement, method, arguments);
        } catch (SQLException failed) {
            tape.add(step, Answer.failure(isWrite, failed));
            throw failed;
        }
        if (result instanceof ResultSet rows) {
            return recorded(rows, isWrite);
        }
        if (result instanceof Integer count) {
            tape.add(step, Answer.written(count));
        } else if (result instanceof int[] counts) {
            tape.add(step, Answer.written(counts));
        } else if (result instanceof Boolean hasRows && !hasRows) {
            tape.add(step, Answer.written(statement.getUpdateCount()));
        }
        return result;
    }

    private ResultSet recorded(ResultSet rows, boolean isWrite) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        List<String> labels = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            labels.add(columns.getColumnLabel(i));
        }
        Answer answer = Answer.rows(isWrite, labels);
        tape.add(step, answer);
        return Fake.of(ResultSet.class, (method, arguments) -> {
            @Nullable Object result = Fake.invoke(rows, method, arguments);
            if (method.getName().equals("next") && Boolean.TRUE.equals(result)) {
                answer.add(values(rows, columns));
            }
            return result;
        });
    }

    private static @Nullable Object[] values(ResultSet rows, ResultSetMetaData columns) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[columns.getColumnCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(rows, i + 1, columns.getColumnTypeName(i + 1));
        }
        return values;
    }

    private static @Nullable Object value(ResultSet rows, int index, String type) throws SQLException {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "timestamp" -> rows.getObject(index, LocalDateTime.class);
            case "timestamptz" -> rows.getObject(index, OffsetDateTime.class);
            case "date" -> rows.getObject(index, LocalDate.class);
            case "time" -> rows.getObject(index, LocalTime.class);
            case "json", "jsonb", "interval" -> rows.getString(index);
            default -> {
                @Nullable Object value = rows.getObject(index);
                // The driver gives the same bytes to each who asks, who may change them.
                @Nullable Object kept = value instanceof byte[] bytes ? bytes.clone() : value;
                yield kept instanceof Array array ? JSON.writeValueAsString(elements(array)) : kept;
            }
        };
    }

    private static List<@Nullable Object> elements(Array array) throws SQLException {
        List<@Nullable Object> elements = new ArrayList<>();
        for (@Nullable Object element : (@Nullable Object[]) array.getArray()) {
            boolean isText = element != null && !(element instanceof Number) && !(element instanceof Boolean);
            elements.add(isText ? String.valueOf(element) : element);
        }
        return elements;
    }
}
