package duo.dialect.sqlite;

import duo.api.spi.AnsiTransactions;
import duo.api.spi.Failure;
import duo.api.spi.TransactionSettings;
import java.sql.Connection;
import java.sql.SQLException;

/** Transactions of SQLite, which has one writer at a time. */
final class SqliteTransactions extends AnsiTransactions {
    static final SqliteTransactions INSTANCE = new SqliteTransactions();

    private SqliteTransactions() {}

    @Override
    public boolean singleWriter() {
        return true;
    }

    /**
     * {@inheritDoc} By SQL, because the driver's own transactions begin deferred: two that read and then write would block each
     * other until one fails.
     */
    @Override
    public void begin(Connection connection, TransactionSettings settings) throws SQLException {
        if (settings.readOnly()) {
            execute(connection, "PRAGMA query_only = ON");
            execute(connection, "BEGIN DEFERRED");
        } else {
            execute(connection, "BEGIN IMMEDIATE");
        }
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        execute(connection, "COMMIT");
    }

    /** {@inheritDoc} Some errors, such as a full disk, have rolled the transaction back already; that is no error then. */
    @Override
    public void rollback(Connection connection) throws SQLException {
        try {
            execute(connection, "ROLLBACK");
        } catch (SQLException failed) {
            if (!String.valueOf(failed.getMessage()).contains("no transaction is active")) {
                throw failed;
            }
        }
    }

    @Override
    public void end(Connection connection, TransactionSettings settings) throws SQLException {
        if (settings.readOnly()) {
            execute(connection, "PRAGMA query_only = OFF");
        }
    }

    /**
     * {@inheritDoc} A write that is broken off takes the whole transaction with it, and so do some errors of the disk. Whether
     * that has happened shows when another one can be begun.
     */
    @Override
    public boolean hasEnded(Connection connection, Failure failure) throws SQLException {
        try {
            execute(connection, "BEGIN");
            return true;
        } catch (SQLException failed) {
            if (!String.valueOf(failed.getMessage()).contains("within a transaction")) {
                throw failed;
            }
            return super.hasEnded(connection, failure);
        }
    }
}
