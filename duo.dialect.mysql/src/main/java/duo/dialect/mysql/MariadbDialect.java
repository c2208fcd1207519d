package duo.dialect.mysql;

import duo.api.spi.AdvisoryLocks;
import duo.api.spi.ColumnTypes;
import duo.api.spi.Connector;
import duo.api.spi.ExpressionSyntax;
import duo.api.spi.InsertSyntax;
import duo.api.spi.Introspection;
import duo.api.spi.KeyRetrieval;
import duo.api.spi.QuerySyntax;
import duo.api.spi.SchemaSyntax;
import duo.api.spi.ServerVersion;
import duo.api.spi.Support;
import duo.api.spi.TransactionControl;
import java.util.Locale;

/** MariaDB, which knows RETURNING and sequences, and the offered row of an upsert by a function. */
final class MariadbDialect extends MysqlDialect {
    private static final String PRODUCT = "MariaDB";

    /** What some versions put before their own, for clients that take them for an old MySQL. */
    private static final String DISGUISE = "5.5.5-";

    private final boolean rowsFromInsert;
    private final TransactionControl transactions;

    /**
     * Creates the dialect of a server.
     *
     * @param rowsFromInsert whether the driver gives the rows of an INSERT with RETURNING
     * @param keepsToSnapshots whether the usual transaction fails where others have changed what it writes
     */
    MariadbDialect(boolean rowsFromInsert, boolean keepsToSnapshots) {
        super(true);
        this.rowsFromInsert = rowsFromInsert;
        this.transactions = new MariadbTransactions(keepsToSnapshots);
    }

    /** Whether a server is a MariaDB. */
    static boolean isToldBy(String version) {
        return version.toLowerCase(Locale.ROOT).contains("mariadb");
    }

    /**
     * The dialect of a server. Connector/J does not expect rows from an INSERT, but its generated keys cover all rows of one.
     *
     * @param told its version in its words
     * @param driver the name of the driver
     * @throws duo.api.error.ConfigurationException if it is too old
     */
    static MariadbDialect of(String told, String driver) {
        String version = told.startsWith(DISGUISE) ? told.substring(DISGUISE.length()) : told;
        ServerVersion known = ServerVersion.of(told, version).require(PRODUCT, 10, 6);
        return new MariadbDialect(driver.toLowerCase(Locale.ROOT).contains("mariadb"), known.isAtLeast(11, 6, 2));
    }

    @Override
    public Connector connector() {
        return MysqlConnector.OF_MARIADB;
    }

    @Override
    public TransactionControl transactions() {
        return transactions;
    }

    @Override
    public ColumnTypes types() {
        return MysqlColumns.OF_MARIADB;
    }

    @Override
    public InsertSyntax inserts() {
        return new MysqlInserts(
                this, rowsFromInsert ? KeyRetrieval.RETURNING : KeyRetrieval.GENERATED_KEYS, OfferedRow.BY_FUNCTION);
    }

    @Override
    public ExpressionSyntax expressions() {
        return new MysqlExpressions(this, MariadbJson.INSTANCE, MariadbArrays.INSTANCE);
    }

    @Override
    public QuerySyntax queries() {
        return new MariadbQueries(this);
    }

    @Override
    public SchemaSyntax schema() {
        return rowsFromInsert ? MysqlSchemaSyntax.OF_MARIADB : MysqlSchemaSyntax.OF_MARIADB_WITHOUT_SEQUENCES;
    }

    @Override
    public Support<AdvisoryLocks> advisoryLocks() {
        return Support.of(MysqlLocks.OF_MARIADB);
    }

    @Override
    public Introspection introspection() {
        return MysqlIntrospection.OF_MARIADB;
    }
}
