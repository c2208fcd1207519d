package duo.core.sql;

import duo.api.spi.QuerySyntax;
import java.util.List;

/** Writes the tables that a statement names, and the statement. */
final class CommonRenderer {
    private final SqlRenderer out;
    private final QuerySyntax syntax;

    CommonRenderer(SqlRenderer out, QuerySyntax syntax) {
        this.out = out;
        this.syntax = syntax;
    }

    void write(With with) {
        tables(with.tables());
        out.rows(with.body());
        steps(with.tables());
    }

    void write(WithWriting with) {
        tables(with.tables());
        out.statement(with.body());
        steps(with.tables());
    }

    private void tables(List<CommonDefinition> tables) {
        out.sql(syntax.with(tables.stream().anyMatch(CommonDefinition::isRecursive)));
        out.list(tables, "", ", ", this::table);
        out.sql(" ");
    }

    private void table(CommonDefinition table) {
        out.identifier(table.name());
        if (table.isRecursive()) {
            out.list(table.columns(), " (", ", ", out::identifier);
            out.sql(")");
        }
        out.sql(" AS ");
        out.nested(table.rows());
        if (table.isRecursive() && table.most() == 0) {
            syntax.endCycles(table.columns(), out);
        }
    }

    private void steps(List<CommonDefinition> tables) {
        tables.stream().mapToInt(CommonDefinition::most).max().stream()
                .filter(most -> most > 0)
                .forEach(most -> syntax.allowSteps(most, out));
    }
}
