package duo.async;

import duo.api.SqlQuery;
import duo.api.SqlText;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * An SQL statement that gives rows: {@link SqlQuery} with futures. Immutable and safe to share between threads.
 *
 * @param <R> what a row is read as
 * @since 0.1.0
 */
public final class AsyncSqlQuery<R> {
    private final SqlQuery<R> query;
    private final Dispatcher dispatcher;

    AsyncSqlQuery(SqlQuery<R> query, Dispatcher dispatcher) {
        this.query = query;
        this.dispatcher = dispatcher;
    }

    /**
     * All rows.
     *
     * @return as {@link SqlQuery#all()}
     */
    public CompletableFuture<List<R>> all() {
        return dispatcher.call(query::all);
    }

    /**
     * The first row, in the order of the statement.
     *
     * @return as {@link SqlQuery#first()}
     */
    public CompletableFuture<Optional<R>> first() {
        return dispatcher.call(query::first);
    }

    /**
     * The only row.
     *
     * @return as {@link SqlQuery#one()}
     */
    public CompletableFuture<R> one() {
        return dispatcher.call(query::one);
    }

    /**
     * The only row, if there is one.
     *
     * @return as {@link SqlQuery#oneOrEmpty()}
     */
    public CompletableFuture<Optional<R>> oneOrEmpty() {
        return dispatcher.call(query::oneOrEmpty);
    }

    /**
     * Whether the statement gives a row.
     *
     * @return as {@link SqlQuery#exists()}
     */
    public CompletableFuture<Boolean> exists() {
        return dispatcher.call(query::exists);
    }

    /**
     * The statement as it would be sent.
     *
     * @return as {@link SqlQuery#toSql()}
     */
    public CompletableFuture<SqlText> toSql() {
        return dispatcher.call(query::toSql);
    }
}
