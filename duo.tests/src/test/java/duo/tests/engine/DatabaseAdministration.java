package duo.tests.engine;

import java.sql.Connection;
import java.sql.SQLException;

/** Makes and drops databases on a server. Names are letters, digits and underscores, so they need no quoting. */
interface DatabaseAdministration {

    /**
     * The URL of a database.
     *
     * @param server the URL of the administrator
     */
    default DuoUrl url(DuoUrl server, String database) {
        return server.withDatabase(database);
    }

    /** Creates an empty database that holds the whole of Unicode. */
    void create(Connection server, String database) throws SQLException;

    /** Drops a database if it is there, and ends whoever is still connected to it. */
    void drop(Connection server, String database) throws SQLException;
}
