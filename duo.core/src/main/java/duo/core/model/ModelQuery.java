package duo.core.model;

import duo.api.Bulk;
import duo.api.Query;
import duo.api.SchemaOf;
import duo.api.Select;
import duo.api.Update;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable;
import duo.api.meta.SchemaType;
import duo.core.session.Scope;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A query for models. */
class ModelQuery<M> extends AbstractQuery<M, Query<M>, M> implements Query<M> {
    ModelQuery(ModelContext context, Scope scope, QuerySpec<M> spec) {
        super(context, scope, spec);
    }

    @Override
    final Query<M> with(QuerySpec<M> changed) {
        return new ModelQuery<>(context, scope, changed);
    }

    @Override
    final RowShape<M> shape() {
        return new RowShape<>(
                spec.type().name(), spec.type().table().columns(), EntityReading.of(plan(), scope.identities()));
    }

    @Override
    public final <S extends SchemaOf<? super M>> Select<M, S> as(Class<S> schema) {
        SchemaType<S> schemaType = Payloads.schemaOf(spec.type(), schema);
        MappedTable table = spec.type().table();
        List<MappedColumn> columns = schemaType.properties().stream()
                .map(property -> table.column(property).orElseThrow())
                .toList();
        return new DefaultSelect<>(
                context, scope, spec, new RowShape<>(schema.getSimpleName(), columns, schemaType::read));
    }

    @Override
    public final long updateBulk(UnaryOperator<Update<M>> assignments, Bulk bulk) {
        return bulkWrites().update(assignments.apply(Update.empty()).assignments(), bulk);
    }

    @Override
    public final long updateBulk(SchemaOf<? super M> payload, Bulk bulk) {
        return bulkWrites().update(new Payloads<>(spec.type(), context).assignments(payload), bulk);
    }

    @Override
    public final long updateBulk(Map<String, ? extends @Nullable Object> payload, Bulk bulk) {
        return bulkWrites().update(new Payloads<>(spec.type(), context).assignments(payload), bulk);
    }

    @Override
    public final long deleteBulk(Bulk bulk) {
        return bulkWrites().delete(bulk);
    }

    private BulkWrites<M> bulkWrites() {
        return new BulkWrites<>(this);
    }
}
