package duo.core.sql;

import duo.api.error.InvalidQueryException;
import duo.api.spi.LexicalFeature;
import duo.core.sql.Token.Kind;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** SQL of models, which stands in annotations and is the same for all databases. */
public final class QuotedNames {
    private QuotedNames() {}

    /**
     * Names between double quotes, in the quotes of the database.
     *
     * @param sql the text
     * @param features how the database quotes and comments
     * @param quote how it quotes a name
     * @return the text, otherwise as it was
     * @throws InvalidQueryException if something in quotes or a comment does not end
     */
    public static String of(String sql, Set<LexicalFeature> features, UnaryOperator<String> quote) {
        StringBuilder text = new StringBuilder();
        int copied = 0;
        for (Token token : SqlLexer.tokens(sql, features)) {
            if (token.is(Kind.QUOTED) && sql.charAt(token.start()) == '"') {
                String name = sql.substring(token.start() + 1, token.end() - 1).replace("\"\"", "\"");
                text.append(sql, copied, token.start()).append(quote.apply(name));
                copied = token.end();
            }
        }
        return text.append(sql, copied, sql.length()).toString();
    }

    /**
     * Whether a text has a name: in quotes as it is, or without them in any case. A word of SQL counts, too.
     *
     * @param sql the text
     * @param features how the database quotes and comments
     * @param name the name
     * @return true if it stands there
     * @throws InvalidQueryException if something in quotes or a comment does not end
     */
    public static boolean hold(String sql, Set<LexicalFeature> features, String name) {
        return SqlLexer.tokens(sql, features).stream()
                .anyMatch(token -> token.is(Kind.QUOTED)
                        ? name.equals(unquoted(sql.substring(token.start(), token.end())))
                        : name.toUpperCase(Locale.ROOT).equals(token.word(sql)));
    }

    private static String unquoted(String quoted) {
        char end = quoted.charAt(quoted.length() - 1);
        String name = quoted.substring(1, quoted.length() - 1);
        return end == '\'' ? "" : name.replace(String.valueOf(new char[] {end, end}), String.valueOf(end));
    }
}
