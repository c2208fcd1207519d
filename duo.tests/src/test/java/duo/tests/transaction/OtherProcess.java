package duo.tests.transaction;

import duo.api.Database;
import duo.testkit.model.Wallet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A second program that writes to the same database. */
final class OtherProcess {
    private OtherProcess() {}

    /**
     * Inserts rows, each by itself.
     *
     * @param arguments URL, name of the rows, number of rows
     */
    public static void main(String... arguments) {
        try (Database database = Database.open(arguments[0])) {
            for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
                database.model(Wallet.class).create(new Wallet(arguments[1] + "/" + i, i));
            }
        }
    }

    static Process start(String url, String name, int rows) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(List.of(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classes,
                        OtherProcess.class.getName(),
                        url,
                        name,
                        String.valueOf(rows)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
