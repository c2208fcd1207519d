package duo.api.annotation;

/**
 * What happens to the referencing row when the referenced row is deleted.
 *
 * @since 0.1.0
 */
public enum OnDeleteRule {
    /** The database refuses at the end of the statement or transaction; nothing is added to the DDL. */
    NO_ACTION,
    /** The referencing row is deleted too. */
    CASCADE,
    /** The database refuses at once. */
    RESTRICT,
    /** The reference becomes NULL. */
    SET_NULL,
    /** The reference takes its default. */
    SET_DEFAULT
}
