package duo.core.query;

import duo.api.Annotated;
import duo.api.Row;
import duo.api.Select;
import duo.api.expr.Expression;
import duo.api.meta.RowReader;
import duo.core.execution.Output;
import duo.core.plan.RowShape;
import duo.core.session.Scope;
import duo.core.spec.QuerySpec;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A query for models with computed values. */
final class AnnotatedQuery<M> extends FilteredQuery<M, M, Select<M, Annotated<M>>, Annotated<M>>
        implements Select<M, Annotated<M>> {
    private final ModelQuery<M> models;
    private final List<Output> added;

    private record ModelWithValues<M>(M model, Row values) implements Annotated<M> {}

    private AnnotatedQuery(ModelQuery<M> models, List<Output> added) {
        super(models.context, models.scope, models.spec);
        this.models = models;
        this.added = added;
    }

    static <M> AnnotatedQuery<M> of(ModelQuery<M> models, List<? extends Expression<? super M, ?>> expressions) {
        return new AnnotatedQuery<>(models, Selections.rows(expressions).columns());
    }

    @Override
    Select<M, Annotated<M>> with(QuerySpec<M> changed) {
        return new AnnotatedQuery<>(models.like(changed), added);
    }

    @Override
    public RowShape<Annotated<M>> shape() {
        return annotated(models.shape());
    }

    @Override
    public RowShape<Annotated<M>> passingShape() {
        return annotated(models.passingShape());
    }

    @Override
    public boolean loadsMore() {
        return models.loadsMore();
    }

    @Override
    public void completed(Scope within, List<Annotated<M>> rows) {
        models.completed(within, rows.stream().map(Annotated::model).toList());
    }

    private RowShape<Annotated<M>> annotated(RowShape<M> shape) {
        List<Output> all = new ArrayList<>(shape.columns());
        all.addAll(added);
        int first = shape.columns().size();
        return new RowShape<>(
                shape.name(),
                List.copyOf(all),
                row -> new ModelWithValues<>(shape.reader().apply(row), values(row, first)));
    }

    private Row values(RowReader row, int first) {
        @Nullable Object[] values = new @Nullable Object[added.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.<Object>getGenericOrNull(first + i);
        }
        return new SelectedRow(added, values);
    }
}
