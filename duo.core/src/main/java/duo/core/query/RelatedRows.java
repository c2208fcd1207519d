package duo.core.query;

import duo.api.Key;
import duo.api.meta.Junction;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedRelation;
import duo.api.meta.RowReader;
import duo.api.meta.ValueType;
import duo.api.spi.Node;
import duo.api.spi.Related;
import duo.api.spi.Sort;
import duo.api.spi.Windowed;
import duo.core.execution.Command;
import duo.core.execution.Output;
import duo.core.plan.EntityPlan;
import duo.core.plan.KeySets;
import duo.core.plan.RowShape;
import duo.core.spec.QuerySpec;
import duo.core.sql.Projection;
import duo.core.sql.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a relation leads to from those of some keys, read by one statement. For a relation by a junction it reads the rows of
 * that, and reaches the models from there.
 *
 * @param <T> the related model
 */
final class RelatedRows<T> {
    private static final ValueType POSITION = ValueType.plain(Long.class);

    private final ModelQuery<T> models;
    private final MappedRelation relation;
    private final List<MappedColumn> keys;

    /** A model and the key of the row that it is related to. */
    private record Keyed<T>(Key key, T model) {}

    RelatedRows(ModelQuery<T> models, MappedRelation relation) {
        this.models = models;
        this.relation = relation;
        this.keys = relation.junction().map(Junction::columns).orElseGet(relation::targetColumns);
    }

    /** The related models by the keys, which hold a value for each column that the relation goes by. */
    Map<Key, List<T>> of(List<Key> wanted) {
        if (models.spec.isEmpty()) {
            return Map.of();
        }
        List<Keyed<T>> rows = fetch(KeySets.oneOf(keys, wanted));
        Map<Key, List<T>> byKey = new LinkedHashMap<>();
        rows.forEach(row ->
                byKey.computeIfAbsent(row.key(), none -> new ArrayList<>()).add(row.model()));
        models.completed(
                models.scope, rows.stream().map(Keyed::model).distinct().toList());
        return byKey;
    }

    private List<Keyed<T>> fetch(Node condition) {
        RowShape<T> shape = models.shape();
        List<Output> columns = new ArrayList<>();
        keys.forEach(column -> columns.add(Output.of(column)));
        shape.columns().forEach(output -> columns.add(output.with(reached(output.node()))));
        Projection items =
                new Projection.Items(columns.stream().map(Output::node).toList());
        Command command =
                models.command(sliced(source().where(List.of(condition))).select(items, true));
        RowShape<Keyed<T>> keyed = new RowShape<>(shape.name(), columns, reader(shape, new HashMap<>()));
        return models.scope.run(
                false,
                place -> models.context
                        .runner()
                        .query(
                                place,
                                command,
                                result -> keyed.readAll(result, models.plan().typesOf(columns))));
    }

    /** A model that several rows of a junction lead to is one object. */
    private Function<RowReader, Keyed<T>> reader(RowShape<T> shape, Map<Key, T> known) {
        EntityPlan<T> plan = models.plan();
        boolean shared = relation.junction().isPresent();
        return row -> {
            List<Object> parts = new ArrayList<>();
            for (int i = 0; i < keys.size(); i++) {
                parts.add(row.<Object>getGeneric(i));
            }
            T model = shape.reader().apply(new ShiftedRow(row, keys.size()));
            return new Keyed<>(new Key(parts), shared ? known.computeIfAbsent(plan.key(model), none -> model) : model);
        };
    }

    private Node reached(Node node) {
        return relation.junction()
                .<Node>map(junction -> new Related.Via(junction.inverse(), node))
                .orElse(node);
    }

    private QuerySpec<T> source() {
        QuerySpec<T> spec = models.spec;
        Optional<Junction> junction = relation.junction();
        if (junction.isEmpty()) {
            return spec.withOrder(spec.effectiveOrder());
        }
        UnaryOperator<Node> way = this::reached;
        return new QuerySpec<>(
                spec.type(),
                new Source.Table(junction.get().table()),
                spec.conditions().stream().map(way).toList(),
                null,
                List.of(),
                spec.effectiveOrder().stream().map(sort -> sort.map(way)).toList(),
                spec.limit(),
                spec.offset(),
                false,
                false,
                spec.options());
    }

    /** A limit counts the rows of each key; the rows are numbered in the order that they are wanted in. */
    private QuerySpec<T> sliced(QuerySpec<T> spec) {
        if (!spec.isSliced()) {
            return spec;
        }
        List<Sort> order = new ArrayList<>(spec.effectiveOrder());
        models.spec.type().table().ids().forEach(id -> order.add(Sort.of(reached(new Node.Column(id)), false)));
        Node number = new Windowed.Over(
                new Windowed.Call(Windowed.Function.ROW_NUMBER, null, 0, null, POSITION),
                keys.stream().<Node>map(Node.Column::new).toList(),
                order,
                null);
        long first = spec.offset() == null ? 0 : spec.offset();
        List<Node> conditions = new ArrayList<>();
        if (first > 0) {
            conditions.add(new Node.Compare(Node.Comparison.GT, number, position(first)));
        }
        @Nullable Long limit = spec.limit();
        if (limit != null && limit < Long.MAX_VALUE - first) {
            conditions.add(new Node.Compare(Node.Comparison.LE, number, position(first + limit)));
        }
        return spec.withLimit(null).withOffset(null).where(conditions);
    }

    private static Node position(long value) {
        return new Node.Value(value, POSITION, false);
    }
}
