package duo.core.raw;

import duo.api.QueryStatement;
import duo.api.Row;
import duo.api.SqlQuery;
import duo.api.error.InvalidQueryException;
import duo.core.spec.RowsQuery;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The statement of a query, with what the user has put around it. */
public final class RawSelect<R> extends RawQuery<R> implements QueryStatement<R> {
    private final RawStatement statement;
    private final RawReading<R> reading;
    private final String name;

    private RawSelect(RawStatement statement, RawReading<R> reading, String name) {
        super(statement, reading, name);
        this.statement = statement;
        this.reading = reading;
        this.name = name;
    }

    public static <R> RawSelect<R> of(RowsQuery<?, R> query) {
        if (query.loadsMore()) {
            throw new InvalidQueryException(
                    "statement() is one statement of the rows of "
                            + query.spec.type().name()
                            + ", and related(..) asks for more; take it off, and load what is related afterwards with db.load(..)");
        }
        return new RawSelect<>(
                RawStatement.of(query), RawReading.query(query), query.shape().name());
    }

    private RawSelect<R> with(RawStatement changed) {
        return new RawSelect<>(changed, reading, name);
    }

    @Override
    public QueryStatement<R> bind(String placeholder, @Nullable Object value) {
        return with(statement.bind(placeholder, value));
    }

    @Override
    public QueryStatement<R> bind(int position, @Nullable Object value) {
        return with(statement.bind(position, value));
    }

    @Override
    public QueryStatement<R> bindAll(Map<String, ? extends @Nullable Object> values) {
        return with(statement.bindAll(values));
    }

    @Override
    public QueryStatement<R> params(@Nullable Object... values) {
        return with(statement.params(values));
    }

    @Override
    public QueryStatement<R> timeout(Duration timeout) {
        return with(statement.timeout(timeout));
    }

    @Override
    public QueryStatement<R> with(String table, String sql) {
        return with(statement.with(table, sql));
    }

    @Override
    public QueryStatement<R> withRecursive(String table, String sql) {
        return with(statement.withRecursive(table, sql));
    }

    @Override
    public QueryStatement<R> prepend(String sql) {
        return with(statement.prepend(sql));
    }

    @Override
    public QueryStatement<R> append(String sql) {
        return with(statement.append(sql));
    }

    @Override
    public QueryStatement<R> hint(String hint) {
        return with(statement.hint(hint));
    }

    @Override
    public <T> SqlQuery<T> as(Class<T> type) {
        return statement.as(type);
    }

    @Override
    public SqlQuery<Row> rows() {
        return statement.rows();
    }
}
