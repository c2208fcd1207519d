package duo.tests.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The statements of a dialect as they were accepted: a file for each suite of the contract, in which each text stands once, and one for the
 * tables of all.
 */
final class GoldenFiles {
    /** The file of the statements that make and empty tables. */
    static final String TABLES = "tables";

    private static final Path ROOT = Path.of("src/test/resources/duo/tests/golden");

    private final String dialect;
    private final Path folder;

    GoldenFiles(Server server) {
        this.dialect = server.dialect();
        this.folder = ROOT.resolve(dialect);
    }

    /** The texts of the files, by suite, that statements make. */
    static Map<String, String> of(Map<String, Set<String>> statements) {
        TableStatements tables = new TableStatements();
        Map<String, Set<String>> bySteps = new TreeMap<>();
        statements.forEach((step, sent) -> {
            // Sets that a test is made of have another order in each run.
            Set<String> texts = new TreeSet<>();
            sent.forEach(sql -> texts.add(Repetition.shortened(sql)));
            bySteps.put(step, texts);
            if (Steps.isSetUp(step)) {
                texts.forEach(sql -> tables.add(sql, Steps.isEmptying(step)));
            }
        });
        Map<String, StringBuilder> files = new TreeMap<>();
        Map<String, Set<String>> known = new TreeMap<>();
        bySteps.forEach((step, texts) -> {
            if (Steps.isEmptying(step)) {
                return;
            }
            String suite = Steps.suite(step);
            texts.removeAll(known.computeIfAbsent(suite, key -> new HashSet<>(tables.all())));
            known.get(suite).addAll(texts);
            StringBuilder file = files.computeIfAbsent(suite, key -> new StringBuilder());
            if (!texts.isEmpty()) {
                file.append("-- ").append(step).append('\n');
                texts.forEach(sql -> file.append(sql).append(";\n"));
                file.append('\n');
            }
        });
        Map<String, String> texts = new TreeMap<>();
        files.forEach((suite, text) -> texts.put(suite, text.toString()));
        texts.put(TABLES, tables.text());
        return texts;
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
    Unfinished unfinished() {
        return new Unfinished(folder.resolve("unfinished.txt"));
    }

    /** Accepts. */
    void write(Map<String, String> files) {
        try {
            Files.createDirectories(folder);
            for (String known : read().keySet()) {
                Files.delete(folder.resolve(known + ".sql"));
            }
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey() + ".sql"), file.getValue());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The name of the dialect. */
    @Override
    public String toString() {
        return dialect;
    }
}
