package duo.api.annotation;

/**
 * How an enum is stored.
 *
 * @since 0.1.0
 */
public enum EnumStorage {
    /** By {@link Enum#name()}, as text. */
    NAME,
    /** By {@link Enum#ordinal()}, as a number. */
    ORDINAL
}
