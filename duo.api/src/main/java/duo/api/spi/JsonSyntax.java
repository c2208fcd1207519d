package duo.api.spi;

/**
 * How a database writes what is asked of JSON. Extend {@link JsonFunctions} rather than implementing this. Stateless and
 * thread-safe. What is written stands by itself beside operators: a call, a conditional, or in parentheses.
 *
 * @since 0.1.0
 */
public interface JsonSyntax {

    /**
     * Writes a place in JSON as JSON.
     *
     * @param path the place
     * @param out takes the text
     */
    void path(Structure.Path path, SqlWriter out);

    /**
     * Writes a value taken out of JSON.
     *
     * @param extract the value
     * @param out takes the text
     */
    void extract(Structure.Extract extract, SqlWriter out);

    /**
     * Writes a test of what is at a place.
     *
     * @param test the test
     * @param out takes the text
     */
    void test(Structure.Test test, SqlWriter out);

    /**
     * Writes a comparison with a scalar.
     *
     * @param compare the comparison
     * @param out takes the text
     */
    void compare(Structure.ScalarCompare compare, SqlWriter out);
}
