package duo.core.query;

import duo.api.Key;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedRelation;
import duo.api.meta.RelationKind;
import duo.api.meta.RowReader;
import duo.api.spi.Node;
import duo.api.spi.Related;
import duo.core.execution.Output;
import duo.core.plan.DialectServices;
import duo.core.plan.EntityPlan;
import duo.core.plan.EntityReading;
import duo.core.plan.RelationCells;
import duo.core.plan.RowShape;
import duo.core.session.Identities;
import duo.core.spec.Load;
import duo.core.spec.Loads;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The relations to one row whose columns stand behind those of the models in the same rows. Made for each result. */
final class JoinedRelations {
    private final DialectServices services;
    private final Optional<Identities> identities;
    private final List<Output> columns = new ArrayList<>();

    /**
     * A relation and where the columns of its target begin.
     *
     * @param first their position
     * @param nested the relations of the target that are in the rows too
     */
    private record Joined<M, T>(
            RelationCells<M> cells,
            EntityPlan<T> target,
            int first,
            Function<RowReader, T> reader,
            Map<Key, T> known,
            List<Joined<T, ?>> nested) {

        void attach(M model, RowReader row) {
            if (cells.relation().kind() == RelationKind.TO_ONE
                    && cells.reference(model).isEmpty()) {
                return;
            }
            @Nullable T related = read(row);
            cells.load(model, related == null ? List.of() : List.of(related));
        }

        private @Nullable T read(RowReader row) {
            Optional<Key> key = key(target.type(), row, first);
            if (key.isEmpty()) {
                return null;
            }
            @Nullable T related = known.get(key.get());
            if (related == null) {
                T read = reader.apply(new ShiftedRow(row, first));
                known.put(key.get(), read);
                nested.forEach(joined -> joined.attach(read, row));
                return read;
            }
            return related;
        }
    }

    /** The key of a joined row, or empty where there is none. */
    static Optional<Key> key(EntityType<?> type, RowReader row, int first) {
        List<Object> parts = new ArrayList<>();
        for (MappedColumn id : type.table().ids()) {
            @Nullable
            Object part = row.<Object>getGenericOrNull(first + type.table().indexOf(id));
            if (part == null) {
                return Optional.empty();
            }
            parts.add(part);
        }
        return Optional.of(new Key(parts));
    }

    private JoinedRelations(DialectServices services, Optional<Identities> identities) {
        this.services = services;
        this.identities = identities;
    }

    /** The rows of models with those of relations behind them. */
    static <M> RowShape<M> behind(
            RowShape<M> models,
            EntityType<M> type,
            Loads loads,
            DialectServices services,
            Optional<Identities> identities) {
        if (loads.joined().isEmpty()) {
            return models;
        }
        JoinedRelations relations = new JoinedRelations(services, identities);
        relations.columns.addAll(models.columns());
        List<Joined<M, ?>> joined = relations.all(type, loads, List.of());
        return new RowShape<>(models.name(), List.copyOf(relations.columns), row -> {
            M model = models.reader().apply(row);
            joined.forEach(each -> each.attach(model, row));
            return model;
        });
    }

    private <M> List<Joined<M, ?>> all(EntityType<M> type, Loads loads, List<MappedRelation> path) {
        List<Joined<M, ?>> joined = new ArrayList<>();
        for (Load load : loads.joined()) {
            joined.add(one(
                    new RelationCells<>(type, load.relation()), load.relation().targetType(), load, path));
        }
        return joined;
    }

    /**
     * The columns of a related row. They have names so that its key is read from it, and not from the reference to it: the row may be
     * missing where the database does not watch over that.
     */
    static List<Output> columns(List<MappedRelation> way, EntityType<?> target) {
        return target.table().columns().stream()
                .map(column -> new Output(
                        Related.Via.of(way, new Node.Named(new Node.Column(column), column.name())),
                        column.property(),
                        column.type(),
                        column))
                .toList();
    }

    private <M, T> Joined<M, T> one(
            RelationCells<M> cells, EntityType<T> target, Load load, List<MappedRelation> path) {
        List<MappedRelation> way =
                Stream.concat(path.stream(), Stream.of(load.relation())).toList();
        EntityPlan<T> plan = services.plan(target);
        int first = columns.size();
        columns.addAll(columns(way, target));
        return new Joined<>(
                cells,
                plan,
                first,
                EntityReading.of(plan, identities),
                new HashMap<>(),
                all(target, load.behind(), way));
    }
}
