package duo.dialect.mssql;

import duo.api.meta.MappedColumn;
import duo.api.meta.Storage;
import duo.api.meta.ValueType;
import duo.api.spi.ColumnSize;
import duo.api.spi.Insert;
import duo.api.spi.Node;
import duo.api.spi.SqlWriter;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * An insert. The values that come back are asked for in the middle of the statement. OUTPUT gives no order of them ("there is no guarantee that the
 * order in which the changes are applied to the table and the order in which the rows are inserted into the output table will correspond", OUTPUT
 * clause in the Transact-SQL reference), so that several rows bring their position with them, which MERGE can give back and INSERT cannot.
 */
final class MssqlInsert {
    private static final Set<Class<?>> SCALED = Set.of(BigDecimal.class, Duration.class);
    private static final String ROWS = "rows";
    private static final String POSITION = "duo position";

    private final Insert insert;

    MssqlInsert(Insert insert) {
        this.insert = insert;
    }

    void write(SqlWriter out) {
        if (insert.rows().size() > 1 && !insert.returning().isEmpty()) {
            merge(out);
        } else {
            insert(out);
        }
    }

    private void insert(SqlWriter out) {
        out.sql("INSERT INTO ").table(insert.table());
        if (!insert.columns().isEmpty()) {
            out.sql(" (").columns(insert.columns()).sql(")");
        }
        output(out);
        if (insert.columns().isEmpty()) {
            out.sql(" DEFAULT VALUES");
            return;
        }
        out.sql(" VALUES ");
        for (int i = 0; i < insert.rows().size(); i++) {
            out.sql(i == 0 ? "(" : ", (");
            values(insert.rows().get(i), out);
            out.sql(")");
        }
    }

    private void merge(SqlWriter out) {
        out.sql("MERGE INTO ").table(insert.table()).sql(" USING (VALUES ");
        for (int i = 0; i < insert.rows().size(); i++) {
            out.sql(i == 0 ? "(" : ", (");
            values(insert.rows().get(i), out);
            out.sql(", " + i + ")");
        }
        out.sql(") ").identifier(ROWS).sql(" (");
        out.columns(insert.columns()).sql(", ").identifier(POSITION);
        out.sql(") ON 1 = 0 WHEN NOT MATCHED THEN INSERT (").columns(insert.columns());
        out.sql(") VALUES");
        for (int i = 0; i < insert.columns().size(); i++) {
            out.sql(i == 0 ? " (" : ", ").identifier(ROWS).sql(".");
            out.identifier(insert.columns().get(i).name());
        }
        out.sql(")");
        output(out);
        out.sql(", ").identifier(ROWS).sql(".").identifier(POSITION).sql(";");
    }

    private void values(List<Node> row, SqlWriter out) {
        for (int i = 0; i < row.size(); i++) {
            out.sql(i == 0 ? "" : ", ");
            String decimal = insert.rows().size() > 1 ? decimal(insert.columns().get(i)) : "";
            if (decimal.isEmpty()) {
                out.node(row.get(i));
            } else {
                out.sql("CAST(").node(row.get(i)).sql(" AS " + decimal + ")");
            }
        }
    }

    /**
     * The type of a column that holds digits after the point, or nothing. The driver binds a decimal with 38 digits and the scale of the value, and
     * NULL with none; several rows get a type between theirs, of which too many digits are cut off ("Precision, scale, and length" in the
     * Transact-SQL reference).
     */
    private static String decimal(MappedColumn column) {
        ValueType type = column.type().inColumn();
        return type.storage() == Storage.PLAIN
                        && SCALED.contains(type.raw())
                        && column.definition().isEmpty()
                ? MssqlTypes.TABLE.find(type.raw()).orElseThrow().columnType().apply(ColumnSize.of(column, false))
                : "";
    }

    private void output(SqlWriter out) {
        for (int i = 0; i < insert.returning().size(); i++) {
            out.sql(i == 0 ? " OUTPUT " : ", ")
                    .sql("INSERTED.")
                    .identifier(insert.returning().get(i).name());
        }
    }
}
