package duo.core.write;

import duo.api.Bulk;
import duo.api.Key;
import duo.api.error.InvalidQueryException;
import duo.api.error.NotFoundException;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedRelation;
import duo.api.spi.Node;
import duo.core.plan.KeySets;
import duo.core.plan.ModelContext;
import duo.core.session.Scope;
import duo.core.spec.QuerySpec;
import duo.core.spec.SpecRows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The related rows themselves, which refer to the model: the inverse of a reference.
 *
 * @param target the related model
 */
public record ReferenceRows<T>(ModelContext context, Scope scope, MappedRelation relation, EntityType<T> target)
        implements LinkRows {

    @Override
    public List<MappedColumn> columns() {
        return relation.columns();
    }

    @Override
    public List<MappedColumn> targetColumns() {
        return target.table().ids();
    }

    @Override
    public LinkRows in(Scope other) {
        return new ReferenceRows<>(context, other, relation, target);
    }

    private List<MappedColumn> references() {
        return relation.targetColumns();
    }

    private LinkReads reads() {
        return new LinkReads(context, target, target.table(), references(), targetColumns());
    }

    @Override
    public Node linked(Key model) {
        return KeySets.conjunction(reads().ofModel(model));
    }

    @Override
    public Set<Key> present(Key model) {
        return reads().present(scope, model);
    }

    @Override
    public Set<Key> present(Key model, Collection<Key> targets) {
        return reads().present(scope, model, targets);
    }

    @Override
    public void insert(Key model, List<Key> targets) {
        Map<MappedColumn, Node> assigned = assignments(model.values());
        long written = inParts(
                targets, (within, part) -> update(within, assigned, List.of(KeySets.oneOf(targetColumns(), part))));
        if (written < targets.size()) {
            throw new NotFoundException("Only " + written + " of " + targets.size() + " rows of " + target.name()
                    + " that were to be linked by " + relation + " exist");
        }
    }

    @Override
    public long delete(Key model, Collection<Key> targets) {
        checkDelete();
        Map<MappedColumn, Node> assigned = assignments(nulls());
        return inParts(targets, (within, part) -> update(within, assigned, reads().ofBoth(model, part)));
    }

    @Override
    public long delete(Key model) {
        checkDelete();
        return update(scope, assignments(nulls()), reads().ofModel(model));
    }

    @Override
    public void checkDelete() {
        references().stream().filter(column -> !column.isNullable()).findFirst().ifPresent(column -> {
            throw new InvalidQueryException("A row of " + target.name() + " cannot be taken out of " + relation
                    + ", since its " + column.property()
                    + " cannot be NULL; add it to another, delete it, or make the reference nullable");
        });
    }

    private List<@Nullable Object> nulls() {
        List<@Nullable Object> values = new ArrayList<>();
        references().forEach(column -> values.add(null));
        return values;
    }

    private Map<MappedColumn, Node> assignments(List<? extends @Nullable Object> values) {
        Map<MappedColumn, Node> assigned = new LinkedHashMap<>();
        for (int i = 0; i < references().size(); i++) {
            MappedColumn column = references().get(i);
            assigned.put(column, new Node.Value(values.get(i), column.type(), column.isSecret()));
        }
        return assigned;
    }

    /** Writes some rows in a scope. */
    @FunctionalInterface
    private interface Part {
        long write(Scope within, List<Key> keys);
    }

    private long inParts(Collection<Key> keys, Part part) {
        int most = reads().most();
        if (keys.size() <= most) {
            return scope.<Long>together(within -> part.write(within, List.copyOf(keys)));
        }
        return scope.<Long>atomically(within -> {
            List<Long> written = new ArrayList<>();
            LinkReads.forEachPart(keys, most, some -> written.add(part.write(within, some)));
            return written.stream().mapToLong(Long::longValue).sum();
        });
    }

    private long update(Scope within, Map<MappedColumn, Node> assigned, List<Node> conditions) {
        SpecRows<T> rows = new SpecRows<>(context, within, QuerySpec.of(target).where(conditions));
        return new BulkWrites<>(rows).update(assigned, Bulk.filtered());
    }
}
