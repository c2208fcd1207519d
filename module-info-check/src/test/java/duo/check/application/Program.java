package duo.check.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program that ran in a process of its own.
 *
 * @param exitCode zero if all went well
 * @param output what it printed
 * @param errors what it printed as errors
 */
record Program(int exitCode, List<String> output, String errors) {
    private static final int LIMIT_IN_SECONDS = 60;

    /** Runs a program to its end, in a folder that takes its output. */
    static Program run(Path folder, List<String> command) {
        try {
            Path output = Files.createTempFile(folder, "program", ".out");
            Path errors = Files.createTempFile(folder, "program", ".err");
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(Redirect.to(output.toFile()))
                    .redirectError(Redirect.to(errors.toFile()))
                    .start();
            int exitCode = await(process, command.get(0));
            return new Program(exitCode, Files.readAllLines(output), Files.readString(errors));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int await(Process process, String name) {
        try {
            if (!process.waitFor(LIMIT_IN_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError(name + " does not end");
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while " + name + " runs", interrupted);
        } finally {
            process.destroyForcibly();
        }
    }
}
