package duo.core.schema;

import duo.api.meta.ForeignKey;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable;
import duo.api.meta.MappedTable.TableIndex;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The indexes and unique constraints of a table, those that follow from its columns and foreign keys included. */
final class TableIndexes {
    private final MappedTable table;

    TableIndexes(MappedTable table) {
        this.table = table;
    }

    /** Whether an index, a key or a foreign key holds the column. */
    boolean hold(MappedColumn column) {
        return column.isId()
                || column.isUnique()
                || table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column))
                || table.indexes().stream().anyMatch(index -> index.columns().contains(column));
    }

    /** Whether an index that was asked for begins with the column. */
    boolean beginWith(MappedColumn column) {
        return column.equals(table.ids().get(0))
                || table.indexes().stream().anyMatch(index -> begins(index.columns(), List.of(column)));
    }

    /** The constraint of a column that is unique by itself, unless it was asked for with a name. */
    List<TableIndex> unnamedUniques() {
        return table.columns().stream()
                .filter(MappedColumn::isUnique)
                .filter(column -> table.indexes().stream()
                        .noneMatch(
                                index -> index.constraint() && index.columns().equals(List.of(column))))
                .map(TableIndexes::unique)
                .toList();
    }

    static TableIndex unique(MappedColumn column) {
        return new TableIndex("", List.of(column), List.of(false), true, true);
    }

    /** The constraints that were asked for. */
    List<TableIndex> uniques() {
        return table.indexes().stream().filter(TableIndex::constraint).toList();
    }

    /** Indexes that were asked for, and one for each foreign key, which most databases do not make by themselves. */
    List<TableIndex> indexes() {
        List<TableIndex> all = new ArrayList<>(
                table.indexes().stream().filter(index -> !index.constraint()).toList());
        for (ForeignKey key : table.foreignKeys()) {
            List<MappedColumn> columns = key.columns();
            boolean covered = (columns.size() == 1 && columns.get(0).isUnique())
                    || begins(table.ids(), columns)
                    || all.stream().anyMatch(index -> begins(index.columns(), columns))
                    || uniques().stream().anyMatch(index -> begins(index.columns(), columns));
            if (!covered) {
                all.add(new TableIndex("", columns, Collections.nCopies(columns.size(), false), false, false));
            }
        }
        return all;
    }

    private static boolean begins(List<MappedColumn> columns, List<MappedColumn> start) {
        return columns.size() >= start.size()
                && columns.subList(0, start.size()).equals(start);
    }
}
