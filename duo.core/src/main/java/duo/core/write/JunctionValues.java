package duo.core.write;

import duo.api.Key;
import duo.api.error.InvalidQueryException;
import duo.api.meta.EntityType;
import duo.api.meta.Junction;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable;
import duo.api.spi.Node;
import duo.core.codec.Conversions;
import duo.core.plan.ModelContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What new rows of a junction hold: the keys, and for a model in between its defaults and what the program gives.
 *
 * @param given values by column
 */
public record JunctionValues(ModelContext context, Map<MappedColumn, @Nullable Object> given) {

    /** Rows to be inserted, with a value for each column. */
    record Rows(List<MappedColumn> columns, List<List<Node>> values) {}

    /** The same with more values of a model in between. */
    public JunctionValues with(EntityType<?> through, Map<MappedColumn, ? extends @Nullable Object> more) {
        Map<MappedColumn, @Nullable Object> all = new LinkedHashMap<>(given);
        more.forEach((column, value) -> {
            through.table().indexOf(column);
            if (value != null) {
                context.services().plan(through).check(column, value);
            }
            all.put(column, value);
        });
        return new JunctionValues(context, all);
    }

    /** The same with more values by the names of properties. */
    public JunctionValues withNamed(EntityType<?> through, Map<String, ? extends @Nullable Object> more) {
        Map<MappedColumn, @Nullable Object> columns = new LinkedHashMap<>();
        more.forEach((name, value) -> {
            MappedColumn column = through.table()
                    .column(name)
                    .orElseThrow(() -> new InvalidQueryException(through.name() + " has no property " + name));
            columns.put(column, Conversions.to(column, value, context.json()));
        });
        return with(through, columns);
    }

    /** The rows of links, by the keys of the models. */
    Rows of(Junction junction, Map<Key, List<Key>> links) {
        return junction.through().map(type -> ofModel(type, junction, links)).orElseGet(() -> ofOwn(junction, links));
    }

    private static Rows ofOwn(Junction junction, Map<Key, List<Key>> links) {
        List<MappedColumn> columns = new ArrayList<>(junction.columns());
        columns.addAll(junction.targetColumns());
        List<List<Node>> rows = new ArrayList<>();
        links.forEach((model, targets) -> targets.forEach(target -> {
            List<Object> values = new ArrayList<>(model.values());
            values.addAll(target.values());
            List<Node> row = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                row.add(value(columns.get(i), values.get(i)));
            }
            rows.add(row);
        }));
        return new Rows(columns, rows);
    }

    private static Node value(MappedColumn column, @Nullable Object value) {
        return new Node.Value(value, column.type(), column.isSecret());
    }

    /** Rows of a model in between are made and checked as new models are. */
    private <X> Rows ofModel(EntityType<X> type, Junction junction, Map<Key, List<Key>> links) {
        MappedTable table = type.table();
        List<InsertValues> made = new ArrayList<>();
        links.forEach((model, targets) -> targets.forEach(target -> {
            @Nullable Object[] values = new @Nullable Object[table.columns().size()];
            given.forEach((column, value) -> values[table.indexOf(column)] = value);
            put(values, table, junction.columns(), model);
            put(values, table, junction.targetColumns(), target);
            made.add(row(type, type.construct(values)));
        }));
        List<MappedColumn> columns = made.get(0).written();
        List<List<Node>> rows = made.stream()
                .map(row -> columns.stream()
                        .<Node>map(column -> value(column, row.values()[table.indexOf(column)]))
                        .toList())
                .toList();
        return new Rows(columns, rows);
    }

    private <X> InsertValues row(EntityType<X> type, X made) {
        context.validation().check(made);
        InsertValues row = InsertValues.of(type, made, context.clock(), true);
        context.services().plan(type).settle(row.written(), row.values());
        return row;
    }

    private static void put(@Nullable Object[] values, MappedTable table, List<MappedColumn> columns, Key key) {
        for (int i = 0; i < columns.size(); i++) {
            values[table.indexOf(columns.get(i))] = key.values().get(i);
        }
    }
}
