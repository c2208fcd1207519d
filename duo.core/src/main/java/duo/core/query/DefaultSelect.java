package duo.core.query;

import duo.api.Select;
import duo.core.plan.ModelContext;
import duo.core.plan.RowShape;
import duo.core.session.Scope;
import duo.core.spec.QuerySpec;

/** A query whose rows are read as something else than the model. */
final class DefaultSelect<T, M, R> extends FilteredQuery<T, M, Select<T, R>, R> implements Select<T, R> {
    private final RowShape<R> shape;

    DefaultSelect(ModelContext context, Scope scope, QuerySpec<M> spec, RowShape<R> shape) {
        super(context, scope, spec);
        this.shape = shape;
    }

    @Override
    Select<T, R> with(QuerySpec<M> changed) {
        return new DefaultSelect<>(context, scope, changed, shape);
    }

    @Override
    public RowShape<R> shape() {
        return shape;
    }

    @Override
    public RowShape<R> passingShape() {
        return shape;
    }
}
