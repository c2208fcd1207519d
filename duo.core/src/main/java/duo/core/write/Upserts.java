package duo.core.write;

import duo.api.Key;
import duo.api.error.StaleEntityException;
import duo.api.error.UniqueViolationException;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable;
import duo.core.execution.Command;
import duo.core.plan.EntityPlan;
import duo.core.plan.ModelContext;
import duo.core.session.Scope;
import java.util.List;

/** Saves models whose key the user assigns: inserts them, or updates the row of that key. */
final class Upserts<M> {
    private final ModelContext context;
    private final Scope scope;
    private final EntityType<M> type;
    private final MappedTable table;

    Upserts(ModelContext context, Scope scope, EntityType<M> type) {
        this.context = context;
        this.scope = scope;
        this.type = type;
        this.table = type.table();
    }

    M upsert(M model) {
        if (table.version().isPresent()) {
            return scope.together(within -> new Upserts<>(context, within, type).updateOrInsert(model));
        }
        InsertValues row = InsertValues.of(type, model, context.clock(), true);
        EntityPlan<M> plan = context.services().plan(type);
        plan.settle(row.written(), row.values());
        List<MappedColumn> updated = row.written().stream()
                .filter(column -> column.isUpdatable() && !column.isId() && !column.isCreatedAt())
                .toList();
        Command command = plan.inserts().upsert(row.written(), updated, row.values());
        // What an existing row keeps, and what the database makes, is read back.
        boolean readBack = !row.generated().isEmpty()
                || row.written().stream().anyMatch(column -> !column.isId() && !updated.contains(column));
        if (!readBack) {
            scope.<Long>run(true, place -> context.runner().update(place, command));
            return new ModelWrites<>(context, scope, type).stored(model, row.values());
        }
        return scope.together(within -> {
            within.<Long>run(true, place -> context.runner().update(place, command));
            Key key = plan.key(type.replace(model, row.values()));
            M stored = new KeyedRows<>(context, within, type).find(key).orElseThrow();
            return new ModelWrites<>(context, within, type).stored(model, type.values(stored));
        });
    }

    /** With a version an existing row is compared first; only when there is none, the model is inserted. */
    private M updateOrInsert(M model) {
        boolean hasVersion = table.version()
                .filter(version -> type.get(model, table.indexOf(version)) != null)
                .isPresent();
        Key key = context.services().plan(type).key(model);
        if (hasVersion && new KeyedRows<>(context, scope, type).find(key).isPresent()) {
            return new ModelWrites<>(context, scope, type).updateChecked(model, table.columns());
        }
        try {
            return scope.atomically(within -> new Inserts<>(context, within, type).insert(model));
        } catch (UniqueViolationException taken) {
            StaleEntityException stale = new StaleEntityException("The " + type.name() + " with key " + key
                    + " was stored by somebody else meanwhile; read it and repeat the change");
            stale.initCause(taken);
            throw stale;
        }
    }
}
