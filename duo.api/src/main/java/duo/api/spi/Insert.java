package duo.api.spi;

import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable;
import java.util.List;

/**
 * An insert of one or several rows.
 *
 * @param table the table
 * @param columns the columns written; empty means a row of defaults
 * @param rows for each row a value for each column
 * @param returning the columns to give back, empty for none
 * @since 0.1.0
 */
public record Insert(
        MappedTable table, List<MappedColumn> columns, List<List<Node>> rows, List<MappedColumn> returning) {}
