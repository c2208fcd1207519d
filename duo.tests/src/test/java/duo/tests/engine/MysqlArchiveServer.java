package duo.tests.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** MySQL 8.0 from the packed binaries that Maven Central holds as a jar. Needs libaio and libnuma from the system. */
final class MysqlArchiveServer implements ServerSource {

    private static final String RESOURCE = "mysql-Linux-amd64.tar.gz";

    /** Debian 13 and Ubuntu 24.04 renamed the library; the old name still fits on 64 bits. */
    private static final List<String> RENAMED_LIBAIO =
            List.of("/usr/lib/x86_64-linux-gnu/libaio.so.1t64", "/usr/lib64/libaio.so.1t64");

    @Override
    public DatabaseServer start() throws ServerUnavailableException {
        if (!Platform.isLinux() || Platform.isArm()) {
            throw new ServerUnavailableException("no packed MySQL server for " + Platform.describe());
        }
        Archive archive = Archive.find(RESOURCE)
                .orElseThrow(() -> new ServerUnavailableException("no " + RESOURCE + " on the class path"));
        return ServerLaunch.inFolder(EngineFamily.MYSQL, folder -> start(archive, folder));
    }

    private static DatabaseServer start(Archive archive, ServerFolder folder)
            throws ServerUnavailableException, IOException {
        Path home = folder.resolve("mysql");
        archive.unpack(home, folder.log());
        Map<String, String> environment = environment(folder);
        checkLibraries(home, environment, folder);
        MysqlAccount account = MysqlAccount.create(folder);
        List<String> initialise = command(home, folder);
        initialise.addAll(List.of("--initialize-insecure", "--auto-generate-certs=OFF"));
        Command.run(initialise, environment, folder.log());
        return ServerLaunch.start(EngineFamily.MYSQL, folder, port -> {
            List<String> serve = command(home, folder);
            serve.addAll(account.options(folder, port));
            serve.addAll(List.of("--auto-generate-certs=OFF", "--mysqlx=OFF", "--innodb-doublewrite=OFF"));
            return new ServerLaunch.Plan(serve, environment, "KILL", account.url("mysql", port));
        });
    }

    private static List<String> command(Path home, ServerFolder folder) {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin/mysqld").toString(), "--no-defaults"));
        if (Platform.isRoot()) {
            command.add("--user=root");
        }
        command.addAll(List.of(
                "--basedir=" + home,
                "--lc-messages-dir=" + home.resolve("share"),
                "--datadir=" + folder.resolve("data")));
        return command;
    }

    private static Map<String, String> environment(ServerFolder folder) throws IOException {
        Map<String, String> environment = new HashMap<>(MysqlAccount.ENVIRONMENT);
        Optional<Path> renamed =
                RENAMED_LIBAIO.stream().map(Path::of).filter(Files::exists).findFirst();
        if (renamed.isPresent() && !hasPlainLibaio()) {
            Path libraries = Files.createDirectory(folder.resolve("libraries"));
            Files.createSymbolicLink(libraries.resolve("libaio.so.1"), renamed.get());
            environment.put("LD_LIBRARY_PATH", libraries.toString());
        }
        return environment;
    }

    private static boolean hasPlainLibaio() {
        return Stream.of("/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu", "/usr/lib64")
                .anyMatch(libraries -> Files.exists(Path.of(libraries, "libaio.so.1")));
    }

    private static void checkLibraries(Path home, Map<String, String> environment, ServerFolder folder)
            throws ServerUnavailableException {
        try {
            Command.run(
                    List.of(home.resolve("bin/mysqld").toString(), "--no-defaults", "--version"),
                    environment,
                    folder.log());
        } catch (ServerUnavailableException failure) {
            throw new ServerUnavailableException(
                    "the packed MySQL does not load; on Debian it needs the packages libaio1 (libaio1t64 from Debian 13"
                            + " on) and libnuma1. " + failure.getMessage(),
                    failure);
        }
    }
}
