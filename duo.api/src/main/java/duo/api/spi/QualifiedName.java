package duo.api.spi;

/**
 * The name of a table, sequence or index, with its schema if it has one. Immutable.
 *
 * @param schema the quoted schema, or empty for the one of the connection
 * @param name the quoted name
 * @since 0.1.0
 */
public record QualifiedName(String schema, String name) {

    /**
     * The name of something else in the same schema.
     *
     * @param other the quoted name
     * @return the name with this schema
     */
    public QualifiedName sibling(String other) {
        return new QualifiedName(schema, other);
    }

    /** The name as it stands in a statement. */
    @Override
    public String toString() {
        return schema.isEmpty() ? name : schema + "." + name;
    }
}
