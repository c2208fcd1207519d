package duo.core.write;

import duo.api.Key;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.api.meta.RowReader;
import duo.core.execution.Command;
import duo.core.plan.EntityPlan;
import duo.core.plan.KeySets;
import duo.core.plan.ModelContext;
import duo.core.plan.RowShape;
import duo.core.session.Scope;
import duo.core.sql.Projection;
import duo.core.sql.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads single rows by their key, past the entities that the transaction knows. */
final class KeyedRows<M> {
    private final ModelContext context;
    private final Scope scope;
    private final EntityType<M> type;

    KeyedRows(ModelContext context, Scope scope, EntityType<M> type) {
        this.context = context;
        this.scope = scope;
        this.type = type;
    }

    /** The row of a key. */
    Optional<M> find(Key key) {
        return read(key, type.table().columns(), type::read);
    }

    /** The values of some columns of the row of a key, in the order of the columns. */
    Optional<@Nullable Object[]> values(Key key, List<MappedColumn> columns) {
        return read(key, columns, row -> {
            @Nullable Object[] values = new @Nullable Object[columns.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = columns.get(i).isNullable() ? row.<Object>getGenericOrNull(i) : row.<Object>getGeneric(i);
            }
            return values;
        });
    }

    private <R> Optional<R> read(Key key, List<MappedColumn> columns, Function<RowReader, R> reader) {
        EntityPlan<M> plan = context.services().plan(type);
        RowShape<R> shape = RowShape.of(type.name(), columns, reader);
        Select select = Select.of(type.table(), new Projection.Items(shape.items()), KeySets.equalTo(type, key));
        Command command = plan.command(context.services().statements().render(select), false);
        return scope.<Optional<R>>run(
                false,
                place -> context.runner()
                        .query(
                                place,
                                command,
                                result -> shape.readAll(result, plan.types(columns)).stream()
                                        .findFirst()));
    }
}
