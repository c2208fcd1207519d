package duo.core.write;

import duo.api.DeleteResult;
import duo.api.Entity;
import duo.api.Key;
import duo.api.error.DuoException;
import duo.api.error.NotFoundException;
import duo.api.error.StaleEntityException;
import duo.api.meta.EntityState;
import duo.api.meta.EntityType;
import duo.api.meta.Generation;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable;
import duo.api.spi.Node;
import duo.core.delete.DeleteTelling;
import duo.core.delete.Deletion;
import duo.core.delete.DoomedRow;
import duo.core.delete.DoomedRows;
import duo.core.execution.Command;
import duo.core.plan.EntityPlan;
import duo.core.plan.KeySets;
import duo.core.plan.ModelContext;
import duo.core.plan.Referrers;
import duo.core.plan.RowShape;
import duo.core.session.Scope;
import duo.core.sql.Rendered;
import duo.core.sql.Statement;
import duo.core.sql.Statement.Assignment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes single models. */
public final class ModelWrites<M> {
    private final ModelContext context;
    private final Scope scope;
    private final EntityType<M> type;
    private final MappedTable table;
    private final EntityPlan<M> plan;

    public ModelWrites(ModelContext context, Scope scope, EntityType<M> type) {
        this.context = context;
        this.scope = scope;
        this.type = type;
        this.table = type.table();
        this.plan = context.services().plan(type);
    }

    /** Checks and writes a model. */
    public M write(M model, Write write) {
        context.validation().check(model);
        return writeChecked(model, write);
    }

    /** Writes a model that was checked. */
    public M writeChecked(M model, Write write) {
        return switch (write) {
            case INSERT -> new Inserts<>(context, scope, type).insert(model);
            case UPSERT -> new Upserts<>(context, scope, type).upsert(model);
            case UPDATE -> updateChecked(model, changed(model));
        };
    }

    /** What an update writes: all columns of a record, those of an entity that have changed. */
    public List<MappedColumn> changed(M model) {
        return model instanceof Entity ? plan.memory().changed(model) : table.columns();
    }

    /** Updates some columns, besides stamp and version. */
    public M update(M model, List<MappedColumn> columns) {
        context.validation().check(model);
        return updateChecked(model, columns);
    }

    /** Updates some columns, besides stamp and version, of a model that was checked. */
    M updateChecked(M model, List<MappedColumn> columns) {
        return new ModelUpdates<>(context, scope, type).update(model, columns);
    }

    /**
     * An entity that was made for a row that turns out to be there knows it from now on.
     *
     * @param different the columns that the entity is going to write
     */
    public void adopt(M model, @Nullable Object[] row, List<MappedColumn> different) {
        restoreOnRollback(model);
        @Nullable Object[] values = type.values(model);
        for (int i = 0; i < values.length; i++) {
            MappedColumn column = table.columns().get(i);
            if (!different.contains(column) && (different.isEmpty() || !column.isVersion())) {
                values[i] = row[i];
            }
        }
        M adopted = type.replace(model, values);
        EntityState.of((Entity) adopted).loaded(plan.memory().frozen(row), null);
        scope.identities().ifPresent(known -> known.put(type, plan.key(adopted), adopted));
    }

    /** Writes references of a row that this transaction has written before; stamp and version stay. */
    public M writeReferences(M model, List<MappedColumn> columns) {
        @Nullable Object[] values = type.values(model);
        List<Assignment> assignments = new ArrayList<>();
        for (MappedColumn column : columns) {
            assignments.add(new Assignment(
                    column, new Node.Value(values[table.indexOf(column)], column.type(), column.isSecret())));
        }
        Key key = plan.key(model);
        if (run(new Statement.Update(table, assignments, KeySets.equalTo(type, key))) == 0) {
            throw stale(key);
        }
        return stored(model, values, columns);
    }

    /** Whether an update writes a column when it is told to. */
    public static boolean isWritten(MappedColumn column) {
        return column.isUpdatable() && !column.isId() && !column.isCreatedAt() && !column.isVersion();
    }

    public DeleteResult delete(M model) {
        Key key = plan.key(model);
        List<Node> row = new ArrayList<>(KeySets.equalTo(type, key));
        table.version().ifPresent(version -> row.add(isVersion(version, model)));
        DeleteResult result = context.known().referrers().of(type).isEmpty() && !DeleteTelling.isHeard(context, type)
                ? new Deletion(context, scope, type, DeleteTelling.none(context, scope)).result(deleteRow(key, row))
                : scope.<DeleteResult>atomically(
                        within -> new ModelWrites<>(context, within, type).deleteWithReferring(model, key, row));
        scope.identities().ifPresent(known -> known.remove(type, key));
        if (model instanceof Entity entity) {
            restoreOnRollback(model);
            EntityState.of(entity).deleted();
        }
        return result;
    }

