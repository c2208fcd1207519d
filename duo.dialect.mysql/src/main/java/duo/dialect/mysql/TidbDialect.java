package duo.dialect.mysql;

import duo.api.spi.AdvisoryLocks;
import duo.api.spi.ExpressionSyntax;
import duo.api.spi.Failure;
import duo.api.spi.InsertSyntax;
import duo.api.spi.Introspection;
import duo.api.spi.KeyRetrieval;
import duo.api.spi.QuerySyntax;
import duo.api.spi.SchemaSyntax;
import duo.api.spi.ServerVersion;
import duo.api.spi.Support;
import duo.api.spi.TransactionControl;
import java.sql.SQLException;

/**
 * TiDB from version 7.5 on, the first with long support that knows the binary collation that does not pad (7.4). It tells {@code
 * 8.0.11-TiDB-v7.5.1} as its version, and to the drivers it is a MySQL.
 *
 * <p>What is written otherwise than for MySQL, or refused, each by TiDB's documentation:
 *
 * <ul>
 *   <li>Serializable transactions are refused: the server has none. Transactions at READ UNCOMMITTED are READ COMMITTED (<a
 *       href="https://docs.pingcap.com/tidb/stable/transaction-isolation-levels">isolation levels</a>).
 *   <li>A transaction for reading is not kept from writing (<a
 *       href="https://docs.pingcap.com/tidb/stable/sql-statement-start-transaction">START TRANSACTION</a>).
 *   <li>Shared locks and SKIP LOCKED are refused; the server would take the first without locking (<a
 *       href="https://docs.pingcap.com/tidb/stable/sql-statement-select">SELECT</a>).
 *   <li>The row that an upsert offers is told by VALUES(..): the syntax of INSERT gives it no name (<a
 *       href="https://docs.pingcap.com/tidb/stable/sql-statement-insert">INSERT</a>).
 *   <li>Conditions on elements inside JSON are refused: there is no JSON_TABLE (<a
 *       href="https://docs.pingcap.com/tidb/stable/json-functions">JSON functions</a>).
 *   <li>Derived tables do not speak of the row around them: there is no LATERAL (<a
 *       href="https://docs.pingcap.com/tidb/stable/mysql-compatibility">MySQL compatibility</a>).
 *   <li>Plans come as JSON, measured ones are refused: their rows have many columns (<a
 *       href="https://docs.pingcap.com/tidb/stable/sql-statement-explain">EXPLAIN</a>).
 *   <li>Defaults of text are literals without parentheses, as defaults are constants; LONGTEXT takes none (<a
 *       href="https://docs.pingcap.com/tidb/stable/data-type-default-values">default values</a>).
 *   <li>Unique constraints are dropped as indexes, because DROP CONSTRAINT means checks alone (<a
 *       href="https://github.com/pingcap/tidb/issues/29742">issue 29742</a>).
 *   <li>Its own errors (<a href="https://docs.pingcap.com/tidb/stable/error-codes">error codes</a>).
 * </ul>
 *
 * <p>Checks of tables are taken and ignored unless {@code tidb_enable_check_constraint} is on, which only an administrator can
 * set (<a href="https://docs.pingcap.com/tidb/stable/constraints#check">CHECK</a>).
 */
final class TidbDialect extends MysqlDialect {
    private static final String PRODUCT = "TiDB";
    private static final String MARK = "-TiDB-";

    private static final TransactionControl TRANSACTIONS = new TidbTransactions();

    private TidbDialect() {
        super(true);
    }

    /** Whether a server is a TiDB. */
    static boolean isToldBy(String version) {
        return version.contains(MARK);
    }

    /**
     * The dialect of a server.
     *
     * @param told its version in its words
     * @throws duo.api.error.ConfigurationException if it is too old
     */
    static TidbDialect of(String told) {
        ServerVersion.of(told, told.substring(told.indexOf(MARK))).require(PRODUCT, 7, 5);
        return new TidbDialect();
    }

    @Override
    public TransactionControl transactions() {
        return TRANSACTIONS;
    }

    @Override
    public InsertSyntax inserts() {
        return new MysqlInserts(this, KeyRetrieval.GENERATED_KEYS, OfferedRow.BY_FUNCTION);
    }

    @Override
    public ExpressionSyntax expressions() {
        return new MysqlExpressions(this, TidbJson.INSTANCE, MysqlArrays.INSTANCE);
    }

    @Override
    public QuerySyntax queries() {
        return new TidbQueries(this);
    }

    @Override
    public SchemaSyntax schema() {
        return TidbSchemaSyntax.INSTANCE;
    }

    @Override
    public Support<AdvisoryLocks> advisoryLocks() {
        return Support.of(MysqlLocks.OF_TIDB);
    }

    @Override
    public Introspection introspection() {
        return MysqlIntrospection.OF_TIDB;
    }

    @Override
    public Failure classify(SQLException error) {
        return switch (error.getErrorCode()) {
            // Met another transaction: at the commit of one that locked rows, or optimistic ones; the schema changed.
            case 8002, 8005, 8022, 8028, 9007 -> Failure.SERIALIZATION;
            // A lock of another transaction was not resolved in time.
            case 9004 -> Failure.LOCK_TIMEOUT;
            // Servers behind it cannot be reached or are busy.
            case 9001, 9002, 9003, 9005 -> Failure.CONNECTION_LOST;
            default -> super.classify(error);
        };
    }
}
