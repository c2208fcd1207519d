package duo.api.schema;

import java.util.List;

/**
 * An index as the database describes it, one that does not merely serve a primary key or a unique constraint. Immutable.
 *
 * @param name the name
 * @param parts what it is sorted by, in order
 * @param unique whether it enforces uniqueness
 * @param condition the condition in SQL of the rows that it holds; empty for an index of all rows
 * @since 0.1.0
 */
public record IndexInfo(String name, List<Part> parts, boolean unique, String condition) {

    /** Copies. */
    public IndexInfo {
        parts = List.copyOf(parts);
    }

    /**
     * What an index is sorted by.
     *
     * @param column the name of the column; empty for an expression
     * @param expression the expression in SQL; empty for a column, and where the database does not tell
     * @param descending whether it is kept in descending order
     * @since 0.1.0
     */
    public record Part(String column, String expression, boolean descending) {

        /**
         * A column.
         *
         * @param name its name
         * @param descending whether it is kept in descending order
         * @return the part
         */
        public static Part column(String name, boolean descending) {
            return new Part(name, "", descending);
        }
    }

    /**
     * The columns.
     *
     * @return their names in order, without expressions
     */
    public List<String> columns() {
        return parts.stream().map(Part::column).filter(name -> !name.isEmpty()).toList();
    }
}
