package duo.dialect.mssql;

import duo.api.meta.MappedColumn;
import duo.api.spi.SqlWriter;
import duo.api.spi.Upsert;
import java.util.List;

/** Writes an upsert as MERGE. Without the lock two of them could both find no row and both insert. */
final class MergeStatement {
    private MergeStatement() {}

    static void write(Upsert upsert, SqlWriter out) {
        out.sql("MERGE INTO ");
        if (!upsert.table().schema().isEmpty()) {
            out.identifier(upsert.table().schema()).sql(".");
        }
        out.identifier(upsert.table().name()).sql(" WITH (HOLDLOCK) AS [target] USING (VALUES (");
        for (int i = 0; i < upsert.values().size(); i++) {
            out.sql(i == 0 ? "" : ", ").node(upsert.values().get(i));
        }
        out.sql(")) AS [source] (");
        names("", upsert.columns(), out);
        out.sql(") ON ");
        pairs(upsert.conflict(), " AND ", out);
        if (!upsert.updated().isEmpty()) {
            out.sql(" WHEN MATCHED THEN UPDATE SET ");
            pairs(upsert.updated(), ", ", out);
        }
        out.sql(" WHEN NOT MATCHED THEN INSERT (");
        names("", upsert.columns(), out);
        out.sql(") VALUES (");
        names("[source].", upsert.columns(), out);
        out.sql(");");
    }

    private static void names(String prefix, List<MappedColumn> columns, SqlWriter out) {
        for (int i = 0; i < columns.size(); i++) {
            out.sql(i == 0 ? "" : ", ").sql(prefix).identifier(columns.get(i).name());
        }
    }

    private static void pairs(List<MappedColumn> columns, String separator, SqlWriter out) {
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i).name();
            out.sql(i == 0 ? "" : separator).sql("[target].").identifier(column);
            out.sql(" = [source].").identifier(column);
        }
    }
}
