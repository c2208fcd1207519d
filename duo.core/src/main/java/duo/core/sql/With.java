package duo.core.sql;

import duo.api.spi.Node;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A query with the tables that it names.
 *
 * @param tables the tables, each behind those that it reads
 * @param body the query
 */
public record With(List<CommonDefinition> tables, Rows body) implements Rows {
    @Override
    public void forEach(Consumer<? super Node> action) {
        tables.forEach(table -> action.accept(table.rows()));
        action.accept(body);
    }

    @Override
    public Rows map(UnaryOperator<Node> change) {
        return new With(mapped(tables, change), (Rows) change.apply(body));
    }

    static List<CommonDefinition> mapped(List<CommonDefinition> tables, UnaryOperator<Node> change) {
        return tables.stream()
                .map(table -> table.with((Rows) change.apply(table.rows())))
                .toList();
    }

    @Override
    public boolean isSliced() {
        return body.isSliced();
    }

    @Override
    public Rows counted() {
        return new With(tables, body.counted());
    }

    @Override
    public Rows distinctlyNamed() {
        return new With(tables, body.distinctlyNamed());
    }

    @Override
    public List<String> columnNames() {
        return body.columnNames();
    }
}
