package duo.dialect.sqlite;

import duo.api.error.ConfigurationException;
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
import duo.api.spi.OnConflictInserts;
import duo.api.spi.QuerySyntax;
import duo.api.spi.SchemaSyntax;
import duo.api.spi.Support;
import duo.api.spi.TransactionControl;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;

/**
 * SQLite in files and in memory.
 *
 * <p>Each connection checks foreign keys and waits for locks; files are kept with a write-ahead log, so that reading and writing
 * do not wait for each other. A transaction that may write takes the lock of the one writer when it begins and so cannot fail in
 * its middle for want of it. All isolation levels are serializable.
 *
 * <p>On a lent connection an insert gives its key by RETURNING; {@code getGeneratedKeys()} of JDBC gives one only with
 * {@code ?jdbc.get_generated_keys=true} in the URL, at the price of a statement more for each insert.
 *
 * <p>A database in memory is shared by all connections of its {@code Database} and ends with the last of them. It has no
 * write-ahead log: while one connection is inside a transaction that may write, reads on others wait.
 *
 * @since 0.1.0
 */
public final class SqliteDialect extends AnsiDialect {
    private static final Set<LexicalFeature> LEXICAL_FEATURES =
            Set.of(LexicalFeature.BACKTICKS, LexicalFeature.BRACKETS);

    /** The least number that a build of SQLite takes unless told otherwise. */
    private static final int PARAMETERS = 32_766;

    /** Whether the connections have the functions that Duo makes for them. */
    private final boolean extended;

    /** Called by {@link java.util.ServiceLoader}. */
    public SqliteDialect() {
        this(false);
    }

    private SqliteDialect(boolean extended) {
        this.extended = extended;
    }

    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public boolean recognises(String productName) {
        return productName.toLowerCase(Locale.ROOT).equals("sqlite");
    }

    /** {@inheritDoc} RETURNING came with 3.35. */
    @Override
    public Dialect connected(DatabaseMetaData server) throws SQLException {
        int major = server.getDatabaseMajorVersion();
        if (major < 3 || (major == 3 && server.getDatabaseMinorVersion() < 35)) {
            throw new ConfigurationException("SQLite " + server.getDatabaseProductVersion()
                    + " is too old for Duo, which needs 3.35 or newer; use a newer org.xerial:sqlite-jdbc");
        }
        return this;
    }

    @Override
    public Dialect ofInitialised() {
        return JavaFunctions.available() ? new SqliteDialect(true) : this;
    }

    /** Whether the connections have the functions that Duo makes for them. */
    boolean isExtended() {
        return extended;
    }

    @Override
    public Connector connector() {
        return SqliteConnector.INSTANCE;
    }

    @Override
    public TransactionControl transactions() {
        return SqliteTransactions.INSTANCE;
    }

    /** {@inheritDoc} SQLite finds each row only when it is asked for. */
    @Override
    public Cursors cursors() {
        return Cursors.BESIDE_OTHERS;
    }

    /** {@inheritDoc} In backticks: a name in double quotes that no column has is text to SQLite, and no error. */
    @Override
    public String quote(String identifier) {
        return quoted(identifier);
    }

    static String quoted(String identifier) {
        return '`' + identifier.replace("`", "``") + '`';
    }

    /** {@inheritDoc} SQLite has no limit. */
    @Override
    public int maxIdentifierLength() {
        return Integer.MAX_VALUE;
    }

    @Override
    public int maxParameters() {
        return PARAMETERS;
    }

    @Override
    public ColumnTypes types() {
        return SqliteColumns.INSTANCE;
    }

    @Override
    public Set<LexicalFeature> lexicalFeatures() {
        return LEXICAL_FEATURES;
    }

    @Override
    public InsertSyntax inserts() {
        return new OnConflictInserts(this);
    }

    @Override
    public ExpressionSyntax expressions() {
        return new SqliteExpressions(this);
    }

    @Override
    public QuerySyntax queries() {
        return new SqliteQueries(this);
    }

    @Override
    public SchemaSyntax schema() {
        return SqliteSchemaSyntax.INSTANCE;
    }

    @Override
    public Introspection introspection() {
        return SqliteIntrospection.INSTANCE;
    }

    @Override
    public Support<AdvisoryLocks> advisoryLocks() {
        return Support.of(SqliteLocks.INSTANCE);
    }

    @Override
    public Failure classify(SQLException error) {
        return SqliteErrors.classify(error);
    }
}
