package duo.tests.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A server in the foreground under a small guard: a shell that ends the server and deletes its folder as soon as the
 * pipe from this JVM closes. So no server outlives the JVM, not even one that is killed.
 */
final class ServerProcess {

    /**
     * {@code $1} is the folder, {@code $2} the signal that ends the server, the rest its command. The watcher reads
     * the pipe as descriptor 3, since a shell takes the standard input away from what it runs in the background. A
     * server that ends by itself leaves its folder, with the log in it, and takes the watcher along, so that no other
     * process that gets its number is ever signalled.
     */
    private static final String GUARD = """
            folder=$1; signal=$2; shift 2
            trap '' INT TERM HUP
            exec 3<&0
            "$@" 3<&- </dev/null &
            server=$!
            (
              cat <&3
              : > "$folder/closing"
              kill -s "$signal" "$server"
              tries=0
              while [ "$tries" -lt 200 ]; do tries=$((tries + 1)); sleep 0.05; done
              kill -s KILL "$server"
            ) >/dev/null 2>&1 &
            watcher=$!
            wait "$server"
            code=$?
            kill -s KILL "$watcher"
            if [ -e "$folder/closing" ]; then rm -rf -- "$folder"; fi
            exit "$code"
            """;

    private static final long STOP_SECONDS = 20;

    private final Process guard;
    private final ServerFolder folder;

    private ServerProcess(Process guard, ServerFolder folder) {
        this.guard = guard;
        this.folder = folder;
    }

    /**
     * Starts a server; its output is appended to the log of the folder.
     *
     * @param signal the name of the signal that ends the server at once, such as {@code KILL}
     */
    static ServerProcess start(
            List<String> command, Map<String, String> environment, ServerFolder folder, String signal)
            throws ServerUnavailableException {
        List<String> guarded = new ArrayList<>(
                List.of("sh", "-c", GUARD, "guard", folder.root().toString(), signal));
        guarded.addAll(command);
        Path log = folder.log();
        ProcessBuilder builder = new ProcessBuilder(guarded)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            return new ServerProcess(builder.start(), folder);
        } catch (IOException failure) {
            throw new ServerUnavailableException(
                    "Cannot start " + command.get(0) + ": " + failure.getMessage(), failure);
        }
    }

    boolean isAlive() {
        return guard.isAlive();
    }

    /** Lets go of a server that has ended by itself, and keeps its folder. */
    void release() {
        try {
            guard.getOutputStream().close();
        } catch (IOException alreadyClosed) {
            // The guard is gone, which is what was wanted.
        }
    }

    /** What the server wrote last. */
    String quoteLog() {
        return Command.quote(folder.log());
    }

    /** Ends the server and waits until it is gone. Its folder is deleted. */
    void stop() {
        try {
            guard.getOutputStream().close();
            if (!guard.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                guard.descendants().forEach(ProcessHandle::destroyForcibly);
                guard.destroyForcibly();
            }
        } catch (IOException alreadyClosed) {
            guard.descendants().forEach(ProcessHandle::destroyForcibly);
            guard.destroyForcibly();
        } catch (InterruptedException interrupted) {
            guard.descendants().forEach(ProcessHandle::destroyForcibly);
            guard.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        folder.delete();
    }
}
