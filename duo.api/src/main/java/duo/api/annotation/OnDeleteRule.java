package duo.api.annotation;

/**
 * What happens to the referencing row when the referenced row is deleted. Duo does it itself for what is deleted by it, in the
 * transaction of the delete, and tells the database the same rule for everybody else.
 *
 * <p>A database follows the rules of the models that it has met: those that it was asked for or made tables of, and all that their
 * relations lead to. The rule of another model is left to the server.
 *
 * @since 0.1.0
 */
public enum OnDeleteRule {
    /** Duo does nothing, and the database refuses at the end of the statement or transaction; nothing is added to the DDL. */
    DO_NOTHING,
    /** The referencing row is deleted too. */
    CASCADE,
    /**
     * Duo refuses before anything is deleted, with a {@link duo.api.error.ProtectedException} that holds the rows in the way. The
     * database is told {@link #RESTRICT}.
     */
    PROTECT,
    /** The database refuses at once. */
    RESTRICT,
    /** The reference becomes NULL. */
    SET_NULL,
    /** The reference takes its default. */
    SET_DEFAULT;

    /**
     * The rule that the database is told.
     *
     * @return {@link #RESTRICT} for {@link #PROTECT}, else this
     */
    public OnDeleteRule ofDatabase() {
        return this == PROTECT ? RESTRICT : this;
    }
}
