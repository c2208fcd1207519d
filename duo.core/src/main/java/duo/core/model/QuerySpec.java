package duo.core.model;

import duo.api.expr.Condition;
import duo.api.expr.Order;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.api.meta.ValueType;
import duo.api.spi.Node;
import duo.core.sql.Statement;
import duo.core.sql.Statement.OrderStep;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a query asks for. Immutable. */
record QuerySpec<M>(
        EntityType<M> type,
        List<Node> conditions,
        @Nullable List<OrderStep> order,
        @Nullable Long limit,
        @Nullable Long offset,
        boolean distinct,
        boolean none,
        boolean current,
        @Nullable Duration timeout) {
    private static final ValueType COUNT = ValueType.plain(Long.class);

    static <M> QuerySpec<M> of(EntityType<M> type) {
        return new QuerySpec<>(type, List.of(), null, null, null, false, false, false, null);
    }

    QuerySpec<M> where(List<? extends Condition<? super M>> added) {
        List<Node> all = new ArrayList<>(conditions);
        for (Condition<? super M> condition : added) {
            if (condition.node() instanceof Node.Junction junction && !junction.disjunction()) {
                all.addAll(junction.operands());
            } else {
                all.add(condition.node());
            }
        }
        return new QuerySpec<>(type, List.copyOf(all), order, limit, offset, distinct, none, current, timeout);
    }

    QuerySpec<M> orderBy(List<? extends Order<? super M>> orders) {
        List<OrderStep> steps = orders.stream()
                .map(step -> new OrderStep(step.node(), step.descending()))
                .toList();
        return withOrder(steps);
    }

    QuerySpec<M> withOrder(List<OrderStep> steps) {
        return new QuerySpec<>(type, conditions, steps, limit, offset, distinct, none, current, timeout);
    }

    QuerySpec<M> withLimit(@Nullable Long rows) {
        refuseNegative("limit", rows);
        return new QuerySpec<>(type, conditions, order, rows, offset, distinct, none, current, timeout);
    }

    QuerySpec<M> withOffset(@Nullable Long rows) {
        refuseNegative("offset", rows);
        return new QuerySpec<>(type, conditions, order, limit, rows, distinct, none, current, timeout);
    }

    QuerySpec<M> withDistinct() {
        return new QuerySpec<>(type, conditions, order, limit, offset, true, none, current, timeout);
    }

    QuerySpec<M> withNone() {
        return new QuerySpec<>(type, conditions, order, limit, offset, distinct, true, current, timeout);
    }

    /** The query so that it sees what others have committed since the transaction began. */
    QuerySpec<M> withCurrent() {
        return new QuerySpec<>(type, conditions, order, limit, offset, distinct, none, true, timeout);
    }

    QuerySpec<M> withTimeout(Duration greatest) {
        if (greatest.isNegative() || greatest.isZero()) {
            throw new IllegalArgumentException("A timeout is positive, but this one is " + greatest);
        }
        return new QuerySpec<>(type, conditions, order, limit, offset, distinct, none, current, greatest);
    }

    private static void refuseNegative(String what, @Nullable Long rows) {
        if (rows != null && rows < 0) {
            throw new IllegalArgumentException("The " + what + " is not negative, but is " + rows);
        }
    }

    /** The order that was set, else the default one of the model. */
    List<OrderStep> effectiveOrder() {
        return order == null ? defaultOrder() : order;
    }

    private List<OrderStep> defaultOrder() {
        return type.table().defaultOrder().stream()
                .map(step -> new OrderStep(new Node.Column(step.column()), step.descending()))
                .toList();
    }

    /** The effective order with the key behind it, so that ties are decided. */
    List<OrderStep> decidedOrder() {
        List<OrderStep> steps = new ArrayList<>(effectiveOrder());
        for (MappedColumn id : type.table().ids()) {
            Node column = new Node.Column(id);
            if (steps.stream().noneMatch(step -> step.node().equals(column))) {
                steps.add(new OrderStep(column, false));
            }
        }
        return steps;
    }

    QuerySpec<M> reversed() {
        List<OrderStep> base = effectiveOrder().isEmpty() ? decidedOrder() : effectiveOrder();
        return withOrder(turned(base));
    }

    /** The opposite of the effective order, as it is. */
    QuerySpec<M> turned() {
        return withOrder(turned(effectiveOrder()));
    }

    private static List<OrderStep> turned(List<OrderStep> steps) {
        return steps.stream()
                .map(step -> new OrderStep(step.node(), !step.descending()))
                .toList();
    }

    boolean isSliced() {
        return limit != null || offset != null;
    }

    Statement.Select select(Statement.Projection projection, boolean ordered) {
        return new Statement.Select(
                type.table(),
                projection,
                distinct,
                conditions,
                ordered ? effectiveOrder() : List.of(),
                bound(limit),
                offset != null && offset == 0 ? Optional.empty() : bound(offset),
                current);
    }

    private static Optional<Node.Value> bound(@Nullable Long rows) {
        return rows == null ? Optional.empty() : Optional.of(new Node.Value(rows, COUNT, false));
    }
}
