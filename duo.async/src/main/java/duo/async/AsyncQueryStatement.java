package duo.async;

import duo.api.QueryStatement;
import duo.api.Row;
import duo.api.SqlBuilding;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The statement of a query, to be extended in the words of the database: {@link QueryStatement} with futures. Immutable and safe to
 * share between threads.
 *
 * @param <R> what a row is read as
 * @since 0.1.0
 */
public final class AsyncQueryStatement<R> extends AsyncSqlQuery<R> implements SqlBuilding<AsyncQueryStatement<R>> {
    private final QueryStatement<R> statement;
    private final Dispatcher dispatcher;

    AsyncQueryStatement(QueryStatement<R> statement, Dispatcher dispatcher) {
        super(statement, dispatcher);
        this.statement = statement;
        this.dispatcher = dispatcher;
    }

    private AsyncQueryStatement<R> with(QueryStatement<R> changed) {
        return new AsyncQueryStatement<>(changed, dispatcher);
    }

    @Override
    public AsyncQueryStatement<R> bind(String name, @Nullable Object value) {
        return with(statement.bind(name, BlockingQueries.of(value)));
    }

    @Override
    public AsyncQueryStatement<R> bind(int position, @Nullable Object value) {
        return with(statement.bind(position, BlockingQueries.of(value)));
    }

    @Override
    public AsyncQueryStatement<R> bindAll(Map<String, ? extends @Nullable Object> values) {
        return with(statement.bindAll(BlockingQueries.of(values)));
    }

    @Override
    public AsyncQueryStatement<R> params(@Nullable Object... values) {
        return with(statement.params(BlockingQueries.of(values)));
    }

    @Override
    public AsyncQueryStatement<R> timeout(Duration timeout) {
        return with(statement.timeout(timeout));
    }

    @Override
    public AsyncQueryStatement<R> with(String name, String sql) {
        return with(statement.with(name, sql));
    }

    @Override
    public AsyncQueryStatement<R> withRecursive(String name, String sql) {
        return with(statement.withRecursive(name, sql));
    }

    @Override
    public AsyncQueryStatement<R> prepend(String sql) {
        return with(statement.prepend(sql));
    }

    @Override
    public AsyncQueryStatement<R> append(String sql) {
        return with(statement.append(sql));
    }

    @Override
    public AsyncQueryStatement<R> hint(String hint) {
        return with(statement.hint(hint));
    }

    /**
     * Reads the rows as something else, where the parts have changed what the statement gives.
     *
     * @param type as for {@link duo.api.SqlStatement#as}
     * @param <T> what a row becomes
     * @return the statement as one that gives rows
     * @throws duo.api.error.ConfigurationException if a model or schema record has no metamodel
     */
    public <T> AsyncSqlQuery<T> as(Class<T> type) {
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
}
