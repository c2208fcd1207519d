package duo.core.query;

import duo.api.Filterable;
import duo.api.Lockable;
import duo.api.expr.Condition;
import duo.api.relation.SingleRelation;
import duo.api.spi.Lock;
import duo.api.spi.Node;
import duo.core.plan.ModelContext;
import duo.core.session.Scope;
import duo.core.spec.Locking;
import duo.core.spec.QuerySpec;
import java.util.List;

/**
 * What queries of the rows of a table have in common.
 *
 * @param <T> what conditions and orders are about: the model, or groups of it
 * @param <M> the model
 * @param <Q> the kind of query
 * @param <R> what a row is read as
 */
abstract class FilteredQuery<T, M, Q extends Filterable<T, Q>, R> extends AbstractQuery<T, M, Q, R>
        implements Filterable<T, Q>, Lockable<T, Q> {
    FilteredQuery(ModelContext context, Scope scope, QuerySpec<M> spec) {
        super(context, scope, spec);
    }

    @Override
    public final Q whereAll(List<? extends Condition<? super T>> conditions) {
        return with(spec.where(conditions.stream().<Node>map(Condition::node).toList()));
    }

    @Override
    public final Q distinct() {
        return with(spec.withDistinct());
    }

    @Override
    public final Q none() {
        return with(spec.withNone());
    }

    @Override
    public final Q forUpdate() {
        return with(Locking.of(spec, Lock.Strength.UPDATE));
    }

    @Override
    public final Q forShare() {
        return with(Locking.of(spec, Lock.Strength.SHARE));
    }

    @Override
    public final Q skipLocked() {
        return with(Locking.with(spec, Lock.Waiting.SKIP_LOCKED));
    }

    @Override
    public final Q noWait() {
        return with(Locking.with(spec, Lock.Waiting.NO_WAIT));
    }

    @Override
    public final Q of(SingleRelation<? super T, ?> relation) {
        return with(Locking.of(spec, relation.steps()));
    }

    @Override
    public final Q ofSelf() {
        return with(Locking.of(spec, List.of()));
    }
}
