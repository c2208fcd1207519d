package duo.core.spec;

import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.api.meta.ValueType;
import duo.api.spi.Node;
import duo.api.spi.Sort;
import duo.api.spi.Windowed;
import duo.core.sql.Projection;
import duo.core.sql.Select;
import duo.core.sql.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a query asks for. Immutable.
 *
 * @param source where the rows come from
 * @param conditions what the rows of the table fulfil
 * @param groups what they are grouped by, or null when they are not
 * @param having what the groups fulfil
 * @param order the order that was set, or null for the default one
 * @param none whether no rows are asked for at all
 * @param options how the statement is sent
 */
public record QuerySpec<M>(
        EntityType<M> type,
        Source source,
        List<Node> conditions,
        @Nullable List<Node> groups,
        List<Node> having,
        @Nullable List<Sort> order,
        @Nullable Long limit,
        @Nullable Long offset,
        boolean distinct,
        boolean none,
        QueryOptions options) {
    private static final ValueType COUNT = ValueType.plain(Long.class);

    public static <M> QuerySpec<M> of(EntityType<M> type) {
        return new QuerySpec<>(
                type,
                new Source.Table(type.table()),
                List.of(),
                null,
                List.of(),
                null,
                null,
                null,
                false,
                false,
                QueryOptions.DEFAULT);
    }

    /** A query of other rows, sent in the same way. */
    public QuerySpec<M> of(Source other) {
        return new QuerySpec<>(
                type, other, List.of(), null, List.of(), List.of(), null, null, false, false, options.ofOperand());
    }

    /** The same query of rows from elsewhere. */
    public QuerySpec<M> from(Source other) {
        return new QuerySpec<>(type, other, conditions, groups, having, order, limit, offset, distinct, none, options);
    }

    /** Whether its rows are those of other queries, among which the same row can be several times. */
    public boolean isDerived() {
        return source.mayRepeat();
    }

    /** Whether its rows are those of a table that the statement names. */
    public boolean isCommon() {
        return source instanceof Source.Common;
    }

    /** The query with further conditions on its rows, or on its groups where it has them. */
    public QuerySpec<M> where(List<Node> added) {
        List<Node> all = new ArrayList<>(groups == null ? conditions : having);
        for (Node condition : added) {
            if (condition instanceof Node.Junction junction && !junction.disjunction()) {
                all.addAll(junction.operands());
            } else {
                all.add(condition);
            }
        }
        List<Node> rows = groups == null ? List.copyOf(all) : conditions;
        List<Node> ofGroups = groups == null ? having : List.copyOf(all);
        return new QuerySpec<>(type, source, rows, groups, ofGroups, order, limit, offset, distinct, none, options);
    }

    /** The query grouped, without order. */
    public QuerySpec<M> groupedBy(List<Node> nodes) {
        return new QuerySpec<>(
                type,
                source,
                conditions,
                List.copyOf(nodes),
                having,
                List.of(),
                limit,
                offset,
                distinct,
                none,
                options);
    }

    public QuerySpec<M> withOrder(List<Sort> steps) {
        return new QuerySpec<>(
                type, source, conditions, groups, having, List.copyOf(steps), limit, offset, distinct, none, options);
    }

    public QuerySpec<M> withLimit(@Nullable Long rows) {
        refuseNegative("limit", rows);
        return new QuerySpec<>(type, source, conditions, groups, having, order, rows, offset, distinct, none, options);
    }

    public QuerySpec<M> withOffset(@Nullable Long rows) {
        refuseNegative("offset", rows);
        return new QuerySpec<>(type, source, conditions, groups, having, order, limit, rows, distinct, none, options);
    }

    public QuerySpec<M> withDistinct() {
        return new QuerySpec<>(type, source, conditions, groups, having, order, limit, offset, true, none, options);
    }

    public QuerySpec<M> withNone() {
        return new QuerySpec<>(type, source, conditions, groups, having, order, limit, offset, distinct, true, options);
    }

    public QuerySpec<M> with(QueryOptions changed) {
        return new QuerySpec<>(type, source, conditions, groups, having, order, limit, offset, distinct, none, changed);
    }

    /** The query so that it sees what others have committed since the transaction began. */
    public QuerySpec<M> withCurrent() {
        return with(options.withCurrent());
    }

    private static void refuseNegative(String what, @Nullable Long rows) {
        if (rows != null && rows < 0) {
            throw new IllegalArgumentException("The " + what + " is not negative, but is " + rows);
        }
    }

    public boolean isGrouped() {
        return groups != null;
    }

    /** Whether the query, or what it selects, computes over windows. */
    public boolean isWindowed(List<Node> items) {
        return Stream.of(
                        items.stream(),
                        conditions.stream(),
                        having.stream(),
                        effectiveOrder().stream().map(Sort::node))
                .flatMap(nodes -> nodes)
                .anyMatch(node -> node.holdsItself(Windowed.class::isInstance));
    }

    public boolean isSliced() {
        return limit != null || offset != null;
    }

    /** Whether it is known to give no rows. */
    public boolean isEmpty() {
        return none || (limit != null && limit == 0);
    }

    /** The order that was set, else the default one of the model. */
    public List<Sort> effectiveOrder() {
        return order == null ? defaultOrder() : order;
    }

    private List<Sort> defaultOrder() {
        return type.table().defaultOrder().stream()
                .map(step -> Sort.of(new Node.Column(step.column()), step.descending()))
                .toList();
    }

    /** The effective order with the key behind it, so that ties are decided: that of the rows, or that of the groups. */
    public List<Sort> decidedOrder() {
        return decidedBy(keys());
    }

    /** The effective order with other values behind it. */
    public List<Sort> decidedBy(List<Node> last) {
        List<Sort> steps = new ArrayList<>(effectiveOrder());
        for (Node key : last) {
            if (steps.stream().noneMatch(step -> PlainNode.of(step.node()).isSameAs(key))) {
                steps.add(Sort.of(key, false));
            }
        }
        return steps;
    }

    /** What tells the rows apart: their key, or for groups what they are grouped by. */
    public List<Node> keys() {
        if (groups != null) {
            return groups;
        }
        List<Node> ids = new ArrayList<>();
        for (MappedColumn id : type.table().ids()) {
            ids.add(new Node.Column(id));
        }
        return ids;
    }

    public QuerySpec<M> reversed() {
        List<Sort> base = effectiveOrder().isEmpty() ? decidedOrder() : effectiveOrder();
        return withOrder(base.stream().map(Sort::reversed).toList());
    }

    /** The opposite of the effective order, as it is. */
    public QuerySpec<M> turned() {
        return withOrder(effectiveOrder().stream().map(Sort::reversed).toList());
    }

    public Select select(Projection projection, boolean ordered) {
        return new Select(
                source,
                projection,
                distinct,
                conditions,
                groups == null ? List.of() : groups,
                having,
                ordered ? effectiveOrder() : List.of(),
                bound(limit),
                offset != null && offset == 0 ? Optional.empty() : bound(offset),
                options.current(),
                options.lock());
    }

    private static Optional<Node.Value> bound(@Nullable Long rows) {
        return rows == null ? Optional.empty() : Optional.of(new Node.Value(rows, COUNT, false));
    }
}
