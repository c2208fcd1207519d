package duo.api.meta;

import java.util.List;

/**
 * The junction of a many-to-many relation as the annotation describes it.
 *
 * @param table the table of Duo's own, unquoted; empty when a model maps it
 * @param columns the columns that refer to the model that declares the relation; empty for the default names
 * @param targetColumns the columns that refer to the target; empty for the default names
 * @param through the model that maps the table, or {@code void}
 * @param source the property of that model that refers to the declaring model; empty when Duo's own table is used
 * @param inverse the property of that model that refers to the target; empty when Duo's own table is used
 * @since 0.1.0
 */
public record JunctionNames(
        String table,
        List<String> columns,
        List<String> targetColumns,
        Class<?> through,
        String source,
        String inverse) {

    /** Copies. */
    public JunctionNames {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }

    /**
     * A table of Duo's own; called by generated code.
     *
     * @param table the table, unquoted
     * @param columns the columns that refer to the model that declares the relation; empty for the default names
     * @param targetColumns the columns that refer to the target; empty for the default names
     * @return the names
     */
    public static JunctionNames own(String table, List<String> columns, List<String> targetColumns) {
        return new JunctionNames(table, columns, targetColumns, void.class, "", "");
    }

    /**
     * The table of a model; called by generated code.
     *
     * @param through the model
     * @param source its property that refers to the declaring model
     * @param inverse its property that refers to the target
     * @return the names
     */
    public static JunctionNames through(Class<?> through, String source, String inverse) {
        return new JunctionNames("", List.of(), List.of(), through, source, inverse);
    }
}
