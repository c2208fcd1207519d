package duo.core.delete;

import duo.api.Database;
import duo.api.Entity;
import duo.api.event.DeleteListener;
import duo.api.meta.EntityState;
import duo.api.meta.EntityType;
import duo.api.spi.ModelListeners;
import duo.core.plan.ModelContext;
import duo.core.session.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * Tells listeners of the rows that a call deletes: of all of them before anything is written, and of all of them when they are gone.
 * What listeners call takes part in the transaction of the delete.
 */
public final class DeleteTelling {
    private final ModelContext context;
    private final Scope scope;
    private final ModelListeners listeners;
    private final List<Told<?>> found = new ArrayList<>();
    private final List<Told<?>> gone = new ArrayList<>();

    private DeleteTelling(ModelContext context, Scope scope, ModelListeners listeners) {
        this.context = context;
        this.scope = scope;
        this.listeners = listeners;
    }

    /**
     * Tells those who listen.
     *
     * @param scope the transaction of the delete
     */
    public static DeleteTelling of(ModelContext context, Scope scope) {
        return new DeleteTelling(context, scope, context.listeners());
    }

    /** Tells nobody. */
    public static DeleteTelling none(ModelContext context, Scope scope) {
        return new DeleteTelling(context, scope, ModelListeners.none());
    }

    /** Whether somebody would be told of rows of a model, or of those that may go with them. */
    public static boolean isHeard(ModelContext context, EntityType<?> type) {
        ModelListeners all = context.listeners();
        return all.hearOfDeletes()
                && context.known().referrers().going(type).stream()
                        .anyMatch(going -> !all.ofDeletes(going.type()).isEmpty());
    }

    /** Whether somebody is told of rows of a model, which have to be read as models then. */
    boolean isHeard(EntityType<?> type) {
        return !listeners.ofDeletes(type.type()).isEmpty();
    }

    /** A row is going to be deleted. */
    void found(EntityType<?> type, DoomedRow row) {
        add(type, row, found);
    }

    /** Rows are deleted. */
    void gone(EntityType<?> type, Collection<DoomedRow> rows) {
        rows.forEach(row -> add(type, row, gone));
    }

    private void add(EntityType<?> type, DoomedRow row, List<Told<?>> all) {
        if (isHeard(type)) {
            all.add(told(type, Objects.requireNonNull(row.model(), "a row that is told of was read as a model")));
        }
    }

    private <M> Told<M> told(EntityType<M> type, Object model) {
        return new Told<>(type.type().cast(model), listeners.ofDeletes(type.type()));
    }

    /** All is found. */
    void before() {
        tell(found, (told, database) -> told.before(database));
    }

    /** All is gone. */
    void after() {
        gone.forEach(told -> forget(told.model()));
        tell(gone, (told, database) -> told.after(database));
    }

    private void tell(List<Told<?>> all, BiConsumer<Told<?>, Database> tell) {
        if (!all.isEmpty()) {
            scope.runInside(() -> all.forEach(told -> tell.accept(told, context.database())));
        }
    }

    /** An entity that the transaction does not hold is new as well. */
    private void forget(Object model) {
        if (model instanceof Entity entity && !EntityState.of(entity).isNew()) {
            EntityState state = EntityState.of(entity);
            scope.undoWith(state.snapshot());
            state.deleted();
        }
    }

    /** A model and who is told of it. */
    private record Told<M>(M model, List<DeleteListener<? super M>> listeners) {
        void before(Database database) {
            listeners.forEach(listener -> listener.beforeDelete(model, database));
        }

        void after(Database database) {
            listeners.forEach(listener -> listener.afterDelete(model, database));
        }
    }
}
