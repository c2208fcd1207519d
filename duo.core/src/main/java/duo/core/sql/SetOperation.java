package duo.core.sql;

import duo.api.spi.Node;
import duo.api.spi.SetOperator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The rows of several queries as those of one.
 *
 * @param operator how they are combined, from the first to the last
 * @param operands the queries, with as many columns each
 */
public record SetOperation(SetOperator operator, List<Rows> operands) implements Rows {

    @Override
    public void forEach(Consumer<? super Node> action) {
        operands.forEach(action);
    }

    @Override
    public Rows map(UnaryOperator<Node> change) {
        return new SetOperation(
                operator,
                operands.stream().map(rows -> (Rows) change.apply(rows)).toList());
    }

    @Override
    public boolean isSliced() {
        return false;
    }

    @Override
    public Rows counted() {
        return Select.from(new Source.Derived(distinctlyNamed()), new Projection.Count(List.of()), List.of());
    }

    @Override
    public SetOperation distinctlyNamed() {
        return new SetOperation(
                operator, operands.stream().map(Rows::distinctlyNamed).toList());
    }

    /** The names are those of the first query. */
    @Override
    public List<String> columnNames() {
        return operands.getFirst().columnNames();
    }
}
