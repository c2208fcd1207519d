package duo.core.model;

import duo.api.Key;
import duo.api.Links;
import duo.api.Query;
import duo.api.SchemaOf;
import duo.api.Update;
import duo.api.error.InvalidQueryException;
import duo.api.error.UniqueViolationException;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedRelation;
import duo.api.meta.Metamodel;
import duo.api.relation.Ref;
import duo.api.relation.ToMany;
import duo.api.spi.Node;
import duo.core.plan.ModelContext;
import duo.core.plan.RelationCells;
import duo.core.query.ModelQuery;
import duo.core.save.HeldLinks;
import duo.core.save.RelatedInserts;
import duo.core.session.Scope;
import duo.core.spec.QuerySpec;
import duo.core.write.JunctionRows;
import duo.core.write.JunctionValues;
import duo.core.write.LinkRows;
import duo.core.write.Payloads;
import duo.core.write.ReferenceRows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a model is linked with. Immutable. */
final class DefaultLinks<M, T> implements Links<T> {
    private final ModelContext context;
    private final Scope scope;
    private final RelationCells<M> cells;
    private final M model;
    private final EntityType<T> target;
    private final LinkRows rows;

    private DefaultLinks(
            ModelContext context, Scope scope, RelationCells<M> cells, M model, EntityType<T> target, LinkRows rows) {
        this.context = context;
        this.scope = scope;
        this.cells = cells;
        this.model = model;
        this.target = target;
        this.rows = rows;
    }

    static <M, T> Links<T> of(
            ModelContext context, Scope scope, EntityType<M> type, M model, ToMany<? super M, T> relation) {
        MappedRelation mapped = relation.mapped();
        if (relation.steps().size() > 1) {
            throw new InvalidQueryException(
                    relation + " leads over several steps; ask for the links of the model before the last one");
        }
        if (!type.relations().contains(mapped)) {
            throw new InvalidQueryException(
                    mapped + " is no relation of " + type.name() + ", which has " + type.relations());
        }
        EntityType<T> target = Metamodel.of(relation.target());
        LinkRows rows = mapped.junction()
                .<LinkRows>map(junction ->
                        new JunctionRows(context, scope, type, junction, new JunctionValues(context, Map.of())))
                .orElseGet(() -> new ReferenceRows<>(context, scope, mapped, target));
        return new DefaultLinks<>(context, scope, new RelationCells<>(type, mapped), model, target, rows);
    }

    @Override
    public <X> Links<T> with(Class<X> through, UnaryOperator<Update<X>> values) {
        JunctionRows junction = through();
        EntityType<?> type = throughType(junction);
        if (type.type() != through) {
            throw new InvalidQueryException(
                    cells.relation() + " goes through " + type.name() + ", not " + through.getSimpleName());
        }
        Map<MappedColumn, @Nullable Object> given = new LinkedHashMap<>();
        values.apply(Update.empty()).assignments().forEach((column, node) -> {
            if (!(node instanceof Node.Value value)) {
                throw new InvalidQueryException("A new row of " + type.name() + " takes values, but "
                        + column.property() + " is set to an expression");
            }
            given.put(column, value.value());
        });
        return with(junction, junction.values().with(type, given));
    }

    @Override
    public Links<T> with(Map<String, ? extends @Nullable Object> values) {
        JunctionRows junction = through();
        return with(junction, junction.values().withNamed(throughType(junction), values));
    }

    private Links<T> with(JunctionRows junction, JunctionValues values) {
        JunctionRows valued = new JunctionRows(context, scope, junction.model(), junction.junction(), values);
        return new DefaultLinks<>(context, scope, cells, model, target, valued);
    }

    private JunctionRows through() {
        if (rows instanceof JunctionRows junction
                && junction.junction().through().isPresent()) {
            return junction;
        }
        throw new InvalidQueryException(
                cells.relation() + " has no model in between, whose rows could hold more values");
    }

    private static EntityType<?> throughType(JunctionRows junction) {
        return junction.junction().through().orElseThrow();
    }

    @Override
    public T create(T related) {
        Key key = key();
        RelatedInserts<M, T> inserts = new RelatedInserts<>(context, scope, cells.relation(), model, target);
        return rows instanceof JunctionRows
                ? inserts.insertAndLink(related, key, rows, this::hold)
                : inserts.insertReferring(related, this::hold);
    }

    @Override
    public T create(SchemaOf<? super T> payload) {
        return create(new Payloads<>(target, context).build(payload));
    }

    @Override
    public T create(Map<String, ? extends @Nullable Object> payload) {
        return create(new Payloads<>(target, context).build(payload));
    }

    private void hold(Scope within, T stored) {
        held().change(within, before -> {
            held().key(stored).ifPresent(key -> before.put(key, stored));
            return before;
        });
    }

