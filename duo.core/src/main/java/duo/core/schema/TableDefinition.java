package duo.core.schema;

import duo.api.annotation.OnDeleteRule;
import duo.api.error.UnsupportedFeatureException;
import duo.api.meta.ForeignKey;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable;
import duo.api.meta.MappedTable.TableIndex;
import duo.api.meta.Metamodel;
import duo.api.schema.ConstraintKind;
import duo.api.spi.Dialect;
import duo.api.spi.IndexForm;
import duo.api.spi.QualifiedName;
import duo.api.spi.SchemaSyntax;
import duo.core.codec.TypeResolver;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements that create one table. */
final class TableDefinition {
    private final Dialect dialect;
    private final SchemaSyntax syntax;
    private final MappedTable table;
    private final TableIndexes indexes;
    private final ColumnForms columns;
    private final TableChecks checks;
    private final Collection<MappedTable> together;
    private final List<MappedColumn> added;
    private final CascadeWays ways;

    /**
     * Creates the helper.
     *
     * @param together the tables that are made together with this one, and so may refer to it
     * @param added columns that a table that exists gets, or none for a new table
     */
    TableDefinition(
            Dialect dialect,
            TypeResolver types,
            MappedTable table,
            Collection<MappedTable> together,
            List<MappedColumn> added) {
        this.dialect = dialect;
        this.syntax = dialect.schema();
        this.table = table;
        this.indexes = new TableIndexes(table);
        this.columns = new ColumnForms(dialect, types, table, indexes);
        this.checks = new TableChecks(dialect, table);
        this.together = together;
        this.added = added;
        this.ways = new CascadeWays(addedKeys().collect(Collectors.toSet()));
    }

    ColumnForms columns() {
        return columns;
    }

    QualifiedName name() {
        return Names.qualified(dialect, table);
    }

    /** The sequences that the columns take their values from. */
    List<QualifiedName> sequences() {
        return columns.sequences(table.columns());
    }

    /** CREATE TABLE, with all that belongs inside it. */
    String createTable(boolean withForeignKeys) {
        List<String> parts = new ArrayList<>();
        table.columns().forEach(column -> parts.add(columns.form(column).text()));
        boolean keyInline =
                syntax.identityIsPrimaryKey() && table.columns().stream().anyMatch(columns::isNumbered);
        if (!keyInline) {
            parts.add("PRIMARY KEY (" + names(table.ids()) + ")");
        }
        constraints(all -> true)
                .forEach(unique -> parts.add("CONSTRAINT " + unique.name() + " UNIQUE (" + unique.columns() + ")"));
        parts.addAll(checks.all());
        if (withForeignKeys) {
            table.foreignKeys().forEach(key -> parts.add(foreignKey(key)));
        }
        if (syntax.inlineIndexes()) {
            indexForms(all -> true)
                    .forEach(index -> parts.add((index.unique() ? "UNIQUE INDEX " : "INDEX ") + index.name() + " ("
                            + index.columns() + ")"));
        }
        return "CREATE TABLE " + (syntax.ifNotExists() ? "IF NOT EXISTS " : "") + name() + " ("
                + String.join(", ", parts) + ")" + syntax.tableOptions(table.comment());
    }

    /** What is created after the table: indexes and comments. */
    List<String> followUps() {
        List<String> statements = new ArrayList<>();
        if (!syntax.inlineIndexes()) {
            // An index of that name may be one of another table, in the place of which a unique one must not be left
            // out.
            indexForms(all -> true)
                    .forEach(index -> statements.add(syntax.createIndex(name(), index, !index.unique())));
        }
        if (!table.comment().isEmpty()) {
            statements.addAll(syntax.comment(name(), Optional.empty(), table.comment()));
        }
        statements.addAll(comments(table.columns()));
        return statements;
    }

    private List<String> comments(List<MappedColumn> commented) {
        return commented.stream()
                .filter(column -> !column.comment().isEmpty())
                .flatMap(column ->
                        syntax.comment(name(), Optional.of(dialect.quote(column.name())), column.comment()).stream())
                .toList();
    }

    /** What follows the columns that were added: constraints and indexes that hold one of them, and comments. */
    List<String> additions() {
        List<String> statements = new ArrayList<>();
        constraints(unique -> holdsAdded(unique.columns()))
                .forEach(unique -> statements.addAll(syntax.alterations().addUnique(name(), unique)));
        indexForms(index -> holdsAdded(index.columns()))
                .forEach(index -> statements.add(syntax.createIndex(name(), index, false)));
        if (!syntax.inlineForeignKeys()) {
            addedKeys().map(this::addForeignKey).forEach(statements::add);
            checks.of(added).forEach(check -> statements.add("ALTER TABLE " + name() + " ADD " + check));
        }
        statements.addAll(comments(added));
        return statements;
    }

