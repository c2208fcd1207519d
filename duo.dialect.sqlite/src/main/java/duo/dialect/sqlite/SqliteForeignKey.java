package duo.dialect.sqlite;

import static duo.api.spi.SchemaCollector.orEmpty;

import duo.api.schema.ForeignKeyInfo;
import duo.api.spi.SchemaCollector;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A foreign key, read row by row. */
final class SqliteForeignKey {
    private final List<String> columns = new ArrayList<>();
    private final List<String> targetColumns = new ArrayList<>();
    private String target = "";
    private String onDelete = "";
    private String onUpdate = "";

    /** Adds a row: target in the third column, then columns and rules. A reference to a key may leave its columns out. */
    void read(ResultSet row) throws SQLException {
        target = row.getString(3);
        columns.add(orEmpty(row.getString(4)));
        @Nullable String to = row.getString(5);
        if (to != null) {
            targetColumns.add(to);
        }
        onDelete = row.getString(6);
        onUpdate = row.getString(7);
    }

    ForeignKeyInfo named(String name, String schema, UnaryOperator<ForeignKeyInfo> completed) {
        return completed.apply(new ForeignKeyInfo(
                name,
                columns,
                schema,
                target,
                targetColumns,
                SchemaCollector.rule(onDelete),
                SchemaCollector.rule(onUpdate)));
    }
}
