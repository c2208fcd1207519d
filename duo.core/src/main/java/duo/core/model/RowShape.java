package duo.core.model;

import duo.api.meta.MappedColumn;
import duo.api.meta.RowReader;
import duo.core.codec.ResolvedType;
import duo.core.execution.ResultRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The columns that a query selects, and what makes a value of them. Immutable; made for each use on one dialect. */
record RowShape<R>(List<MappedColumn> columns, Function<RowReader, R> reader) {

    List<R> readAll(ResultSet result, ResolvedType[] types) throws SQLException {
        List<R> rows = new ArrayList<>();
        ResultRow row = new ResultRow(result, columns, types);
        while (result.next()) {
            rows.add(reader.apply(row));
        }
        return rows;
    }
}
