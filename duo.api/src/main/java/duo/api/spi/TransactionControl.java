package duo.api.spi;

import duo.api.Isolation;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * How transactions begin, end and are taken back in parts. Extend {@link AnsiTransactions} rather than implementing this. Stateless and
 * thread-safe.
 *
 * @since 0.1.0
 */
public interface TransactionControl {

    /**
     * Begins a transaction.
     *
     * @param connection the connection, in auto-commit
     * @param settings isolation and read only
     * @throws SQLException if the driver fails
     * @throws duo.api.error.UnsupportedFeatureException if the database has no such transactions
     */
    void begin(Connection connection, TransactionSettings settings) throws SQLException;

    /**
     * Commits the transaction.
     *
     * @param connection the connection
     * @throws SQLException if the driver fails
     */
    void commit(Connection connection) throws SQLException;

    /**
     * Rolls the transaction back.
     *
     * @param connection the connection
     * @throws SQLException if the driver fails
     */
    void rollback(Connection connection) throws SQLException;

    /**
     * Brings a connection back to auto-commit and its usual settings after commit or rollback.
     *
     * @param connection the connection
     * @param settings those that the transaction was begun with
     * @throws SQLException if the driver fails
     */
    void end(Connection connection, TransactionSettings settings) throws SQLException;

    /**
     * The statement that sets a savepoint.
     *
     * @param name a plain identifier
     * @return the statement
     */
    String savepoint(String name);

    /**
     * The statement that undoes everything since a savepoint.
     *
     * @param name a plain identifier
     * @return the statement
     */
    String rollbackToSavepoint(String name);

    /**
     * The statement that releases a savepoint.
     *
     * @param name a plain identifier
     * @return the statement, or empty where savepoints end by themselves
     */
    Optional<String> releaseSavepoint(String name);

    /**
     * Whether a statement that failed inside a transaction ended that, so that what was written before is gone. Where later
     * statements would then be committed one by one, the dialect begins another transaction here, which is rolled back.
     *
     * @param connection the connection of the transaction
     * @param failure what the error meant
     * @return true if the transaction has ended, or may have
     * @throws SQLException if the driver fails
     */
    boolean hasEnded(Connection connection, Failure failure) throws SQLException;

    /**
     * Whether the database takes one writer at a time, so that Duo lets writers queue fairly.
     *
     * @return true if so; false for most databases
     */
    boolean singleWriter();

    /**
     * The isolation of the transactions that Duo begins by itself, for a call that takes several statements. A call does not fail because others
     * wrote between its statements, so that this is a level at which each statement sees what was committed before it, unless reads that lock do
     * so at the usual level too.
     *
     * @return the level, or empty for the usual one of the database
     */
    Optional<Isolation> isolationOfCalls();
}
