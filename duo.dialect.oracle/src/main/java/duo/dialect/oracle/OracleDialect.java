package duo.dialect.oracle;

import duo.api.Isolation;
import duo.api.error.ConfigurationException;
import duo.api.error.UnsupportedFeatureException;
import duo.api.spi.AdvisoryLocks;
import duo.api.spi.AnsiDialect;
import duo.api.spi.Codec;
import duo.api.spi.Codecs;
import duo.api.spi.DatabaseUrl;
import duo.api.spi.Dialect;
import duo.api.spi.DriverTarget;
import duo.api.spi.ExpressionSyntax;
import duo.api.spi.Failure;
import duo.api.spi.Insert;
import duo.api.spi.Introspection;
import duo.api.spi.KeyRetrieval;
import duo.api.spi.LexicalFeature;
import duo.api.spi.Merge;
import duo.api.spi.QuerySyntax;
import duo.api.spi.SchemaSyntax;
import duo.api.spi.SqlWriter;
import duo.api.spi.TransactionSettings;
import duo.api.spi.TypeMapping;
import duo.api.spi.TypeTable;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    /** A block of more would take long to be translated. */
    private static final int INSERT_ROWS = 500;

    private static final int IDENTIFIER_BYTES = 128;

    /** Called by {@link java.util.ServiceLoader}. */
    public OracleDialect() {}

    @Override
    public String name() {
        return "oracle";
    }

    @Override
    public DriverTarget target(DatabaseUrl url, Map<String, String> properties) {
        return OracleConnection.target(url, properties);
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

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** {@inheritDoc} Savepoints end with the transaction. */
    @Override
    public Optional<String> releaseSavepoint(String name) {
        return Optional.empty();
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

    /** {@inheritDoc} Both are NULL. */
    @Override
    public boolean hasEmptyTexts() {
        return false;
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

    /** {@inheritDoc} An INSERT of several rows came with version 23, and gives no keys; a block takes several INSERTs. */
    @Override
    public int maxInsertRows() {
        return INSERT_ROWS;
    }

    @Override
    public TypeTable types() {
        return OracleTypes.TABLE;
    }

    @Override
    public Set<LexicalFeature> lexicalFeatures() {
        return LEXICAL_FEATURES;
    }

    /** {@inheritDoc} The driver has numbers of its own for times with a zone. */
    @Override
    public Codec<?> columnReader(int jdbcType, String typeName) {
        return typeName.startsWith("TIMESTAMP") && typeName.endsWith("TIME ZONE")
                ? Codecs.OFFSET_DATE_TIME
                : super.columnReader(jdbcType, typeName);
    }

    @Override
    public TypeMapping<String> json() {
        return OracleTypes.JSON;
    }

    @Override
    public KeyRetrieval keyRetrieval() {
        return KeyRetrieval.OUT_PARAMETERS;
    }

    /**
     * {@inheritDoc} Several rows, and keys that come back, make a block, which is written as a whole or not at all. The driver's own
     * generated keys go neither with batches nor with names in lower case.
     */
    @Override
    public void insert(Insert insert, SqlWriter out) {
        OracleInsert.write(insert, out);
    }

    /** {@inheritDoc} The key comes in a parameter of a block. */
    @Override
    public String insertForKey(String insert, String column) {
        return "BEGIN " + insert + " RETURNING " + quote(column) + " INTO ?; END;";
    }

    @Override
    protected Merge merge() {
        return new OracleMerge();
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
    public AdvisoryLocks advisoryLocks() {
        return OracleLocks.INSTANCE;
    }

    @Override
    public boolean tableExists(Connection connection, String schema, String table) throws SQLException {
        // Empty text is NULL here.
        return givesRow(
                connection,
                "SELECT 1 FROM all_tables"
                        + " WHERE owner = COALESCE(?, SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA')) AND table_name = ?",
                schema,
                table);
    }

    @Override
    public Failure classify(SQLException error) {
        return OracleErrors.classify(error);
    }

    @Override
    public boolean hasCursors() {
        return true;
    }
}
