package duo.api.spi;

import duo.api.Isolation;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * Transactions over plain JDBC, with the savepoints of standard SQL. A dialect overrides what its database does otherwise.
 *
 * @since 0.1.0
 */
public class AnsiTransactions implements TransactionControl {

    /** The way of JDBC. */
    public AnsiTransactions() {}

    @Override
    public void begin(Connection connection, TransactionSettings settings) throws SQLException {
        if (settings.isolation() != null) {
            connection.setTransactionIsolation(settings.isolation().jdbcLevel());
        }
        if (settings.readOnly()) {
            connection.setReadOnly(true);
        }
        connection.setAutoCommit(false);
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        connection.commit();
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        connection.rollback();
    }

    /** {@inheritDoc} Isolation is set back by the pool, which remembers that it was changed. */
    @Override
    public void end(Connection connection, TransactionSettings settings) throws SQLException {
        connection.setAutoCommit(true);
        if (settings.readOnly()) {
            connection.setReadOnly(false);
        }
    }

    @Override
    public String savepoint(String name) {
        return "SAVEPOINT " + name;
    }

    @Override
    public String rollbackToSavepoint(String name) {
        return "ROLLBACK TO SAVEPOINT " + name;
    }

    @Override
    public Optional<String> releaseSavepoint(String name) {
        return Optional.of("RELEASE SAVEPOINT " + name);
    }

    /** {@inheritDoc} The victim of a deadlock, and a transaction that met another one. */
    @Override
    public boolean hasEnded(Connection connection, Failure failure) throws SQLException {
        return failure == Failure.DEADLOCK || failure == Failure.SERIALIZATION;
    }

    @Override
    public boolean singleWriter() {
        return false;
    }

    @Override
    public Optional<Isolation> isolationOfCalls() {
        return Optional.empty();
    }

    /**
     * Sets the isolation of the transaction that begins, in the words of standard SQL; sends nothing where none is asked for.
     *
     * @param connection the connection
     * @param settings the settings of the transaction
     * @throws SQLException if the driver fails
     */
    protected static void setIsolation(Connection connection, TransactionSettings settings) throws SQLException {
        if (settings.isolation() != null) {
            execute(
                    connection,
                    "SET TRANSACTION ISOLATION LEVEL "
                            + settings.isolation().name().replace('_', ' '));
        }
    }

    /**
     * Sends a statement of its own, for databases whose transactions are steered by SQL.
     *
     * @param connection the connection
     * @param sql the statement
     * @throws SQLException if the driver fails
     */
    protected static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
