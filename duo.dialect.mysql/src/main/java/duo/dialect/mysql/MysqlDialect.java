package duo.dialect.mysql;

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
import duo.api.spi.KeyRetrieval;
import duo.api.spi.LexicalFeature;
import duo.api.spi.QuerySyntax;
import duo.api.spi.SchemaSyntax;
import duo.api.spi.ServerVersion;
import duo.api.spi.Support;
import duo.api.spi.TransactionControl;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
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

    private static final TransactionControl TRANSACTIONS = new MysqlTransactions();

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

    @Override
    public Connector connector() {
        return MysqlConnector.OF_MYSQL;
    }

    @Override
    public TransactionControl transactions() {
        return TRANSACTIONS;
    }

    @Override
    public final Cursors cursors() {
        return MysqlCursors.INSTANCE;
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
    public ColumnTypes types() {
        return MysqlColumns.OF_MYSQL;
    }

    @Override
    public final Set<LexicalFeature> lexicalFeatures() {
        return LEXICAL_FEATURES;
    }

    @Override
    public InsertSyntax inserts() {
        return new MysqlInserts(this, KeyRetrieval.GENERATED_KEYS, OfferedRow.NAMED);
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
    public Support<AdvisoryLocks> advisoryLocks() {
        return Support.of(MysqlLocks.OF_MYSQL);
    }

    @Override
    public Failure classify(SQLException error) {
        return MysqlErrors.classify(error);
    }
}
