package duo.api.spi;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * How a statement leaves its rows in the database until they are asked for. Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public interface Cursors {
    /** Rows are fetched as JDBC's fetch size says, and other statements of the transaction run meanwhile. */
    Cursors BESIDE_OTHERS = () -> true;

    /** Rows are fetched as JDBC's fetch size says, and no other statement runs on the connection before they end. */
    Cursors ALONE = () -> false;

    /**
     * Whether other statements of a transaction run while rows wait. Where they cannot, streams of a transaction fetch page after page, and those
     * of raw SQL are refused there.
     *
     * @return true if so
     */
    boolean runBesideOthers();

    /**
     * Prepares a statement that leaves its rows in the database, inside a transaction or on a connection of its own.
     *
     * @param connection the connection
     * @param sql the text
     * @param rows how many rows are fetched at once
     * @return the statement
     * @throws SQLException if the driver fails
     */
    default PreparedStatement prepare(Connection connection, String sql, int rows) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setFetchSize(rows);
        return statement;
    }
}
