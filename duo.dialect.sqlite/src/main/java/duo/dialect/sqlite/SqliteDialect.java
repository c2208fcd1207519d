package duo.dialect.sqlite;

import duo.api.error.ConfigurationException;
import duo.api.meta.MappedColumn;
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
import duo.api.spi.LexicalFeature;
import duo.api.spi.Node;
import duo.api.spi.OnConflict;
import duo.api.spi.QuerySyntax;
import duo.api.spi.SchemaSyntax;
import duo.api.spi.SqlWriter;
import duo.api.spi.TransactionSettings;
import duo.api.spi.TypeMapping;
import duo.api.spi.TypeTable;
import duo.api.spi.Upsert;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    private static final Codec<Object> VALUES =
            Codecs.of(Types.OTHER, ResultSet::getObject, PreparedStatement::setObject);

    private static final Set<LexicalFeature> LEXICAL_FEATURES =
            Set.of(LexicalFeature.BACKTICKS, LexicalFeature.BRACKETS);

    /** Enough for the statements of a large application; each takes a few kilobytes. */
    private static final int STATEMENTS = 250;

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
    public boolean fileBased() {
        return true;
    }

    @Override
    public DriverTarget target(DatabaseUrl url, Map<String, String> properties) {
        return SqliteConnection.target(url, properties);
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

    /** {@inheritDoc} Without the operator REGEXP a connection of another driver is good for all the rest. */
    @Override
    public void initialise(Connection connection) throws SQLException {
        JavaFunctions.addTo(connection);
    }

    @Override
    public boolean livesInConnections(DatabaseUrl url) {
        return SqliteConnection.inMemory(url);
    }

    /** {@inheritDoc} The driver keeps none, and compiling a statement costs more than running it. */
    @Override
    public int statementCacheSize() {
        return STATEMENTS;
    }

    @Override
    public boolean singleWriter() {
        return true;
    }

    /**
     * {@inheritDoc} By SQL, because the driver's own transactions begin deferred: two that read and then write would block each
     * other until one fails.
     */
    @Override
    public void begin(Connection connection, TransactionSettings settings) throws SQLException {
        if (settings.readOnly()) {
            execute(connection, "PRAGMA query_only = ON");
            execute(connection, "BEGIN DEFERRED");
        } else {
            execute(connection, "BEGIN IMMEDIATE");
        }
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        execute(connection, "COMMIT");
    }

    /** {@inheritDoc} Some errors, such as a full disk, have rolled the transaction back already; that is no error then. */
    @Override
    public void rollback(Connection connection) throws SQLException {
        try {
            execute(connection, "ROLLBACK");
        } catch (SQLException failed) {
            if (!String.valueOf(failed.getMessage()).contains("no transaction is active")) {
                throw failed;
            }
        }
    }

    @Override
    public void end(Connection connection, TransactionSettings settings) throws SQLException {
        if (settings.readOnly()) {
            execute(connection, "PRAGMA query_only = OFF");
        }
    }

    /**
     * {@inheritDoc} A write that is broken off takes the whole transaction with it, and so do some errors of the disk. Whether
     * that has happened shows when another one can be begun.
     */
    @Override
    public boolean endedTransaction(Connection connection, Failure failure) throws SQLException {
        try {
            execute(connection, "BEGIN");
            return true;
        } catch (SQLException failed) {
            if (!String.valueOf(failed.getMessage()).contains("within a transaction")) {
                throw failed;
            }
            return super.endedTransaction(connection, failure);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** {@inheritDoc} In backticks: a name in double quotes that no column has is text to SQLite, and no error. */
    @Override
    public String quote(String identifier) {
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
    public TypeTable types() {
        return SqliteTypes.TABLE;
    }

    @Override
    public Set<LexicalFeature> lexicalFeatures() {
        return LEXICAL_FEATURES;
    }

    /** {@inheritDoc} Each value has a type of its own, whatever the column was declared as. */
    @Override
    public Codec<?> columnReader(int jdbcType, String typeName) {
        return VALUES;
    }

    @Override
    public TypeMapping<String> json() {
        return SqliteTypes.JSON;
    }

    @Override
    public void slice(Optional<Node.Value> limit, Optional<Node.Value> offset, boolean ordered, SqlWriter out) {
        if (limit.isPresent()) {
            out.sql(" LIMIT ").value(limit.get());
        } else if (offset.isPresent()) {
            out.sql(" LIMIT -1");
        }
        offset.ifPresent(rows -> out.sql(" OFFSET ").value(rows));
    }

    /**
     * {@inheritDoc} LIKE ignores the case of ASCII letters unless a setting of the connection says otherwise; GLOB never does,
     * and can use an index.
     */
    @Override
    public void textMatch(Node.TextMatch match, SqlWriter out) {
        if (match.ignoreCase() || match.match() == Node.Match.EQUALS) {
            super.textMatch(match, out);
        } else {
            out.node(match.operand()).sql(" GLOB ").value(GlobPattern.of(match));
        }
    }

    @Override
    protected String lowerFunction() {
        return extended ? CaseFunction.LOWER : super.lowerFunction();
    }

    @Override
    public void insertAbsent(Insert insert, List<MappedColumn> key, SqlWriter out) {
        OnConflict.insertAbsent(this, insert, key, out);
    }

    @Override
    public void upsert(Upsert upsert, SqlWriter out) {
        OnConflict.upsert(this, upsert, out);
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
    public AdvisoryLocks advisoryLocks() {
        return SqliteLocks.INSTANCE;
    }

    @Override
    public boolean tableExists(Connection connection, String schema, String table) throws SQLException {
        String catalogue = schema.isEmpty() ? "sqlite_master" : quote(schema) + ".sqlite_master";
        return givesRow(
                connection, "SELECT 1 FROM " + catalogue + " WHERE type = 'table' AND name = ? COLLATE NOCASE", table);
    }

    @Override
    public Failure classify(SQLException error) {
        return SqliteErrors.classify(error);
    }

    /** {@inheritDoc} SQLite finds each row only when it is asked for. */
    @Override
    public boolean hasCursors() {
        return true;
    }
}
