package duo.benchmarks;

import java.nio.file.Path;
import java.util.Map;

/**
 * How hand-written JDBC reaches a database, tuned as its driver's manual advises.
 *
 * @param url the URL of the driver
 * @param properties properties of the driver
 * @param types how decimals and moments are stored
 */
record JdbcTarget(String url, Map<String, String> properties, JdbcTypes types) {

    static JdbcTarget sqlite(Path file) {
        return new JdbcTarget(
                "jdbc:sqlite:" + file,
                Map.of("journal_mode", "WAL", "synchronous", "NORMAL", "busy_timeout", "30000", "foreign_keys", "true"),
                JdbcTypes.TEXT);
    }

    static JdbcTarget postgresql(String duoUrl) {
        return new JdbcTarget("jdbc:" + jdbcForm(duoUrl), Map.of("reWriteBatchedInserts", "true"), JdbcTypes.NATIVE);
    }

    /** The driver takes user and password as parameters. */
    private static String jdbcForm(String duoUrl) {
        int at = duoUrl.lastIndexOf('@');
        if (at < 0) {
            return duoUrl;
        }
        String login = duoUrl.substring(duoUrl.indexOf("//") + 2, at);
        int colon = login.indexOf(':');
        String user = colon < 0 ? login : login.substring(0, colon);
        String password = colon < 0 ? "" : "&password=" + login.substring(colon + 1);
        String rest = duoUrl.substring(at + 1);
        return "postgresql://" + rest + (rest.contains("?") ? "&" : "?") + "user=" + user + password;
    }
}
