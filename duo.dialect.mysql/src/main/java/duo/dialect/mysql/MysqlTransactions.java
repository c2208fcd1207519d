package duo.dialect.mysql;

import duo.api.spi.AnsiTransactions;
import duo.api.spi.TransactionSettings;
import java.sql.Connection;
import java.sql.SQLException;

/** Transactions of MySQL and MariaDB. */
class MysqlTransactions extends AnsiTransactions {

    /** {@inheritDoc} By SQL: with auto-commit switched off and on a transaction would take one more round trip. */
    @Override
    public void begin(Connection connection, TransactionSettings settings) throws SQLException {
        setIsolation(connection, settings);
        execute(connection, settings.readOnly() ? "START TRANSACTION READ ONLY" : "START TRANSACTION");
    }

    @Override
    public final void commit(Connection connection) throws SQLException {
        execute(connection, "COMMIT");
    }

    @Override
    public final void rollback(Connection connection) throws SQLException {
        execute(connection, "ROLLBACK");
    }

    /** {@inheritDoc} Nothing of the session was changed. */
    @Override
    public final void end(Connection connection, TransactionSettings settings) {}
}
