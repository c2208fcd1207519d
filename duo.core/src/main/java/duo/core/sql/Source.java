package duo.core.sql;

import duo.api.meta.MappedTable;
import duo.api.spi.Node;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Where a SELECT takes its rows from. */
public sealed interface Source {

    /** Passes the nodes of the source. */
    void forEach(Consumer<? super Node> action);

    /** The same source made of other nodes. */
    Source map(UnaryOperator<Node> change);

    /** A table. */
    record Table(MappedTable table) implements Source {
        @Override
        public void forEach(Consumer<? super Node> action) {}

        @Override
        public Source map(UnaryOperator<Node> change) {
            return this;
        }
    }

    /** The rows of another query, whose items are columns or have names. */
    record Derived(Rows rows) implements Source {
        @Override
        public void forEach(Consumer<? super Node> action) {
            action.accept(rows);
        }

        @Override
        public Source map(UnaryOperator<Node> change) {
            return new Derived((Rows) change.apply(rows));
        }
    }
}
