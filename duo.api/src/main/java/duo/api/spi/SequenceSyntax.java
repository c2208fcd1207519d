package duo.api.spi;

/**
 * How sequences are created and used. Stateless and thread-safe; sends nothing.
 *
 * @since 0.1.0
 */
public interface SequenceSyntax {

    /**
     * The statement that creates a sequence unless it exists.
     *
     * @param sequence the sequence
     * @return the statement; that of most databases unless overridden
     */
    default String create(QualifiedName sequence) {
        return "CREATE SEQUENCE IF NOT EXISTS " + sequence;
    }

    /**
     * The statement that drops a sequence if it exists.
     *
     * @param sequence the sequence
     * @return the statement; that of most databases unless overridden
     */
    default String drop(QualifiedName sequence) {
        return "DROP SEQUENCE IF EXISTS " + sequence;
    }

    /**
     * The default of a column that takes its value from a sequence.
     *
     * @param sequence the sequence
     * @return an expression
     */
    String next(QualifiedName sequence);
}
