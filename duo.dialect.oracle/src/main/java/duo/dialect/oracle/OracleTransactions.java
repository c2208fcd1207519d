package duo.dialect.oracle;

import duo.api.Isolation;
import duo.api.spi.AnsiTransactions;
import duo.api.spi.TransactionSettings;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Transactions of Oracle Database. */
final class OracleTransactions extends AnsiTransactions {
    static final OracleTransactions INSTANCE = new OracleTransactions();

    private OracleTransactions() {}

    /**
     * {@inheritDoc} Both settings hold for the transaction alone and are given in its first statement, which can be one of them
     * only: a read-only transaction sees one state of all rows anyway.
     */
    @Override
    public void begin(Connection connection, TransactionSettings settings) throws SQLException {
        connection.setAutoCommit(false);
        if (settings.readOnly()) {
            execute(connection, "SET TRANSACTION READ ONLY");
        } else if (settings.isolation() != null) {
            boolean strict = settings.isolation().compareTo(Isolation.REPEATABLE_READ) >= 0;
            execute(connection, "SET TRANSACTION ISOLATION LEVEL " + (strict ? "SERIALIZABLE" : "READ COMMITTED"));
        }
    }

    /** {@inheritDoc} Nothing of the session was changed but auto-commit. */
    @Override
    public void end(Connection connection, TransactionSettings settings) throws SQLException {
        connection.setAutoCommit(true);
    }

    /** {@inheritDoc} Savepoints end with the transaction. */
    @Override
    public Optional<String> releaseSavepoint(String name) {
        return Optional.empty();
    }
}
