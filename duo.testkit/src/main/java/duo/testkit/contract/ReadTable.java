package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.annotation.OnDeleteRule;
import duo.api.meta.ForeignKey;
import duo.api.meta.Generation;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable;
import duo.api.meta.MappedTable.TableCheck;
import duo.api.meta.MappedTable.TableIndex;
import duo.api.meta.Metamodel;
import duo.api.meta.Storage;
import duo.api.schema.CheckInfo;
import duo.api.schema.ColumnInfo;
import duo.api.schema.ForeignKeyInfo;
import duo.api.schema.IndexInfo;
import duo.api.schema.KeyInfo;
import duo.api.schema.TableInfo;
import duo.api.spi.ColumnSize;
import duo.api.spi.Dialect;
import duo.api.spi.IndexForm;
import duo.api.spi.QualifiedName;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table as the database tells it, compared with the metamodel that it was made from. */
final class ReadTable {
    private final Dialect dialect;
    private final MappedTable mapped;
    private final TableInfo read;
    private boolean changed;

    ReadTable(Dialect dialect, MappedTable mapped, TableInfo read) {
        this.dialect = dialect;
        this.mapped = mapped;
        this.read = read;
    }

    /** Whether the database keeps comments at all. */
    static boolean keepsComments(Dialect dialect) {
        return !dialect.schema().columnComment("a").isEmpty()
                || !dialect.schema()
                        .comment(new QualifiedName("", "t"), Optional.of("c"), "a")
                        .isEmpty();
    }

    /** For a table that got columns later: what is unique may be an index there, as where constraints cannot be added. */
    void assertBecameAsMapped() {
        changed = true;
        assertIsAsMapped();
    }

    void assertIsAsMapped() {
        assertEquals(mapped.name(), read.name());
        assertEquals(
                names(mapped.columns()),
                read.columns().stream().map(ColumnInfo::name).toList(),
                read.name());
        for (int i = 0; i < mapped.columns().size(); i++) {
            column(mapped.columns().get(i), read.columns().get(i), i + 1);
        }
        comment(mapped.comment(), read.comment(), read.name());
        assertEquals(Optional.of(names(mapped.ids())), read.primaryKey().map(KeyInfo::columns), read.name());
        uniqueness();
        indexes();
        assertEquals(mapped.foreignKeys().size(), read.foreignKeys().size(), read.foreignKeys()::toString);
        mapped.foreignKeys().forEach(this::foreignKey);
        checks();
    }

    private void column(MappedColumn column, ColumnInfo found, int position) {
        String label = read.name() + "." + column.name() + ": " + found;
        assertEquals(position, found.position(), label);
        assertEquals(column.isNullable() && !column.isId(), found.nullable(), label);
        assertEquals(isIdentity(column), found.identity(), label);
        assertEquals(hasDefault(column), !found.defaultExpression().isEmpty(), label);
        assertEquals("", found.generatedAs(), label);
        comment(column.comment(), found.comment(), label);
        assertTrue(!found.type().name().isEmpty(), label);
        Class<?> raw = column.type().raw();
        boolean plain =
                column.type().storage() == Storage.PLAIN && column.definition().isEmpty();
        if (plain && raw == String.class && column.length() > 0) {
            assertEquals(textSize(column.length()), found.type().length(), label);
        }
        if (plain && raw == BigDecimal.class && column.precision() > 0) {
            assertEquals(column.precision(), found.type().precision(), label);
            assertEquals(Math.max(0, column.scale()), found.type().scale(), label);
        }
    }

    /** The size that the database is told for a text; one that counts halves of characters leaves room for twice as many. */
    private int textSize(int length) {
        String type = dialect.types()
                .table()
                .find(String.class)
                .orElseThrow()
                .columnType()
                .apply(new ColumnSize(length, 0, -1, false));
        return Integer.parseInt(type.replaceAll("^[^(]*\\((\\d+)\\).*$", "$1"));
    }

    private boolean isIdentity(MappedColumn column) {
        return column.generation() == Generation.IDENTITY
                || (column.generation() == Generation.SEQUENCE && !hasSequences());
    }

    private boolean hasSequences() {
        return dialect.schema().sequences().isPresent();
    }

    private boolean hasDefault(MappedColumn column) {
        Storage storage = column.type().storage();
        boolean literal = storage == Storage.PLAIN || storage == Storage.ENUM_NAME || storage == Storage.ENUM_ORDINAL;
        return (column.generation() == Generation.SEQUENCE && hasSequences())
                || !column.serverDefault().isEmpty()
                || (column.defaultValue().isPresent() && literal);
    }

    private void comment(String expected, String found, String label) {
        assertEquals(keepsComments(dialect) ? expected : "", found, label);
    }

