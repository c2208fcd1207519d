package duo.tests.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What throw-away servers of MySQL and MariaDB have in common: the account of the tests and the way they are run. */
record MysqlAccount(String password, Path script) {

    /** Messages in English, and a system zone off the full hour. */
    static final Map<String, String> ENVIRONMENT = Map.of("LC_ALL", "C", "TZ", "IST-5:30");

    /** Writes the script that makes the account when the server starts. */
    static MysqlAccount create(ServerFolder folder) throws IOException {
        String password = ServerLaunch.newPassword();
        String account = "'" + ServerLaunch.USER + "'@'%'";
        Path script = folder.resolve("account.sql");
        Files.writeString(
                script,
                "CREATE USER IF NOT EXISTS " + account + " IDENTIFIED BY '" + password + "';\n"
                        + "GRANT ALL PRIVILEGES ON *.* TO " + account + " WITH GRANT OPTION;\n");
        return new MysqlAccount(password, script);
    }

    /** Options of the running server that both products know. */
    List<String> options(ServerFolder folder, int port) {
        return List.of(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=" + folder.resolve("s.sock"),
                "--pid-file=" + folder.resolve("server.pid"),
                "--init-file=" + script,
                "--skip-name-resolve",
                // Nothing needs to survive a crash.
                "--skip-log-bin",
                "--innodb-flush-log-at-trx-commit=0",
                // A zone off the full hour, so that a mix-up of zones cannot go unseen.
                "--default-time-zone=+05:30");
    }

    /** The URL of the administrative database. */
    DuoUrl url(String scheme, int port) {
        return new DuoUrl(scheme, ServerLaunch.USER, password, "127.0.0.1", port, "mysql", parameters(scheme));
    }

    /** What a driver must be told about a server without TLS that still wants a password. */
    static Map<String, String> parameters(String scheme) {
        return scheme.equals("mysql")
                ? Map.of("useSSL", "false", "allowPublicKeyRetrieval", "true")
                : Map.of("sslMode", "disable");
    }
}
