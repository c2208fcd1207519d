package duo.api.spi;

/**
 * How a database writes what is asked of columns of lists. Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public interface ArraySyntax {

    /**
     * Writes the condition that a list holds values.
     *
     * @param includes the condition
     * @param out takes the text
     */
    void includes(Structure.Includes includes, SqlWriter out);

    /**
     * Writes the number of elements of a list.
     *
     * @param length the number
     * @param out takes the text
     */
    void length(Structure.ListLength length, SqlWriter out);
}
