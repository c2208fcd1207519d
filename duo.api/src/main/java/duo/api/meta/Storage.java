package duo.api.meta;

/**
 * The form in which a value is stored.
 *
 * @since 0.1.0
 */
public enum Storage {
    /** As the dialect's type for the Java type. */
    PLAIN,
    /** An enum by name. */
    ENUM_NAME,
    /** An enum by ordinal. */
    ENUM_ORDINAL,
    /** As JSON. */
    JSON,
    /** A list of scalars: an array where the database has them, else JSON text. */
    ARRAY,
    /** In the form that a converter gives it. */
    CONVERTED
}
