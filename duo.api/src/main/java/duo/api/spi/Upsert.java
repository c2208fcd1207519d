package duo.api.spi;

import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable;
import java.util.List;

/**
 * An insert of one row that updates the row of the same key when there is one.
 *
 * @param table the table
 * @param columns the columns written at insert
 * @param values a value for each of them
 * @param conflict the columns of the key or unique constraint
 * @param updated the columns that take the new value when the row exists; empty means it stays as it is
 * @since 0.1.0
 */
public record Upsert(
        MappedTable table,
        List<MappedColumn> columns,
        List<Node> values,
        List<MappedColumn> conflict,
        List<MappedColumn> updated) {

    /**
     * The insert of the row, for databases that write an upsert as an insert and what happens where the key is there.
     *
     * @return the insert, which gives nothing back
     */
    public Insert insert() {
        return new Insert(table, columns, List.of(values), List.of());
    }
}
