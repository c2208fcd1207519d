package duo.core.write;

import duo.api.Key;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable;
import duo.api.meta.RowReader;
import duo.api.spi.Node;
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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads which rows are linked, by one statement for up to so many of them.
 *
 * @param type names the statements
 * @param table the table that holds the links
 * @param columns hold the model
 * @param targets hold what it is linked with
 */
record LinkReads(
        ModelContext context,
        EntityType<?> type,
        MappedTable table,
        List<MappedColumn> columns,
        List<MappedColumn> targets) {
    private static final int KEYS_PER_STATEMENT = 1_000;

    /** Passes so many keys at a time as one statement takes. */
    static void forEachPart(Collection<Key> keys, int most, Consumer<List<Key>> use) {
        List<Key> all = List.copyOf(keys);
        for (int from = 0; from < all.size(); from += most) {
            use.accept(all.subList(from, Math.min(from + most, all.size())));
        }
    }

    /** How many keys of several columns one statement takes besides that of the model. */
    int most() {
        int parameters = context.services().dialect().maxParameters() - columns.size();
        return Math.max(1, Math.min(KEYS_PER_STATEMENT, parameters / targets.size()));
    }

    /** The conditions on the rows of a model. */
    List<Node> ofModel(Key model) {
        return List.of(KeySets.oneOf(columns, List.of(model)));
    }

    /** The conditions on the rows of a model that link it with some others. */
    List<Node> ofBoth(Key model, List<Key> others) {
        return List.of(KeySets.oneOf(columns, List.of(model)), KeySets.oneOf(targets, others));
    }

    /** The columns that hold what a model is linked with, as a query. */
    Select query(Key model) {
        List<Node> items = targets.stream().<Node>map(Node.Column::new).toList();
        return Select.of(table, new Projection.Items(items), ofModel(model));
    }

    Set<Key> present(Scope scope, Key model) {
        return read(scope, ofModel(model));
    }

    Set<Key> present(Scope scope, Key model, Collection<Key> others) {
        Set<Key> present = new LinkedHashSet<>();
        forEachPart(others, most(), part -> present.addAll(read(scope, ofBoth(model, part))));
        return present;
    }

    /** What some models are linked with, by their keys. */
    Map<Key, Set<Key>> pairs(Scope scope, Collection<Key> models) {
        List<MappedColumn> both = new ArrayList<>(columns);
        both.addAll(targets);
        Map<Key, Set<Key>> pairs = new LinkedHashMap<>();
        forEachPart(
                models,
                KEYS_PER_STATEMENT,
                part -> read(scope, both, List.of(KeySets.oneOf(columns, part)))
                        .forEach(pair -> pairs.computeIfAbsent(
                                        part(pair, 0, columns.size()), none -> new LinkedHashSet<>())
                                .add(part(pair, columns.size(), both.size()))));
        return pairs;
    }

    private static Key part(Key key, int from, int to) {
        return new Key(key.values().subList(from, to));
    }

    private Set<Key> read(Scope scope, List<Node> conditions) {
        return read(scope, targets, conditions);
    }

    private Set<Key> read(Scope scope, List<MappedColumn> read, List<Node> conditions) {
        RowShape<Optional<Key>> shape = RowShape.of(type.name(), read, row -> key(row, read.size()));
        EntityPlan<?> plan = context.services().plan(type);
        Select select = Select.of(table, new Projection.Items(shape.items()), conditions);
        Command command = plan.command(context.services().statements().render(select), false);
        Set<Key> keys = new LinkedHashSet<>();
        scope.<List<Optional<Key>>>run(
                        false,
                        place -> context.runner()
                                .query(place, command, result -> shape.readAll(result, plan.typesOf(shape.columns()))))
                .forEach(key -> key.ifPresent(keys::add));
        return keys;
    }

    private static Optional<Key> key(RowReader row, int columns) {
        List<Object> parts = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            @Nullable Object part = row.<Object>getGenericOrNull(i);
            if (part == null) {
                return Optional.empty();
            }
            parts.add(part);
        }
        return Optional.of(new Key(parts));
    }
}
