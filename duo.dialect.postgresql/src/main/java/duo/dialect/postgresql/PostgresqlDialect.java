package duo.dialect.postgresql;

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
import duo.api.spi.ServerVersion;
import duo.api.spi.SqlWriter;
import duo.api.spi.TransactionSettings;
import duo.api.spi.TypeMapping;
import duo.api.spi.TypeTable;
import duo.api.spi.Upsert;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.OffsetTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * PostgreSQL from version 13 on. CockroachDB and YugabyteDB, which speak its protocol, are told by the text of {@code version()}, which is
 * asked for once.
 *
 * @since 0.1.0
 */
public sealed class PostgresqlDialect extends AnsiDialect permits CockroachDialect, YugabyteDialect {
    private static final Codec<OffsetTime> ZONED_TIME = Codecs.ofObject(Types.TIME_WITH_TIMEZONE, OffsetTime.class);

    private static final Set<LexicalFeature> LEXICAL_FEATURES =
            Set.of(LexicalFeature.ESCAPE_TEXT, LexicalFeature.DOLLAR_QUOTES, LexicalFeature.NESTED_COMMENTS);

    private static final int LEAST_VERSION = 13;

    /** The protocol counts parameters in 16 bits. */
    private static final int PARAMETERS = 65_535;

    private static final int IDENTIFIER_BYTES = 63;

    /** Called by {@link java.util.ServiceLoader}. */
    public PostgresqlDialect() {}

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public List<String> schemes() {
        return List.of("postgresql", "postgres");
    }

    @Override
    public DriverTarget target(DatabaseUrl url, Map<String, String> properties) {
        return PostgresqlConnection.target(url, properties);
    }

    @Override
    public boolean recognises(String productName) {
        return productName.toLowerCase(Locale.ROOT).equals("postgresql");
    }

    @Override
    public Dialect connected(DatabaseMetaData server) throws SQLException {
        String told = version(server);
        if (CockroachDialect.isToldBy(told)) {
            return CockroachDialect.of(told);
        }
        if (YugabyteDialect.isToldBy(told)) {
            return YugabyteDialect.of(told);
        }
        ServerVersion.first(server.getDatabaseProductVersion()).require("PostgreSQL", LEAST_VERSION);
        return this;
    }

    /** What the server says of itself; its parameter of the protocol is that of the PostgreSQL that it stands for. */
    private static String version(DatabaseMetaData server) throws SQLException {
        try (Statement statement = server.getConnection().createStatement();
                ResultSet row = statement.executeQuery("SELECT version()")) {
            row.next();
            return row.getString(1);
        }
    }

    /** The collation of texts on this server. */
    PostgresqlCollation collation() {
        return PostgresqlCollation.CHOSEN;
    }

    /**
     * {@inheritDoc} The driver sends BEGIN together with the first statement. The isolation level is set for this transaction
     * alone, so that nothing has to be set back.
     */
    @Override
    public void begin(Connection connection, TransactionSettings settings) throws SQLException {
        if (settings.readOnly()) {
            connection.setReadOnly(true);
        }
        connection.setAutoCommit(false);
        if (settings.isolation() != null) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET TRANSACTION ISOLATION LEVEL "
                        + settings.isolation().name().replace('_', ' '));
            }
        }
    }

    /** {@inheritDoc} PostgreSQL counts bytes. */
    @Override
    public int maxIdentifierLength() {
        return IDENTIFIER_BYTES;
    }

    @Override
    public int maxParameters() {
        return PARAMETERS;
    }

    @Override
    public TypeTable types() {
        return PostgresqlTypes.TABLE;
    }

    @Override
    public Set<LexicalFeature> lexicalFeatures() {
        return LEXICAL_FEATURES;
    }

    /** {@inheritDoc} The driver calls times with and without a zone alike. */
    @Override
    public Codec<?> columnReader(int jdbcType, String typeName) {
        return switch (typeName) {
            case "timestamptz" -> Codecs.OFFSET_DATE_TIME;
            case "timetz" -> ZONED_TIME;
            default -> super.columnReader(jdbcType, typeName);
        };
    }

    @Override
    public TypeMapping<String> json() {
        return PostgresqlTypes.JSON;
    }

    @Override
    public <E> Optional<TypeMapping<List<E>>> array(TypeMapping<E> element) {
        return PostgresqlArrays.of(element);
    }

    @Override
    public void slice(Optional<Node.Value> limit, Optional<Node.Value> offset, boolean ordered, SqlWriter out) {
        limit.ifPresent(rows -> out.sql(" LIMIT ").value(rows));
        offset.ifPresent(rows -> out.sql(" OFFSET ").value(rows));
    }

    /** {@inheritDoc} ILIKE can use a trigram index, which LOWER cannot. */
    @Override
    public void textMatch(Node.TextMatch match, SqlWriter out) {
        if (!match.ignoreCase()) {
            super.textMatch(match, out);
        } else if (match.match() == Node.Match.EQUALS) {
            out.sql("LOWER(").operand(match.operand()).sql(collation().letters());
            out.sql(") = LOWER(").value(match.pattern()).sql(")");
        } else {
            out.operand(match.operand()).sql(collation().letters() + " ILIKE ");
            out.value(likePattern(match)).sql(" ESCAPE '" + LIKE_ESCAPE + "'");
        }
    }

    @Override
    public void constant(boolean value, SqlWriter out) {
        out.sql(value ? "TRUE" : "FALSE");
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
        return new PostgresqlExpressions(this, new PostgresqlJson(collation()));
    }

    @Override
    public QuerySyntax queries() {
        return new PostgresqlQueries(this);
    }

    @Override
    public SchemaSyntax schema() {
        return PostgresqlSchemaSyntax.INSTANCE;
    }

    @Override
    public Introspection introspection() {
        return PostgresqlIntrospection.INSTANCE;
    }

    @Override
    public AdvisoryLocks advisoryLocks() {
        return PostgresqlLocks.INSTANCE;
    }

    @Override
    public boolean tableExists(Connection connection, String schema, String table) throws SQLException {
        return givesRow(
                connection,
                "SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
                        + " WHERE c.relkind IN ('r', 'p', 'f') AND c.relname = ?"
                        + " AND n.nspname = COALESCE(NULLIF(?, ''), current_schema())",
                table,
                schema);
    }

    @Override
    public void cancel(Statement statement) throws SQLException {
        QueryCancellation.cancel(statement);
    }

    @Override
    public Failure classify(SQLException error) {
        return PostgresqlErrors.classify(error);
    }

    /** {@inheritDoc} The driver uses a portal, since transactions run without auto-commit. */
    @Override
    public boolean hasCursors() {
        return true;
    }
}
