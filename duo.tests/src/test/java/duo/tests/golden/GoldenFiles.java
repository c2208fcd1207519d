package duo.tests.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** The statements of a dialect as they were accepted: a file for each suite of the contract, in which each text stands once. */
final class GoldenFiles {
    private static final Path ROOT = Path.of("src/test/resources/duo/tests/golden");
    private static final String UNFINISHED = "unfinished.txt";
    private static final int LONGEST = 2_000;
    private static final int SHOWN = 400;

    private final Path folder;

    GoldenFiles(Server server) {
        this.folder = ROOT.resolve(server.dialect());
    }

    /** The texts of the files, by suite, that statements make. */
    static Map<String, String> of(Map<String, Set<String>> statements) {
        Map<String, StringBuilder> texts = new TreeMap<>();
        Map<String, Set<String>> known = new TreeMap<>();
        new TreeMap<>(statements).forEach((step, sent) -> {
            String suite = step.split("[. ]", 2)[0];
            // Sets that a test is made of have another order in each run.
            Set<String> fresh = new TreeSet<>();
            sent.forEach(sql -> {
                if (known.computeIfAbsent(suite, key -> new LinkedHashSet<>()).add(sql)) {
                    fresh.add(sql);
                }
            });
            if (!fresh.isEmpty()) {
                StringBuilder text = texts.computeIfAbsent(suite, key -> new StringBuilder());
                text.append("-- ").append(step).append('\n');
                fresh.forEach(sql -> text.append(shortened(sql)).append(";\n"));
                text.append('\n');
            }
        });
        Map<String, String> files = new TreeMap<>();
        texts.forEach((suite, text) -> files.put(suite, text.toString()));
        return files;
    }

    /** A text of many rows or conditions is kept by its beginning and its checksum. */
    private static String shortened(String sql) {
        if (sql.length() <= LONGEST) {
            return sql;
        }
        CRC32 sum = new CRC32();
        sum.update(sql.getBytes(StandardCharsets.UTF_8));
        return sql.substring(0, SHOWN) + " ... (" + sql.length() + " characters, checksum "
                + HexFormat.of().toHexDigits((int) sum.getValue()) + ")";
    }

    /** What was accepted. */
    Map<String, String> read() {
        Map<String, String> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> each = Files.list(folder)) {
            for (Path file : each.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".sql")) {
                    files.put(name.substring(0, name.length() - ".sql".length()), Files.readString(file));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return files;
    }

    /** The tests that answers of another database do not carry to their end. */
    Set<String> unfinished() {
        Path file = folder.resolve(UNFINISHED);
        try {
            return Files.exists(file) ? Set.copyOf(Files.readAllLines(file)) : Set.of();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Accepts. */
    void write(Map<String, String> files, Set<String> unfinished) {
        try {
            Files.createDirectories(folder);
            for (String known : read().keySet()) {
                Files.delete(folder.resolve(known + ".sql"));
            }
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey() + ".sql"), file.getValue());
            }
            Files.write(folder.resolve(UNFINISHED), unfinished);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
