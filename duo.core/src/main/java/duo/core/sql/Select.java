package duo.core.sql;

import duo.api.meta.MappedTable;
import duo.api.spi.Grouping;
import duo.api.spi.Lock;
import duo.api.spi.Nested;
import duo.api.spi.Node;
import duo.api.spi.Sort;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A query.
 *
 * @param source where the rows come from
 * @param projection what is given for each of them
 * @param distinct whether equal rows are given once
 * @param conditions what all rows fulfil
 * @param groups what the rows are grouped by, empty for no groups
 * @param having what all groups fulfil
 * @param order the order
 * @param limit the greatest number of rows
 * @param offset the rows left out
 * @param current whether it sees what others have committed since the transaction began
 * @param lock how it locks what it reads
 */
public record Select(
        Source source,
        Projection projection,
        boolean distinct,
        List<Node> conditions,
        List<Node> groups,
        List<Node> having,
        List<Sort> order,
        Optional<Node.Value> limit,
        Optional<Node.Value> offset,
        boolean current,
        Optional<Lock> lock)
        implements Rows {

    /** All rows of a table that fulfil conditions. */
    public static Select of(MappedTable table, Projection projection, List<Node> conditions) {
        return from(new Source.Table(table), projection, conditions);
    }

    /** All rows of a source that fulfil conditions. */
    public static Select from(Source source, Projection projection, List<Node> conditions) {
        return new Select(
                source,
                projection,
                false,
                conditions,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    @Override
    public boolean isSliced() {
        return limit.isPresent() || offset.isPresent();
    }

    /** The same query of another projection. */
    public Select with(Projection other) {
        return new Select(source, other, distinct, conditions, groups, having, order, limit, offset, current, lock);
    }

    /** The same query with its rows in groups. */
    public Select groupedBy(List<Node> keys) {
        return new Select(source, projection, distinct, conditions, keys, having, order, limit, offset, current, lock);
    }

    /** The same query with equal rows, too. */
    public Select all() {
        return new Select(source, projection, false, conditions, groups, having, order, limit, offset, current, lock);
    }

    /** The same query of rows and groups that fulfil other conditions. */
    Select filteredBy(List<Node> ofRows, List<Node> ofGroups) {
        return new Select(source, projection, distinct, ofRows, groups, ofGroups, order, limit, offset, current, lock);
    }

    /** The same query in another order. */
    public Select orderedBy(List<Sort> other) {
        return new Select(
                source, projection, distinct, conditions, groups, having, other, limit, offset, current, lock);
    }

    /** The same query of other rows in the order. */
    Select sliced(Optional<Node.Value> most, Optional<Node.Value> after) {
        return new Select(source, projection, distinct, conditions, groups, having, order, most, after, current, lock);
    }

    /** The same query, which locks what it reads. */
    public Select locking(Lock other) {
        return new Select(
                source,
                projection,
                distinct,
                conditions,
                groups,
                having,
                order,
                limit,
                offset,
                current,
                Optional.of(other));
    }

    @Override
    public Rows counted() {
        return with(new Projection.Count(projection.items()));
    }

    /** {@inheritDoc} What is neither sliced nor grouped needs no query around it, which could not speak of the row around. */
    @Override
    public Rows aggregated(Nested.Aggregated aggregate) {
        if (isSliced()
                || distinct
                || !groups.isEmpty()
                || !having.isEmpty()
                || projection.items().size() != 1) {
            return Rows.super.aggregated(aggregate);
        }
        Node value = projection.items().getFirst().unnamed();
        Node aggregated = Grouping.Aggregate.of(aggregate.function(), value, aggregate.type());
        return with(new Projection.Items(List.of(aggregated))).orderedBy(List.of());
    }

    @Override
    public Select distinctlyNamed() {
        return with(projection.distinctlyNamed());
    }

    @Override
    public List<String> columnNames() {
        return projection.items().stream().map(Projection::columnName).toList();
    }

    /** Passes the nodes that are about its rows: not what these come from. */
    void forEachOfRows(Consumer<? super Node> action) {
        projection.forEach(action);
        conditions.forEach(action);
        groups.forEach(action);
        having.forEach(action);
        order.forEach(sort -> action.accept(sort.node()));
    }

    @Override
    public void forEach(Consumer<? super Node> action) {
        projection.forEach(action);
        source.forEach(action);
        conditions.forEach(action);
        groups.forEach(action);
        having.forEach(action);
        order.forEach(sort -> action.accept(sort.node()));
        limit.ifPresent(action);
        offset.ifPresent(action);
    }

    @Override
    public Rows map(UnaryOperator<Node> change) {
        return new Select(
                source.map(change),
                projection.map(change),
                distinct,
                conditions.stream().map(change).toList(),
                groups.stream().map(change).toList(),
                having.stream().map(change).toList(),
                order.stream().map(sort -> sort.map(change)).toList(),
                limit.map(change).map(Node.Value.class::cast),
                offset.map(change).map(Node.Value.class::cast),
                current,
                lock);
    }

    @Override
    public int hashCode() {
        return ((source.hashCode() * 31 + projection.hashCode()) * 31 + conditions.hashCode()) * 31 + order.hashCode();
    }
}
