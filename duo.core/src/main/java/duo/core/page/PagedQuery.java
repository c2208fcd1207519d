package duo.core.page;

import duo.api.spi.ExpressionSyntax;
import duo.api.spi.Node;
import duo.core.codec.ResolvedType;
import duo.core.execution.Command;
import duo.core.execution.Output;
import duo.core.execution.Place;
import duo.core.execution.ResultRow;
import duo.core.plan.RowShape;
import duo.core.session.Block;
import duo.core.session.Scope;
import duo.core.spec.Locking;
import duo.core.spec.QuerySpec;
import duo.core.spec.RowsQuery;
import duo.core.sql.Projection;
import duo.core.sql.Rendered;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fetches a query in parts. Entities among the rows are remembered by the transaction only where that is asked for. */
public final class PagedQuery<M, R> implements CursorPages.Opening<R> {
    private final RowsQuery<M, R> query;
    private final Scope scope;
    private final boolean remembered;

    /**
     * A part of the rows.
     *
     * @param rows the rows
     * @param first where the first of them stands in the order, empty if there is none
     * @param full where the last one stands that was asked for, empty if there are less
     */
    record Part<R>(List<R> rows, List<@Nullable Object> first, List<@Nullable Object> full) {
        static <R> Part<R> empty() {
            return new Part<>(List.of(), List.of(), List.of());
        }
    }

    private PagedQuery(RowsQuery<M, R> query, Scope scope, boolean remembered) {
        this.query = query;
        this.scope = scope;
        this.remembered = remembered;
    }

    public static <M, R> PagedQuery<M, R> of(RowsQuery<M, R> query) {
        return new PagedQuery<>(query, query.scope, false);
    }

    /** The same where entities are remembered. */
    PagedQuery<M, R> remembering() {
        return new PagedQuery<>(query, scope, true);
    }

    /** The same in a block. */
    PagedQuery<M, R> in(Block block) {
        return new PagedQuery<>(query, block, remembered);
    }

    QuerySpec<M> spec() {
        return query.spec;
    }

    /** The block that calls made now run in. */
    Optional<Block> block() {
        return scope.block();
    }

    boolean hasCursors() {
        return query.context.services().dialect().cursors().runBesideOthers();
    }

    ExpressionSyntax syntax() {
        return query.context.services().dialect().expressions();
    }

    /** A total order of the rows, whose values lead back to a row; empty where there is none. */
    Optional<PageOrder> order() {
        QuerySpec<M> spec = query.ordered(query.spec);
        RowShape<R> shape = query.shape();
        // A window computes with the rows of all pages, so that a condition on those of one would change what it gives.
        if ((spec.distinct() && spec.isGrouped()) || spec.isWindowed(shape.items())) {
            return Optional.empty();
        }
        if (spec.isDerived()) {
            return Optional.empty(); // Combined queries can give equal rows.
        }
        boolean byItems = spec.distinct() && !query.selectsKey();
        return PageOrder.of(spec.effectiveOrder(), byItems ? shape.items() : spec.keys(), shape.columns(), syntax());
    }

    /** Why there is no such order, and what to do. */
    String whyNoOrder() {
        QuerySpec<M> spec = query.ordered(query.spec);
        RowShape<R> shape = query.shape();
        if (spec.isWindowed(shape.items())) {
            return "a function over a window computes with the rows of all pages, and a condition on those of one would change what"
                    + " it gives; use page(), or compute it for the keys of a page";
        }
        if (spec.isDerived()) {
            return "combined queries, and tables made of them, can give equal rows, which nothing tells apart; use page(), or put"
                    + " them into a condition, as in where(key.in(combined.valuesList(key)))";
        }
        if (spec.distinct() && spec.isGrouped()) {
            return "distinct values of groups have no key; use page(), or take distinct() off";
        }
        return PageOrder.unfit(
                        spec.distinct() && !query.selectsKey() ? spec.decidedBy(shape.items()) : spec.decidedOrder(),
                        shape.columns(),
                        syntax())
                .map(
                        unfit -> unfit
                                + ", which the database cannot compare with what is read of it; order by other values, or use page()")
                .orElse("not all values of the order can be written into a cursor; order by other ones, or use page()");
    }

