package duo.core.sql;

import duo.api.error.InvalidQueryException;
import duo.api.spi.Grouping;
import duo.api.spi.Nested;
import duo.api.spi.Node;
import duo.api.spi.Related;
import duo.api.spi.Windowed;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Computes in a query inside what SQL does not compute in one: groups by computed keys, which databases do not recognise where they are
 * selected when they hold bound values; conditions on functions over windows, which are computed after WHERE; and aggregates of
 * such functions. Conditions without them filter the rows before.
 */
final class Staging {
    private final Select select;
    private final Comparison comparison;
    private final List<Node> early = new ArrayList<>();
    private final Set<Node.Column> columns = new LinkedHashSet<>();

    private Staging(Select select, Comparison comparison) {
        this.select = select;
        this.comparison = comparison;
    }

    /** The select, or one of the same rows around another. */
    static Select of(Select select, Comparison comparison) {
        Staging staging = new Staging(select, comparison);
        staging.refuseUnknownKeys();
        staging.collect();
        staging.collectRelated();
        return staging.early.isEmpty() ? select : staging.around();
    }

    private boolean isGrouped() {
        return !select.groups().isEmpty();
    }

    private void refuseUnknownKeys() {
        if (isGrouped()) {
            parts(select.projection().items(), Grouping.Key.class, this::refuseUnknown);
            parts(select.having(), Grouping.Key.class, this::refuseUnknown);
            parts(sorted(), Grouping.Key.class, this::refuseUnknown);
        }
    }

    private void refuseUnknown(Node key) {
        Node wanted = ((Grouping.Key) key).node().unnamed();
        if (select.groups().stream().noneMatch(group -> comparison.same(group, wanted))) {
            throw new InvalidQueryException("group(..) names what the rows are not grouped by: " + wanted
                    + "; they are grouped by " + select.groups());
        }
    }

    private List<Node> sorted() {
        return select.order().stream().map(sort -> sort.node()).toList();
    }

    /** Finds what has to be computed early. */
    private void collect() {
        refuseWindowsOver(select.having());
        List<Node> outputs = new ArrayList<>(select.projection().items());
        outputs.addAll(sorted());
        List<Node> windowed =
                select.conditions().stream().filter(Staging::isWindowed).toList();
        select.groups().stream().filter(Staging::isEarlyKey).forEach(this::early);
        parts(windowed, Windowed.Over.class, this::early);
        if (!windowed.isEmpty() && !isGrouped() && !isAggregating(outputs)) {
            parts(outputs, Windowed.Over.class, this::early);
        } else {
            List<Node> computed = new ArrayList<>(outputs);
            computed.addAll(select.having());
            parts(computed, Grouping.Aggregate.class, this::earlyInside);
            parts(outputs, Windowed.Over.class, this::earlyInside);
        }
    }

    /** Columns of joined tables are not there any more around a query, so they are among what it computes. */
    private void collectRelated() {
        if (!early.isEmpty()) {
            List<Node> outside = new ArrayList<>(select.projection().items());
            outside.addAll(sorted());
            outside.addAll(select.groups());
            outside.addAll(select.having());
            select.conditions().stream().filter(Staging::isWindowed).forEach(outside::add);
            parts(outside.stream().map(this::late).toList(), Related.Via.class, this::early);
        }
    }

    private static void refuseWindowsOver(List<Node> having) {
        for (Node condition : having) {
            List<Node> outside = new ArrayList<>();
            beside(condition, Grouping.Aggregate.class, Windowed.Over.class, outside::add);
            if (!outside.isEmpty()) {
                throw new InvalidQueryException(
                        "A function over a window of groups cannot filter them; filter the rows in the program");
            }
        }
    }

    private static boolean isAggregating(List<Node> outputs) {
        List<Node> aggregates = new ArrayList<>();
        outputs.forEach(node -> beside(node, Windowed.Over.class, Grouping.Aggregate.class, aggregates::add));
        return !aggregates.isEmpty();
    }

    /** Passes the nodes of a kind, but not those inside a node of another. */
    private static void beside(
            Node node, Class<? extends Node> without, Class<? extends Node> kind, Consumer<Node> action) {
        if (kind.isInstance(node)) {
            action.accept(node);
        } else if (!without.isInstance(node) && !(node instanceof Nested.Query)) {
            node.forEach(part -> beside(part, without, kind, action));
        }
    }

    private void earlyInside(Node node) {
        node.forEach(part -> parts(List.of(part), Windowed.Over.class, this::early));
    }

