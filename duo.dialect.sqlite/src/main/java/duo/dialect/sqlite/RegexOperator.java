package duo.dialect.sqlite;

import java.sql.Connection;
import java.sql.SQLException;

/** Gives connections the operator REGEXP, where the driver lets Java do it. */
final class RegexOperator {
    /** How its errors begin. */
    static final String ERROR = "REGEXP: ";

    private static final String DRIVER = "org.sqlite.";

    private RegexOperator() {}

    /** Adds the operator to a connection of the driver itself; leaves one of another driver as it is. */
    static void addTo(Connection connection) throws SQLException {
        Class<?> driver = connection.getClass();
        if (!driver.getName().startsWith(DRIVER)) {
            return;
        }
        // Not required by the descriptor: the driver may be a module, or lie on the class path, even beside an image.
        RegexOperator.class.getModule().addReads(driver.getModule());
        try {
            RegexFunction.create(connection);
        } catch (LinkageError apart) {
            // A class loader apart from that of this dialect has the driver. SQLite tells who uses the operator that
            // there is none.
        }
    }
}
