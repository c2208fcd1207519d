package duo.dialect.sqlite;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Gives connections what SQLite leaves to others and the driver lets Java do: the operator REGEXP, and the case of letters beyond
 * ASCII.
 */
final class JavaFunctions {
    private static final String DRIVER = "org.sqlite.";

    private JavaFunctions() {}

    /** Whether the driver is where functions of Java can be made for it. */
    static boolean available() {
        try {
            Class.forName(DRIVER + "Function", false, JavaFunctions.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException apart) {
            return false;
        }
    }

    /** Adds them to a connection of the driver itself; leaves one of another driver as it is. */
    static void addTo(Connection connection) throws SQLException {
        Class<?> driver = connection.getClass();
        if (!driver.getName().startsWith(DRIVER)) {
            return;
        }
        // Not required by the descriptor: the driver may be a module, or lie on the class path, even beside an image.
        JavaFunctions.class.getModule().addReads(driver.getModule());
        try {
            RegexFunction.create(connection);
            CaseFunction.create(connection);
        } catch (LinkageError apart) {
            // A class loader apart from that of this dialect has the driver. SQLite tells who uses the operator that
            // there is none.
        }
    }
}
