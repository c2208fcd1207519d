package duo.async;

import duo.api.Filterable;
import duo.api.Select;
import duo.api.Subquery;
import duo.api.expr.Condition;
import duo.api.expr.Order;
import duo.api.spi.Nested;
import java.time.Duration;
import java.util.List;

/**
 * A query whose rows are read as something else than the model. Immutable and thread-safe.
 *
 * @param <M> the model that is queried
 * @param <R> what a row is read as
 * @since 0.1.0
 */
public final class AsyncSelect<M, R> extends AsyncFetch<R> implements Filterable<M, AsyncSelect<M, R>>, Subquery<R> {
    private final Select<M, R> select;

    AsyncSelect(Select<M, R> select, Dispatcher dispatcher) {
        super(select, dispatcher);
        this.select = select;
    }

    private AsyncSelect<M, R> with(Select<M, R> changed) {
        return new AsyncSelect<>(changed, dispatcher());
    }

    @Override
    public Nested.Query nested() {
        return select.nested();
    }

    @Override
    public AsyncSelect<M, R> whereAll(List<? extends Condition<? super M>> conditions) {
        return with(select.whereAll(conditions));
    }

    @Override
    public AsyncSelect<M, R> orderBy() {
        return with(select.orderBy());
    }

    @Override
    public AsyncSelect<M, R> orderByAll(List<? extends Order<? super M>> orders) {
        return with(select.orderByAll(orders));
    }

    @Override
    public AsyncSelect<M, R> reverse() {
        return with(select.reverse());
    }

    @Override
    public AsyncSelect<M, R> limit(long rows) {
        return with(select.limit(rows));
    }

    @Override
    public AsyncSelect<M, R> offset(long rows) {
        return with(select.offset(rows));
    }

    @Override
    public AsyncSelect<M, R> distinct() {
        return with(select.distinct());
    }

    @Override
    public AsyncSelect<M, R> none() {
        return with(select.none());
    }

    @Override
    public AsyncSelect<M, R> timeout(Duration timeout) {
        return with(select.timeout(timeout));
    }
}
