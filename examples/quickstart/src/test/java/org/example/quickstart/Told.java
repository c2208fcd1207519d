package org.example.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the program tells, in a form that two runs can be compared by. */
final class Told {
    private static final String STATEMENT = "      sql  ";

    private Told() {}

    /** What it tells on a database of SQLite. */
    static List<String> expected(String url) throws IOException {
        try (InputStream text = Objects.requireNonNull(Told.class.getResourceAsStream("sqlite.txt"))) {
            return comparable(new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{url}", url)
                    .lines()
                    .toList());
        }
    }

    /**
     * Of a statement only its first word is kept: its text is for the tests of the dialect. Statements that stand together are
     * sorted, because calls that run at once end in any order.
     */
    static List<String> comparable(List<String> lines) {
        List<String> all = new ArrayList<>();
        List<String> together = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(STATEMENT)) {
                together.add(line.replaceFirst("^( +sql  [A-Z]+) .*", "$1"));
            } else {
                all.addAll(together.stream().sorted().toList());
                together.clear();
                all.add(line);
            }
        }
        all.addAll(together.stream().sorted().toList());
        return all;
    }
}
