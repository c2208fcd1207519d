package duo.async;

import duo.api.Combining;
import duo.api.Filterable;
import duo.api.Lockable;
import duo.api.Operand;
import duo.api.Select;
import duo.api.Subquery;
import duo.api.expr.Condition;
import duo.api.expr.Order;
import duo.api.meta.ValueType;
import duo.api.relation.SingleRelation;
import duo.api.spi.Nested;
import duo.api.spi.SetOperator;
import java.time.Duration;
import java.util.List;

/**
 * A query whose rows are read as something else than the model. Immutable and thread-safe.
 *
 * @param <M> the model that is queried
 * @param <R> what a row is read as
 * @since 0.1.0
 */
public final class AsyncSelect<M, R> extends AsyncFetch<R>
        implements Filterable<M, AsyncSelect<M, R>>,
                Subquery<R>,
                Lockable<M, AsyncSelect<M, R>>,
                Combining<R, AsyncCombined<M, R>> {
    private final Select<M, R> select;

    AsyncSelect(Select<M, R> select, Dispatcher dispatcher) {
        super(select, dispatcher);
        this.select = select;
    }

    private AsyncSelect<M, R> with(Select<M, R> changed) {
        return new AsyncSelect<>(changed, dispatcher());
    }

    @Override
    public AsyncSelect<M, R> forUpdate() {
        return with(select.forUpdate());
    }

    @Override
    public AsyncSelect<M, R> forShare() {
        return with(select.forShare());
    }

    @Override
    public AsyncSelect<M, R> skipLocked() {
        return with(select.skipLocked());
    }

    @Override
    public AsyncSelect<M, R> noWait() {
        return with(select.noWait());
    }

    @Override
    public AsyncSelect<M, R> of(SingleRelation<? super M, ?> relation) {
        return with(select.of(relation));
    }

    @Override
    public AsyncSelect<M, R> ofSelf() {
        return with(select.ofSelf());
    }

    @Override
    public Nested.Query nested() {
        return select.nested();
    }

    @Override
    public Nested.Query operand() {
        return select.operand();
    }

    @Override
    public List<ValueType> operandTypes() {
        return select.operandTypes();
    }

    @Override
    public AsyncCombined<M, R> combine(SetOperator operator, List<? extends Operand<R>> others) {
        return new AsyncCombined<>(select.combine(operator, others), dispatcher());
    }

    @Override
    public List<ValueType> columnTypes() {
        return select.columnTypes();
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

    @Override
    public AsyncSelect<M, R> tag(String comment) {
        return with(select.tag(comment));
    }

    @Override
    public AsyncSelect<M, R> fetchSize(int rows) {
        return with(select.fetchSize(rows));
    }
}
