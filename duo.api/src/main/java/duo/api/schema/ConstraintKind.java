package duo.api.schema;

/**
 * What a constraint of a table demands, besides its primary key.
 *
 * @since 0.1.0
 */
public enum ConstraintKind {
    /** The row that columns refer to is there. */
    FOREIGN_KEY,

    /** No two rows are equal. */
    UNIQUE,

    /** A condition holds. */
    CHECK
}
