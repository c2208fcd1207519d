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
    MARIADB;

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

    /** Whether a version text, as {@code select version()} gives it, comes from a server of this family. */
    boolean reportsVersion(String version) {
        return switch (this) {
            case SQLITE -> false;
            case POSTGRESQL -> version.startsWith("PostgreSQL");
            case MARIADB -> version.contains("MariaDB");
            case MYSQL -> !version.contains("MariaDB") && !version.startsWith("PostgreSQL");
        };
    }

    static boolean isFamily(String id) {
        return Arrays.stream(values()).anyMatch(family -> family.id().equals(id));
    }
}
