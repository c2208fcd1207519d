package duo.api.annotation;

/**
 * Whether a column takes NULL.
 *
 * @since 0.1.0
 */
public enum Nullability {
    /** Nullable when the type carries the JSpecify annotation {@code @Nullable}, else not. */
    FROM_TYPE,
    /** The column takes NULL. */
    NULLABLE,
    /** The column is NOT NULL. */
    NOT_NULL
}
