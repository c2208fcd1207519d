package duo.api.spi;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What an index or a unique constraint is to be. Immutable.
 *
 * @param name the quoted name, without a schema
 * @param unique whether it forbids equal rows
 * @param parts the columns, in order
 * @param key the quoted columns of the primary key of its table
 * @since 0.1.0
 */
public record IndexForm(String name, boolean unique, List<Part> parts, List<String> key) {

    /** Copies. */
    public IndexForm {
        parts = List.copyOf(parts);
        key = List.copyOf(key);
    }

    /**
     * A column of an index.
     *
     * @param column the quoted name
     * @param nullable whether it takes NULL, and rows with NULL there are equal to no other; false for columns that a foreign key
     *     refers to, which databases allow of an index of all rows alone
     * @param descending whether it is kept in descending order
     * @since 0.1.0
     */
    public record Part(String column, boolean nullable, boolean descending) {}

    /**
     * The columns as they stand between parentheses.
     *
     * @return the columns, separated by commas
     */
    public String columns() {
        return parts.stream()
                .map(part -> part.column() + (part.descending() ? " DESC" : ""))
                .collect(Collectors.joining(", "));
    }

    /**
     * The columns that take NULL.
     *
     * @return their quoted names, in order
     */
    public List<String> nullable() {
        return parts.stream().filter(Part::nullable).map(Part::column).toList();
    }
}
