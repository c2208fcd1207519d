package duo.dialect.mysql;

import duo.api.meta.MappedColumn;
import duo.api.spi.SqlWriter;
import java.util.List;

/** How an upsert takes values from the row that it offers. */
enum OfferedRow {
    /** By a name that the row is given. */
    NAMED,
    /** By the function VALUES, where a row has no name. */
    BY_FUNCTION;

    /** No table or column is likely to have this name. */
    private static final String NAME = "duo_offered";

    /** Writes what follows the insert: columns of the row that is there take the values of the offered one. */
    void update(List<MappedColumn> columns, SqlWriter out) {
        if (this == NAMED) {
            out.sql(" AS ").identifier(NAME);
        }
        out.sql(" ON DUPLICATE KEY UPDATE ");
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i).name();
            out.sql(i == 0 ? "" : ", ").identifier(column).sql(" = ");
            if (this == NAMED) {
                out.identifier(NAME).sql(".").identifier(column);
            } else {
                out.sql("VALUES(").identifier(column).sql(")");
            }
        }
    }
}
