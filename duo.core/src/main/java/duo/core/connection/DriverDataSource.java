package duo.core.connection;

import duo.api.error.MissingDriverException;
import duo.api.spi.DriverTarget;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Makes physical connections with the driver of a dialect. */
final class DriverDataSource implements DataSource {
    private final Driver driver;
    private final DriverTarget target;
    private final ConnectionSetup setup;
    private final UnaryOperator<Connection> wrapper;

    /** Prepares a connection that was just made. */
    @FunctionalInterface
    interface ConnectionSetup {
        void apply(Connection connection) throws SQLException;
    }

    DriverDataSource(DriverTarget target, ConnectionSetup setup, UnaryOperator<Connection> wrapper) {
        this.driver = driver(target);
        this.target = target;
        this.setup = setup;
        this.wrapper = wrapper;
    }

    /** A connection without any wrapping, for instance to keep a database in memory alive. */
    Connection plainConnection() throws SQLException {
        Properties properties = new Properties();
        properties.putAll(target.properties());
        @Nullable Connection connection = driver.connect(target.jdbcUrl(), properties);
        if (connection == null) {
            throw new SQLException(
                    "The driver " + target.driverClass() + " does not take the URL of its dialect", "08001");
        }
        return connection;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = plainConnection();
        try {
            setup.apply(connection);
        } catch (SQLException | RuntimeException failed) {
            try (connection) {
                throw failed;
            }
        }
        return wrapper.apply(connection);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    private static Driver driver(DriverTarget target) {
        return registered(target)
                .or(() -> loaded(target, Thread.currentThread().getContextClassLoader()))
                .or(() -> loaded(target, DriverDataSource.class.getClassLoader()))
                .orElseThrow(() -> new MissingDriverException("The JDBC driver " + target.driverClass()
                        + " is not on the class path or module path; add " + target.artifact()));
    }

    private static Optional<Driver> registered(DriverTarget target) {
        return DriverManager.drivers()
                .filter(driver -> driver.getClass().getName().equals(target.driverClass()))
                .findFirst();
    }

    private static Optional<Driver> loaded(DriverTarget target, @Nullable ClassLoader loader) {
        try {
            Class<?> driver = Class.forName(target.driverClass(), true, loader);
            return Optional.of((Driver) driver.getDeclaredConstructor().newInstance());
        } catch (ClassNotFoundException absent) {
            return Optional.empty();
        } catch (InvocationTargetException
                | InstantiationException
                | IllegalAccessException
                | NoSuchMethodException
                | LinkageError broken) {
            throw new MissingDriverException(
                    "The JDBC driver " + target.driverClass() + " cannot be started; check " + target.artifact(),
                    broken);
        }
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {
        // Drivers log by their own means.
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // The timeout is a property of the driver and of the pool.
    }

    /** {@inheritDoc} So long, in seconds, the pool waits at its end for a connection that is being made. */
    @Override
    public int getLoginTimeout() {
        return 5;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("The drivers have loggers of their own");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new SQLException("Not a wrapper for " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
