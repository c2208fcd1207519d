package duo.core.sql;

import duo.api.meta.MappedTable;
import duo.api.spi.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Where a SELECT takes its rows from. */
public sealed interface Source {

    /** Passes the nodes of the source. */
    void forEach(Consumer<? super Node> action);

    /** The same source made of other nodes. */
    Source map(UnaryOperator<Node> change);

    /** The tables of the database that it reads itself, not by queries inside it. */
    List<MappedTable> tables();

    /** Whether the same row can be among its rows several times. */
    boolean mayRepeat();

    /** A table. */
    record Table(MappedTable table) implements Source {
        @Override
        public void forEach(Consumer<? super Node> action) {}

        @Override
        public Source map(UnaryOperator<Node> change) {
            return this;
        }

        @Override
        public List<MappedTable> tables() {
            return List.of(table);
        }

        @Override
        public boolean mayRepeat() {
            return false;
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

        @Override
        public List<MappedTable> tables() {
            return List.of();
        }

        @Override
        public boolean mayRepeat() {
            return true;
        }
    }

    /** A table that the statement names. */
    record Common(CommonReference table) implements Source {
        @Override
        public void forEach(Consumer<? super Node> action) {
            action.accept(table);
        }

        @Override
        public Source map(UnaryOperator<Node> change) {
            return new Common((CommonReference) change.apply(table));
        }

        @Override
        public List<MappedTable> tables() {
            return List.of();
        }

        @Override
        public boolean mayRepeat() {
            return table instanceof CommonReference.Defined defined && defined.mayRepeat();
        }
    }

    /**
     * The rows of a table, each with the rows of another source that fulfil a condition with it. {@code outer()} speaks of the
     * row of the other source.
     */
    record Matched(MappedTable table, Source other, Node condition) implements Source {
        @Override
        public void forEach(Consumer<? super Node> action) {
            other.forEach(action);
            action.accept(condition);
        }

        @Override
        public Source map(UnaryOperator<Node> change) {
            return new Matched(table, other.map(change), change.apply(condition));
        }

        @Override
        public List<MappedTable> tables() {
            List<MappedTable> tables = new ArrayList<>(other.tables());
            tables.add(table);
            return tables;
        }

        /** A source that is grouped gives one row for each of the table. */
        @Override
        public boolean mayRepeat() {
            return !(other instanceof Derived(Select select) && !select.groups().isEmpty());
        }
    }
}
