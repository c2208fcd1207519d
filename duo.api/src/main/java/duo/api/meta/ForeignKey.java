package duo.api.meta;

import duo.api.annotation.OnDeleteRule;
import java.util.List;

/**
 * A foreign key of a table. The target is a class literal, so that two metamodels never wait for each other.
 *
 * @param columns the columns, one or several
 * @param target the model that is referenced
 * @param properties the properties of the target that the columns refer to, in the same order; empty for its key
 * @param onDelete what happens to the row when the referenced one is deleted
 * @since 0.1.0
 */
public record ForeignKey(List<MappedColumn> columns, Class<?> target, List<String> properties, OnDeleteRule onDelete) {

    /** Copies. */
    public ForeignKey {
        columns = List.copyOf(columns);
        properties = List.copyOf(properties);
    }

    /**
     * The columns that are referenced; reads the metamodel of the target.
     *
     * @return as many as {@link #columns()}, in the same order
     * @throws duo.api.error.ConfigurationException if the target has no metamodel
     */
    public List<MappedColumn> targetColumns() {
        MappedTable table = Metamodel.of(target).table();
        return properties.isEmpty()
                ? table.ids()
                : properties.stream()
                        .map(property -> table.column(property).orElseThrow())
                        .toList();
    }
}
