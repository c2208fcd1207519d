package duo.core.model;

import duo.api.Key;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.api.spi.Lock;
import duo.api.spi.Node;
import duo.core.execution.Command;
import duo.core.session.Scope;
import duo.core.sql.Projection;
import duo.core.sql.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a model that are going to be deleted, and locks them where the database locks rows. */
final class DoomedRows<M> {
    private static final Lock LOCK = new Lock(Lock.Strength.UPDATE, Lock.Waiting.WAIT);

    private final ModelContext context;
    private final EntityType<M> type;
    private final List<MappedColumn> columns;

    DoomedRows(ModelContext context, EntityType<M> type) {
        this.context = context;
        this.type = type;
        this.columns = context.known().referrers().columns(type);
    }

    /** The rows that fulfil conditions. */
    List<DoomedRow> read(Scope scope, List<Node> conditions) {
        Command command = context.services()
                .plan(type)
                .command(context.services().statements().render(select(conditions)), false);
        return read(scope, command);
    }

    /** The statement that reads the rows that fulfil conditions. */
    Select select(List<Node> conditions) {
        Select rows = Select.of(type.table(), new Projection.Items(shape().items()), conditions);
        return new Select(
                rows.source(),
                rows.projection(),
                false,
                rows.conditions(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.of(LOCK));
    }

    /** The rows of a command of {@link #select}. */
    List<DoomedRow> read(Scope scope, Command command) {
        RowShape<DoomedRow> shape = shape();
        EntityPlan<M> plan = context.services().plan(type);
        return scope.<List<DoomedRow>>run(
                false,
                place -> context.runner().query(place, command, result -> shape.readAll(result, plan.types(columns))));
    }

    private RowShape<DoomedRow> shape() {
        int ids = type.table().ids().size();
        return RowShape.of(type.name(), columns, row -> {
            List<@Nullable Object> values = new ArrayList<>(columns.size());
            List<Object> key = new ArrayList<>(ids);
            for (int i = 0; i < columns.size(); i++) {
                if (i < ids) {
                    key.add(row.<Object>getGeneric(i));
                }
                values.add(row.<Object>getGenericOrNull(i));
            }
            return new DoomedRow(new Key(key), columns, values);
        });
    }
}
