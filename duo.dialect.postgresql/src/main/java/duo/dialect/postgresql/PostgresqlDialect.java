package duo.dialect.postgresql;

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
import duo.api.spi.ServerVersion;
import duo.api.spi.Support;
import duo.api.spi.TransactionControl;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * PostgreSQL from version 13 on. CockroachDB and YugabyteDB, which speak its protocol, are told by the text of {@code version()}, which is
 * asked for once.
 *
 * @since 0.1.0
 */
public sealed class PostgresqlDialect extends AnsiDialect permits CockroachDialect, YugabyteDialect {
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

    @Override
    public Connector connector() {
        return PostgresqlConnector.INSTANCE;
    }

    @Override
    public TransactionControl transactions() {
        return PostgresqlTransactions.INSTANCE;
    }

    /** {@inheritDoc} The driver uses a portal, since transactions run without auto-commit. */
    @Override
    public Cursors cursors() {
        return Cursors.BESIDE_OTHERS;
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
    public ColumnTypes types() {
        return PostgresqlColumns.INSTANCE;
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
    public Support<AdvisoryLocks> advisoryLocks() {
        return Support.of(PostgresqlLocks.INSTANCE);
    }

    @Override
    public Failure classify(SQLException error) {
        return PostgresqlErrors.classify(error);
    }
}
