package duo.tests.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a database would be sent, from the files of {@code duo.tests.golden}. */
final class GoldenStatements {
    private static final Path ROOT = Path.of("src/test/resources/duo/tests/golden");

    /** A line that tells the test. */
    private static final Pattern TITLE = Pattern.compile("(?m)^-- \\S.*$");

    private GoldenStatements() {}

    static Set<String> of(String dialect) {
        Set<String> statements = new TreeSet<>();
        try (Stream<Path> files = Files.list(ROOT.resolve(dialect))) {
            for (Path file : files.toList()) {
                if (file.toString().endsWith(".sql")) {
                    for (String text : Files.readString(file).split(";\n", -1)) {
                        String sql = TITLE.matcher(text).replaceFirst("").strip();
                        if (!sql.isEmpty()) {
                            statements.add(sql);
                        }
                    }
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return statements;
    }
}
