package duo.api.spi;

/**
 * An INSERT in the words of a user that gives a value which the database makes.
 *
 * @param sql the statement to send; with {@link KeyRetrieval#OUT_PARAMETERS} a call whose last placeholder takes the value
 * @param retrieval where the value comes: in a row of the answer, by JDBC's generated keys, or in a parameter
 * @since 0.1.0
 */
public record KeyedInsert(String sql, KeyRetrieval retrieval) {}
