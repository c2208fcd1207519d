package duo.dialect.oracle;

import duo.api.meta.MappedColumn;
import duo.api.spi.SqlWriter;
import duo.api.spi.Upsert;
import java.util.List;

/** Writes an upsert as MERGE. */
final class MergeStatement {
    private static final String TARGET = "\"target\"";
    private static final String SOURCE = "\"source\"";

    private MergeStatement() {}

    static void write(Upsert upsert, SqlWriter out) {
        out.sql("MERGE INTO ");
        if (!upsert.table().schema().isEmpty()) {
            out.identifier(upsert.table().schema()).sql(".");
        }
        out.identifier(upsert.table().name()).sql(" " + TARGET + " USING (SELECT ");
        for (int i = 0; i < upsert.values().size(); i++) {
            out.sql(i == 0 ? "" : ", ").node(upsert.values().get(i)).sql(" AS ");
            out.identifier(upsert.columns().get(i).name());
        }
        out.sql(" FROM dual) " + SOURCE + " ON (");
        pairs(upsert.conflict(), " AND ", out);
        out.sql(")");
        if (!upsert.updated().isEmpty()) {
            out.sql(" WHEN MATCHED THEN UPDATE SET ");
            pairs(upsert.updated(), ", ", out);
        }
        out.sql(" WHEN NOT MATCHED THEN INSERT (");
        names("", upsert.columns(), out);
        out.sql(") VALUES (");
        names(SOURCE + ".", upsert.columns(), out);
        out.sql(")");
    }

    private static void names(String prefix, List<MappedColumn> columns, SqlWriter out) {
        for (int i = 0; i < columns.size(); i++) {
            out.sql(i == 0 ? "" : ", ").sql(prefix).identifier(columns.get(i).name());
        }
    }

    private static void pairs(List<MappedColumn> columns, String separator, SqlWriter out) {
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i).name();
            out.sql(i == 0 ? "" : separator).sql(TARGET + ".").identifier(column);
            out.sql(" = " + SOURCE + ".").identifier(column);
        }
    }
}
