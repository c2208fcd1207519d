package duo.core.page;

import duo.api.error.DatabaseException;
import duo.api.meta.MappedColumn;
import duo.api.meta.Storage;
import duo.api.meta.ValueType;
import duo.api.spi.ExpressionSyntax;
import duo.api.spi.Node;
import duo.api.spi.Sort;
import duo.core.execution.Output;
import duo.core.spec.PlainNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A total order of the rows of a query: each row has a place of its own, which its values of the steps name. Immutable.
 *
 * @param steps the steps
 * @param columns what is selected: what the query selects, and behind it the values of steps that it does not
 */
record PageOrder(List<Step> steps, List<Output> columns) {
    /** Computed values with fractions may have more digits in the database than when they are read. */
    private static final Set<Class<?>> EXACT_WHEN_COMPUTED =
            Set.of(Boolean.class, Byte.class, Short.class, Integer.class, Long.class, String.class);

    /**
     * One step.
     *
     * @param sort the order
     * @param type the type of its values
     * @param nullable whether they may be null
     * @param nullsLast whether null stands behind all values
     * @param position where they are among what is selected
     */
    record Step(Sort sort, ValueType type, boolean nullable, boolean nullsLast, int position) {
        Node node() {
            return sort.node();
        }

        Step reversed(boolean databaseSortsNullLast) {
            Sort opposite = sort.reversed();
            return new Step(opposite, type, nullable, standsLast(opposite, databaseSortsNullLast), position);
        }
    }

    /**
     * The total order.
     *
     * @param order the order of the query
     * @param identity what tells the rows of the query apart
     * @param selected what the query selects
     * @param syntax how the database compares
     * @return the order, or empty where the database cannot find the place of a row by its values
     */
    static Optional<PageOrder> of(
            List<Sort> order, List<Node> identity, List<Output> selected, ExpressionSyntax syntax) {
        List<Sort> sorts = new ArrayList<>(order);
        for (Node part : identity) {
            if (sorts.stream().noneMatch(step -> PlainNode.of(step.node()).isSameAs(PlainNode.of(part)))) {
                sorts.add(Sort.of(part, false));
            }
        }
        List<Output> columns = new ArrayList<>(selected);
        List<Step> steps = new ArrayList<>();
        for (Sort sort : sorts) {
            @Nullable ValueType type = typeOf(sort, selected);
            if (type == null || !isComparable(sort, type, syntax)) {
                return Optional.empty();
            }
            boolean nullable = !(PlainNode.of(sort.node()) instanceof Node.Column column)
                    || column.column().isNullable();
            boolean nullsLast = standsLast(sort, syntax.sortsNullLast());
            steps.add(new Step(sort, type, nullable, nullsLast, position(sort, type, columns)));
        }
        return Optional.of(
                new PageOrder(List.copyOf(steps), columns.size() == selected.size() ? selected : List.copyOf(columns)));
    }

    /** The first value of an order that keeps it from being total, in words. */
    static Optional<String> unfit(List<Sort> order, List<Output> selected, ExpressionSyntax syntax) {
        for (Sort sort : order) {
            @Nullable ValueType type = typeOf(sort, selected);
            if (type == null || !isComparable(sort, type, syntax)) {
                String name = PlainNode.of(sort.node()) instanceof Node.Column column
                        ? column.column().property()
                        : "a computed value";
                return Optional.of("they are ordered by " + name
                        + (type == null ? "" : " (" + type.raw().getSimpleName() + ")"));
            }
        }
        return Optional.empty();
    }

    private static boolean standsLast(Sort sort, boolean databaseSortsNullLast) {
        return switch (sort.nulls()) {
            case FIRST -> false;
            case LAST -> true;
            case ANYWHERE -> databaseSortsNullLast != sort.descending();
        };
    }

    private static @Nullable ValueType typeOf(Sort sort, List<Output> selected) {
        Node node = PlainNode.of(sort.node());
        if (node instanceof Node.Column column) {
            return column.column().type();
        }
        if (sort.type() != null) {
            return sort.type();
        }
        for (Output output : selected) {
            if (PlainNode.of(output.node()).isSameAs(node)) {
                return output.type();
            }
        }
        return null;
    }

    private static boolean isComparable(Sort sort, ValueType type, ExpressionSyntax syntax) {
        return switch (type.storage()) {
            case JSON, ARRAY -> false;
            case CONVERTED -> type.stored() != null && isComparable(sort, type.stored(), syntax);
            case PLAIN, ENUM_NAME, ENUM_ORDINAL ->
                PlainNode.of(sort.node()) instanceof Node.Column
                        ? syntax.comparesExactly(type.raw())
                        : type.storage() != Storage.PLAIN || EXACT_WHEN_COMPUTED.contains(type.raw());
        };
    }

    private static int position(Sort sort, ValueType type, List<Output> columns) {
        Node node = PlainNode.of(sort.node());
        for (int i = 0; i < columns.size(); i++) {
            if (PlainNode.of(columns.get(i).node()).isSameAs(node)) {
                return i;
            }
        }
        @Nullable MappedColumn column = node instanceof Node.Column selected ? selected.column() : null;
        String name = column == null ? "order" : column.property();
        columns.add(new Output(sort.node().unnamed(), name, type, column));
        return columns.size() - 1;
    }

    /** A page that begins with the row it is behind would be given for ever. */
    static DatabaseException behindItself(String model) {
        return new DatabaseException(
                "A row of " + model + " stands behind itself: the database holds a value of the order"
                        + " with more digits than can be read; order by another one",
                null,
                null);
    }

    /** The order as the query has it. */
    List<Sort> sorts() {
        return steps.stream().map(Step::sort).toList();
    }

    /** The opposite order. */
    PageOrder reversed(ExpressionSyntax syntax) {
        return new PageOrder(
                steps.stream()
                        .map(step -> step.reversed(syntax.sortsNullLast()))
                        .toList(),
                columns);
    }
}