    private long deleteRow(Key key, List<Node> row) {
        long deleted = run(new Statement.Delete(table, row));
        if (deleted == 0) {
            refuseStale(key);
        }
        return deleted;
    }

    private void refuseStale(Key key) {
        if (table.version().isPresent() && rows().find(key).isPresent()) {
            throw stale(key);
        }
    }

    /**
     * A row is read before when its key does not tell all that refers to it, when it may refer to itself by others, or when somebody is told,
     * so that it is known to be there.
     */
    private DeleteResult deleteWithReferring(M model, Key key, List<Node> row) {
        Deletion deletion = new Deletion(context, scope, type, DeleteTelling.of(context, scope));
        Referrers referrers = context.known().referrers();
        if (referrers.columns(type).equals(table.ids())
                && !referrers.leadBackTo(type)
                && !DeleteTelling.isHeard(context, type)) {
            deletion.deleteReferring(DoomedRow.of(key, table.ids()));
            return deletion.result(deleteRow(key, row));
        }
        List<DoomedRow> found = new DoomedRows<>(context, type, false).read(scope, row);
        if (found.isEmpty()) {
            refuseStale(key);
        }
        return deletion.delete(found.stream().map(each -> each.as(model)).toList());
    }

    Node isVersion(MappedColumn version, M model) {
        @Nullable Object current = type.get(model, table.indexOf(version));
        if (current == null) {
            throw new IllegalArgumentException("The " + type.name() + " has no " + version.property()
                    + ", so Duo cannot tell whether its row has changed; read it first");
        }
        return KeySets.compare(Node.Comparison.EQ, version, current);
    }

    public M refresh(M model) {
        return refresh(model, table.columns());
    }

    public M refresh(M model, List<MappedColumn> columns) {
        if (columns.isEmpty()) {
            return model;
        }
        Key key = plan.key(model);
        @Nullable
        Object[] row = rows().values(key, columns)
                .orElseThrow(() -> new NotFoundException(
                        "The " + type.name() + " with key " + key + " is gone; it cannot be refreshed"));
        @Nullable Object[] values = type.values(model);
        for (int i = 0; i < row.length; i++) {
            values[table.indexOf(columns.get(i))] = row[i];
        }
        M refreshed = replaced(model, key, values);
        if (refreshed instanceof Entity) {
            plan.memory().markLoaded(refreshed, columns);
            scope.identities().ifPresent(known -> known.put(type, key, refreshed));
        }
        return refreshed;
    }

    private M replaced(M model, Key key, @Nullable Object[] values) {
        try {
            return type.replace(model, values);
        } catch (DuoException told) {
            throw told;
        } catch (RuntimeException refused) {
            throw RowShape.refused(type.name(), " with key " + key, refused);
        }
    }

    private KeyedRows<M> rows() {
        return new KeyedRows<>(context, scope, type);
    }

    private long run(Statement statement) {
        Rendered rendered = context.services().statements().render(statement);
        Command command = plan.command(rendered, true);
        return scope.<Long>run(true, place -> context.runner().update(place, command));
    }

    /** The model as it is stored now, wholly. */
    M stored(M model, @Nullable Object[] values) {
        return stored(model, values, table.columns());
    }

    /** The model as it is stored now as far as some columns go; what an entity has changed in others stays a change. */
    M stored(M model, @Nullable Object[] values, Collection<MappedColumn> written) {
        restoreOnRollback(model);
        M stored = type.replace(model, values);
        if (stored instanceof Entity) {
            plan.memory().markLoaded(stored, written);
            scope.identities().ifPresent(known -> known.put(type, plan.key(stored), stored));
        }
        return stored;
    }

    /** An entity knows again what it knew before when the transaction that wrote it is rolled back. */
    private void restoreOnRollback(M model) {
        if (model instanceof Entity entity && scope.identities().isPresent()) {
            EntityState state = EntityState.of(entity);
            Runnable restore = state.snapshot();
            @Nullable Object[] before = type.values(model);
            scope.undoWith(() -> {
                restore.run();
                type.replace(model, generatedRestored(model, before));
            });
        }
    }

    /** What Duo filled in is taken back; what the user set stays. */
    private @Nullable Object[] generatedRestored(M model, @Nullable Object[] before) {
        @Nullable Object[] values = type.values(model);
        for (int i = 0; i < values.length; i++) {
            MappedColumn column = table.columns().get(i);
            if (column.isVersion() || column.isDatabaseGenerated() || column.generation() != Generation.NONE) {
                values[i] = before[i];
            }
        }
        return values;
    }

    StaleEntityException stale(Key key) {
        return new StaleEntityException(
                "The " + type.name() + " with key " + key + " was changed or deleted by somebody else"
                        + " since it was read; read it again and repeat the change");
    }
}
