package duo.core.sql;

import duo.api.spi.Node;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A statement that writes, with the tables that it names.
 *
 * @param tables the tables, each behind those that it reads
 * @param body the statement
 */
record WithWriting(List<CommonDefinition> tables, Statement body) implements Statement {
    @Override
    public void forEach(Consumer<? super Node> action) {
        tables.forEach(table -> action.accept(table.rows()));
        body.forEach(action);
    }

    @Override
    public Statement map(UnaryOperator<Node> change) {
        return new WithWriting(With.mapped(tables, change), body.map(change));
    }
}
