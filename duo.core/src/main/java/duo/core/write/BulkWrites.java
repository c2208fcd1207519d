package duo.core.write;

import duo.api.Bulk;
import duo.api.DeleteResult;
import duo.api.error.InvalidQueryException;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.api.spi.Node;
import duo.core.delete.DeleteTelling;
import duo.core.delete.Deletion;
import duo.core.delete.DoomedRow;
import duo.core.delete.DoomedRows;
import duo.core.delete.ToldDelete;
import duo.core.execution.Command;
import duo.core.session.Scope;
import duo.core.spec.Locking;
import duo.core.spec.QuerySpec;
import duo.core.spec.SpecRows;
import duo.core.sql.Statement;
import duo.core.sql.Statement.Assignment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Updates and deletes of all rows of a query. */
public final class BulkWrites<M> {
    private final SpecRows<M> rows;
    private final QuerySpec<M> spec;
    private final Function<SpecRows<M>, List<M>> models;

    /** Writes without hooks, which need no models. */
    BulkWrites(SpecRows<M> rows) {
        this(rows, SpecRows::models);
    }

    /**
     * Prepares to write.
     *
     * @param models reads some of the rows as the models that hooks see
     */
    public BulkWrites(SpecRows<M> rows, Function<SpecRows<M>, List<M>> models) {
        this.rows = rows;
        this.spec = rows.spec();
        this.models = models;
    }

    public long update(Map<MappedColumn, Node> assignments, Bulk bulk) {
        refuseUnguarded("updateBulk", bulk);
        assignments.forEach(this::check);
        if (assignments.isEmpty() || spec.none()) {
            return 0;
        }
        return bulk.hooks()
                ? new HookedUpdate<>(rows, models, values(assignments)).run(bulk)
                : run(new Statement.Update(spec.type().table(), Assignment.of(assignments), spec.conditions()));
    }

    /** The rows that the query met. */
    public long delete(Bulk bulk) {
        return delete(bulk, (result, rows) -> rows);
    }

    public DeleteResult deleteWithCounts(Bulk bulk) {
        return delete(bulk, (result, rows) -> result);
    }

    /** Passes what was deleted and how many of these rows the query met. */
    private <R> R delete(Bulk bulk, BiFunction<DeleteResult, Long, R> answer) {
        refuseUnguarded("deleteBulk", bulk);
        EntityType<M> type = spec.type();
        if (bulk.hooks() && !spec.none() && DeleteTelling.isHeard(rows.context(), type)) {
            ToldDelete<M> told = new ToldDelete<>(rows, bulk);
            told.run();
            return answer.apply(told.result(), told.rows());
        }
        if (spec.none() || rows.context().known().referrers().of(type).isEmpty()) {
            long met = spec.none() ? 0 : run(new Statement.Delete(type.table(), spec.conditions()));
            return answer.apply(silent(rows.scope()).result(met), met);
        }
        return rows.scope().<R>atomically(scope -> {
            DoomedRows<M> reads = new DoomedRows<>(rows.context(), type, false);
            List<DoomedRow> found = reads.read(scope, rows.command(reads.select(spec.conditions())));
            return answer.apply(silent(scope).delete(found), (long) found.size());
        });
    }

    /** A deletion that tells nobody. */
    private Deletion silent(Scope scope) {
        return new Deletion(rows.following(), scope, spec.type(), DeleteTelling.none(rows.context(), scope));
    }

    private long run(Statement statement) {
        Command command = rows.command(statement);
        long written =
                rows.scope().<Long>run(true, place -> rows.context().runner().update(place, command));
        rows.scope().identities().ifPresent(known -> known.remove(spec.type()));
        return written;
    }

    private void refuseUnguarded(String call, Bulk bulk) {
        if (spec.conditions().isEmpty() && !spec.none() && !bulk.allowUnfiltered()) {
            throw new InvalidQueryException(call + " of " + spec.type().name()
                    + " without a condition would write all rows; give Bulk.unfiltered() if that is meant");
        }
        Locking.refuse(spec, call);
        if (spec.isCommon()) {
            throw new InvalidQueryException(call + " of " + spec.type().name()
                    + " writes its table, but the query takes its rows from a common table; put the common table into the"
                    + " condition: key.in(query.from(..).valuesList(key))");
        }
        if (spec.isSliced() || (spec.order() != null && !spec.order().isEmpty())) {
            throw new InvalidQueryException(
                    call + " does not honour an order, a limit or an offset; take them off, or write"
                            + " the rows by their keys");
        }
    }

    /** Refuses columns of other models, and values that the column cannot hold. */
    private void check(MappedColumn column, Node assigned) {
        spec.type().table().indexOf(column);
        if (assigned instanceof Node.Value given && given.value() != null) {
            rows.plan().check(column, given.value());
        }
    }

    private Map<MappedColumn, @Nullable Object> values(Map<MappedColumn, Node> assignments) {
        Map<MappedColumn, @Nullable Object> values = new LinkedHashMap<>();
        assignments.forEach((column, node) -> {
            if (!(node instanceof Node.Value value)) {
                throw new InvalidQueryException("With hooks, validate() has to see the value of " + column.property()
                        + " before it is written, so an expression cannot be set; leave the hooks off");
            }
            values.put(column, value.value());
        });
        return values;
    }
}
