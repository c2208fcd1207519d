package duo.core.schema;

import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable;
import duo.api.spi.Dialect;
import duo.core.sql.ShortNames;
import java.util.List;
import java.util.stream.Collectors;

/** Names of what the user did not name; cut to what the database takes, with a checksum so that they stay distinct. */
final class Names {
    private Names() {}

    static String of(Dialect dialect, String prefix, MappedTable table, List<MappedColumn> columns) {
        String name = prefix + "_" + table.name() + "_"
                + columns.stream().map(MappedColumn::name).collect(Collectors.joining("_"));
        return ShortNames.of(name, dialect);
    }
}
