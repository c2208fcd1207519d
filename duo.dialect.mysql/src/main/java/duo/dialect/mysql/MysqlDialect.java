package duo.dialect.mysql;

import duo.api.meta.MappedColumn;
import duo.api.meta.Storage;
import duo.api.meta.ValueType;
import duo.api.spi.AdvisoryLocks;
import duo.api.spi.AnsiDialect;
import duo.api.spi.Codec;
import duo.api.spi.DatabaseUrl;
import duo.api.spi.Dialect;
import duo.api.spi.DriverTarget;
import duo.api.spi.ExpressionSyntax;
import duo.api.spi.Failure;
import duo.api.spi.Insert;
import duo.api.spi.Introspection;
import duo.api.spi.KeyRetrieval;
import duo.api.spi.LexicalFeature;
import duo.api.spi.Node;
import duo.api.spi.QuerySyntax;
import duo.api.spi.SchemaSyntax;
import duo.api.spi.ServerVersion;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * MySQL from version 8.0.19, MariaDB from version 10.6 and TiDB from version 7.5 on. The scheme of the URL chooses the driver, {@code mysql}
 * Connector/J and {@code mariadb} MariaDB Connector/J; which of the servers answers is told by its version at the first connection, and
 * each driver reaches all of them.
 *
 * <p>Below 8.0.19 the row that an upsert offers has no name, and below 8.0.17 there is no binary collation that does not pad.
 *
 * <p>Tables are created with InnoDB and a binary collation of utf8mb4 that does not pad, so that text is equal, unique and sorted
 * as on other databases. The session's time zone is UTC, so that CURRENT_TIMESTAMP means the instant that Duo reads.
 *
 * <p>An upsert updates the row that has the same value in <em>any</em> unique column, not only in those of the conflict.
 *
 * @since 0.1.0
 */
public sealed class MysqlDialect extends AnsiDialect permits MariadbDialect, TidbDialect {
    private static final Set<LexicalFeature> LEXICAL_FEATURES = Set.of(
            LexicalFeature.BACKSLASH_ESCAPES,
            LexicalFeature.BACKTICKS,
            LexicalFeature.HASH_COMMENTS,
            LexicalFeature.DASHES_NEED_SPACE);

    /** A prepared statement of the server counts its parameters in 16 bits. */
    private static final int PARAMETERS = 65_535;

    private static final int IDENTIFIER_CHARACTERS = 64;

    private final boolean intersects;

    /** Called by {@link java.util.ServiceLoader}. */
    public MysqlDialect() {
        this(true);
    }

    /**
     * Creates the dialect of a server.
     *
     * @param intersects whether it knows INTERSECT and EXCEPT
     */
    MysqlDialect(boolean intersects) {
        this.intersects = intersects;
    }

    @Override
    public final String name() {
        return "mysql";
    }

    @Override
    public final List<String> schemes() {
        return List.of("mysql", "mariadb");
    }

    @Override
    public final DriverTarget target(DatabaseUrl url, Map<String, String> properties) {
        return url.scheme().equals("mariadb")
                ? MariadbConnection.target(url, properties)
                : MysqlConnection.target(url, properties);
    }

    @Override
    public final boolean recognises(String productName) {
        String name = productName.toLowerCase(Locale.ROOT);
        return name.equals("mysql") || name.equals("mariadb");
    }

    @Override
    public final Dialect connected(DatabaseMetaData server) throws SQLException {
        String told = server.getDatabaseProductVersion();
        if (TidbDialect.isToldBy(told)) {
            return TidbDialect.of(told);
        }
        if (MariadbDialect.isToldBy(told)) {
            return MariadbDialect.of(told, server.getDriverName());
        }
        return of(told);
    }

    /** The dialect of a server of MySQL itself, told by its version. */
    static MysqlDialect of(String told) {
        ServerVersion version = ServerVersion.first(told).require("MySQL", 8, 0, 19);
        return new MysqlDialect(version.isAtLeast(8, 0, 31));
    }

