package duo.dialect.mssql;

import duo.api.spi.AnsiTransactions;
import duo.api.spi.TransactionSettings;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Transactions of SQL Server. */
final class MssqlTransactions extends AnsiTransactions {
    static final MssqlTransactions INSTANCE = new MssqlTransactions();

    private MssqlTransactions() {}

    /** {@inheritDoc} By SQL: a transaction of the driver begins only with its first statement, too late for a savepoint. */
    @Override
    public void begin(Connection connection, TransactionSettings settings) throws SQLException {
        setIsolation(connection, settings);
        execute(connection, "BEGIN TRANSACTION");
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        execute(connection, "COMMIT TRANSACTION");
    }

    /** {@inheritDoc} Some errors have rolled the transaction back already. */
    @Override
    public void rollback(Connection connection) throws SQLException {
        execute(connection, "IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION");
    }

    /** {@inheritDoc} The isolation level lasts beyond the transaction, so that it is set back to the usual one. */
    @Override
    public void end(Connection connection, TransactionSettings settings) throws SQLException {
        if (settings.isolation() != null) {
            execute(connection, "SET TRANSACTION ISOLATION LEVEL READ COMMITTED");
        }
    }

    @Override
    public String savepoint(String name) {
        return "SAVE TRANSACTION " + name;
    }

    @Override
    public String rollbackToSavepoint(String name) {
        return "ROLLBACK TRANSACTION " + name;
    }

    @Override
    public Optional<String> releaseSavepoint(String name) {
        return Optional.empty();
    }
}