    /** Statements that write compute nothing early. */
    static void refuseWindows(List<Node> conditions) {
        if (holds(conditions, Windowed.class)) {
            throw new InvalidQueryException("A function over a window cannot stand in the condition of a statement that"
                    + " writes; find the keys with a query, and name these");
        }
    }

    static void refuseWindowsIn(Statement.Assignment assignment) {
        if (holds(List.of(assignment.value()), Windowed.class)) {
            throw new InvalidQueryException(assignment.column().property()
                    + " cannot be set to a function over a window, which a statement that writes does not compute; read the values"
                    + " with a query, and write them by the keys");
        }
    }

    private static boolean isEarlyKey(Node key) {
        Node node = key.unnamed();
        while (node instanceof Related.Via via) {
            node = via.node();
        }
        return !(node instanceof Node.Column);
    }

    private static boolean isWindowed(Node condition) {
        return holds(List.of(condition), Windowed.class);
    }

    private void early(Node node) {
        if (early.stream().noneMatch(known -> comparison.same(known, node))) {
            early.add(node);
        }
    }

    private Select around() {
        List<Node> before = select.conditions().stream()
                .filter(condition -> !isWindowed(condition))
                .toList();
        List<Node> after =
                select.conditions().stream().filter(Staging::isWindowed).toList();
        refuseCorrelation(before);
        refuseCorrelation(early);
        Select rows = new Select(
                select.source(),
                select.projection().map(this::late),
                select.distinct(),
                after.stream().map(this::late).toList(),
                select.groups().stream().map(this::late).toList(),
                select.having().stream().map(this::late).toList(),
                select.order().stream().map(sort -> sort.map(this::late)).toList(),
                select.limit(),
                select.offset(),
                select.current(),
                select.lock());
        rows.projection().items().forEach(node -> columns(node, 0));
        List.of(rows.conditions(), rows.groups(), rows.having())
                .forEach(nodes -> nodes.forEach(node -> columns(node, 0)));
        rows.order().forEach(sort -> columns(sort.node(), 0));
        List<Node> items = new ArrayList<>(columns);
        for (int i = 0; i < early.size(); i++) {
            items.add(new Node.Named(early.get(i), name(i)));
        }
        Select inner = Select.from(select.source(), new Projection.Items(items), before);
        return new Select(
                new Source.Derived(inner),
                rows.projection(),
                rows.distinct(),
                rows.conditions(),
                rows.groups(),
                rows.having(),
                rows.order(),
                rows.limit(),
                rows.offset(),
                false,
                rows.lock());
    }

    private static void refuseCorrelation(List<Node> nodes) {
        if (holds(nodes, Nested.Outer.class)) {
            throw new InvalidQueryException("outer() cannot stand in a query inside another whose rows are grouped by a"
                    + " computed value or filtered by a function over a window");
        }
    }

    /** What stands for a node when the early ones are computed. */
    private Node late(Node node) {
        for (int i = 0; i < early.size(); i++) {
            if (comparison.same(early.get(i), node)) {
                return new Node.Output(name(i));
            }
        }
        return node instanceof Nested.Query ? node : node.map(this::late);
    }

    /** A name that no column of the source has. */
    private String name(int position) {
        String name = "early" + (position + 1);
        while (hasColumn(name)) {
            name += "_";
        }
        return name;
    }

    private boolean hasColumn(String name) {
        return select.source().tables().stream()
                .flatMap(table -> table.columns().stream())
                .anyMatch(column -> column.name().equalsIgnoreCase(name));
    }

    /** The columns of this query, also where queries inside it speak of them. */
    private void columns(Node node, int depth) {
        switch (node) {
            case Node.Column column when depth == 0 -> columns.add(column);
            case Related.Via via
            when depth == 0 ->
                throw new InvalidQueryException(
                        "outer() cannot speak of a related row where the rows around are grouped by a"
                                + " computed value or filtered by a function over a window");
            default -> Correlation.forEachPart(node, (part, steps) -> columns(part, depth + steps));
        }
    }

    /** Passes the nodes of a kind that belong to this query; not those inside them. */
    private static void parts(List<Node> nodes, Class<? extends Node> kind, Consumer<Node> action) {
        for (Node node : nodes) {
            if (kind.isInstance(node)) {
                action.accept(node);
            } else if (!(node instanceof Nested.Query)) {
                List<Node> inside = new ArrayList<>();
                node.forEach(inside::add);
                parts(inside, kind, action);
            }
        }
    }

    private static boolean holds(List<Node> nodes, Class<? extends Node> kind) {
        return nodes.stream().anyMatch(node -> node.holdsItself(kind::isInstance));
    }
}
