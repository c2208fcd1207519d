package duo.async;

import duo.api.Row;
import duo.api.SqlStatement;
import duo.api.SqlText;
import duo.api.expr.ValueColumn;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One SQL statement in the words of the database: {@link SqlStatement} with futures. Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class AsyncSqlStatement {
    private final SqlStatement statement;
    private final Dispatcher dispatcher;

    AsyncSqlStatement(SqlStatement statement, Dispatcher dispatcher) {
        this.statement = statement;
        this.dispatcher = dispatcher;
    }

    private AsyncSqlStatement with(SqlStatement changed) {
        return new AsyncSqlStatement(changed, dispatcher);
    }

    /** A query of this view stands for that of the other one. */
    private static @Nullable Object blocking(@Nullable Object value) {
        return value instanceof AsyncFetch<?> query ? query.blocking() : value;
    }

    /**
     * Gives a named placeholder its value.
     *
     * @param name the name without the colon
     * @param value as for {@link SqlStatement#bind(String, Object)}
     * @return a new statement
     */
    public AsyncSqlStatement bind(String name, @Nullable Object value) {
        return with(statement.bind(name, blocking(value)));
    }

    /**
     * Gives a named placeholder a value in the form of a column.
     *
     * @param name the name without the colon
     * @param column the column
     * @param value the value, or null
     * @param <V> the type of the column
     * @return a new statement
     */
    public <V> AsyncSqlStatement bind(String name, ValueColumn<?, V> column, @Nullable V value) {
        return with(statement.bind(name, column, value));
    }

    /**
     * Gives a question mark its value.
     *
     * @param position the position of the question mark, counted from 1
     * @param value as for {@link SqlStatement#bind(String, Object)}
     * @return a new statement
     * @throws IllegalArgumentException if the position is less than 1
     */
    public AsyncSqlStatement bind(int position, @Nullable Object value) {
        return with(statement.bind(position, blocking(value)));
    }

    /**
     * Gives named placeholders their values, besides those that were given before.
     *
     * @param values the values by name
     * @return a new statement
     */
    public AsyncSqlStatement bindAll(Map<String, ? extends @Nullable Object> values) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        values.forEach((name, value) -> all.put(name, blocking(value)));
        return with(statement.bindAll(all));
    }

    /**
     * Gives a named placeholder a value that is never shown.
     *
     * @param name the name without the colon
     * @param value the value, or null
     * @return a new statement
     */
    public AsyncSqlStatement bindSecret(String name, @Nullable Object value) {
        return with(statement.bindSecret(name, value));
    }

    /**
     * Gives a named placeholder NULL of a type.
     *
     * @param name the name without the colon
     * @param type the class that a value would have
     * @return a new statement
     */
    public AsyncSqlStatement bindNull(String name, Class<?> type) {
        return with(statement.bindNull(name, type));
    }

    /**
     * Gives all question marks their values, in place of those that were given before.
     *
     * @param values a value for each question mark in order
     * @return a new statement
     */
    public AsyncSqlStatement params(@Nullable Object... values) {
        @Nullable Object[] all = values.clone();
        for (int i = 0; i < all.length; i++) {
            all[i] = blocking(all[i]);
        }
        return with(statement.params(all));
    }

    /**
     * Sets the time after which the database ends the statement.
     *
     * @param timeout the time, more than zero; it takes the place of that of the database
     * @return a new statement
     * @throws IllegalArgumentException if the time is zero or negative
     */
    public AsyncSqlStatement timeout(Duration timeout) {
        return with(statement.timeout(timeout));
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
