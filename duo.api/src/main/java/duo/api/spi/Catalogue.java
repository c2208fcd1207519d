package duo.api.spi;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Asks a database what it has. Its statements are announced, timed and cancelled like all others of Duo. Used by one thread, during one
 * call of {@link Introspection#read}.
 *
 * @since 0.1.0
 */
public interface Catalogue {

    /**
     * Takes what a query gives.
     *
     * @since 0.1.0
     */
    @FunctionalInterface
    interface RowReader {

        /**
         * Reads the current row.
         *
         * @param row the rows, at one of them
         * @throws SQLException if the driver fails
         */
        void read(ResultSet row) throws SQLException;
    }

    /**
     * Sends a query.
     *
     * @param sql the text
     * @param reader reads each row in its order
     * @param values a text for each placeholder
     * @throws duo.api.error.DatabaseException if the query fails
     */
    void query(String sql, RowReader reader, String... values);

    /**
     * The connection, for what the driver knows by itself.
     *
     * @return the connection, not to be closed
     */
    Connection connection();
}
