package duo.testkit.model;

/**
 * Constants whose order differs from that of their names.
 *
 * @since 0.1.0
 */
public enum Grade {
    /** The lowest, with the greatest name. */
    POOR,
    /** In the middle. */
    FAIR,
    /** The highest, between the others by name. */
    GOOD
}
