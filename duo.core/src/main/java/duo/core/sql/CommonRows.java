package duo.core.sql;

import duo.api.spi.Node;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A query that a statement names.
 *
 * @param identity what makes it the same table as another one
 * @param name the name that it would have
 * @param rows the query
 */
public record CommonRows(Object identity, String name, Rows rows) implements CommonReference.Defined {
    @Override
    public void forEach(Consumer<? super Node> action) {
        action.accept(rows);
    }

    @Override
    public CommonReference map(UnaryOperator<Node> change) {
        return new CommonRows(identity, name, (Rows) change.apply(rows));
    }

    @Override
    public boolean mayRepeat() {
        return mayRepeat(rows);
    }

    private static boolean mayRepeat(Rows rows) {
        return switch (rows) {
            case Select select -> select.source().mayRepeat();
            case SetOperation operation -> true;
            case With with -> mayRepeat(with.body());
        };
    }

    @Override
    public CommonDefinition define(String given, boolean unites, UnaryOperator<Node> change) {
        return CommonDefinition.of(given, (Rows) change.apply(rows));
    }
}
