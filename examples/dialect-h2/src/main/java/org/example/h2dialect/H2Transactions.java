package org.example.h2dialect;

import duo.api.Isolation;
import duo.api.error.UnsupportedFeatureException;
import duo.api.spi.AnsiTransactions;
import duo.api.spi.TransactionSettings;
import java.sql.Connection;
import java.sql.SQLException;

/** Transactions of H2. */
final class H2Transactions extends AnsiTransactions {

    /** {@inheritDoc} What H2 calls serializable sees one state, but does not notice what two transactions break together. */
    @Override
    public void begin(Connection connection, TransactionSettings settings) throws SQLException {
        if (settings.isolation() == Isolation.SERIALIZABLE) {
            throw new UnsupportedFeatureException(
                    "h2 has no serializable transactions; use REPEATABLE_READ and lock the"
                            + " rows that a decision rests on with forUpdate()");
        }
        super.begin(connection, settings);
    }
}
