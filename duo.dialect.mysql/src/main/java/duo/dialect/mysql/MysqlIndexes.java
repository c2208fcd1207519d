package duo.dialect.mysql;

import static duo.api.spi.SchemaCollector.orEmpty;

import duo.api.schema.IndexInfo;
import duo.api.schema.KeyInfo;
import duo.api.spi.SchemaCollector;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The indexes of tables: a unique one over whole columns in ascending order is a key, for the server makes no difference. */
final class MysqlIndexes {
    private final Map<Name, Parts> indexes = new LinkedHashMap<>();

    private record Name(String table, String index) {}

    private static final class Parts {
        private final boolean unique;
        private final List<IndexInfo.Part> list = new ArrayList<>();
        private boolean whole = true;

        Parts(boolean unique) {
            this.unique = unique;
        }
    }

    /** Adds a row: table, index, whether it takes equal values, column, direction, length of a prefix. */
    void add(ResultSet row, String expression) throws SQLException {
        boolean unique = row.getInt(3) == 0;
        Parts parts = indexes.computeIfAbsent(new Name(row.getString(1), row.getString(2)), name -> new Parts(unique));
        boolean descending = "D".equals(row.getString(5));
        String column = orEmpty(row.getString(4));
        parts.list.add(new IndexInfo.Part(column, column.isEmpty() ? expression : "", descending));
        parts.whole &= !column.isEmpty() && !descending && row.getString(6) == null;
    }

    void giveTo(SchemaCollector found) {
        indexes.forEach((name, parts) -> {
            boolean primary = name.index().equals("PRIMARY");
            if (primary || (parts.unique && parts.whole)) {
                List<String> columns =
                        parts.list.stream().map(IndexInfo.Part::column).toList();
                found.key(name.table(), new KeyInfo(name.index(), columns, primary));
            } else {
                found.index(name.table(), new IndexInfo(name.index(), parts.list, parts.unique, ""));
            }
        });
    }
}
