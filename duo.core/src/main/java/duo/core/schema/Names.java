package duo.core.schema;

import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable;
import duo.api.spi.Dialect;
import duo.api.spi.QualifiedName;
import duo.core.sql.ShortNames;
import java.util.List;
import java.util.stream.Collectors;

/** Names in statements about tables. */
final class Names {
    private Names() {}

    /** The name of what the user did not name; cut to what the database takes, with a checksum so that it stays distinct. */
    static String of(Dialect dialect, String prefix, MappedTable table, List<MappedColumn> columns) {
        String name = prefix + "_" + table.name() + "_"
                + columns.stream().map(MappedColumn::name).collect(Collectors.joining("_"));
        return ShortNames.of(name, dialect);
    }

    /** The name of a table, with its schema if it has one. */
    static QualifiedName qualified(Dialect dialect, MappedTable table) {
        return qualified(dialect, table, table.name());
    }

    /** The name of something in the schema of a table. */
    static QualifiedName qualified(Dialect dialect, MappedTable table, String name) {
        return new QualifiedName(table.schema().isEmpty() ? "" : dialect.quote(table.schema()), dialect.quote(name));
    }
}
