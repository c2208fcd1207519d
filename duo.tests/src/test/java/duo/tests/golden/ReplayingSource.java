package duo.tests.golden;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Connections to a server that is not here, which gives the answers of another and tells what it was asked. */
final class ReplayingSource {
    private final Server server;
    private final Tape.Playback answers;
    private final BiConsumer<String, String> sent;
    private volatile String step = "";

    /**
     * Creates a source.
     *
     * @param sent takes the step and the text of each statement
     */
    ReplayingSource(Server server, Tape.Playback answers, BiConsumer<String, String> sent) {
        this.server = server;
        this.answers = answers;
        this.sent = sent;
    }

    void onStep(String next) {
        step = next;
    }

    DataSource source() {
        return Fake.of(DataSource.class, (method, arguments) -> switch (method.getName()) {
            case "getConnection" -> connection();
            case "isWrapperFor" -> false;
            default -> throw new SQLException("Not replayed: " + method.getName());
        });
    }

    /** Tells the times that were told where the answers come from. */
    Clock clock() {
        return new PlayedClock(() -> answers.time(step));
    }

    private Connection connection() {
        boolean[] closed = {false};
        return Fake.of(Connection.class, (method, arguments) -> switch (method.getName()) {
            case "prepareStatement" -> new Prepared(String.valueOf(arguments[0])).statement(PreparedStatement.class);
            case "createStatement" -> new Prepared("").statement(Statement.class);
            case "getMetaData" -> metaData();
            case "getAutoCommit" -> true;
            case "isValid" -> true;
            case "isClosed" -> closed[0];
            case "close" -> {
                closed[0] = true;
                yield null;
            }
            case "getTransactionIsolation" -> Connection.TRANSACTION_READ_COMMITTED;
            case "getHoldability" -> ResultSet.HOLD_CURSORS_OVER_COMMIT;
            case "getNetworkTimeout" -> 0;
            case "isReadOnly", "isWrapperFor" -> false;
            case "unwrap" -> throw new SQLException("Not a wrapper");
            default -> null;
        });
    }

    private DatabaseMetaData metaData() {
        return Fake.of(DatabaseMetaData.class, (method, arguments) -> switch (method.getName()) {
            case "getDatabaseProductName" -> server.product();
            case "getDatabaseMajorVersion" -> server.version();
            case "getDatabaseMinorVersion" -> 0;
            case "getDatabaseProductVersion" -> server.version() + ".0";
            case "getConnection" -> connection();
            case "getSearchStringEscape" -> "\\";
            default -> throw new SQLException("Not replayed: " + method.getName());
        });
    }

    /** A statement and what was answered to it last. */
    private final class Prepared {
        private final String prepared;
        private int batch;
        private @Nullable Answer last;

        Prepared(String prepared) {
            this.prepared = prepared;
        }

        <S extends Statement> S statement(Class<S> type) {
            return Fake.of(type, this::call);
        }

        private @Nullable Object call(Method method, @Nullable Object[] arguments) throws SQLException {
            String sql = arguments.length > 0 && arguments[0] instanceof String text ? text : prepared;
            return switch (method.getName()) {
                case "addBatch" -> {
                    batch++;
                    yield null;
                }
                case "executeQuery" -> rows(answer(sql, true));
                case "executeUpdate" -> answer(sql, false).count();
                case "executeLargeUpdate" -> (long) answer(sql, false).count();
                case "executeBatch" -> {
                    int size = batch;
                    batch = 0;
                    yield answer(sql, false, size).counts(size);
                }
                case "execute" -> !answer(sql, true).labels().isEmpty();
                case "getGeneratedKeys", "getResultSet" -> rows(last());
                case "getUpdateCount" -> last != null && last.labels().isEmpty() ? last.count() : -1;
                case "getMoreResults" -> {
                    last = null;
                    yield false;
                }
                case "isClosed", "isWrapperFor" -> false;
                case "getMaxRows", "getFetchSize", "getQueryTimeout" -> 0;
                case "getConnection" -> connection();
                default -> null;
            };
        }

        private Answer last() {
            return last == null ? Answer.written() : last;
        }

        private ResultSet rows(Answer answer) {
            return ReplayedRows.of(new ArrayList<>(answer.labels()), List.copyOf(answer.rows()));
        }

        private Answer answer(String sql, boolean isQuery) throws SQLException {
            return answer(sql, isQuery, Writing.rows(sql));
        }

        private Answer answer(String sql, boolean isQuery, int rows) throws SQLException {
            sent.accept(step, sql);
            Answer answer = Tape.isApart(sql)
                    ? Answer.written()
                    : answers.next(step, Writing.is(sql, isQuery), rows).orElseGet(Answer::written);
            last = answer;
            if (answer.failure() != null) {
                throw server.translate(answer.failure());
            }
            return answer;
        }
    }
}
