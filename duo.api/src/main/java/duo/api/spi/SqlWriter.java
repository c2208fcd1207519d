package duo.api.spi;

import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable;
import java.util.List;

/**
 * Collects the text of a statement and its parameters in the order in which they are written. Not thread-safe; lives for one
 * statement.
 *
 * @since 0.1.0
 */
public interface SqlWriter {

    /**
     * Writes text as it is. Never give it a value or an unquoted identifier from outside: texts are kept by the shape of their statement and used
     * again with other values, so that what is written may depend on which nodes there are and on their types, but not on what a value is.
     *
     * @param sql the text
     * @return this
     */
    SqlWriter sql(String sql);

    /**
     * Writes an identifier, quoted by the dialect.
     *
     * @param name the bare name
     * @return this
     */
    SqlWriter identifier(String name);

    /**
     * Writes the name of a table, with its schema if it has one.
     *
     * @param table the table
     * @return this
     */
    default SqlWriter table(MappedTable table) {
        if (!table.schema().isEmpty()) {
            identifier(table.schema()).sql(".");
        }
        return identifier(table.name());
    }

    /**
     * Writes the names of columns, separated by commas.
     *
     * @param columns the columns
     * @return this
     */
    default SqlWriter columns(List<MappedColumn> columns) {
        for (int i = 0; i < columns.size(); i++) {
            sql(i == 0 ? "" : ", ").identifier(columns.get(i).name());
        }
        return this;
    }

    /**
     * Writes a placeholder and keeps the value as its parameter.
     *
     * @param value the value
     * @return this
     */
    SqlWriter value(Node.Value value);

    /**
     * Writes a placeholder that the statement fills with a number; only in inserts of {@link KeyRetrieval#OUT_PARAMETERS}.
     *
     * @return this
     */
    SqlWriter output();

    /**
     * Writes a node through the renderer and the dialect.
     *
     * @param node the node
     * @return this
     */
    SqlWriter node(Node node);

    /**
     * Writes a node that stands beside an operator: in parentheses where it has an operator of its own.
     *
     * @param node the node
     * @return this
     */
    SqlWriter operand(Node node);
}
