package duo.core.schema;

import duo.api.error.ConfigurationException;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable;
import duo.api.schema.TableChange;
import duo.api.schema.TableChanges;
import duo.api.spi.Dialect;
import duo.api.spi.QualifiedName;
import duo.api.spi.SchemaSyntax;
import duo.api.spi.TableAlterations;
import duo.api.spi.TableAlterations.ColumnForm;
import duo.api.spi.TableAlterations.NewName;
import duo.core.codec.TypeResolver;
import java.util.ArrayList;
import java.util.List;

/** The statements that change the table of a model. */
final class TableAlteration {
    private final Dialect dialect;
    private final SchemaSyntax syntax;
    private final TableAlterations forms;
    private final MappedTable table;
    private final TableDefinition definition;
    private final TableChanges<?> changes;
    private final QualifiedName name;

    TableAlteration(Dialect dialect, TypeResolver types, EntityType<?> type, TableChanges<?> changes) {
        this.dialect = dialect;
        this.syntax = dialect.schema();
        this.forms = syntax.alterations();
        this.table = type.table();
        this.changes = changes;
        this.definition = new TableDefinition(dialect, types, table, List.of(table), changes.added());
        this.name = definition.name();
    }

    /** All of them, in their order. */
    List<String> statements() {
        List<String> statements = new ArrayList<>();
        changes.steps().forEach(step -> statements.addAll(statements(step)));
        statements.addAll(definition.additions());
        return statements;
    }

    private List<String> statements(TableChange change) {
        return switch (change) {
            case TableChange.RenameTable rename ->
                forms.renameTable(
                        Names.qualified(dialect, table, rename.from()),
                        new NewName(table.name(), dialect.quote(table.name())));
            case TableChange.RenameColumn rename ->
                forms.renameColumn(name, dialect.quote(rename.from()), newName(rename.column()));
            case TableChange.AddColumns add ->
                add.columns().stream().flatMap(column -> added(column).stream()).toList();
            case TableChange.ChangeColumn changed ->
                withSequence(changed.column(), forms.changeColumn(name, form(changed.column(), "changed")));
            case TableChange.DropColumn drop -> forms.dropColumn(name, dialect.quote(drop.column()));
            case TableChange.DropConstraint drop ->
                forms.dropConstraint(name, drop.kind(), dialect.quote(drop.constraint()));
            case TableChange.DropIndex drop -> forms.dropIndex(name, dialect.quote(drop.index()));
        };
    }

    private NewName newName(MappedColumn column) {
        return new NewName(column.name(), dialect.quote(column.name()));
    }

    private List<String> added(MappedColumn column) {
        ColumnForm form = form(column, "added");
        if (column.isId()) {
            throw new ConfigurationException(place(column)
                    + " is of the primary key, which a table that exists has already or does not get; create the table anew and"
                    + " copy its rows");
        }
        if (!form.nullable() && form.defaultExpression().isEmpty() && forms.makesUpValues()) {
            throw new ConfigurationException(place(column) + " takes no NULL and has no default in the database, and "
                    + dialect.name() + " would make up values for rows that are there; give it @Default or"
                    + " @ServerDefault, or add it as one that takes NULL, fill it, and change it");
        }
        return withSequence(column, forms.addColumn(name, form, definition.references(column)));
    }

    /** The statements about a column, and before them that which creates its sequence unless it exists. */
    private List<String> withSequence(MappedColumn column, List<String> statements) {
        List<String> all = new ArrayList<>();
        definition
                .columns()
                .sequences(List.of(column))
                .forEach(sequence -> syntax.sequences()
                        .map(sequences -> sequences.create(sequence))
                        .ifPresent(all::add));
        all.addAll(statements);
        return all;
    }

    private ColumnForm form(MappedColumn column, String what) {
        if (definition.columns().isNumbered(column)) {
            throw new ConfigurationException(place(column) + " is numbered by the database and cannot be " + what
                    + "; create the table anew and copy its rows");
        }
        return definition.columns().form(column);
    }

    private String place(MappedColumn column) {
        return "Column " + table.name() + "." + column.name();
    }
}
