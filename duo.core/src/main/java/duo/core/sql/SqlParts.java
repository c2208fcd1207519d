package duo.core.sql;

import duo.api.error.InvalidQueryException;
import duo.api.spi.Dialect;
import duo.api.spi.HintPlace;
import duo.core.sql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What users put around the text of a statement. Immutable.
 *
 * @param before the texts before all else
 * @param tables the rows that are named before the statement
 * @param hints hints for the optimizer
 * @param after the texts behind all else
 */
public record SqlParts(List<String> before, List<Named> tables, List<String> hints, List<String> after) {
    /** Nothing. */
    public static final SqlParts NONE = new SqlParts(List.of(), List.of(), List.of(), List.of());

    private static final Set<String> VERBS = Set.of("SELECT", "INSERT", "UPDATE", "DELETE", "MERGE", "REPLACE");

    /**
     * Rows with a name.
     *
     * @param name the name
     * @param sql the text of the query
     * @param recursive whether it may read itself
     */
    public record Named(String name, String sql, boolean recursive) {}

    /** Whether there are none. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /** The same with a text before all else. */
    public SqlParts before(String sql) {
        List<String> all = new ArrayList<>();
        all.add(sql);
        all.addAll(before);
        return new SqlParts(List.copyOf(all), tables, hints, after);
    }

    /** The same with named rows. */
    public SqlParts with(Named table) {
        return new SqlParts(before, added(tables, table), hints, after);
    }

    /** The same with a hint. */
    public SqlParts hint(String hint) {
        return new SqlParts(before, tables, added(hints, HintText.checked(hint)), after);
    }

    /** The same with a text behind all else. */
    public SqlParts after(String sql) {
        return new SqlParts(before, tables, hints, added(after, sql));
    }

    private static <T> List<T> added(List<T> list, T last) {
        List<T> all = new ArrayList<>(list);
        all.add(last);
        return List.copyOf(all);
    }

    /**
     * Puts them around a text.
     *
     * @param text the text of a statement
     * @param dialect the dialect of the server
     * @return the whole; each part is on a line of its own, so that a comment at the end of one does not take in the next
     */
    public String around(String text, Dialect dialect) {
        boolean inComment = !hints.isEmpty() && dialect.queries().hints().orThrow() == HintPlace.COMMENT;
        List<String> lines = new ArrayList<>(before);
        lines.add(named(inComment ? hinted(text, dialect) : text, dialect));
        lines.addAll(after);
        if (!hints.isEmpty() && !inComment) {
            lines.add("OPTION (" + String.join(", ", hints) + ")");
        }
        return String.join("\n", lines);
    }

    private String hinted(String text, Dialect dialect) {
        int depth = 0;
        for (Token token : SqlLexer.tokens(text, dialect.lexicalFeatures())) {
            depth += token.isSymbol(text, '(') ? 1 : token.isSymbol(text, ')') ? -1 : 0;
            if (depth == 0 && VERBS.contains(token.word(text))) {
                return text.substring(0, token.end()) + " /*+ " + String.join(" ", hints) + " */"
                        + text.substring(token.end());
            }
        }
        return text;
    }

    /** A statement that names rows itself names these first, which its own may read. */
    private String named(String text, Dialect dialect) {
        if (tables.isEmpty()) {
            return text;
        }
        List<Token> tokens = SqlLexer.tokens(text, dialect.lexicalFeatures());
        boolean namesOthers = !tokens.isEmpty() && tokens.getFirst().word(text).equals("WITH");
        boolean marked = namesOthers
                && tokens.size() > 1
                && tokens.get(1).is(Kind.WORD)
                && tokens.get(1).word(text).equals("RECURSIVE");
        int end = !namesOthers ? 0 : tokens.get(marked ? 1 : 0).end();
        String before = namesOthers ? text.substring(0, tokens.getFirst().start()) : "";
        boolean recursive = marked || tables.stream().anyMatch(Named::recursive);
        String all = tables.stream()
                .map(table -> name(table, dialect) + " AS (" + table.sql() + "\n)")
                .collect(Collectors.joining(", "));
        return before + dialect.queries().with(recursive) + all + (namesOthers ? "," : "\n") + text.substring(end);
    }

    /** The user's own text speaks of the name, so that it cannot be cut. */
    private static String name(Named table, Dialect dialect) {
        int most = dialect.maxIdentifierLength();
        if (!ShortNames.fits(table.name(), most)) {
            throw new InvalidQueryException("The name of the rows " + table.name() + " is longer than the " + most
                    + " bytes that " + dialect.name() + " takes; give with(..) and withRecursive(..) a shorter one");
        }
        return dialect.quote(table.name());
    }
}
