package duo.dialect.postgresql;

import duo.api.spi.AnsiTransactions;
import duo.api.spi.TransactionSettings;
import java.sql.Connection;
import java.sql.SQLException;

/** Transactions of PostgreSQL. */
final class PostgresqlTransactions extends AnsiTransactions {
    static final PostgresqlTransactions INSTANCE = new PostgresqlTransactions();

    private PostgresqlTransactions() {}

    /**
     * {@inheritDoc} The driver sends BEGIN together with the first statement. The isolation level is set for this transaction
     * alone, so that nothing has to be set back.
     */
    @Override
    public void begin(Connection connection, TransactionSettings settings) throws SQLException {
        if (settings.readOnly()) {
            connection.setReadOnly(true);
        }
        connection.setAutoCommit(false);
        setIsolation(connection, settings);
    }
}
