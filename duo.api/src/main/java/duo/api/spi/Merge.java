package duo.api.spi;

import duo.api.meta.MappedColumn;
import java.util.List;

/**
 * Writes an upsert as MERGE of the SQL standard; a dialect overrides what its database writes differently. Stateless.
 *
 * @since 0.1.0
 */
public class Merge {
    /** The name of the table. */
    protected static final String TARGET = "target";

    /** The name of the row that is merged. */
    protected static final String SOURCE = "source";

    /** The form of the standard. */
    public Merge() {}

    /**
     * Writes the statement.
     *
     * @param upsert the upsert
     * @param out takes the text
     */
    public final void write(Upsert upsert, SqlWriter out) {
        out.sql("MERGE INTO ")
                .table(upsert.table())
                .sql(tableHint())
                .sql(" ")
                .identifier(TARGET)
                .sql(" USING ");
        source(upsert, out);
        out.sql(" ON (");
        assign(upsert, upsert.conflict(), " AND ", out);
        out.sql(")");
        if (!upsert.updated().isEmpty()) {
            out.sql(" WHEN MATCHED THEN UPDATE SET ");
            assign(upsert, upsert.updated(), ", ", out);
        }
        out.sql(" WHEN NOT MATCHED THEN INSERT (").columns(upsert.columns()).sql(") VALUES (");
        for (int i = 0; i < upsert.columns().size(); i++) {
            out.sql(i == 0 ? "" : ", ");
            value(upsert, upsert.columns().get(i), out);
        }
        out.sql(")").sql(end());
    }

    /**
     * What stands behind the name of the table, such as a hint that locks; nothing unless overridden.
     *
     * @return the text with a space before it, or an empty text
     */
    protected String tableHint() {
        return "";
    }

    /**
     * Writes the row that is merged, with the name {@link #SOURCE}; a table of values unless overridden.
     *
     * @param upsert the upsert
     * @param out takes the text
     */
    protected void source(Upsert upsert, SqlWriter out) {
        out.sql("(VALUES (");
        for (int i = 0; i < upsert.values().size(); i++) {
            out.sql(i == 0 ? "" : ", ").node(upsert.values().get(i));
        }
        out.sql(")) ").identifier(SOURCE).sql(" (").columns(upsert.columns()).sql(")");
    }

    /**
     * Writes the new value of a column; that of the merged row unless overridden.
     *
     * @param upsert the upsert
     * @param column one of its columns
     * @param out takes the text
     */
    protected void value(Upsert upsert, MappedColumn column, SqlWriter out) {
        out.identifier(SOURCE).sql(".").identifier(column.name());
    }

    /**
     * What ends the statement; nothing unless overridden.
     *
     * @return the text
     */
    protected String end() {
        return "";
    }

    /**
     * Writes a row of bound values with names, as {@code SELECT .. FROM ..} does; for {@link #source} where there are no tables of values.
     *
     * @param upsert the upsert
     * @param from the text that names a table of one row, with a space before it, or an empty text
     * @param out takes the text
     */
    protected final void selectedRow(Upsert upsert, String from, SqlWriter out) {
        out.sql("(SELECT ");
        for (int i = 0; i < upsert.values().size(); i++) {
            out.sql(i == 0 ? "" : ", ").node(upsert.values().get(i)).sql(" AS ");
            out.identifier(upsert.columns().get(i).name());
        }
        out.sql(from).sql(") ").identifier(SOURCE);
    }

    private void assign(Upsert upsert, List<MappedColumn> columns, String separator, SqlWriter out) {
        for (int i = 0; i < columns.size(); i++) {
            out.sql(i == 0 ? "" : separator).identifier(TARGET).sql(".");
            out.identifier(columns.get(i).name()).sql(" = ");
            value(upsert, columns.get(i), out);
        }
    }
}
