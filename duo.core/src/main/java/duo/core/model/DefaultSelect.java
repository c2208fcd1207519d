package duo.core.model;

import duo.api.Select;
import duo.core.session.Scope;

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
    RowShape<R> shape() {
        return shape;
    }

    @Override
    RowShape<R> passingShape() {
        return shape;
    }
}
