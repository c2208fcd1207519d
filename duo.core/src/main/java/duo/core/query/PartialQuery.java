package duo.core.query;

import duo.api.error.InvalidQueryException;
import duo.api.expr.ValueColumn;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable;
import duo.api.meta.RelationKind;
import duo.api.meta.RowReader;
import duo.core.plan.EntityReading;
import duo.core.plan.ModelContext;
import duo.core.plan.RowShape;
import duo.core.session.Identities;
import duo.core.session.Scope;
import duo.core.spec.QuerySpec;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A query for entities of which some columns are loaded. */
final class PartialQuery<M> extends ModelQuery<M> {
    private final BitSet loaded;

    PartialQuery(ModelContext context, Scope scope, QuerySpec<M> spec, BitSet loaded) {
        super(context, scope, spec);
        refuseRecords(spec);
        this.loaded = loaded;
        MappedTable table = spec.type().table();
        table.ids().forEach(id -> loaded.set(table.indexOf(id)));
        table.version().ifPresent(version -> loaded.set(table.indexOf(version)));
        // The key of a reference is always known.
        spec.type().relations().stream()
                .filter(relation -> relation.kind() == RelationKind.TO_ONE)
                .flatMap(relation -> relation.columns().stream())
                .forEach(column -> loaded.set(table.indexOf(column)));
    }

    private static void refuseRecords(QuerySpec<?> spec) {
        if (!spec.type().isEntity()) {
            throw new InvalidQueryException("A record is read wholly or not at all, and "
                    + spec.type().name() + " is one; select some columns with as(..) or values(..)");
        }
    }

    static BitSet positions(MappedTable table, List<? extends ValueColumn<?, ?>> columns) {
        BitSet positions = new BitSet();
        columns.forEach(column -> positions.set(table.indexOf(column.column())));
        return positions;
    }

    @Override
    BitSet loadedColumns() {
        return (BitSet) loaded.clone();
    }

    @Override
    ModelQuery<M> like(QuerySpec<M> changed) {
        return new PartialQuery<>(context, scope, changed, loaded);
    }

    @Override
    public RowShape<M> shape() {
        return shape(scope.identities(), true);
    }

    @Override
    public RowShape<M> passingShape() {
        return shape(scope.identities(), false);
    }

    private RowShape<M> shape(Optional<Identities> identities, boolean remembered) {
        List<MappedColumn> all = spec.type().table().columns();
        List<MappedColumn> columns = loaded.stream().mapToObj(all::get).toList();
        return withJoined(RowShape.of(
                spec.type().name(),
                columns,
                EntityReading.ofSome(
                        plan(), row -> spec.type().construct(values(row, columns)), loaded, identities, remembered)));
    }

    private @Nullable Object[] values(RowReader row, List<MappedColumn> columns) {
        MappedTable table = spec.type().table();
        @Nullable Object[] values = new @Nullable Object[table.columns().size()];
        for (int i = 0; i < columns.size(); i++) {
            MappedColumn column = columns.get(i);
            values[table.indexOf(column)] =
                    column.isNullable() ? row.<Object>getGenericOrNull(i) : row.<Object>getGeneric(i);
        }
        return values;
    }
}