    @Override
    public int addAll(Collection<?> targets) {
        Key key = key();
        Map<Key, @Nullable T> given = given(targets);
        if (given.isEmpty()) {
            return 0;
        }
        try {
            return add(key, given);
        } catch (UniqueViolationException raced) {
            if (scope.block().isPresent()) {
                // A transaction of the caller may have ended with the error, which would be hidden by another one.
                throw raced;
            }
            // Where an insert cannot skip what others have added meanwhile, it is found by looking once more.
            return add(key, given);
        }
    }

    private int add(Key key, Map<Key, @Nullable T> given) {
        return scope.<Integer>together(within -> {
            LinkRows written = rows.in(within);
            List<Key> missing = without(given.keySet(), written.present(key, given.keySet()));
            if (!missing.isEmpty()) {
                written.insert(key, missing);
            }
            held().change(within, before -> {
                given.forEach((added, atHand) -> before.putIfAbsent(added, atHand));
                return before;
            });
            return missing.size();
        });
    }

    @Override
    public int removeAll(Collection<?> targets) {
        Key key = key();
        Map<Key, @Nullable T> given = given(targets);
        if (given.isEmpty()) {
            return 0;
        }
        int removed = Math.toIntExact(rows.delete(key, given.keySet()));
        held().change(scope, before -> {
            before.keySet().removeAll(given.keySet());
            return before;
        });
        return removed;
    }

    @Override
    public int set(Collection<?> targets) {
        Key key = key();
        Map<Key, @Nullable T> given = given(targets);
        return scope.<Integer>atomically(within -> {
            LinkRows written = rows.in(within);
            Set<Key> present = written.present(key);
            List<Key> missing = without(given.keySet(), present);
            List<Key> extra = without(present, given.keySet());
            if (!extra.isEmpty()) {
                written.delete(key, extra);
            }
            if (!missing.isEmpty()) {
                written.insert(key, missing);
            }
            held().change(within, before -> replaced(before, given));
            return missing.size() + extra.size();
        });
    }

    /** What was held stays in its order, and what is new comes behind it. */
    private static <T> Map<Key, @Nullable T> replaced(Map<Key, @Nullable T> before, Map<Key, @Nullable T> given) {
        before.keySet().retainAll(given.keySet());
        given.forEach((key, atHand) -> before.putIfAbsent(key, atHand));
        return before;
    }

    private static List<Key> without(Collection<Key> keys, Set<Key> others) {
        return keys.stream().filter(key -> !others.contains(key)).toList();
    }

    @Override
    public int clear() {
        int removed = Math.toIntExact(rows.delete(key()));
        held().change(scope, before -> Map.of());
        return removed;
    }

    @Override
    public Query<T> query() {
        return new ModelQuery<>(context, scope, QuerySpec.of(target).where(List.of(rows.linked(key()))));
    }

    private HeldLinks<T> held() {
        return new HeldLinks<>(target, rows.targetColumns(), cells.loaded(model));
    }

    private Key key() {
        List<Object> parts = new ArrayList<>();
        if (cells.hasKey(model)) {
            for (MappedColumn column : rows.columns()) {
                @Nullable Object part = cells.value(model, column);
                if (part != null) {
                    parts.add(part);
                }
            }
        }
        if (parts.size() < rows.columns().size()) {
            throw new IllegalArgumentException(
                    "The " + cells.name() + " has no key yet; save it before you link it by " + cells.relation());
        }
        return new Key(parts);
    }

    /** What is given by its key, each once; null for what is not at hand. */
    private Map<Key, @Nullable T> given(Collection<?> targets) {
        HeldLinks<T> held = held();
        Map<Key, @Nullable T> given = new LinkedHashMap<>();
        for (Object each : targets) {
            Objects.requireNonNull(each, "what is linked");
            Object wanted = each instanceof Ref<?> reference && reference.isPresent() ? ofReference(reference) : each;
            if (target.type().isInstance(wanted)) {
                T atHand = target.type().cast(wanted);
                given.put(
                        held.key(atHand)
                                .orElseThrow(() -> new IllegalArgumentException("A row of " + target.name()
                                        + " has no key yet; save it before you link it by " + cells.relation())),
                        atHand);
            } else {
                given.putIfAbsent(keyOf(wanted), null);
            }
        }
        return given;
    }

    private static Object ofReference(Ref<?> reference) {
        @Nullable Object atHand = reference.isLoaded() ? reference.get() : null;
        return atHand == null ? reference.key() : atHand;
    }

    private Key keyOf(Object given) {
        try {
            return new GivenKeys(context, target, rows.targetColumns()).of(given);
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException(
                    cells.relation() + " leads to " + target.name() + ", and a "
                            + given.getClass().getSimpleName() + " is neither one nor the key of one: "
                            + refused.getMessage(),
                    refused);
        }
    }
}
