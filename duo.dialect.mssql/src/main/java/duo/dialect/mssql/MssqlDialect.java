package duo.dialect.mssql;

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
import java.util.List;
import java.util.Locale;
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
    public boolean recognises(String productName) {
        return productName.toLowerCase(Locale.ROOT).startsWith("microsoft sql server");
    }

    @Override
    public Dialect connected(DatabaseMetaData server) throws SQLException {
        ServerEdition.requireSupported(server);
        return this;
    }

    @Override
    public Connector connector() {
        return MssqlConnector.INSTANCE;
    }

    @Override
    public TransactionControl transactions() {
        return MssqlTransactions.INSTANCE;
    }

    @Override
    public Cursors cursors() {
        return MssqlCursors.INSTANCE;
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
    public ColumnTypes types() {
        return MssqlColumns.INSTANCE;
    }

    @Override
    public Set<LexicalFeature> lexicalFeatures() {
        return LEXICAL_FEATURES;
    }

    @Override
    public InsertSyntax inserts() {
        return new MssqlInserts(this);
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
    public Support<AdvisoryLocks> advisoryLocks() {
        return Support.of(MssqlLocks.INSTANCE);
    }

    @Override
    public Failure classify(SQLException error) {
        return MssqlErrors.classify(error);
    }
}
