package duo.dialect.oracle;

import duo.api.error.ConfigurationException;
import duo.api.error.UnsupportedFeatureException;
import duo.api.spi.AdvisoryLocks;
import duo.api.spi.AnsiDialect;
import duo.api.spi.ColumnTypes;
import duo.api.spi.Connector;
import duo.api.spi.Cursors;
import duo.api.spi.Dialect;
import duo.api.spi.ExpressionSyntax;
import duo.api.spi.Failure;
import duo.api.spi.InsertSyntax;
import duo.api.spi.Introspection;
import duo.api.spi.LexicalFeature;
import duo.api.spi.QuerySyntax;
import duo.api.spi.SchemaSyntax;
import duo.api.spi.Support;
import duo.api.spi.TransactionControl;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;

/**
 * Oracle Database from version 19c on.
 *
 * <p>Oracle takes empty text and empty bytes for NULL, so that both are refused. It knows two isolation levels: the two stricter
 * ones of standard SQL are its serializable one, the others read committed.
 *
 * @since 0.1.0
 */
public final class OracleDialect extends AnsiDialect {
    private static final Set<LexicalFeature> LEXICAL_FEATURES =
            Set.of(LexicalFeature.Q_QUOTES, LexicalFeature.SLASH_LINES);

    private static final int LEAST_VERSION = 19;
    /** As many as a block takes; a query takes twice as many. */
    private static final int PARAMETERS = 32_768;

    private static final int IDENTIFIER_BYTES = 128;

    /** Called by {@link java.util.ServiceLoader}. */
    public OracleDialect() {}

    @Override
    public String name() {
        return "oracle";
    }

    @Override
    public boolean recognises(String productName) {
        return productName.toLowerCase(Locale.ROOT).equals("oracle");
    }

    @Override
    public Dialect connected(DatabaseMetaData server) throws SQLException {
        if (server.getDatabaseMajorVersion() < LEAST_VERSION) {
            throw new ConfigurationException("Oracle Database " + server.getDatabaseMajorVersion() + "."
                    + server.getDatabaseMinorVersion() + " is too old for Duo, which needs 19c or newer");
        }
        return this;
    }

    @Override
    public Connector connector() {
        return OracleConnector.INSTANCE;
    }

    @Override
    public TransactionControl transactions() {
        return OracleTransactions.INSTANCE;
    }

    @Override
    public Cursors cursors() {
        return Cursors.BESIDE_OTHERS;
    }

    /**
     * {@inheritDoc}
     *
     * @throws UnsupportedFeatureException if the name holds a double quote or NUL, which no name can on Oracle
     */
    @Override
    public String quote(String identifier) {
        if (identifier.indexOf('"') >= 0 || identifier.indexOf(0) >= 0) {
            throw new UnsupportedFeatureException("oracle has no names with a double quote or NUL in them, such as "
                    + identifier + "; give it another one, by @Table, @Column or as(..)");
        }
        return '"' + identifier + '"';
    }

    /** {@inheritDoc} Oracle counts bytes. */
    @Override
    public int maxIdentifierLength() {
        return IDENTIFIER_BYTES;
    }

    @Override
    public int maxParameters() {
        return PARAMETERS;
    }

    @Override
    public ColumnTypes types() {
        return OracleColumns.INSTANCE;
    }

    @Override
    public Set<LexicalFeature> lexicalFeatures() {
        return LEXICAL_FEATURES;
    }

    @Override
    public InsertSyntax inserts() {
        return new OracleInserts(this);
    }

    @Override
    public ExpressionSyntax expressions() {
        return new OracleExpressions(this);
    }

    @Override
    public QuerySyntax queries() {
        return new OracleQueries(this);
    }

    @Override
    public SchemaSyntax schema() {
        return OracleSchemaSyntax.INSTANCE;
    }

    @Override
    public Introspection introspection() {
        return OracleIntrospection.INSTANCE;
    }

    @Override
    public Support<AdvisoryLocks> advisoryLocks() {
        return Support.of(OracleLocks.INSTANCE);
    }

    @Override
    public Failure classify(SQLException error) {
        return OracleErrors.classify(error);
    }
}
