package duo.core.sql;

import java.util.List;

/**
 * A table that a statement names, as it stands before the statement.
 *
 * @param name the name
 * @param columns the names of its columns if it reads itself, else empty: then they are those of the query
 * @param rows the query
 * @param most how often it reads itself at most, or 0 for no limit
 */
record CommonDefinition(String name, List<String> columns, Rows rows, int most) {
    static CommonDefinition of(String name, Rows rows) {
        return new CommonDefinition(name, List.of(), rows, 0);
    }

    /** Whether it reads itself. */
    boolean isRecursive() {
        return !columns.isEmpty();
    }

    CommonDefinition with(Rows other) {
        return new CommonDefinition(name, columns, other, most);
    }
}
