package duo.core.delete;

import duo.api.Key;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.api.meta.RowReader;
import duo.api.spi.Lock;
import duo.api.spi.Node;
import duo.core.execution.Command;
import duo.core.execution.Output;
import duo.core.plan.EntityPlan;
import duo.core.plan.EntityReading;
import duo.core.plan.KeySets;
import duo.core.plan.ModelContext;
import duo.core.plan.RowShape;
import duo.core.session.Scope;
import duo.core.sql.Projection;
import duo.core.sql.Select;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a model that are going to be deleted, and locks them where the database locks rows. */
public final class DoomedRows<M> {
    private static final Lock LOCK = new Lock(Lock.Strength.UPDATE, Lock.Waiting.WAIT);

    private final ModelContext context;
    private final EntityType<M> type;
    private final boolean asModels;
    private final List<MappedColumn> needed;
    private final List<MappedColumn> selected;

    /**
     * Prepares to read.
     *
     * @param asModels whether rows are read as models, too
     */
    public DoomedRows(ModelContext context, EntityType<M> type, boolean asModels) {
        this.context = context;
        this.type = type;
        this.asModels = asModels;
        this.needed = context.known().referrers().columns(type);
        this.selected = asModels ? type.table().columns() : needed;
    }

    /** The rows that fulfil conditions. */
    public List<DoomedRow> read(Scope scope, List<Node> conditions) {
        return read(scope, command(select(conditions)));
    }

    private Command command(Select select) {
        return context.services()
                .plan(type)
                .command(context.services().statements().render(select), false);
    }

    /** The rows that have some keys in some columns, so many by one statement. */
    List<DoomedRow> ofKeys(Scope scope, List<MappedColumn> columns, Collection<Key> keys) {
        return ofKeys(scope, columns, keys, this::command);
    }

    /**
     * The same by commands that somebody else makes of the statements.
     *
     * @param commands makes the command of a statement
     */
    List<DoomedRow> ofKeys(
            Scope scope, List<MappedColumn> columns, Collection<Key> keys, Function<Select, Command> commands) {
        List<DoomedRow> found = new ArrayList<>();
        for (List<Key> part : KeySets.parts(keys)) {
            found.addAll(read(scope, commands.apply(select(List.of(KeySets.oneOf(columns, part))))));
        }
        return found;
    }

    /** The statement that reads the rows that fulfil conditions. */
    public Select select(List<Node> conditions) {
        return Select.of(type.table(), items(), conditions).locking(LOCK);
    }

    private Projection items() {
        return new Projection.Items(
                selected.stream().map(column -> Output.of(column).node()).toList());
    }

    /** The rows of a command of {@link #select}. */
    public List<DoomedRow> read(Scope scope, Command command) {
        RowShape<DoomedRow> shape = shape(scope);
        EntityPlan<M> plan = context.services().plan(type);
        return scope.<List<DoomedRow>>run(
                false,
                place -> context.runner().query(place, command, result -> shape.readAll(result, plan.types(selected))));
    }

    private RowShape<DoomedRow> shape(Scope scope) {
        if (!asModels) {
            return RowShape.of(type.name(), selected, this::row);
        }
        Function<RowReader, M> models = EntityReading.of(context.services().plan(type), scope.identities());
        return RowShape.of(type.name(), selected, row -> row(row).as(models.apply(row)));
    }

    private DoomedRow row(RowReader row) {
        int ids = type.table().ids().size();
        List<@Nullable Object> values = new ArrayList<>(needed.size());
        List<Object> key = new ArrayList<>(ids);
        for (int i = 0; i < needed.size(); i++) {
            int position = asModels ? type.table().indexOf(needed.get(i)) : i;
            if (i < ids) {
                key.add(row.<Object>getGeneric(position));
            }
            values.add(row.<Object>getGenericOrNull(position));
        }
        return new DoomedRow(new Key(key), needed, values);
    }
}
