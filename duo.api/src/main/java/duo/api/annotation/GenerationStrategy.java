package duo.api.annotation;

/**
 * How the value of a {@link Generated} property is made.
 *
 * @since 0.1.0
 */
public enum GenerationStrategy {
    /** {@link #UUID_V7} for a {@link java.util.UUID}, else {@link #IDENTITY}. */
    AUTO,
    /** An identity column: the database numbers the rows. */
    IDENTITY,
    /** A sequence of the database as the default of the column; an identity column where there are no sequences. */
    SEQUENCE,
    /** A time-ordered UUID of version 7 (RFC 9562), made by Duo before the insert. */
    UUID_V7
}
