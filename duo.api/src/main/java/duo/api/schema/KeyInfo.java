package duo.api.schema;

import java.util.List;

/**
 * A primary key or unique constraint as the database describes it. MySQL and MariaDB make no difference between a unique constraint and a unique
 * index on whole columns in ascending order: both are keys there. Immutable.
 *
 * @param name the name of the constraint; empty for one that has none, as those of SQLite may
 * @param columns the names of the columns in the order of the key
 * @param primary whether it is the primary key
 * @since 0.1.0
 */
public record KeyInfo(String name, List<String> columns, boolean primary) {

    /** Copies. */
    public KeyInfo {
        columns = List.copyOf(columns);
    }
}
