package duo.tests.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** PostgreSQL 18 from the binaries that Maven Central holds as a jar. */
final class EmbeddedPostgres implements ServerSource {

    private static final Map<String, String> ENVIRONMENT = Map.of("LC_ALL", "C");

    /** Ways for root to run a program as somebody else: a user namespace, or else the user nobody. */
    private static final List<List<String>> UNPRIVILEGED =
            List.of(List.of("unshare", "-U"), List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    @Override
    public DatabaseServer start() throws ServerUnavailableException {
        Archive archive = Archive.find(resource())
                .orElseThrow(() -> new ServerUnavailableException("no embedded PostgreSQL for " + Platform.describe()
                        + " (" + resource() + ") on the class path"));
        List<String> prefix = unprivileged();
        return ServerLaunch.inFolder(EngineFamily.POSTGRESQL, folder -> start(archive, prefix, folder));
    }

    private static DatabaseServer start(Archive archive, List<String> prefix, ServerFolder folder)
            throws ServerUnavailableException, IOException {
        Path binaries = folder.resolve("postgresql");
        Path data = folder.resolve("data");
        Path passwordFile = folder.resolve("password");
        String password = ServerLaunch.newPassword();
        Files.createDirectory(data);
        Files.writeString(passwordFile, password);
        archive.unpack(binaries, folder.log());
        if (prefix.contains("setpriv")) {
            Command.run(List.of("chown", "-R", "65534:65534", folder.root().toString()), Map.of(), folder.log());
        }
        Command.run(initialise(prefix, binaries, data, passwordFile), ENVIRONMENT, folder.log());
        return ServerLaunch.start(
                EngineFamily.POSTGRESQL,
                folder,
                port -> new ServerLaunch.Plan(
                        serve(prefix, binaries, data, port),
                        ENVIRONMENT,
                        "QUIT",
                        new DuoUrl(
                                "postgresql", ServerLaunch.USER, password, "127.0.0.1", port, "postgres", Map.of())));
    }

    private static List<String> initialise(List<String> prefix, Path binaries, Path data, Path passwordFile) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(binaries.resolve("bin/initdb").toString(), "-D", data.toString()));
        command.addAll(List.of("-U", ServerLaunch.USER, "--pwfile=" + passwordFile, "-A", "scram-sha-256"));
        // Sorts texts by the rules of a language, which nothing that Duo does may depend on.
        command.addAll(List.of("-E", "UTF8", "--locale-provider=icu", "--icu-locale=en-US", "--locale=C"));
        command.addAll(List.of("--no-sync", "--no-instructions"));
        return command;
    }

    private static List<String> serve(List<String> prefix, Path binaries, Path data, int port) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(binaries.resolve("bin/postgres").toString(), "-D", data.toString()));
        for (String setting : List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=200",
                "fsync=off",
                "synchronous_commit=off",
                "full_page_writes=off",
                // A zone off the full hour, so that a mix-up of zones cannot go unseen.
                "timezone=Asia/Kolkata")) {
            command.addAll(List.of("-c", setting));
        }
        return command;
    }

    private static List<String> unprivileged() throws ServerUnavailableException {
        if (!Platform.isRoot()) {
            return List.of();
        }
        Optional<List<String>> way = UNPRIVILEGED.stream()
                .filter(prefix -> {
                    List<String> probe = new ArrayList<>(prefix);
                    probe.add("true");
                    return Command.succeeds(probe);
                })
                .findFirst();
        return way.orElseThrow(() -> new ServerUnavailableException(
                "embedded PostgreSQL does not run as root, and neither unshare nor setpriv can shed root here"));
    }

    private static String resource() {
        String processor = Platform.isArm() ? "arm_64" : "x86_64";
        return "postgres-" + (Platform.isMac() ? "darwin" : "linux") + "-" + processor + ".txz";
    }
}
