package duo.core.sql;

import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable;
import duo.api.spi.Computation;
import duo.api.spi.Nested;
import duo.api.spi.Node;
import duo.api.spi.SetOperator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The keys of rows that are found from row to row, with the columns that lead on. They are found by their keys, so that rows with
 * equal keys are one row whatever their other columns hold.
 *
 * @param identity what makes it the same table as another one
 * @param name the name that it would have
 * @param seed the rows that it begins with, with these columns
 * @param table the table of the rows
 * @param columns its columns, those of the key first
 * @param next what a row of the table fulfils that a found row, which it speaks of by outer(), leads to
 * @param steps how steps are counted, or empty if they are not
 */
public record RecursiveRows(
        Object identity,
        String name,
        Select seed,
        MappedTable table,
        List<MappedColumn> columns,
        Node next,
        Optional<Steps> steps)
        implements CommonReference.Defined {

    /**
     * How steps are counted.
     *
     * @param column the column with their number
     * @param most the greatest number, bound
     * @param atMost the greatest number
     * @param eachPath whether a row is given for each way that leads to it
     */
    public record Steps(MappedColumn column, Node.Value most, int atMost, boolean eachPath) {
        /** The number for the rows that it begins with. */
        public Node none() {
            return counted(new Computation.Fragment(List.of("0"), List.of(), column.type()));
        }

        private Node oneMore() {
            return counted(new Computation.Fragment(
                    List.of("", " + 1"), List.of(new Nested.Outer(new Node.Column(column))), column.type()));
        }

        private Node counted(Node node) {
            return new Node.Named(node, column.name());
        }

        private Node left() {
            return new Node.Compare(Node.Comparison.LT, new Nested.Outer(new Node.Column(column)), most);
        }

        private Steps map(UnaryOperator<Node> change) {
            return new Steps(column, (Node.Value) change.apply(most), atMost, eachPath);
        }
    }

    @Override
    public void forEach(Consumer<? super Node> action) {
        action.accept(seed);
        action.accept(next);
        steps.ifPresent(counted -> action.accept(counted.most()));
    }

    @Override
    public CommonReference map(UnaryOperator<Node> change) {
        return new RecursiveRows(
                identity,
                name,
                (Select) change.apply(seed),
                table,
                columns,
                change.apply(next),
                steps.map(counted -> counted.map(change)));
    }

    @Override
    public boolean mayRepeat() {
        return true;
    }

    @Override
    public CommonDefinition define(String given, boolean unites, UnaryOperator<Node> change) {
        RecursiveRows changed = (RecursiveRows) map(change);
        boolean each = steps.isPresent() && steps.get().eachPath();
        SetOperator operator = unites && !each ? SetOperator.UNION : SetOperator.UNION_ALL;
        List<String> names =
                new ArrayList<>(columns.stream().map(MappedColumn::name).toList());
        steps.ifPresent(counted -> names.add(counted.column().name()));
        return new CommonDefinition(
                given,
                List.copyOf(names),
                new SetOperation(operator, List.of(changed.seed(), changed.step(given))),
                steps.map(Steps::atMost).orElse(0));
    }

    private Select step(String given) {
        List<Node> items = new ArrayList<>();
        columns.forEach(column -> items.add(new Node.Column(column)));
        steps.ifPresent(counted -> items.add(counted.oneMore()));
        Source found = new Source.Common(new CommonReference.Written(given));
        return Select.from(
                new Source.Matched(table, found, next),
                new Projection.Items(items),
                steps.map(counted -> List.of(counted.left())).orElse(List.of()));
    }
}
