package duo.async;

import duo.api.Combined;
import duo.api.Combining;
import duo.api.Operand;
import duo.api.Ordered;
import duo.api.Row;
import duo.api.Selecting;
import duo.api.Subquery;
import duo.api.expr.Expression;
import duo.api.expr.Order;
import duo.api.meta.ValueType;
import duo.api.spi.Nested;
import duo.api.spi.SetOperator;
import java.time.Duration;
import java.util.List;

/**
 * The rows of several queries as those of one. Immutable and thread-safe.
 *
 * <p>Conditions belong to the queries that are combined. Orders and values are made of what the first query selects; anything else
 * is refused with {@link duo.api.error.InvalidQueryException}. Without an order the rows come in any.
 *
 * @param <M> what orders and values are about: the model of the first query, or groups of it
 * @param <R> what a row is read as
 * @since 0.1.0
 */
public final class AsyncCombined<M, R> extends AsyncFetch<R>
        implements Ordered<M, AsyncCombined<M, R>>,
                Subquery<R>,
                Combining<R, AsyncCombined<M, R>>,
                Selecting<M, AsyncCombined<M, Row>> {
    private final Combined<M, R> combined;

    AsyncCombined(Combined<M, R> combined, Dispatcher dispatcher) {
        super(combined, dispatcher);
        this.combined = combined;
    }

    private AsyncCombined<M, R> with(Combined<M, R> changed) {
        return new AsyncCombined<>(changed, dispatcher());
    }

    @Override
    public Nested.Query nested() {
        return combined.nested();
    }

    @Override
    public List<ValueType> columnTypes() {
        return combined.columnTypes();
    }

    @Override
    public Nested.Query operand() {
        return combined.operand();
    }

    @Override
    public List<ValueType> operandTypes() {
        return combined.operandTypes();
    }

    @Override
    public AsyncCombined<M, R> combine(SetOperator operator, List<? extends Operand<R>> others) {
        return with(combined.combine(operator, others));
    }

    @Override
    public AsyncCombined<M, R> orderBy() {
        return with(combined.orderBy());
    }

    @Override
    public AsyncCombined<M, R> orderByAll(List<? extends Order<? super M>> orders) {
        return with(combined.orderByAll(orders));
    }

    @Override
    public AsyncCombined<M, R> reverse() {
        return with(combined.reverse());
    }

    @Override
    public AsyncCombined<M, R> limit(long rows) {
        return with(combined.limit(rows));
    }

    @Override
    public AsyncCombined<M, R> offset(long rows) {
        return with(combined.offset(rows));
    }

    @Override
    public AsyncCombined<M, R> timeout(Duration timeout) {
        return with(combined.timeout(timeout));
    }

    @Override
    public AsyncCombined<M, R> tag(String comment) {
        return with(combined.tag(comment));
    }

    @Override
    public AsyncCombined<M, R> fetchSize(int rows) {
        return with(combined.fetchSize(rows));
    }

    @Override
    public AsyncCombined<M, Row> valuesAll(List<? extends Expression<? super M, ?>> expressions) {
        return new AsyncCombined<>(combined.valuesAll(expressions), dispatcher());
    }

    /**
     * Gives one value for each row.
     *
     * @param expression the expression, of what the first query selects
     * @param <V> the type of the value
     * @return a new query
     */
    public <V> AsyncCombined<M, V> valuesList(Expression<? super M, V> expression) {
        return new AsyncCombined<>(combined.valuesList(expression), dispatcher());
    }
}
