package org.example.h2dialect;

import duo.api.error.ConfigurationException;
import duo.api.spi.AnsiColumnTypes;
import duo.api.spi.AnsiDialect;
import duo.api.spi.ColumnTypes;
import duo.api.spi.Connector;
import duo.api.spi.Dialect;
import duo.api.spi.ExpressionSyntax;
import duo.api.spi.Failure;
import duo.api.spi.InsertSyntax;
import duo.api.spi.QuerySyntax;
import duo.api.spi.SchemaSyntax;
import duo.api.spi.TransactionControl;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Locale;

/**
 * H2 from version 2.2 on, in files and in memory.
 *
 * @since 0.1.0
 */
public final class H2Dialect extends AnsiDialect {
    private static final int IDENTIFIER_CHARACTERS = 256;

    private static final int PARAMETERS = 100_000;

    /** Called by {@link java.util.ServiceLoader}. */
    public H2Dialect() {}

    @Override
    public String name() {
        return "h2";
    }

    @Override
    public boolean recognises(String productName) {
        return productName.toLowerCase(Locale.ROOT).equals("h2");
    }

    @Override
    public Dialect connected(DatabaseMetaData server) throws SQLException {
        int major = server.getDatabaseMajorVersion();
        if (major < 2 || (major == 2 && server.getDatabaseMinorVersion() < 2)) {
            throw new ConfigurationException("H2 " + server.getDatabaseProductVersion()
                    + " is too old for this dialect, which needs 2.2 or newer; use a newer com.h2database:h2");
        }
        return this;
    }

    @Override
    public int maxIdentifierLength() {
        return IDENTIFIER_CHARACTERS;
    }

    @Override
    public int maxParameters() {
        return PARAMETERS;
    }

    @Override
    public Connector connector() {
        return H2Connector.INSTANCE;
    }

    @Override
    public TransactionControl transactions() {
        return new H2Transactions();
    }

    @Override
    public ColumnTypes types() {
        return new AnsiColumnTypes(H2Types.TABLE, H2Types.JSON);
    }

    @Override
    public InsertSyntax inserts() {
        return new H2Inserts(this);
    }

    @Override
    public ExpressionSyntax expressions() {
        return new H2Expressions(this);
    }

    @Override
    public QuerySyntax queries() {
        return new H2Queries(this);
    }

    @Override
    public SchemaSyntax schema() {
        return H2SchemaSyntax.INSTANCE;
    }

    @Override
    public Failure classify(SQLException error) {
        return H2Errors.classify(error);
    }
}
