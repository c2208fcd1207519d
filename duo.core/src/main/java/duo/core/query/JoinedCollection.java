package duo.core.query;

import duo.api.Key;
import duo.api.meta.MappedRelation;
import duo.api.meta.RowReader;
import duo.api.spi.Node;
import duo.api.spi.Related;
import duo.api.spi.Sort;
import duo.core.execution.Output;
import duo.core.plan.EntityPlan;
import duo.core.plan.EntityReading;
import duo.core.plan.RelationCells;
import duo.core.plan.RowShape;
import duo.core.session.Identities;
import duo.core.spec.Load;
import duo.core.spec.QuerySpec;
import duo.core.sql.Projection;
import duo.core.sql.Select;
import duo.core.sql.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A collection that is read in the statement of the models that have it: a model comes once for each of its related rows, and is given
 * once. Made for each result.
 *
 * @param <M> the model
 * @param <T> the related model
 */
final class JoinedCollection<M, T> {
    private final RelationCells<M> cells;
    private final EntityPlan<M> plan;
    private final EntityPlan<T> target;
    private final Function<RowReader, T> reader;
    private final int first;
    private final Map<Key, M> models = new HashMap<>();
    private final Map<Key, Map<Key, T>> related = new HashMap<>();

    private JoinedCollection(
            RelationCells<M> cells,
            EntityPlan<M> plan,
            EntityPlan<T> target,
            Optional<Identities> identities,
            int first) {
        this.cells = cells;
        this.plan = plan;
        this.target = target;
        this.reader = EntityReading.of(target, identities);
        this.first = first;
    }

    /** The models with the columns of the related rows behind theirs. */
    static <M, T> RowShape<M> behind(
            RowShape<M> shape, EntityPlan<M> plan, Load load, EntityPlan<T> target, Optional<Identities> identities) {
        List<Output> columns = new ArrayList<>(shape.columns());
        columns.addAll(JoinedRelations.columns(List.of(load.relation()), target.type()));
        JoinedCollection<M, T> collection = new JoinedCollection<>(
                new RelationCells<>(plan.type(), load.relation()),
                plan,
                target,
                identities,
                shape.columns().size());
        return new RowShape<>(
                shape.name(), List.copyOf(columns), row -> collection.read(shape.reader(), row), collection::finished);
    }

    private M read(Function<RowReader, M> ofModel, RowReader row) {
        M read = ofModel.apply(row);
        Key id = plan.key(read);
        M model = models.computeIfAbsent(id, none -> read);
        Map<Key, T> own = related.computeIfAbsent(id, none -> new LinkedHashMap<>());
        JoinedRelations.key(target.type(), row, first)
                .ifPresent(key -> own.computeIfAbsent(key, none -> reader.apply(new ShiftedRow(row, first))));
        return model;
    }

    private List<M> finished(List<M> rows) {
        Set<M> given = Collections.newSetFromMap(new IdentityHashMap<>());
        List<M> each = new ArrayList<>(rows.stream().filter(given::add).toList());
        for (M model : each) {
            List<T> own =
                    List.copyOf(related.getOrDefault(plan.key(model), Map.of()).values());
            cells.load(model, own);
            RelationLoader.backwards(cells.relation(), target.type(), model, own);
        }
        return each;
    }

    /**
     * The statement. A limit counts models, so it stands in a query inside, whose order is that of the result too.
     *
     * @param own all columns of the model
     */
    static Select select(QuerySpec<?> query, Projection items, Load load, Projection own) {
        List<Sort> behind = children(load.relation(), load.children());
        if (!query.isSliced() && !query.distinct()) {
            Select select = query.select(items, true);
            return ordered(select, select.order(), behind);
        }
        List<Node> inside = new ArrayList<>(own.items());
        List<Sort> outside = new ArrayList<>();
        for (Sort sort : query.effectiveOrder()) {
            String name = "duo_order" + (outside.size() + 1);
            inside.add(new Node.Named(sort.node().unnamed(), name));
            outside.add(sort.map(node -> new Node.Output(name)));
        }
        Select rows = query.select(new Projection.Items(inside), true);
        Select around = Select.from(new Source.Derived(rows), items, List.of());
        return ordered(around, outside, behind);
    }

    private static List<Sort> children(MappedRelation relation, QuerySpec<?> children) {
        return children.effectiveOrder().stream()
                .map(sort -> sort.map(node -> new Related.Via(relation, node)))
                .toList();
    }

    private static Select ordered(Select select, List<Sort> order, List<Sort> behind) {
        List<Sort> all = new ArrayList<>(order);
        all.addAll(behind);
        return select.orderedBy(all);
    }
}