    /** The query in a total order, or in one that comes as near to it as it can. */
    QuerySpec<M> inOrder(Optional<PageOrder> order) {
        return order.isPresent() ? query.spec.withOrder(order.get().sorts()) : query.decided(query.spec);
    }

    /** Says what is ordered, and how; the same in every process. */
    String describe(PageOrder order) {
        List<Node> nodes = order.steps().stream().map(PageOrder.Step::node).toList();
        QuerySpec<M> ordered = QuerySpec.of(query.spec.type()).withOrder(order.sorts());
        Rendered text = query.context.services().statements().render(ordered.select(new Projection.Items(nodes), true));
        return query.context.services().dialect().name() + " " + text.sql() + " " + text.parameters();
    }

    /** Rows in a total order. */
    Part<R> fetch(QuerySpec<M> part, PageOrder order, long full) {
        return withRelated(within -> fetch(within, part, order, full), Part::rows);
    }

    private Part<R> fetch(Scope within, QuerySpec<M> part, PageOrder order, long full) {
        Command command = command(part, order.columns());
        return within.<Part<R>>run(false, place -> {
            Locking.check(part, place);
            RowShape<R> shape = shape();
            PlaceReader<R> reader = new PlaceReader<>(shape.reader(), order, full);
            RowShape<R> placed = new RowShape<>(shape.name(), order.columns(), reader);
            List<R> rows = query.context
                    .runner()
                    .query(place, command, result -> placed.readAll(result, types(order.columns())));
            return reader.part(rows);
        });
    }

    /** Rows in the order of the part. */
    List<R> fetch(QuerySpec<M> part) {
        return withRelated(within -> fetch(within, part), rows -> rows);
    }

    private List<R> fetch(Scope within, QuerySpec<M> part) {
        Command command = command(part, query.shape().columns());
        return within.<List<R>>run(false, place -> {
            Locking.check(part, place);
            RowShape<R> shape = shape();
            return query.context
                    .runner()
                    .query(place, command, result -> shape.readAll(result, types(shape.columns())));
        });
    }

    /** Reads rows, and loads what is related to them by statements that follow. */
    private <T> T withRelated(Function<Scope, T> reading, Function<T, List<R>> rows) {
        if (!query.loadsMore()) {
            return reading.apply(scope);
        }
        return scope.<T>together(within -> {
            T read = reading.apply(within);
            query.completed(within, rows.apply(read));
            return read;
        });
    }

    /** Loads what is related to rows that were read in the block. */
    @Override
    public List<R> completed(List<R> rows) {
        if (query.loadsMore()) {
            query.completed(scope, rows);
        }
        return rows;
    }

    /** Sends the whole query, whose rows the database keeps until they are read. */
    @Override
    public CursorPages.CursorRows<R> open(Place place, int size) {
        RowShape<R> shape = shape();
        QuerySpec<M> whole = inOrder(order());
        Command command = command(whole, shape.columns());
        Locking.check(whole, place);
        ResolvedType[] types = types(shape.columns());
        return new CursorPages.CursorRows<>(
                query.context.runner().open(place, command, size),
                (result, most) -> shape.read(result, new ResultRow(result, shape.columns(), types), most));
    }

    private RowShape<R> shape() {
        return remembered ? query.shape() : query.passingShape();
    }

    private Command command(QuerySpec<M> part, List<Output> columns) {
        Locking.check(part);
        return query.command(part.select(query.projection(columns), true));
    }

    private ResolvedType[] types(List<Output> columns) {
        return query.plan().typesOf(columns);
    }
}
