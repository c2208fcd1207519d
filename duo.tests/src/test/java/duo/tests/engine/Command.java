package duo.tests.engine;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A helper program that runs to its end, such as the one that lays out an empty data folder. */
final class Command {

    private static final int QUOTED_CHARACTERS = 2000;
    private static final long LIMIT_SECONDS = 180;

    /** Where servers are installed although an ordinary user's {@code PATH} leaves it out. */
    private static final List<String> SERVER_FOLDERS =
            List.of("/usr/sbin", "/usr/local/sbin", "/usr/libexec", "/usr/local/bin", "/usr/bin", "/opt/homebrew/bin");

    private Command() {}

    /** Finds a program on the {@code PATH} and in the usual folders of servers. */
    static Optional<Path> find(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.concat(Arrays.stream(path.split(File.pathSeparator, -1)), SERVER_FOLDERS.stream())
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Whether a command can be run and ends well. */
    static boolean succeeds(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            return process.waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Runs a command with its output in a log file, and fails with the end of that file when the command does. */
    static void run(List<String> command, Map<String, String> environment, Path log) throws ServerUnavailableException {
        run(command, environment, log, InputStream.nullInputStream());
    }

    /** Likewise, with a stream as its standard input. */
    static void run(List<String> command, Map<String, String> environment, Path log, InputStream input)
            throws ServerUnavailableException {
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            Process process = builder.start();
            try (OutputStream output = process.getOutputStream()) {
                input.transferTo(output);
            } catch (IOException brokenPipe) {
                // The command ended before it had read everything; its exit code and output say why.
            }
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new ServerUnavailableException(
                        command.get(0) + " did not end within " + LIMIT_SECONDS + " seconds" + quote(log));
            }
            if (process.exitValue() != 0) {
                throw new ServerUnavailableException(
                        command.get(0) + " ended with code " + process.exitValue() + quote(log));
            }
        } catch (IOException failure) {
            throw new ServerUnavailableException("Cannot run " + command.get(0) + ": " + failure.getMessage(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ServerUnavailableException("Interrupted while running " + command.get(0), interrupted);
        }
    }

    /** The end of a log file, on lines of its own, to be put behind a message. */
    static String quote(Path log) {
        try {
            String text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8).strip();
            String end = text.substring(Math.max(0, text.length() - QUOTED_CHARACTERS));
            return end.isEmpty() ? "; it wrote nothing" : "; it wrote:\n" + end;
        } catch (IOException unreadable) {
            return "; its output cannot be read: " + unreadable.getMessage();
        }
    }
}
