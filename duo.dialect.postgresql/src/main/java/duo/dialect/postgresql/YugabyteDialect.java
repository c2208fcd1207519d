package duo.dialect.postgresql;

import duo.api.spi.AdvisoryLocks;
import duo.api.spi.Dialect;
import duo.api.spi.ServerVersion;
import duo.api.spi.Support;

/**
 * YugabyteDB from version 2025.1 on, over the driver of PostgreSQL. It answers {@code version()} with, for example, {@code PostgreSQL
 * 15.2-YB-2025.1.0.0-b168}. Its query layer is that of PostgreSQL, from 2025.1 (and the preview 2.25) on that of version 15; before, it was that of
 * version 11, which Duo does not know (<a href="https://docs.yugabyte.com/stable/api/ysql/pg15-features/">PostgreSQL 15 features</a>). So all that
 * Duo writes for PostgreSQL is written here too; collations, cursors, row locks and the plans of pg_hint_plan are there. Advisory locks are there from
 * 2025.1 on, and are refused on previews, where they are off (<a
 * href="https://docs.yugabyte.com/stable/architecture/transactions/concurrency-control/#advisory-locks">advisory locks</a>). What else differs
 * is what no statement of Duo asks for (<a href="https://docs.yugabyte.com/stable/reference/configuration/postgresql-compatibility/">compatibility</a>).
 */
final class YugabyteDialect extends PostgresqlDialect {
    private static final String PRODUCT = "YugabyteDB";
    private static final String MARK = "-YB-";

    private static final int FIRST_YEAR = 2025;
    private static final int FIRST_PREVIEW = 2;
    private static final int PREVIEW_OF_15 = 25;

    private final boolean preview;

    private YugabyteDialect(boolean preview) {
        this.preview = preview;
    }

    /** Whether a server is a YugabyteDB. */
    static boolean isToldBy(String version) {
        return version.contains(MARK);
    }

    /**
     * The dialect of a server.
     *
     * @param told the text of {@code version()}
     * @throws duo.api.error.ConfigurationException if it is too old
     */
    static Dialect of(String told) {
        ServerVersion version = ServerVersion.of(told, told.substring(told.indexOf(MARK)));
        boolean preview =
                version.numbers().getFirst() == FIRST_PREVIEW && version.isAtLeast(FIRST_PREVIEW, PREVIEW_OF_15);
        if (!preview) {
            version.require(PRODUCT, FIRST_YEAR, 1);
        }
        return new YugabyteDialect(preview);
    }

    /** {@inheritDoc} On previews they are switched off, or told to be granted without being there. */
    @Override
    public Support<AdvisoryLocks> advisoryLocks() {
        return preview
                ? Support.missing("The previews of " + PRODUCT
                        + " have no locks by name; lock a row that all know instead, with forUpdate()")
                : super.advisoryLocks();
    }
}
