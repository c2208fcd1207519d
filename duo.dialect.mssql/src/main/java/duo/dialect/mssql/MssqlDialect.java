package duo.dialect.mssql;

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
import duo.api.spi.Node;
import duo.api.spi.QuerySyntax;
import duo.api.spi.SchemaSyntax;
import duo.api.spi.SqlWriter;
import duo.api.spi.TransactionSettings;
import duo.api.spi.TypeMapping;
import duo.api.spi.TypeTable;
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
 * SQL Server from version 2019 on, and Azure SQL.
 *
 * <p>There are no read-only transactions; a transaction that is asked to be one is not kept from writing. Text compares equal
 * whatever spaces stand at its end. A table with triggers takes no insert that gives generated values back.
 *
 * @since 0.1.0
 */
public final class MssqlDialect extends AnsiDialect {
    private static final Set<LexicalFeature> LEXICAL_FEATURES =
            Set.of(LexicalFeature.BRACKETS, LexicalFeature.NESTED_COMMENTS, LexicalFeature.GO_LINES);

    /** A request takes 2,100, of which the driver needs some for itself. */
    private static final int PARAMETERS = 2_000;

    private static final int INSERT_ROWS = 1_000;

    /** A type of results that the driver adds to those of JDBC. */
    private static final int SERVER_CURSOR_FORWARD_ONLY = 2_004;

    private static final int IDENTIFIER_CHARACTERS = 128;

    /** Called by {@link java.util.ServiceLoader}. */
    public MssqlDialect() {}

    @Override
    public String name() {
        return "mssql";
    }

    @Override
    public List<String> schemes() {
        return List.of("mssql", "sqlserver");
    }

    @Override
    public DriverTarget target(DatabaseUrl url, Map<String, String> properties) {
        return MssqlConnection.target(url, properties);
    }

    @Override
    public boolean recognises(String productName) {
        return productName.toLowerCase(Locale.ROOT).startsWith("microsoft sql server");
    }

    @Override
    public Dialect connected(DatabaseMetaData server) throws SQLException {
        ServerEdition.requireSupported(server);
        return this;
    }

    /** {@inheritDoc} By SQL: a transaction of the driver begins only with its first statement, too late for a savepoint. */
    @Override
    public void begin(Connection connection, TransactionSettings settings) throws SQLException {
        if (settings.isolation() != null) {
            execute(
                    connection,
                    "SET TRANSACTION ISOLATION LEVEL "
                            + settings.isolation().name().replace('_', ' '));
        }
        execute(connection, "BEGIN TRANSACTION");
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        execute(connection, "COMMIT TRANSACTION");
    }

    /** {@inheritDoc} Some errors have rolled the transaction back already. */
    @Override
    public void rollback(Connection connection) throws SQLException {
        execute(connection, "IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION");
    }

    /** {@inheritDoc} The isolation level lasts beyond the transaction, so that it is set back to the usual one. */
    @Override
    public void end(Connection connection, TransactionSettings settings) throws SQLException {
        if (settings.isolation() != null) {
            execute(connection, "SET TRANSACTION ISOLATION LEVEL READ COMMITTED");
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public String savepoint(String name) {
        return "SAVE TRANSACTION " + name;
    }

    @Override
    public String rollbackToSavepoint(String name) {
        return "ROLLBACK TRANSACTION " + name;
    }

    @Override
    public Optional<String> releaseSavepoint(String name) {
        return Optional.empty();
    }

    @Override
    public String quote(String identifier) {
        return '[' + identifier.replace("]", "]]") + ']';
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
    public int maxInsertRows() {
        return INSERT_ROWS;
    }

    @Override
    public TypeTable types() {
        return MssqlTypes.TABLE;
    }

    @Override
    public Set<LexicalFeature> lexicalFeatures() {
        return LEXICAL_FEATURES;
    }

    @Override
    public Codec<?> columnReader(int jdbcType, String typeName) {
        return typeName.equalsIgnoreCase("datetimeoffset")
                ? Codecs.OFFSET_DATE_TIME
                : super.columnReader(jdbcType, typeName);
    }

    /** {@inheritDoc} OUTPUT, which stands in the midst of an INSERT, promises no order. */
    @Override
    public KeyRetrieval keyRetrieval() {
        return KeyRetrieval.RETURNING_POSITIONS;
    }

    /** {@inheritDoc} The database converts characters implicitly to most types; the driver itself binds NULL so. */
    @Override
    public int untypedNull() {
        return Types.CHAR;
    }

    @Override
    public TypeMapping<String> json() {
        return MssqlTypes.JSON;
    }

    @Override
    public void insert(Insert insert, SqlWriter out) {
        new MssqlInsert(insert).write(out);
    }

    @Override
    protected Merge merge() {
        return new MssqlMerge();
    }

    /** {@inheritDoc} OFFSET and FETCH belong to ORDER BY and come as a pair. */
    @Override
    public void slice(Optional<Node.Value> limit, Optional<Node.Value> offset, boolean ordered, SqlWriter out) {
        if (limit.isEmpty() && offset.isEmpty()) {
            return;
        }
        out.sql(ordered ? " OFFSET " : " ORDER BY (SELECT NULL) OFFSET ");
        if (offset.isPresent()) {
            out.value(offset.get());
        } else {
            out.sql("0");
        }
        out.sql(" ROWS");
        limit.ifPresent(rows -> out.sql(" FETCH NEXT ").value(rows).sql(" ROWS ONLY"));
    }

    /** {@inheritDoc} A bracket is a wildcard here too, and has to be escaped. */
    @Override
    public void textMatch(Node.TextMatch match, SqlWriter out) {
        if (match.match() == Node.Match.EQUALS) {
            super.textMatch(match, out);
            return;
        }
        Node.Value pattern = likePattern(match);
        String text = String.valueOf(pattern.value()).replace("[", LIKE_ESCAPE + "[");
        Node.Value escaped = new Node.Value(text, pattern.type(), pattern.secret());
        if (match.ignoreCase()) {
            out.sql("LOWER(")
                    .node(match.operand())
                    .sql(") LIKE LOWER(")
                    .value(escaped)
                    .sql(")");
        } else {
            out.node(match.operand()).sql(" LIKE ").value(escaped);
        }
        out.sql(" ESCAPE '" + LIKE_ESCAPE + "'");
    }

    @Override
    public ExpressionSyntax expressions() {
        return new MssqlExpressions(this);
    }

    @Override
    public QuerySyntax queries() {
        return new MssqlQueries(this);
    }

    @Override
    public SchemaSyntax schema() {
        return MssqlSchemaSyntax.INSTANCE;
    }

    @Override
    public Introspection introspection() {
        return MssqlIntrospection.INSTANCE;
    }

    @Override
    public AdvisoryLocks advisoryLocks() {
        return MssqlLocks.INSTANCE;
    }

    @Override
    public boolean tableExists(Connection connection, String schema, String table) throws SQLException {
        return givesRow(
                connection,
                "SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ?"
                        + " AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME())",
                table,
                schema);
    }

    @Override
    public Failure classify(SQLException error) {
        return MssqlErrors.classify(error);
    }

    @Override
    public boolean hasCursors() {
        return true;
    }

    /**
     * {@inheritDoc} A cursor of the server: without it the driver would read all other rows into memory before another statement
     * runs.
     */
    @Override
    public PreparedStatement prepareCursor(Connection connection, String sql, int rows) throws SQLException {
        PreparedStatement statement =
                connection.prepareStatement(sql, SERVER_CURSOR_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
        statement.setFetchSize(rows);
        return statement;
    }
}
