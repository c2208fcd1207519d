package duo.async;

import duo.api.Row;
import duo.api.SqlBuilding;
import duo.api.SqlStatement;
import duo.api.SqlText;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One SQL statement in the words of the database: {@link SqlStatement} with futures. Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class AsyncSqlStatement implements SqlBuilding<AsyncSqlStatement> {
    private final SqlStatement statement;
    private final Dispatcher dispatcher;

    AsyncSqlStatement(SqlStatement statement, Dispatcher dispatcher) {
        this.statement = statement;
        this.dispatcher = dispatcher;
    }

    private AsyncSqlStatement with(SqlStatement changed) {
        return new AsyncSqlStatement(changed, dispatcher);
    }

    @Override
    public AsyncSqlStatement bind(String name, @Nullable Object value) {
        return with(statement.bind(name, BlockingQueries.of(value)));
    }

    @Override
    public AsyncSqlStatement bind(int position, @Nullable Object value) {
        return with(statement.bind(position, BlockingQueries.of(value)));
    }

    @Override
    public AsyncSqlStatement bindAll(Map<String, ? extends @Nullable Object> values) {
        return with(statement.bindAll(BlockingQueries.of(values)));
    }

    @Override
    public AsyncSqlStatement params(@Nullable Object... values) {
        return with(statement.params(BlockingQueries.of(values)));
    }

    @Override
    public AsyncSqlStatement timeout(Duration timeout) {
        return with(statement.timeout(timeout));
    }

    @Override
    public AsyncSqlStatement with(String name, String sql) {
        return with(statement.with(name, sql));
    }

    @Override
    public AsyncSqlStatement withRecursive(String name, String sql) {
        return with(statement.withRecursive(name, sql));
    }

    @Override
    public AsyncSqlStatement prepend(String sql) {
        return with(statement.prepend(sql));
    }

    @Override
    public AsyncSqlStatement append(String sql) {
        return with(statement.append(sql));
    }

    @Override
    public AsyncSqlStatement hint(String hint) {
        return with(statement.hint(hint));
    }

    /**
     * Reads the rows as models, as schema records or as single values.
     *
     * @param type as for {@link SqlStatement#as}
     * @param <R> what a row becomes
     * @return the statement as one that gives rows
     * @throws duo.api.error.ConfigurationException if a model or schema record has no metamodel
     */
    public <R> AsyncSqlQuery<R> as(Class<R> type) {
        return new AsyncSqlQuery<>(statement.as(type), dispatcher);
    }

    /**
     * Reads the rows with all their columns.
     *
     * @return the statement as one that gives rows
     */
    public AsyncSqlQuery<Row> rows() {
        return new AsyncSqlQuery<>(statement.rows(), dispatcher);
    }

    /**
     * Sends the statement for what it does.
     *
     * @return as {@link SqlStatement#execute()}
     */
    public CompletableFuture<Long> execute() {
        return dispatcher.call(statement::execute);
    }

    /**
     * Sends an INSERT of one row and gives the key that the database made for it.
     *
     * @param column the name of the key column
     * @param type the class of the key, a primitive's box
     * @param <K> the type of the key
     * @return as {@link SqlStatement#executeForKey}
     */
    public <K> CompletableFuture<K> executeForKey(String column, Class<K> type) {
        return dispatcher.call(() -> statement.executeForKey(column, type));
    }

    /**
     * Sends the statement once prepared with many sets of values, all or nothing.
     *
     * @param rows the values by name of each set, besides those bound already
     * @return as {@link SqlStatement#executeBatch}
     */
    public CompletableFuture<Long> executeBatch(Collection<? extends Map<String, ? extends @Nullable Object>> rows) {
        return dispatcher.call(() -> statement.executeBatch(rows));
    }

    /**
     * The statement as it would be sent.
     *
     * @return as {@link SqlStatement#toSql()}
     */
    public CompletableFuture<SqlText> toSql() {
        return dispatcher.call(statement::toSql);
    }
}
