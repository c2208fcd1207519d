package duo.core.sql;

import duo.api.spi.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What a SELECT gives for each row. */
public sealed interface Projection {

    /** Passes what is selected, in the order of the text. */
    default void forEach(Consumer<? super Node> action) {
        items().forEach(action);
    }

    /** What is selected, or counted. */
    List<Node> items();

    /** The same projection with a name of its own for each item. */
    default Projection distinctlyNamed() {
        List<Node> named = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Node item : items()) {
            boolean hasName = item instanceof Node.Column || item instanceof Node.Output;
            boolean free = hasName && names.add(columnName(item));
            named.add(free ? item : new Node.Named(item.unnamed(), "c" + (named.size() + 1)));
        }
        return new Items(named);
    }

    /** The name of an item in the table that the rows make: that of its column, or the one that it was given. */
    static String columnName(Node item) {
        return switch (item) {
            case Node.Column column -> column.column().name();
            case Node.Named named -> named.name();
            case Node.Output output -> output.name();
            default -> throw new IllegalArgumentException("has no name: " + item);
        };
    }

    /** The same projection of other nodes. */
    Projection map(UnaryOperator<Node> change);

    /** Expressions. */
    record Items(List<Node> items) implements Projection {
        @Override
        public Projection map(UnaryOperator<Node> change) {
            return new Items(items.stream().map(change).toList());
        }
    }

    /** The number of rows that a select of the items would give. */
    record Count(List<Node> items) implements Projection {
        @Override
        public Projection map(UnaryOperator<Node> change) {
            return new Count(items.stream().map(change).toList());
        }
    }

    /** The constant 1, to learn whether there is a row. */
    record One() implements Projection {
        @Override
        public Projection distinctlyNamed() {
            return this;
        }

        @Override
        public List<Node> items() {
            return List.of();
        }

        @Override
        public Projection map(UnaryOperator<Node> change) {
            return this;
        }
    }
}
