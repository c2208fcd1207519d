package org.example.h2dialect;

import duo.api.meta.MappedColumn;
import duo.api.spi.SqlWriter;
import duo.api.spi.Upsert;
import java.util.List;

/** Writes an upsert as MERGE. A table of bound values would have columns without a type, so that they are bound where they go. */
final class H2Merge {
    private H2Merge() {}

    static void write(Upsert upsert, SqlWriter out) {
        out.sql("MERGE INTO ");
        if (!upsert.table().schema().isEmpty()) {
            out.identifier(upsert.table().schema()).sql(".");
        }
        out.identifier(upsert.table().name()).sql(" \"target\" USING (SELECT 1) ON ");
        assign(upsert, upsert.conflict(), " AND ", out);
        if (!upsert.updated().isEmpty()) {
            out.sql(" WHEN MATCHED THEN UPDATE SET ");
            assign(upsert, upsert.updated(), ", ", out);
        }
        out.sql(" WHEN NOT MATCHED THEN INSERT (");
        for (int i = 0; i < upsert.columns().size(); i++) {
            out.sql(i == 0 ? "" : ", ").identifier(upsert.columns().get(i).name());
        }
        out.sql(") VALUES (");
        for (int i = 0; i < upsert.values().size(); i++) {
            out.sql(i == 0 ? "" : ", ").node(upsert.values().get(i));
        }
        out.sql(")");
    }

    private static void assign(Upsert upsert, List<MappedColumn> columns, String separator, SqlWriter out) {
        for (int i = 0; i < columns.size(); i++) {
            MappedColumn column = columns.get(i);
            out.sql(i == 0 ? "" : separator)
                    .sql("\"target\".")
                    .identifier(column.name())
                    .sql(" = ");
            out.node(upsert.values().get(upsert.columns().indexOf(column)));
        }
    }
}
