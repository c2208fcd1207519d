package duo.core.connection;

import duo.api.spi.Dialect;
import duo.api.spi.Failure;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A connection in use. Statements are prepared on the driver's own connection where that is known, so that they can be kept
 * with it; transactions are steered through the pooled one, which remembers what to set back. Used by one thread at a time.
 */
public final class Lease {
    private final Connection pooled;
    private final Connection direct;
    private final @Nullable StatementCache statements;
    private final Connections owner;
    private boolean broken;
    private boolean transactionLost;

    Lease(Connections owner, Connection pooled, @Nullable PhysicalConnection physical) {
        this.owner = owner;
        this.pooled = pooled;
        this.direct = physical == null ? pooled : physical.connection();
        this.statements = physical == null ? null : physical.statements();
    }

    /**
     * The connection of the pool.
     *
     * @return the connection; its close gives it back, which {@link #close()} does
     */
    public Connection connection() {
        return pooled;
    }

    /**
     * Prepares a statement, or takes one that was kept.
     *
     * @param sql its text
     * @return the statement, to be given to {@link #release}
     * @throws SQLException if the driver fails
     */
    public PreparedStatement prepare(String sql) throws SQLException {
        return statements == null ? direct.prepareStatement(sql) : statements.take(direct, sql);
    }

    /**
     * Prepares a statement that gives generated keys; never kept.
     *
     * @param sql its text
     * @param keyColumns the names of the key columns
     * @return the statement, to be closed
     * @throws SQLException if the driver fails
     */
    public PreparedStatement prepareForKeys(String sql, String[] keyColumns) throws SQLException {
        return direct.prepareStatement(sql, keyColumns);
    }

    /**
     * Prepares a call; never kept.
     *
     * @param sql its text
     * @return the statement, to be closed
     * @throws SQLException if the driver fails
     */
    public CallableStatement prepareCall(String sql) throws SQLException {
        return direct.prepareCall(sql);
    }

    /**
     * Prepares a statement whose rows stay in the database until they are asked for; never kept.
     *
     * @param dialect knows how
     * @param sql its text
     * @param rows how many rows are fetched at once
     * @return the statement, to be given to {@link #close(Statement)}
     * @throws SQLException if the driver fails
     */
    public PreparedStatement prepareCursor(Dialect dialect, String sql, int rows) throws SQLException {
        return dialect.cursors().prepare(direct, sql, rows);
    }

    /**
     * Closes a statement that is never kept, and its rows.
     *
     * @param statement the statement
     */
    public void close(Statement statement) {
        try {
            statement.close();
        } catch (SQLException failed) {
            // What cannot be closed says that its connection is no good.
            broken = true;
        }
    }

    /**
     * Gives a prepared statement back.
     *
     * @param sql its text
     * @param statement the statement
     * @param reusable whether it did its work well
     * @throws SQLException if the driver fails
     */
    public void release(String sql, PreparedStatement statement, boolean reusable) throws SQLException {
        if (statements == null) {
            statement.close();
        } else {
            statements.give(sql, statement, reusable);
        }
    }

    /**
     * Makes a statement that is not prepared.
     *
     * @return the statement, to be closed
     * @throws SQLException if the driver fails
     */
    public Statement statement() throws SQLException {
        return direct.createStatement();
    }

    /**
     * Runs a plain statement without parameters.
     *
     * @param sql its text
     * @throws SQLException if the driver fails
     */
    public void execute(String sql) throws SQLException {
        try (Statement statement = direct.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Says that the connection is not to be used again. */
    public void markBroken() {
        broken = true;
    }

    /**
     * Ends the connection at once, whoever owns it, because of what the database would keep for it. It is still to be given back.
     */
    public void discard() {
        broken = true;
        try {
            pooled.abort(Runnable::run);
        } catch (SQLException failed) {
            owner.notAborted(failed);
        }
    }

    /**
     * Says that a statement of a transaction failed, which may have ended that.
     *
     * @param dialect knows
     * @param failure what the error meant
     */
    public void statementFailed(Dialect dialect, Failure failure) {
        try {
            transactionLost |= dialect.transactions().hasEnded(direct, failure);
        } catch (SQLException unknown) {
            transactionLost = true;
            broken = true;
        }
    }

    /** Says that the transaction goes on: the database went back to a savepoint of it. */
    public void markTransactionFound() {
        transactionLost = false;
    }

    /** Whether the database may have rolled the transaction back by itself. @return true if so */
    public boolean isTransactionLost() {
        return transactionLost;
    }

    /** Gives the connection back to the pool; a broken one is taken out of it. */
    public void close() {
        owner.giveBack(pooled, broken);
    }
}
