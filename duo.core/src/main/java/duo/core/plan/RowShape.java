package duo.core.plan;

import duo.api.error.DatabaseException;
import duo.api.error.DuoException;
import duo.api.meta.MappedColumn;
import duo.api.meta.RowReader;
import duo.api.spi.Node;
import duo.core.codec.ResolvedType;
import duo.core.execution.Output;
import duo.core.execution.ResultRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The columns that a query selects, and what makes a value of them. Immutable; made for each use on one dialect.
 *
 * @param name what a row becomes, for messages
 * @param finish makes the result of what all rows became
 */
public record RowShape<R>(
        String name, List<Output> columns, Function<RowReader, R> reader, UnaryOperator<List<R>> finish) {
    public RowShape(String name, List<Output> columns, Function<RowReader, R> reader) {
        this(name, columns, reader, UnaryOperator.identity());
    }

    /** Columns of a model. */
    public static <R> RowShape<R> of(String name, List<MappedColumn> columns, Function<RowReader, R> reader) {
        return new RowShape<>(name, columns.stream().map(Output::of).toList(), reader);
    }

    /** The same values by other columns. */
    public RowShape<R> with(List<Output> others) {
        return new RowShape<>(name, others, reader, finish);
    }

    /** What is selected. */
    public List<Node> items() {
        return columns.stream().map(Output::node).toList();
    }

    public List<R> readAll(ResultSet result, ResolvedType[] types) throws SQLException {
        return readAll(result, new ResultRow(result, columns, types));
    }

    /** Reads all rows by a reader of the columns. */
    List<R> readAll(ResultSet result, ResultRow row) throws SQLException {
        return finish.apply(read(result, row, Long.MAX_VALUE));
    }

    /** Reads some rows by a reader of the columns. */
    public List<R> read(ResultSet result, ResultRow row, long most) throws SQLException {
        List<R> rows = new ArrayList<>();
        try {
            while (rows.size() < most && result.next()) {
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
    public static DatabaseException refused(String name, String key, RuntimeException cause) {
        return new DatabaseException(
                "The row" + key + " cannot be read as " + name + ", whose code throws "
                        + cause.getClass().getSimpleName()
                        + "; mend the row, or let the code take what the table holds",
                null,
                cause);
    }

    private String key(ResultRow row) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            @Nullable MappedColumn column = columns.get(i).column();
            if (column != null && column.isId()) {
                parts.add(column.isSecret() ? "***" : String.valueOf(row.<Object>getGeneric(i)));
            }
        }
        return parts.isEmpty() ? "" : " with key " + String.join(", ", parts);
    }
}
