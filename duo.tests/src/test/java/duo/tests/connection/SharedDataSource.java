package duo.tests.connection;

import duo.tests.engine.FreshDatabase;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A data source of an application, which counts its connections. */
public class SharedDataSource implements DataSource {
    private final FreshDatabase fresh;
    private final boolean autoCommit;
    private final List<Connection> made = new CopyOnWriteArrayList<>();

    /**
     * A data source of a database.
     *
     * @param fresh the database
     * @param autoCommit whether its connections begin in auto-commit
     */
    public SharedDataSource(FreshDatabase fresh, boolean autoCommit) {
        this.fresh = fresh;
        this.autoCommit = autoCommit;
    }

    List<Connection> made() {
        return List.copyOf(made);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = fresh.connect();
        connection.setAutoCommit(autoCommit);
        made.add(connection);
        return connection;
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {
        throw new UnsupportedOperationException("Nobody sets the writer");
    }

    @Override
    public void setLoginTimeout(int seconds) {
        throw new UnsupportedOperationException("Nobody sets the timeout");
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("Not a wrapper for " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
