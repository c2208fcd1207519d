package duo.core.sql;

import duo.api.spi.Node;
import java.util.List;
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
        public List<Node> items() {
            return List.of();
        }

        @Override
        public Projection map(UnaryOperator<Node> change) {
            return this;
        }
    }
}
