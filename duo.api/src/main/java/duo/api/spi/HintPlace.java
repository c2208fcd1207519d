package duo.api.spi;

/**
 * Where a statement takes hints for the optimizer.
 *
 * @since 0.1.0
 */
public enum HintPlace {
    /** In a comment behind the first word, such as {@code SELECT}. The comment begins with a plus. */
    COMMENT,
    /** At the end: {@code OPTION (..)}. */
    OPTION
}
