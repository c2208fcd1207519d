package duo.tests.lock;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.Database;
import duo.api.error.LockTimeoutException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A second program that asks for a lock, says whether it got it, and holds it until its input ends or it is killed. */
final class LockingProcess implements AutoCloseable {
    private static final String GRANTED = "granted";
    private static final String BUSY = "busy";

    private final Process process;
    private final BufferedReader output;

    private LockingProcess(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /**
     * Asks for a lock.
     *
     * @param arguments the URL and the name of the lock
     * @throws IOException if the input cannot be read
     */
    public static void main(String... arguments) throws IOException {
        try (Database database = Database.open(arguments[0])) {
            int end = database.locked(arguments[1], Duration.ZERO, () -> {
                System.out.println(GRANTED);
                return System.in.read();
            });
            System.exit(end < 0 ? 0 : 1);
        } catch (LockTimeoutException others) {
            System.out.println(BUSY);
        }
    }

    static LockingProcess start(String url, String lock) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new LockingProcess(new ProcessBuilder(List.of(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classes,
                        LockingProcess.class.getName(),
                        url,
                        lock))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Whether it got the lock; what it logs comes before. */
    boolean isGranted() throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals(GRANTED) || line.equals(BUSY)) {
                return line.equals(GRANTED);
            }
        }
        throw new IOException("The other process said nothing");
    }

    /** Lets it come to its end. */
    void release() throws IOException, InterruptedException {
        process.getOutputStream().close();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    /** Kills it. */
    void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
