package duo.tests.golden;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Connections to a server that is not here, which gives the answers of another and tells what it was asked. */
final class ReplayingSource {
    private static final int LONGEST_SECONDS = 20;
    private static final String POSITION = "[duo position]";
    private static final Pattern RETURNING = Pattern.compile(" RETURNING (.+?) INTO ");

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
            case "prepareCall" -> new Prepared(String.valueOf(arguments[0])).statement(CallableStatement.class);
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
        private final CountDownLatch cancelled = new CountDownLatch(1);
        private final List<Integer> outputs = new ArrayList<>();
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
                case "cancel" -> {
                    cancelled.countDown();
                    yield null;
                }
                case "registerOutParameter" -> {
                    outputs.add((Integer) Objects.requireNonNull(arguments[0]));
                    yield null;
                }
                case "getBigDecimal" -> output(outputs.indexOf(arguments[0]));
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
                // What a block gives by its placeholders is the one value that was answered.
                case "getString" -> {
                    ResultSet given = rows(last());
                    yield given.next() ? given.getString(1) : null;
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

        /** A statement that was cancelled goes on until it is. */
        private void awaitCancel() {
            try {
                boolean ignored = cancelled.await(LONGEST_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        /** What a call gives in a parameter: the columns that it returns, row by row. */
        private @Nullable BigDecimal output(int number) throws SQLException {
            Matcher names = RETURNING.matcher(prepared);
            if (!names.find()) {
                throw new SQLException("Returns nothing: " + prepared);
            }
            String[] columns = names.group(1).replace("\"", "").split(", ", -1);
            int row = number / columns.length;
            if (row >= last().rows().size()) {
                throw new SQLException("The database gave back " + last().rows().size() + " rows");
            }
            ResultSet answer = ReplayedRows.of(
                    last().labels(), List.<@Nullable Object[]>of(last().rows().get(row)));
            answer.next();
            return answer.getBigDecimal(columns[number % columns.length]);
        }

        private ResultSet rows(Answer answer) {
            return prepared.contains(POSITION) && answer.rows().size() > 1
                    ? backwards(answer)
                    : ReplayedRows.of(new ArrayList<>(answer.labels()), List.copyOf(answer.rows()));
        }

        /** SQL Server promises no order of what OUTPUT gives, so the rows come in the worst one, each with its position. */
        private static ResultSet backwards(Answer answer) {
            List<String> labels = new ArrayList<>(answer.labels());
            labels.add("position");
            List<@Nullable Object[]> rows = new ArrayList<>();
            for (int i = answer.rows().size() - 1; i >= 0; i--) {
                @Nullable Object[] row = Arrays.copyOf(answer.rows().get(i), labels.size());
                row[labels.size() - 1] = i;
                rows.add(row);
            }
            return ReplayedRows.of(labels, rows);
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
                if (Server.isCancelled(answer.failure())) {
                    awaitCancel();
                }
                throw server.translate(answer.failure());
            }
            return answer;
        }
    }
}
