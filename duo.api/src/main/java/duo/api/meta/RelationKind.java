package duo.api.meta;

/**
 * What a relation is and where its key stands.
 *
 * @since 0.1.0
 */
public enum RelationKind {
    /** A {@code Ref}: the row itself holds the key of the other. */
    TO_ONE,
    /** A {@code One}: at most one other row holds the key of this one. */
    INVERSE_ONE,
    /** A {@code Many}: several other rows hold the key of this one. */
    TO_MANY,
    /** A {@code Many}: the rows of a junction table hold the keys of both. */
    MANY_TO_MANY;

    /**
     * Whether a row has at most one related row.
     *
     * @return true for {@link #TO_ONE} and {@link #INVERSE_ONE}
     */
    public boolean isSingle() {
        return this == TO_ONE || this == INVERSE_ONE;
    }
}
