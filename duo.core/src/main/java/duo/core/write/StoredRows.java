package duo.core.write;

import duo.api.Key;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.core.execution.Command;
import duo.core.plan.EntityPlan;
import duo.core.plan.KeySets;
import duo.core.plan.ModelContext;
import duo.core.plan.RowShape;
import duo.core.session.Scope;
import duo.core.sql.Projection;
import duo.core.sql.Select;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads some columns of rows.
 *
 * @param columns the columns, with those of the key
 */
public record StoredRows(ModelContext context, Scope scope, EntityType<?> type, List<MappedColumn> columns) {

    /** The rows that hold any of some keys in other columns, by one statement for each 1,000 keys. */
    public List<StoredRow> of(List<MappedColumn> by, Collection<Key> keys) {
        List<StoredRow> rows = new ArrayList<>();
        KeySets.parts(keys).forEach(part -> rows.addAll(read(by, part)));
        return rows;
    }

    private List<StoredRow> read(List<MappedColumn> by, List<Key> keys) {
        RowShape<StoredRow> shape = RowShape.of(type.name(), columns, row -> {
            List<@Nullable Object> values = new ArrayList<>(columns.size());
            for (int i = 0; i < columns.size(); i++) {
                values.add(row.<Object>getGenericOrNull(i));
            }
            return new StoredRow(key(values), columns, values);
        });
        EntityPlan<?> plan = context.services().plan(type);
        Select select = Select.of(type.table(), new Projection.Items(shape.items()), List.of(KeySets.oneOf(by, keys)));
        Command command = plan.command(context.services().statements().render(select), false);
        return scope.<List<StoredRow>>run(
                false,
                place -> context.runner().query(place, command, result -> shape.readAll(result, plan.types(columns))));
    }

    private Key key(List<@Nullable Object> values) {
        List<Object> parts = new ArrayList<>();
        for (MappedColumn id : type.table().ids()) {
            parts.add(Objects.requireNonNull(values.get(columns.indexOf(id)), "key"));
        }
        return new Key(parts);
    }
}
