package duo.processor;

import java.util.List;

/** Java source in the making, indented by its blocks. */
final class SourceText {
    private static final String STEP = "    ";

    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** Adds a line, or an empty one. */
    SourceText line(String line) {
        if (!line.isEmpty()) {
            text.append(STEP.repeat(depth)).append(line);
        }
        text.append('\n');
        return this;
    }

    /** Adds a line that goes on from the one before. */
    SourceText continued(String line) {
        depth += 2;
        line(line);
        depth -= 2;
        return this;
    }

    /** Adds a line of documentation. */
    SourceText comment(String comment) {
        return line("/** " + comment + " */");
    }

    /** Adds documentation with tags such as {@code @param}. */
    SourceText comment(String comment, List<String> tags) {
        line("/**").line(" * " + comment).line(" *");
        tags.forEach(tag -> line(" * " + tag));
        return line(" */");
    }

    /** Opens a block. */
    SourceText open(String head) {
        line(head + " {");
        depth++;
        return this;
    }

    /** Closes a block. */
    SourceText close() {
        return close("");
    }

    /** Closes a block with something behind the brace. */
    SourceText close(String end) {
        depth--;
        return line("}" + end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
