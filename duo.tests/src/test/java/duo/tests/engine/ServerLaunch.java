package duo.tests.engine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Starts a prepared throw-away server on a free port of the loopback address. A port can be taken by somebody else
 * between looking and binding, so a start that fails for that reason is tried again on another one.
 */
final class ServerLaunch {

    /** The account the tests use. Its password has letters that a URL must encode, and is new for each server. */
    static final String USER = "duo";

    private static final int PORT_ATTEMPTS = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ServerLaunch() {}

    /**
     * How one kind of server is run.
     *
     * @param command the program and its arguments
     * @param environment variables added to those of this JVM
     * @param signal what ends it at once
     * @param url how its administrative database is reached
     */
    record Plan(List<String> command, Map<String, String> environment, String signal, DuoUrl url) {}

    /** Makes the plan for a port. */
    @FunctionalInterface
    interface Planner {
        Plan onPort(int port);
    }

    /** Prepares and starts a server in a folder. */
    @FunctionalInterface
    interface Start {
        DatabaseServer in(ServerFolder folder) throws ServerUnavailableException, IOException;
    }

    /** Starts a server in a new folder, which is deleted when that fails. */
    static DatabaseServer inFolder(EngineFamily family, Start start) throws ServerUnavailableException {
        try {
            ServerFolder folder = ServerFolder.create(family.id());
            try {
                return start.in(folder);
            } catch (ServerUnavailableException | IOException | RuntimeException failure) {
                folder.delete();
                throw failure;
            }
        } catch (IOException failure) {
            throw new ServerUnavailableException(
                    "Cannot prepare a throw-away " + family.id() + " server: " + failure.getMessage(), failure);
        }
    }

    static DatabaseServer start(EngineFamily family, ServerFolder folder, Planner planner)
            throws ServerUnavailableException {
        for (int attempt = 1; ; attempt++) {
            Plan plan = planner.onPort(freePort());
            ServerProcess process = ServerProcess.start(plan.command(), plan.environment(), folder, plan.signal());
            try {
                String version = Readiness.await(family, plan.url(), process);
                return new DatabaseServer(version + " (throw-away)", plan.url(), process::stop);
            } catch (ServerUnavailableException failure) {
                boolean portTaken = !process.isAlive() && process.quoteLog().contains("Address already in use");
                if (!portTaken || attempt == PORT_ATTEMPTS) {
                    process.stop();
                    throw failure;
                }
                process.release();
            }
        }
    }

    static String newPassword() {
        byte[] bytes = new byte[8];
        RANDOM.nextBytes(bytes);
        return "p@ss/w:rd%" + HexFormat.of().formatHex(bytes);
    }

    private static InetAddress loopback() throws UnknownHostException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }

    private static int freePort() throws ServerUnavailableException {
        try (ServerSocket socket = new ServerSocket(0, 1, loopback())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new ServerUnavailableException("No free port on 127.0.0.1", failure);
        }
    }
}
