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

    /**
     * Writes the condition that a value has a type.
     *
     * @param test the condition
     * @param out takes the text
     */
    void is(Structure.Is test, SqlWriter out);

    /**
     * Writes a condition about the elements of an array.
     *
     * @param any the condition
     * @param out takes the text
     */
    void any(Structure.AnyElement any, SqlWriter out);

    /**
     * Writes an element of an array as JSON.
     *
     * @param element the element
     * @param out takes the text
     */
    void element(Structure.Element element, SqlWriter out);

    /**
     * Writes a condition that is unknown where there is no value.
     *
     * @param judged the condition
     * @param out takes the text
     */
    void judged(Structure.Judged judged, SqlWriter out);

    /**
     * Whether the database compares whole JSON by itself. If not, the comparison is taken apart before it is written.
     *
     * @param containment whether one value has to contain the other; else they have to be equal
     * @return whether {@link #document} writes it
     */
    boolean comparesDocuments(boolean containment);

    /**
     * Writes a comparison with whole JSON.
     *
     * @param document the comparison
     * @param out takes the text
     */
    void document(Structure.Document document, SqlWriter out);
}
