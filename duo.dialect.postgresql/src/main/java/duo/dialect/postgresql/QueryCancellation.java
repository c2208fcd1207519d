package duo.dialect.postgresql;

import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Ends what a connection is doing. The driver's {@link Statement#cancel()} sends one request only: when it overtakes the statement
 * on its way to the server it is lost, and further calls do nothing. The driver's connection can ask as often as it takes; it is
 * reached by reflection, because the module of the driver must not be required.
 */
final class QueryCancellation {
    private static final String CONNECTION = "org.postgresql.PGConnection";

    private QueryCancellation() {}

    static void cancel(Statement statement) throws SQLException {
        Connection connection = statement.getConnection();
        try {
            Class<?> type = Class.forName(
                    CONNECTION, false, connection.getMetaData().getClass().getClassLoader());
            type.getMethod("cancelQuery").invoke(connection.unwrap(type));
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof SQLException error) {
                throw error;
            }
            throw new SQLException("The statement could not be cancelled", failed);
        } catch (ReflectiveOperationException | SQLException wrapped) {
            // Another driver, or a pool that lets nobody through.
            statement.cancel();
        }
    }
}
