package duo.api.spi;

import java.util.List;

/**
 * The tables of a query whose rows are locked. Immutable.
 *
 * @param tables the tables, at least one
 * @param all whether the query reads no others
 * @since 0.1.0
 */
public record LockedTables(List<Table> tables, boolean all) {
    /** Copies. */
    public LockedTables {
        tables = List.copyOf(tables);
    }

    /**
     * A table whose rows are locked.
     *
     * @param name its name in the query
     * @param column one of its columns, for databases that name those
     * @since 0.1.0
     */
    public record Table(String name, String column) {}
}
