package duo.dialect.mysql;

import duo.api.Isolation;
import duo.api.error.UnsupportedFeatureException;
import duo.api.spi.TransactionSettings;
import java.sql.Connection;
import java.sql.SQLException;

/** Transactions of TiDB. */
final class TidbTransactions extends MysqlTransactions {

    /**
     * {@inheritDoc}
     *
     * @throws UnsupportedFeatureException if the transaction is to be serializable
     */
    @Override
    public void begin(Connection connection, TransactionSettings settings) throws SQLException {
        if (settings.isolation() == Isolation.SERIALIZABLE) {
            throw new UnsupportedFeatureException(
                    "mysql has no serializable transactions on TiDB; use REPEATABLE_READ, and lock by"
                            + " forUpdate() the rows that must not change meanwhile");
        }
        boolean dirty = settings.isolation() == Isolation.READ_UNCOMMITTED;
        super.begin(
                connection,
                new TransactionSettings(
                        dirty ? Isolation.READ_COMMITTED : settings.isolation(), /* readOnly= */ false));
    }
}
