package duo.dialect.postgresql;

import duo.api.spi.AdvisoryLocks;
import duo.api.spi.ColumnTypes;
import duo.api.spi.Connector;
import duo.api.spi.Cursors;
import duo.api.spi.Dialect;
import duo.api.spi.ExpressionSyntax;
import duo.api.spi.Failure;
import duo.api.spi.QuerySyntax;
import duo.api.spi.SchemaSyntax;
import duo.api.spi.ServerVersion;
import duo.api.spi.Support;
import java.sql.SQLException;

/**
 * CockroachDB from version 23.2 on, the first with shared locks of rows, over the driver of PostgreSQL. It answers {@code version()} with, for
 * example, {@code CockroachDB CCL v24.1.5 (..)}, and to the driver it is a PostgreSQL 13.
 *
 * <p>What is written otherwise than for PostgreSQL, each by CockroachDB's documentation:
 *
 * <ul>
 *   <li>No collations: strings compare by the bytes of UTF-8, and a collated string is of another type, which meets no string
 *       without one (<a href="https://www.cockroachlabs.com/docs/stable/collate">COLLATE</a>).
 *   <li>The quotient of whole numbers: {@code /} would give a decimal (<a
 *       href="https://www.cockroachlabs.com/docs/stable/postgresql-compatibility#integer-division">integer division</a>).
 *   <li>{@code INT4} for {@code INTEGER}, which has 64 bits there (<a href="https://www.cockroachlabs.com/docs/stable/int">INT</a>).
 *   <li>JSON without paths of SQL/JSON, which came with 25.2 (<a href="https://www.cockroachlabs.com/docs/stable/jsonpath">JSONPath</a>).
 *   <li>No portals for streams: one that others run beside is a preview that is off (<a
 *       href="https://www.cockroachlabs.com/docs/stable/postgresql-compatibility#multiple-active-portals">multiple active portals</a>), so
 *       that streams fetch page after page.
 *   <li>Shared locks are switched on for the usual, serializable transactions, on connections that Duo opens; elsewhere they would be left
 *       out without a word and are refused (<a href="https://www.cockroachlabs.com/docs/stable/select-for-update">FOR SHARE</a>).
 *   <li>Types of columns are not changed inside a transaction, and so refused; a unique constraint is dropped by its index (<a
 *       href="https://www.cockroachlabs.com/docs/stable/alter-table#alter-column">ALTER COLUMN</a>, <a
 *       href="https://www.cockroachlabs.com/docs/stable/drop-constraint">DROP CONSTRAINT</a>).
 *   <li>Hints: comments are not read, the extension of PostgreSQL is not there; they are refused.
 *   <li>Locks by name: the functions for advisory locks are there and do nothing (<a
 *       href="https://github.com/cockroachdb/cockroach/issues/13546">issue 13546</a>); they are refused.
 * </ul>
 *
 * <p>Levels of isolation that a cluster does not offer are served by a stricter one (<a
 * href="https://www.cockroachlabs.com/docs/stable/set-transaction">SET TRANSACTION</a>).
 */
final class CockroachDialect extends PostgresqlDialect {
    private static final String PRODUCT = "CockroachDB";

    private static final int LEAST_YEAR = 23;
    private static final int LEAST_RELEASE = 2;

    private final boolean sharesLocks;

    private CockroachDialect(boolean sharesLocks) {
        this.sharesLocks = sharesLocks;
    }

    /** Whether a server is a CockroachDB. */
    static boolean isToldBy(String version) {
        return version.startsWith(PRODUCT);
    }

    /**
     * The dialect of a server.
     *
     * @param told the text of {@code version()}
     * @throws duo.api.error.ConfigurationException if it is too old
     */
    static Dialect of(String told) {
        ServerVersion.first(told).require(PRODUCT, LEAST_YEAR, LEAST_RELEASE);
        return new CockroachDialect(false);
    }

    @Override
    public Dialect ofInitialised() {
        return new CockroachDialect(true);
    }

    @Override
    PostgresqlCollation collation() {
        return PostgresqlCollation.NONE;
    }

    @Override
    public Connector connector() {
        return CockroachConnector.OF_COCKROACH;
    }

    @Override
    public Cursors cursors() {
        return Cursors.ALONE;
    }

    @Override
    public ColumnTypes types() {
        return PostgresqlColumns.OF_COCKROACH;
    }

    @Override
    public SchemaSyntax schema() {
        return PostgresqlSchemaSyntax.OF_COCKROACH;
    }

    @Override
    public ExpressionSyntax expressions() {
        return new CockroachExpressions(this);
    }

    @Override
    public QuerySyntax queries() {
        return new CockroachQueries(this, sharesLocks);
    }

    /** {@inheritDoc} A commit whose outcome nobody knows must not pass for one that can be tried again. */
    @Override
    public Failure classify(SQLException error) {
        return "40003".equals(error.getSQLState()) ? Failure.OTHER : super.classify(error);
    }

    @Override
    public Support<AdvisoryLocks> advisoryLocks() {
        return Support.missing(PRODUCT
                + " grants every advisory lock to everybody; lock a row that all know instead, with forUpdate()");
    }
}
