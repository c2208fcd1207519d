package duo.api.schema;

import java.util.List;
import java.util.Optional;

/**
 * What a schema of a database has, read by {@link duo.api.Database#schema()}. Names are those that the database keeps, unquoted.
 * Tables of the system, views and temporary tables are not among it. Immutable.
 *
 * @param name the name of the schema; on MySQL, MariaDB and SQLite that of the database
 * @param tables the tables, ordered by name
 * @param sequences the sequences but for those that are hidden behind identity columns, ordered by name; empty where there are none
 * @since 0.1.0
 */
public record SchemaInfo(String name, List<TableInfo> tables, List<SequenceInfo> sequences) {

    /** Copies. */
    public SchemaInfo {
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
    }

    /**
     * A table.
     *
     * @param name the name as the database keeps it, unquoted
     * @return the table, or empty when there is none of that name
     */
    public Optional<TableInfo> table(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }
}
