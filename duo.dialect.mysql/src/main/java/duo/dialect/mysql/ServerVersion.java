package duo.dialect.mysql;

import duo.api.error.ConfigurationException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The version of a server as it tells it.
 *
 * @param text the text of the server
 * @param mariadb whether it is a MariaDB
 * @param number major, minor and patch with three digits each
 */
record ServerVersion(String text, boolean mariadb, int number) {
    private static final Pattern NUMBERS = Pattern.compile("(\\d+)\\.(\\d+)(?:\\.(\\d+))?.*");

    /** Below 8.0.19 the offered row of an upsert has no name, below 8.0.17 there is no binary collation that does not pad. */
    private static final int LEAST_MYSQL = 8_000_019;

    private static final int FIRST_INTERSECTING_MYSQL = 8_000_031;
    private static final int LEAST_MARIADB = 10_006_000;

    /** What some versions of MariaDB put before their own, for clients that take it for an old MySQL. */
    private static final String DISGUISE = "5.5.5-";

    static ServerVersion parse(String text) {
        boolean mariadb = text.toLowerCase(Locale.ROOT).contains("mariadb");
        Matcher matcher =
                NUMBERS.matcher(mariadb && text.startsWith(DISGUISE) ? text.substring(DISGUISE.length()) : text);
        if (!matcher.matches()) {
            throw new ConfigurationException("The server tells '" + text + "' as its version, which Duo cannot read");
        }
        int number = 1_000_000 * part(matcher.group(1)) + 1000 * part(matcher.group(2)) + part(matcher.group(3));
        return new ServerVersion(text, mariadb, number);
    }

    private static int part(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Whether it knows INTERSECT and EXCEPT. */
    boolean intersects() {
        return mariadb || number >= FIRST_INTERSECTING_MYSQL;
    }

    void requireSupported() {
        if (number < (mariadb ? LEAST_MARIADB : LEAST_MYSQL)) {
            throw new ConfigurationException((mariadb ? "MariaDB " : "MySQL ") + text
                    + " is too old for Duo, which needs version " + (mariadb ? "10.6" : "8.0.19") + " or newer");
        }
    }
}
