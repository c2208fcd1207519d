package duo.tests.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tests of the contract that another database cannot carry to their end, in a file with a line and a reason for each. */
public final class Unfinished {
    private static final String REASON = ": ";
    private static final int LONGEST = 200;

    private final Path file;

    /**
     * The tests of a file.
     *
     * @param file the file, which may be missing
     */
    public Unfinished(Path file) {
        this.file = file;
    }

    /** The reasons by the names of the tests. */
    public Map<String, String> read() {
        Map<String, String> reasons = new TreeMap<>();
        try {
            for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
                String[] parts = line.split(REASON, 2);
                reasons.put(parts[0], parts.length > 1 ? parts[1] : "");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return reasons;
    }

    /**
     * Writes tests down.
     *
     * @param reasons the reasons by the names of the tests
     */
    public void write(Map<String, String> reasons) {
        List<String> lines = new TreeMap<>(reasons)
                .entrySet().stream()
                        .map(each -> each.getKey() + REASON + shortened(each.getValue()))
                        .toList();
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String shortened(String error) {
        String line = error.replaceAll("\\s+", " ")
                .replaceAll("^(\\w+\\.)+(?=\\w+:)", "")
                .trim();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + ".." : line;
    }
}
