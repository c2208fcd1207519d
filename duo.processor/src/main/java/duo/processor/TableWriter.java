package duo.processor;

import duo.processor.TableSpec.CheckSpec;
import duo.processor.TableSpec.IndexSpec;
import duo.processor.TableSpec.Step;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the method that describes the table of a model. */
final class TableWriter {
    private static final String META = "duo.api.meta.";

    private TableWriter() {}

    static void write(SourceText out, Description.Model model) {
        TableSpec table = model.table();
        out.line("").open("private static " + META + "MappedTable mapped()");
        for (ColumnSpec column : model.columns()) {
            column(out, column, table.isUnique(column));
        }
        out.line("return new " + META + "MappedTable(");
        out.continued(Literals.string(table.schema()) + ",");
        out.continued(Literals.string(table.name()) + ",");
        out.continued(list(model.columns(), TableWriter::variable) + ",");
        out.continued(list(model.references(), TableWriter::foreignKey) + ",");
        out.continued(list(table.indexes(), TableWriter::index) + ",");
        out.continued(list(table.checks(), TableWriter::check) + ",");
        out.continued(list(table.order(), TableWriter::step) + ",");
        out.continued(Literals.string(table.comment()) + ");");
        out.close();
    }

    private static String foreignKey(Property.Reference reference) {
        RelationSpec relation = reference.relation();
        List<String> referenced = relation.form() instanceof RelationSpec.Own own ? own.referenced() : List.of();
        return "new " + META + "ForeignKey(" + list(reference.parts(), TableWriter::variable) + ", "
                + TypeText.raw(relation.target()) + ".class, " + list(referenced, Literals::string) + ", "
                + variable(reference.parts().get(0)) + ".reference().orElseThrow().onDelete())";
    }

    private static void column(SourceText out, ColumnSpec column, boolean unique) {
        out.line(META + "MappedColumn " + variable(column) + " = " + META + "MappedColumn.of("
                + Literals.string(column.path()) + ", " + Literals.string(column.name()) + ", "
                + column.value().expression() + ")");
        column.details().forEach(out::continued);
        if (unique) {
            out.continued(".unique()");
        }
        out.continued(".build();");
    }

    private static String variable(ColumnSpec column) {
        return "c" + column.index();
    }

    private static String index(IndexSpec index) {
        return "new " + META + "MappedTable.TableIndex(" + Literals.string(index.name()) + ", "
                + list(index.steps(), step -> variable(step.column())) + ", "
                + list(index.steps(), step -> String.valueOf(step.descending())) + ", " + index.unique() + ", "
                + index.constraint() + ")";
    }

    private static String check(CheckSpec check) {
        return "new " + META + "MappedTable.TableCheck(" + Literals.string(check.name()) + ", "
                + Literals.string(check.sql()) + ")";
    }

    private static String step(Step step) {
        return "new " + META + "MappedTable.DefaultOrder(" + variable(step.column()) + ", " + step.descending() + ")";
    }

    private static <T> String list(List<T> items, Function<T, String> text) {
        return items.stream().map(text).collect(Collectors.joining(", ", "java.util.List.of(", ")"));
    }
}
