package duo.core.model;

import duo.api.error.DatabaseException;
import duo.api.error.DuoException;
import duo.api.meta.MappedColumn;
import duo.api.meta.RowReader;
import duo.core.codec.ResolvedType;
import duo.core.execution.ResultRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The columns that a query selects, and what makes a value of them. Immutable; made for each use on one dialect.
 *
 * @param name what a row becomes, for messages
 */
record RowShape<R>(String name, List<MappedColumn> columns, Function<RowReader, R> reader) {

    List<R> readAll(ResultSet result, ResolvedType[] types) throws SQLException {
        List<R> rows = new ArrayList<>();
        ResultRow row = new ResultRow(result, columns, types);
        try {
            while (result.next()) {
                rows.add(reader.apply(row));
            }
        } catch (DuoException told) {
            throw told;
        } catch (RuntimeException refused) {
            throw refused(name, key(row), refused);
        }
        return rows;
    }

    /** The error for a row that code of the user does not accept, for instance the constructor of a record. */
    static DatabaseException refused(String name, String key, RuntimeException cause) {
        return new DatabaseException(
                "The row" + key + " cannot become a " + name + ", whose code throws "
                        + cause.getClass().getSimpleName()
                        + "; mend the row, or let the code take what the table holds",
                null,
                cause);
    }

    private String key(ResultRow row) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            MappedColumn column = columns.get(i);
            if (column.isId()) {
                parts.add(column.isSecret() ? "***" : String.valueOf(row.<Object>getGeneric(i)));
            }
        }
        return parts.isEmpty() ? "" : " with key " + String.join(", ", parts);
    }
}
