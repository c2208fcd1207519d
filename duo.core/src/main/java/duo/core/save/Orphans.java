package duo.core.save;

import duo.api.Entity;
import duo.api.Key;
import duo.api.error.InvalidQueryException;
import duo.api.error.StaleEntityException;
import duo.api.meta.EntityState;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedRelation;
import duo.api.relation.Ref;
import duo.api.spi.Node;
import duo.core.delete.DeleteTelling;
import duo.core.delete.Deletion;
import duo.core.delete.DoomedRow;
import duo.core.delete.DoomedRows;
import duo.core.execution.Command;
import duo.core.plan.EntityPlan;
import duo.core.plan.KeySets;
import duo.core.plan.ModelContext;
import duo.core.session.Identities;
import duo.core.session.Scope;
import duo.core.sql.Statement;
import duo.core.sql.Statement.Assignment;
import duo.core.write.StoredRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rows that a collection does not hold any more.
 *
 * @param relation the collection
 * @param rows what was there
 */
record Orphans(ModelContext context, Scope scope, MappedRelation relation, List<StoredRow> rows) {

    EntityType<?> type() {
        return relation.targetType();
    }

    private List<MappedColumn> references() {
        return relation.inverseOf().orElseThrow().columns();
    }

    boolean areDeleted() {
        return relation.isOrphanRemoval();
    }

    /** Refuses to cut references that cannot be NULL. */
    void check() {
        if (!areDeleted()) {
            references().stream()
                    .filter(column -> !column.isNullable())
                    .findFirst()
                    .ifPresent(column -> {
                        throw new InvalidQueryException(relation + " does not hold the " + type().name() + " with key "
                                + rows.get(0).key() + " any more, but its " + column.property()
                                + " cannot be NULL; put it into another collection, delete it before, or annotate "
                                + relation + " with @Cascade(orphanRemoval = true)");
                    });
        }
    }

    /** Makes the references of the rows NULL, by one statement for each 1,000 of them. */
    void cut() {
        List<Assignment> assignments = new ArrayList<>();
        for (MappedColumn column : references()) {
            assignments.add(new Assignment(column, new Node.Value(null, column.type(), column.isSecret())));
        }
        for (List<Key> part : KeySets.parts(keys())) {
            run(new Statement.Update(
                    type().table(),
                    assignments,
                    List.of(KeySets.oneOf(type().table().ids(), part))));
        }
        scope.identities().ifPresent(known -> keys().forEach(key -> cutHeld(known, type(), key)));
    }

    /** An entity that the transaction holds refers to nothing from now on; one that was led elsewhere meanwhile is read anew. */
    private <T> void cutHeld(Identities known, EntityType<T> type, Key key) {
        MappedRelation reference = relation.inverseOf().orElseThrow();
        @Nullable T held = known.find(type, key);
        EntityPlan<T> plan = context.services().plan(type);
        if (!(held instanceof Entity entity)
                || plan.memory().changed(held).stream().anyMatch(references()::contains)) {
            known.remove(type, key);
            return;
        }
        @Nullable Ref<?> before = (Ref<?>) type.related(held, type.relations().indexOf(reference));
        Runnable knew = EntityState.of(entity).snapshot();
        scope.undoWith(() -> {
            type.refer(held, reference, before);
            knew.run();
        });
        type.refer(held, reference, Ref.none(reference.target()));
        plan.memory().markLoaded(held, references());
    }

    /**
     * Makes sure that the rows are as they were read, and gives what deletes them with all that goes with them. Others that go before may take some of
     * them along.
     */
    Runnable locked() {
        List<DoomedRow> doomed = type().table()
                .version()
                .map(this::unchanged)
                .orElseGet(() -> rows.stream().map(StoredRow::doomed).toList());
        return () -> new Deletion(context, scope, type(), DeleteTelling.of(context, scope)).delete(doomed);
    }

    /** Rows with a version are locked as they were read, and not newer than what the transaction knows of them. */
    private List<DoomedRow> unchanged(MappedColumn version) {
        List<DoomedRow> found = new ArrayList<>();
        DoomedRows<?> reads = new DoomedRows<>(context, type(), false);
        for (List<Key> part : KeySets.parts(keys())) {
            List<Node> each = new ArrayList<>();
            for (StoredRow row : rows) {
                if (part.contains(row.key())) {
                    each.add(KeySets.conjunction(List.of(
                            KeySets.oneOf(type().table().ids(), List.of(row.key())),
                            KeySets.compare(Node.Comparison.EQ, version, expected(row, version)))));
                }
            }
            found.addAll(reads.read(scope, List.of(each.size() == 1 ? each.get(0) : new Node.Junction(true, each))));
        }
        if (found.size() < rows.size()) {
            List<Key> stale = new ArrayList<>(keys());
            found.forEach(row -> stale.remove(row.key()));
            throw new StaleEntityException("The " + type().name() + " with key " + stale.get(0) + ", which " + relation
                    + " does not hold any more, was changed or deleted by somebody else since it was read;"
                    + " read it again and repeat the change");
        }
        return found;
    }

    private Object expected(StoredRow row, MappedColumn version) {
        return held(type(), row.key(), version).orElseGet(() -> Objects.requireNonNull(row.value(version), "version"));
    }

    private <T> Optional<Object> held(EntityType<T> type, Key key, MappedColumn version) {
        return scope.identities()
                .flatMap(known -> Optional.ofNullable(known.find(type, key)))
                .flatMap(model ->
                        Optional.ofNullable(type.get(model, type.table().indexOf(version))));
    }

    private List<Key> keys() {
        return rows.stream().map(StoredRow::key).toList();
    }

    private void run(Statement statement) {
        Command command = context.services()
                .plan(type())
                .command(context.services().statements().render(statement), true);
        scope.<Long>run(true, place -> context.runner().update(place, command));
    }
}
