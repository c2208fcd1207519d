package duo.core.sql;

import duo.api.error.InvalidQueryException;
import duo.api.spi.LexicalFeature;
import duo.core.sql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/** One statement in the words of users, and where its placeholders stand. Immutable. */
public final class SqlTemplate {
    private final String text;
    private final int end;
    private final SqlPart part;
    private final List<Placeholder> placeholders;
    private final boolean reads;
    private final boolean mayGiveRows;

    /**
     * A place for a value, or for several side by side.
     *
     * @param name the name, or empty for a question mark
     * @param position its position among the placeholders, counted from 1
     * @param start where it begins
     * @param end where it ends, not included
     * @param inList whether it stands behind a parenthesis or a comma, where several values can be
     */
    public record Placeholder(String name, int position, int start, int end, boolean inList) {

        /** As it is called in messages. */
        @Override
        public String toString() {
            return name.isEmpty() ? "number " + position : ":" + name;
        }
    }

    private SqlTemplate(SqlPart part, List<Placeholder> placeholders) {
        this.text = part.whole();
        this.part = part;
        this.end = part.tokens().get(part.tokens().size() - 1).end();
        this.placeholders = List.copyOf(placeholders);
        this.reads = part.reads();
        this.mayGiveRows = part.mayGiveRows();
    }

    /**
     * Reads a text with one statement.
     *
     * @param text the text
     * @param features how the database quotes and comments
     * @return the template
     * @throws InvalidQueryException if the text has no statement or several, begins or ends a transaction, or mixes names and
     *     question marks
     */
    public static SqlTemplate of(String text, Set<LexicalFeature> features) {
        List<SqlPart> parts = SqlSplitter.split(text, features);
        if (parts.isEmpty()) {
            throw new InvalidQueryException("The SQL holds no statement");
        }
        if (parts.size() > 1) {
            throw new InvalidQueryException("The SQL holds " + parts.size()
                    + " statements; send them one by one, or all of them with script(..)");
        }
        SqlPart part = parts.get(0);
        SqlScript.refuseControl(part);
        List<Placeholder> placeholders = placeholders(part);
        long unnamed = placeholders.stream()
                .filter(placeholder -> placeholder.name().isEmpty())
                .count();
        if (unnamed > 0 && unnamed < placeholders.size()) {
            throw new InvalidQueryException("The SQL has placeholders with names, such as "
                    + placeholders.stream()
                            .filter(placeholder -> !placeholder.name().isEmpty())
                            .findFirst()
                            .orElseThrow()
                    + ", and question marks; use one of both kinds. An operator with a question mark is written with two of"
                    + " them, a colon that is no placeholder as \\:");
        }
        return new SqlTemplate(part, placeholders);
    }

    private static List<Placeholder> placeholders(SqlPart part) {
        List<Placeholder> placeholders = new ArrayList<>();
        List<Token> tokens = part.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is(Kind.NAME) || token.is(Kind.QUESTION_MARK)) {
                boolean inList = i > 0
                        && (tokens.get(i - 1).isSymbol(part.whole(), '(')
                                || tokens.get(i - 1).isSymbol(part.whole(), ','));
                String name = token.is(Kind.NAME) ? part.whole().substring(token.start() + 1, token.end()) : "";
                placeholders.add(new Placeholder(name, placeholders.size() + 1, token.start(), token.end(), inList));
            }
        }
        return placeholders;
    }

    /**
     * The places for values.
     *
     * @return an unmodifiable list in their order
     */
    public List<Placeholder> placeholders() {
        return placeholders;
    }

    /**
     * Whether the placeholders have names.
     *
     * @return true also if there are no placeholders
     */
    public boolean isNamed() {
        return placeholders.isEmpty() || !placeholders.get(0).name().isEmpty();
    }

    /**
     * Whether the statement only reads, as far as its words tell.
     *
     * @return false when it writes, or may
     */
    public boolean reads() {
        return reads;
    }

    /**
     * Whether the statement can give rows, as far as its words tell.
     *
     * @return false for what only writes
     */
    public boolean mayGiveRows() {
        return mayGiveRows;
    }

    /**
     * Whether the statement inserts rows, as far as its words tell.
     *
     * @return true if so
     */
    public boolean inserts() {
        return part.inserts();
    }

    /**
     * The first keyword.
     *
     * @return the word in capitals, or empty
     */
    public String verb() {
        return part.verb();
    }

    /**
     * The text for the driver.
     *
     * @param values what stands at the placeholder of an index, counted from 0
     * @return the text with question marks
     */
    public String render(IntFunction<String> values) {
        StringBuilder sql = new StringBuilder(end + 16);
        int copied = 0;
        int index = 0;
        for (Token token : part.tokens()) {
            if (token.is(Kind.ESCAPED_COLON)) {
                sql.append(text, copied, token.start());
                copied = token.start() + 1;
            } else if (token.is(Kind.NAME) || token.is(Kind.QUESTION_MARK)) {
                sql.append(text, copied, token.start()).append(values.apply(index));
                copied = token.end();
                index++;
            }
        }
        return sql.append(text, copied, end).toString();
    }
}
