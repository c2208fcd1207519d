package duo.api.spi;

/**
 * Types by a table, with JSON as a mapping of its own, and what JDBC says of columns of unknown type. A dialect overrides what its database does
 * otherwise.
 *
 * @since 0.1.0
 */
public class AnsiColumnTypes implements ColumnTypes {
    private final TypeTable table;
    private final TypeMapping<String> json;

    /**
     * Creates the types.
     *
     * @param table one row for each Java type
     * @param json how JSON text is stored
     */
    public AnsiColumnTypes(TypeTable table, TypeMapping<String> json) {
        this.table = table;
        this.json = json;
    }

    @Override
    public TypeTable table() {
        return table;
    }

    @Override
    public TypeMapping<String> json() {
        return json;
    }
}
