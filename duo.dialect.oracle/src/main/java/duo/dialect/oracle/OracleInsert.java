package duo.dialect.oracle;

import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable;
import duo.api.spi.Insert;
import duo.api.spi.Node;
import duo.api.spi.SqlWriter;
import java.util.List;

/** Inserts: one of a row as it is, others as a block. */
final class OracleInsert {
    private OracleInsert() {}

    static void write(Insert insert, SqlWriter out) {
        List<List<Node>> rows = insert.columns().isEmpty() ? List.of(List.of()) : insert.rows();
        if (rows.size() == 1 && insert.returning().isEmpty()) {
            row(insert, rows.get(0), out);
            return;
        }
        out.sql("BEGIN");
        for (List<Node> row : rows) {
            out.sql(" ");
            row(insert, row, out);
            returning(insert.returning(), out);
            out.sql(";");
        }
        out.sql(" END;");
    }

    /** There is no row of defaults, but a default can be given for a column. */
    private static void row(Insert insert, List<Node> values, SqlWriter out) {
        MappedTable table = insert.table();
        out.sql("INSERT INTO ").table(table).sql(" (");
        out.columns(insert.columns().isEmpty() ? table.columns().subList(0, 1) : insert.columns());
        out.sql(") VALUES (");
        for (int i = 0; i < values.size(); i++) {
            out.sql(i == 0 ? "" : ", ").node(values.get(i));
        }
        out.sql(values.isEmpty() ? "DEFAULT)" : ")");
    }

    private static void returning(List<MappedColumn> columns, SqlWriter out) {
        if (columns.isEmpty()) {
            return;
        }
        out.sql(" RETURNING ").columns(columns);
        for (int i = 0; i < columns.size(); i++) {
            out.sql(i == 0 ? " INTO " : ", ").output();
        }
    }
}
