package duo.tests.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A MariaDB server of our own, run with the binaries that the machine has installed. */
final class InstalledMariadb implements ServerSource {

    @Override
    public DatabaseServer start() throws ServerUnavailableException {
        Path server = installed("mariadbd");
        Path installer = installed("mariadb-install-db");
        return ServerLaunch.inFolder(EngineFamily.MARIADB, folder -> start(server, installer, folder));
    }

    private static DatabaseServer start(Path server, Path installer, ServerFolder folder)
            throws ServerUnavailableException, IOException {
        List<String> install = command(installer, folder);
        install.addAll(List.of(
                "--auth-root-authentication-method=normal",
                "--skip-test-db",
                "--skip-name-resolve",
                "--innodb-flush-log-at-trx-commit=0"));
        Command.run(install, MysqlAccount.ENVIRONMENT, folder.log());
        MysqlAccount account = MysqlAccount.create(folder);
        return ServerLaunch.start(EngineFamily.MARIADB, folder, port -> {
            List<String> serve = command(server, folder);
            serve.addAll(account.options(folder, port));
            // Without this a newer server makes a TLS key at each start, which takes seconds.
            serve.addAll(List.of("--skip-ssl", "--innodb-doublewrite=0"));
            return new ServerLaunch.Plan(serve, MysqlAccount.ENVIRONMENT, "KILL", account.url("mariadb", port));
        });
    }

    private static List<String> command(Path program, ServerFolder folder) {
        List<String> command = new ArrayList<>(List.of(program.toString(), "--no-defaults"));
        if (Platform.isRoot()) {
            command.add("--user=root");
        }
        command.add("--datadir=" + folder.resolve("data"));
        return command;
    }

    private static Path installed(String program) throws ServerUnavailableException {
        return Command.find(program)
                .orElseThrow(() -> new ServerUnavailableException(
                        program + " is not installed (Debian: mariadb-server-core and mariadb-client-core)"));
    }
}