    /** The foreign key and the checks of an added column, where they can be declared only with it. */
    Optional<String> references(MappedColumn column) {
        if (!syntax.inlineForeignKeys()) {
            return Optional.empty();
        }
        Optional<ForeignKey> key = table.foreignKeys().stream()
                .filter(each -> each.columns().contains(column))
                .findFirst();
        key.filter(each -> each.columns().size() > 1).ifPresent(each -> {
            throw new UnsupportedFeatureException(
                    dialect.name() + " adds no foreign key of several columns to a table that exists: "
                            + each.properties() + "; create the table anew and copy its rows");
        });
        StringBuilder clauses = new StringBuilder();
        key.ifPresent(each -> clauses.append(" ").append(constraint(each)).append(references(each)));
        checks.completedBy(column, added).forEach(check -> clauses.append(" ").append(check));
        return clauses.isEmpty() ? Optional.empty() : Optional.of(clauses.toString());
    }

    private Stream<ForeignKey> addedKeys() {
        return table.foreignKeys().stream().filter(key -> holdsAdded(key.columns()));
    }

    private boolean holdsAdded(List<MappedColumn> columns) {
        return columns.stream().anyMatch(added::contains);
    }

    List<String> addForeignKeys() {
        return table.foreignKeys().stream().map(this::addForeignKey).toList();
    }

    private String addForeignKey(ForeignKey key) {
        return "ALTER TABLE " + name() + " ADD " + foreignKey(key);
    }

    /** Drops the foreign keys to some tables. */
    List<String> dropForeignKeys(Set<MappedTable> targets) {
        return table.foreignKeys().stream()
                .filter(key -> targets.contains(Metamodel.of(key.target()).table()))
                .flatMap(key -> syntax
                        .alterations()
                        .dropConstraint(name(), ConstraintKind.FOREIGN_KEY, dialect.quote(foreignKeyName(key)))
                        .stream())
                .toList();
    }

    private String foreignKeyName(ForeignKey key) {
        return Names.of(dialect, "fk", table, key.columns());
    }

    private String foreignKey(ForeignKey key) {
        return constraint(key) + " FOREIGN KEY (" + names(key.columns()) + ")" + references(key);
    }

    private String constraint(ForeignKey key) {
        return "CONSTRAINT " + dialect.quote(foreignKeyName(key));
    }

    private String references(ForeignKey key) {
        return " REFERENCES "
                + Names.qualified(dialect, Metamodel.of(key.target()).table()) + " (" + names(key.targetColumns()) + ")"
                + syntax.onDelete(
                        syntax.cascadesByOneWay() && !ways.acts(table, key)
                                ? OnDeleteRule.DO_NOTHING
                                : key.onDelete().ofDatabase());
    }

    /** The unique constraints among what is to be unique; the rest are indexes. */
    private List<IndexForm> constraints(Predicate<TableIndex> which) {
        return uniques().stream()
                .filter(which)
                .map(this::form)
                .filter(unique -> !syntax.nullsClash(unique))
                .toList();
    }

    private List<IndexForm> indexForms(Predicate<TableIndex> which) {
        return Stream.concat(
                        uniques().stream().filter(which).map(this::form).filter(syntax::nullsClash),
                        indexes.indexes().stream().filter(which).map(this::form))
                .toList();
    }

    private List<TableIndex> uniques() {
        List<TableIndex> all = new ArrayList<>(indexes.unnamedUniques());
        table.columns().stream()
                .filter(column -> needsIndex(column) && !column.isUnique())
                .map(TableIndexes::unique)
                .forEach(all::add);
        all.addAll(indexes.uniques());
        return all;
    }

    /** Whether the database numbers the column only when an index begins with it, and none does so yet. */
    private boolean needsIndex(MappedColumn column) {
        return syntax.identityIsIndexed() && columns.isNumbered(column) && !indexes.beginWith(column);
    }

    private IndexForm form(TableIndex index) {
        String name = index.name().isEmpty()
                ? Names.of(dialect, index.unique() ? "uniq" : "idx", table, index.columns())
                : index.name();
        boolean referenced = index.unique() && isReferenced(index.columns());
        List<IndexForm.Part> parts = new ArrayList<>();
        for (int i = 0; i < index.columns().size(); i++) {
            MappedColumn column = index.columns().get(i);
            parts.add(new IndexForm.Part(
                    dialect.quote(column.name()),
                    column.isNullable() && !column.isId() && !referenced,
                    index.descending().get(i)));
        }
        List<String> key =
                table.ids().stream().map(id -> dialect.quote(id.name())).toList();
        return new IndexForm(dialect.quote(name), index.unique(), parts, key);
    }

    /** Whether a foreign key refers to columns; then the database wants all rows in their index. */
    private boolean isReferenced(List<MappedColumn> unique) {
        return together.stream()
                .flatMap(other -> other.foreignKeys().stream())
                .filter(key -> Metamodel.of(key.target()).table().equals(table))
                .anyMatch(key -> Set.copyOf(key.targetColumns()).equals(Set.copyOf(unique)));
    }

    private String names(List<MappedColumn> named) {
        return named.stream().map(column -> dialect.quote(column.name())).collect(Collectors.joining(", "));
    }
}