    /** {@inheritDoc} By SQL: with auto-commit switched off and on a transaction would take one more round trip. */
    @Override
    public void begin(Connection connection, TransactionSettings settings) throws SQLException {
        if (settings.isolation() != null) {
            execute(
                    connection,
                    "SET TRANSACTION ISOLATION LEVEL "
                            + settings.isolation().name().replace('_', ' '));
        }
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

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public final String quote(String identifier) {
        return MysqlNames.quoted(identifier);
    }

    @Override
    public final int maxIdentifierLength() {
        return IDENTIFIER_CHARACTERS;
    }

    @Override
    public final int maxParameters() {
        return PARAMETERS;
    }

    @Override
    public TypeTable types() {
        return MysqlTypes.OF_MYSQL;
    }

    @Override
    public final Set<LexicalFeature> lexicalFeatures() {
        return LEXICAL_FEATURES;
    }

    @Override
    public final Codec<?> columnReader(int jdbcType, String typeName) {
        return MysqlColumns.reader(typeName).orElseGet(() -> super.columnReader(jdbcType, typeName));
    }

    @Override
    public final TypeMapping<String> json() {
        return MysqlTypes.JSON;
    }

    @Override
    public KeyRetrieval keyRetrieval() {
        return KeyRetrieval.GENERATED_KEYS;
    }

    @Override
    protected final void defaultRow(SqlWriter out) {
        out.sql(" () VALUES ()");
    }

    /** {@inheritDoc} A key that is set to itself changes nothing; INSERT IGNORE would hide other errors as well. */
    @Override
    public final void insertAbsent(Insert insert, List<MappedColumn> key, SqlWriter out) {
        insert(insert, out);
        String name = key.getFirst().name();
        out.sql(" ON DUPLICATE KEY UPDATE ").identifier(name).sql(" = ").identifier(name);
    }

    @Override
    public final void upsert(Upsert upsert, SqlWriter out) {
        Insert insert = new Insert(upsert.table(), upsert.columns(), List.of(upsert.values()), List.of());
        if (upsert.updated().isEmpty()) {
            insertAbsent(insert, upsert.conflict(), out);
            return;
        }
        insert(insert, out);
        offeredRow().update(upsert.updated(), out);
    }

    /** How an upsert takes values from the row that it offers. */
    OfferedRow offeredRow() {
        return OfferedRow.NAMED;
    }

    /** {@inheritDoc} There is no OFFSET without a LIMIT, so that all rows are written as the greatest number. */
    @Override
    public final void slice(Optional<Node.Value> limit, Optional<Node.Value> offset, boolean ordered, SqlWriter out) {
        if (limit.isPresent()) {
            out.sql(" LIMIT ").value(limit.get());
        } else if (offset.isPresent()) {
            out.sql(" LIMIT 18446744073709551615");
        }
        offset.ifPresent(rows -> out.sql(" OFFSET ").value(rows));
    }

    /** {@inheritDoc} MySQL compares JSON with text as if the text were a JSON string. */
    @Override
    public void comparand(Node.Value value, SqlWriter out) {
        ValueType converted = value.type().stored();
        Storage storage = (converted == null ? value.type() : converted).storage();
        boolean json = storage == Storage.JSON || storage == Storage.ARRAY;
        out.sql(json ? "CAST(" : "").value(value).sql(json ? " AS JSON)" : "");
    }

    /**
     * {@inheritDoc} Connector/J reads rows one by one, or else all at once; MariaDB's driver takes a number. No other statement runs on the
     * connection until the rows end.
     */
    @Override
    public PreparedStatement prepareCursor(Connection connection, String sql, int rows) throws SQLException {
        PreparedStatement statement =
                connection.prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
        boolean oneByOne = connection.getMetaData().getDriverName().startsWith("MySQL");
        statement.setFetchSize(oneByOne ? Integer.MIN_VALUE : rows);
        return statement;
    }

    /**
     * {@inheritDoc} Joined texts would be cut off after a kilobyte without a word, and texts that no column has a part in would be compared
     * without case.
     */
    @Override
    public final void initialise(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET SESSION group_concat_max_len = 4294967295, SESSION collation_connection = "
                    + valueCollation());
        }
    }

    /** The collation of values: one that compares code points. That of JSON, which MySQL does not compare with the one of columns. */
    String valueCollation() {
        return "utf8mb4_bin";
    }

    /** {@inheritDoc} A transaction is REPEATABLE READ here unless it asks for another isolation. */
    @Override
    public String currentRead() {
        return " LOCK IN SHARE MODE";
    }

    @Override
    public ExpressionSyntax expressions() {
        return new MysqlExpressions(this, MysqlJson.INSTANCE, MysqlArrays.INSTANCE);
    }

    @Override
    public QuerySyntax queries() {
        return new MysqlQueries(this, intersects);
    }

    @Override
    public SchemaSyntax schema() {
        return MysqlSchemaSyntax.OF_MYSQL;
    }

    @Override
    public Introspection introspection() {
        return MysqlIntrospection.OF_MYSQL;
    }

    @Override
    public AdvisoryLocks advisoryLocks() {
        return MysqlLocks.OF_MYSQL;
    }

    @Override
    public final boolean tableExists(Connection connection, String schema, String table) throws SQLException {
        return givesRow(
                connection,
                "SELECT 1 FROM information_schema.tables WHERE table_type IN ('BASE TABLE', 'SYSTEM VERSIONED')"
                        + " AND table_schema = COALESCE(NULLIF(?, ''), DATABASE()) AND table_name = ?",
                schema,
                table);
    }

    @Override
    public Failure classify(SQLException error) {
        return MysqlErrors.classify(error);
    }
}
