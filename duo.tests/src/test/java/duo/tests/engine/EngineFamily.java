package duo.tests.engine;

import java.util.Arrays;
import java.util.Locale;

/**
 * The database products the tests run on, as {@code DUO_REQUIRE_ENGINES} names them.
 *
 * @since 0.1.0
 */
public enum EngineFamily {
    /** SQLite, inside the JVM. */
    SQLITE,
    /** PostgreSQL. */
    POSTGRESQL,
    /** Oracle's MySQL, not MariaDB. */
    MYSQL,
    /** MariaDB, not MySQL. */
    MARIADB,
    /** Microsoft SQL Server. */
    MSSQL,
    /** Oracle Database. */
    ORACLE;

    /**
     * The lower-case name of the family.
     *
     * @return for example {@code postgresql}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The environment variable that points at a running server of this family. */
    String urlVariable() {
        return "DUO_TEST_" + name() + "_URL";
    }

    /** The query for the product and its version. */
    String versionQuery() {
        return switch (this) {
            case MSSQL -> "SELECT @@VERSION";
            case ORACLE -> "SELECT banner FROM v$version WHERE ROWNUM = 1";
            default -> "select version()";
        };
    }

    /** Whether a version text, as {@link #versionQuery} gives it, comes from a server of this family. */
    boolean reportsVersion(String version) {
        return switch (this) {
            case SQLITE -> false;
            case POSTGRESQL -> version.startsWith("PostgreSQL");
            case MARIADB -> version.contains("MariaDB");
            case MYSQL -> !version.contains("MariaDB") && version.matches("\\d.*");
            case MSSQL -> version.startsWith("Microsoft SQL Server");
            case ORACLE -> version.startsWith("Oracle");
        };
    }

    static boolean isFamily(String id) {
        return Arrays.stream(values()).anyMatch(family -> family.id().equals(id));
    }
}
