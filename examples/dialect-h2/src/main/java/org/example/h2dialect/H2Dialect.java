package org.example.h2dialect;

import duo.api.Isolation;
import duo.api.error.ConfigurationException;
import duo.api.error.UnsupportedFeatureException;
import duo.api.spi.AnsiDialect;
import duo.api.spi.DatabaseUrl;
import duo.api.spi.Dialect;
import duo.api.spi.DriverTarget;
import duo.api.spi.ExpressionSyntax;
import duo.api.spi.Failure;
import duo.api.spi.KeyRetrieval;
import duo.api.spi.Merge;
import duo.api.spi.Node;
import duo.api.spi.QuerySyntax;
import duo.api.spi.SchemaSyntax;
import duo.api.spi.SqlWriter;
import duo.api.spi.TransactionSettings;
import duo.api.spi.TypeMapping;
import duo.api.spi.TypeTable;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;

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
    public boolean fileBased() {
        return true;
    }

    @Override
    public DriverTarget target(DatabaseUrl url, Map<String, String> properties) {
        return H2Connection.target(url, properties);
    }

    @Override
    public boolean livesInConnections(DatabaseUrl url) {
        return H2Connection.inMemory(url);
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
    public TypeTable types() {
        return H2Types.TABLE;
    }

    @Override
    public TypeMapping<String> json() {
        return H2Types.JSON;
    }

    /**
     * {@inheritDoc} A query of FINAL TABLE would give all generated values, but a row that breaks a foreign key stays there although the
     * statement fails.
     */
    @Override
    public KeyRetrieval keyRetrieval() {
        return KeyRetrieval.GENERATED_KEYS;
    }

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

    /** {@inheritDoc} A wildcard for one character would stand for half of one beyond the first 65,536. */
    @Override
    public void textMatch(Node.TextMatch match, SqlWriter out) {
        if (match.match() == Node.Match.LIKE) {
            out.sql("REGEXP_LIKE(").node(match.operand()).sql(", ").value(H2Patterns.of(match));
            out.sql(match.ignoreCase() ? ", 'in')" : ", 'cn')");
        } else {
            super.textMatch(match, out);
        }
    }

    @Override
    protected Merge merge() {
        return new H2Merge();
    }

    /** {@inheritDoc} Bytes that stand beside others have to be told from text. */
    @Override
    public void comparand(Node.Value value, SqlWriter out) {
        boolean bytes = value.type().raw() == byte[].class;
        out.sql(bytes ? "CAST(" : "").value(value).sql(bytes ? " AS BINARY VARYING)" : "");
    }

    @Override
    public void constant(boolean value, SqlWriter out) {
        out.sql(value ? "TRUE" : "FALSE");
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
