package duo.core.model;

import duo.api.spi.ExpressionSyntax;
import duo.core.codec.ResolvedType;
import duo.core.execution.Command;
import duo.core.execution.Output;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fetches a query in parts. */
final class PagedQuery<M, R> {
    private final AbstractQuery<?, M, ?, R> query;

    /**
     * A part of the rows.
     *
     * @param rows the rows
     * @param place where the last of them stands in the order, empty unless there are as many as were asked for
     */
    record Part<R>(List<R> rows, List<@Nullable Object> place) {}

    PagedQuery(AbstractQuery<?, M, ?, R> query) {
        this.query = query;
    }

    QuerySpec<M> spec() {
        return query.spec;
    }

    /** The query with the key behind its order, where it has one. */
    QuerySpec<M> decided() {
        return query.decided(query.spec);
    }

    ExpressionSyntax syntax() {
        return query.context.services().dialect().expressions();
    }

    /** A total order of the rows, whose values lead back to a row; empty where there is none. */
    Optional<PageOrder> order() {
        QuerySpec<M> spec = query.ordered(query.spec);
        if (spec.distinct() && spec.isGrouped()) {
            return Optional.empty();
        }
        if (spec.isDerived()) {
            return Optional.empty(); // Combined queries can give equal rows.
        }
        RowShape<R> shape = query.shape();
        boolean byItems = spec.distinct() && !query.selectsKey();
        return PageOrder.of(spec.effectiveOrder(), byItems ? shape.items() : spec.keys(), shape.columns(), syntax());
    }

    /** Rows in a total order. Entities among them are not remembered. */
    Part<R> fetch(QuerySpec<M> part, PageOrder order, long full) {
        Locking.check(part);
        Command command = query.command(part.select(query.projection(order.columns()), true));
        return query.scope.<Part<R>>run(false, place -> {
            Locking.check(part, place);
            RowShape<R> shape = query.passingShape();
            PlaceReader<R> reader = new PlaceReader<>(shape.reader(), order, full);
            RowShape<R> placed = new RowShape<>(shape.name(), order.columns(), reader);
            List<R> rows = query.context
                    .runner()
                    .query(place, command, result -> placed.readAll(result, types(order.columns())));
            return new Part<>(rows, reader.place());
        });
    }

    /** Rows in the order of the part. Entities among them are not remembered. */
    List<R> fetch(QuerySpec<M> part) {
        Locking.check(part);
        Command command =
                query.command(part.select(query.projection(query.shape().columns()), true));
        return query.scope.<List<R>>run(false, place -> {
            Locking.check(part, place);
            RowShape<R> shape = query.passingShape();
            return query.context
                    .runner()
                    .query(place, command, result -> shape.readAll(result, types(shape.columns())));
        });
    }

    private ResolvedType[] types(List<Output> columns) {
        return query.plan().typesOf(columns);
    }
}
