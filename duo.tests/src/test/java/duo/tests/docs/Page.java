package duo.tests.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of Markdown. */
record Page(Path file, String text) {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern FENCED =
            Pattern.compile("(?ms)(?:^<!-- not run: ([^\\n]+) -->\\n)?^```(\\w+)\\n(.*?)^```$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

    static Page of(String name) {
        return of(ROOT.resolve(name));
    }

    /** The README and all pages of the guide. */
    static Stream<Page> all() throws IOException {
        try (Stream<Path> guide = Files.walk(ROOT.resolve("docs"))) {
            List<Path> files =
                    new ArrayList<>(guide.filter(file -> file.toString().endsWith(".md"))
                            .sorted()
                            .toList());
            files.add(0, ROOT.resolve("README.md"));
            return files.stream().map(Page::of).toList().stream();
        }
    }

    private static Page of(Path file) {
        try {
            return new Page(file, Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * A block of code.
     *
     * @param text the code
     * @param excuse why it cannot be run, as a comment before it says; empty for all others
     */
    record Block(String text, String excuse) {}

    /** The blocks of code in a language, in their order. */
    List<String> blocks(String language) {
        return code(language).stream().map(Block::text).toList();
    }

    /** The blocks of code in a language, with what is said of them. */
    List<Block> code(String language) {
        List<Block> blocks = new ArrayList<>();
        for (Matcher matcher = FENCED.matcher(text); matcher.find(); ) {
            if (matcher.group(2).equals(language)) {
                blocks.add(new Block(matcher.group(3), Objects.requireNonNullElse(matcher.group(1), "")));
            }
        }
        return blocks;
    }

    /** The rows of the table under a heading of columns, cell by cell, without the marks of code. */
    List<List<String>> table(String heading) {
        return text.lines()
                .dropWhile(line -> !line.equals(heading))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Stream.of(line.split("\\|"))
                        .skip(1)
                        .map(cell -> cell.replace("`", "").strip())
                        .toList())
                .toList();
    }

    /** The files of this repository that it links to. */
    List<Path> links() {
        List<Path> links = new ArrayList<>();
        for (Matcher matcher = LINK.matcher(text); matcher.find(); ) {
            links.add(file.resolveSibling(matcher.group(1)).normalize());
        }
        return links;
    }

    @Override
    public String toString() {
        return ROOT.relativize(file).toString();
    }
}