    /** Some databases do not tell a unique index from a constraint, but each constraint is one everywhere. */
    private void uniqueness() {
        Set<List<MappedColumn>> uniques = mapped.columns().stream()
                .filter(MappedColumn::isUnique)
                .map(List::of)
                .collect(Collectors.toCollection(HashSet::new));
        Set<List<String>> all = new HashSet<>();
        for (TableIndex index : mapped.indexes()) {
            if (index.constraint()) {
                uniques.add(index.columns());
            } else if (index.unique()) {
                all.add(names(index.columns()));
            }
        }
        uniques.forEach(unique -> all.add(names(unique)));
        Set<List<String>> constraints = uniques.stream()
                .filter(unique -> !changed && !nullsClash(unique))
                .map(ReadTable::names)
                .collect(Collectors.toSet());
        Set<List<String>> keys =
                read.uniqueKeys().stream().map(KeyInfo::columns).collect(Collectors.toSet());
        Set<List<String>> uniqueIndexes = read.indexes().stream()
                .filter(IndexInfo::unique)
                .map(IndexInfo::columns)
                .collect(Collectors.toSet());
        assertTrue(keys.containsAll(constraints), () -> read + " has " + constraints);
        keys.addAll(uniqueIndexes);
        assertEquals(all, keys, read.name());
    }

    /** Whether an index is unique in the place of a constraint, unless a foreign key needs that. */
    private boolean nullsClash(List<MappedColumn> unique) {
        List<IndexForm.Part> parts = unique.stream()
                .map(column -> new IndexForm.Part(column.name(), column.isNullable(), false))
                .toList();
        return dialect.schema().nullsClash(new IndexForm("i", true, parts, names(mapped.ids())));
    }

    /** An index serves each reference, unless a key begins with its columns; those that were asked for are there. */
    private void indexes() {
        List<IndexInfo> plain =
                read.indexes().stream().filter(index -> !index.unique()).toList();
        Set<List<IndexInfo.Part>> found = plain.stream().map(IndexInfo::parts).collect(Collectors.toSet());
        Set<List<String>> expected = mapped.foreignKeys().stream()
                .map(key -> names(key.columns()))
                .collect(Collectors.toCollection(HashSet::new));
        for (TableIndex index : mapped.indexes()) {
            if (!index.constraint() && !index.unique()) {
                List<IndexInfo.Part> parts = parts(index);
                assertTrue(found.contains(parts), () -> found + " has " + parts);
                expected.add(names(index.columns()));
            }
            if (!index.constraint() && !index.name().isEmpty()) {
                assertTrue(
                        read.indexes().stream().anyMatch(each -> each.name().equals(index.name()))
                                || read.keys().stream()
                                        .anyMatch(each -> each.name().equals(index.name())),
                        () -> read + " has " + index.name());
            }
        }
        plain.forEach(index -> assertTrue(expected.contains(index.columns()), index::toString));
        for (List<String> columns : expected) {
            assertTrue(
                    read.keys().stream().anyMatch(key -> begins(key.columns(), columns))
                            || read.indexes().stream().anyMatch(index -> begins(index.columns(), columns)),
                    () -> read + " is indexed by " + columns);
        }
    }

    private static List<IndexInfo.Part> parts(TableIndex index) {
        return IntStream.range(0, index.columns().size())
                .mapToObj(i -> IndexInfo.Part.column(
                        index.columns().get(i).name(), index.descending().get(i)))
                .toList();
    }

    private static boolean begins(List<String> all, List<String> start) {
        return all.size() >= start.size() && all.subList(0, start.size()).equals(start);
    }

    private void foreignKey(ForeignKey key) {
        MappedTable target = Metamodel.of(key.target()).table();
        List<ForeignKeyInfo> found = read.foreignKeys().stream()
                .filter(each -> each.columns().equals(names(key.columns())))
                .toList();
        assertEquals(1, found.size(), read.foreignKeys()::toString);
        ForeignKeyInfo only = found.get(0);
        assertEquals(read.schema(), only.targetSchema());
        assertEquals(target.name(), only.targetTable());
        assertEquals(names(key.targetColumns()), only.targetColumns());
        assertTrue(!only.name().isEmpty(), only::toString);
        OnDeleteRule rule = key.onDelete().ofDatabase();
        boolean written = !dialect.schema().onDelete(rule).isEmpty();
        assertEquals(refusal(written ? rule : OnDeleteRule.DO_NOTHING), refusal(only.onDelete()), only::toString);
        assertEquals(OnDeleteRule.DO_NOTHING, refusal(only.onUpdate()), only::toString);
    }

    /** Some databases have one rule that refuses; which of the two they call it is tested where they are told apart. */
    private static OnDeleteRule refusal(OnDeleteRule rule) {
        return rule == OnDeleteRule.RESTRICT ? OnDeleteRule.DO_NOTHING : rule;
    }

    /** A database may check by itself what a column of JSON holds, so more than what was asked for may be there. */
    private void checks() {
        assertTrue(read.checks().size() >= mapped.checks().size(), read.checks()::toString);
        boolean json =
                mapped.columns().stream().anyMatch(column -> column.type().storage() != Storage.PLAIN);
        if (!json) {
            assertEquals(mapped.checks().size(), read.checks().size(), read.checks()::toString);
        }
        for (TableCheck check : mapped.checks()) {
            assertTrue(
                    read.checks().stream()
                            .map(CheckInfo::name)
                            .anyMatch(name -> check.name().isEmpty() ? !name.isEmpty() : name.equals(check.name())),
                    read.checks()::toString);
        }
        read.checks().forEach(check -> assertTrue(!check.sql().isEmpty(), check::toString));
    }

    private static List<String> names(List<MappedColumn> columns) {
        return columns.stream().map(MappedColumn::name).toList();
    }
}
