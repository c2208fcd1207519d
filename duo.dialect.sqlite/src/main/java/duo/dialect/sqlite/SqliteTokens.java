package duo.dialect.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words and signs of a statement that SQLite keeps; comments and space between them are left out. */
final class SqliteTokens {
    private final String sql;
    private final List<Token> tokens = new ArrayList<>();

    /** A piece of the text; its kind is that of its first character. */
    record Token(String text, int start, int end) {

        boolean is(String sign) {
            return text.equals(sign);
        }

        boolean isWord(String word) {
            return text.equalsIgnoreCase(word);
        }

        /** What it names, unquoted. */
        String name() {
            char first = text.charAt(0);
            if (first == '[') {
                return text.substring(1, text.length() - 1);
            }
            if (first == '"' || first == '`' || first == '\'') {
                String quote = String.valueOf(first);
                return text.substring(1, text.length() - 1).replace(quote + quote, quote);
            }
            return text;
        }
    }

    private SqliteTokens(String sql) {
        this.sql = sql;
    }

    static SqliteTokens of(String sql) {
        SqliteTokens read = new SqliteTokens(sql);
        int at = 0;
        while (at < sql.length()) {
            at = read.token(at);
        }
        return read;
    }

    private int token(int start) {
        char first = sql.charAt(start);
        if (Character.isWhitespace(first)) {
            return start + 1;
        }
        if (sql.startsWith("--", start)) {
            return after("\n", start);
        }
        if (sql.startsWith("/*", start)) {
            return after("*/", start + 2);
        }
        int end = switch (first) {
            case '\'', '"', '`' -> quoted(first, start);
            case '[' -> after("]", start);
            default -> isPartOfWord(first) ? word(start) : start + 1;
        };
        tokens.add(new Token(sql.substring(start, end), start, end));
        return end;
    }

    private int after(String end, int from) {
        int found = sql.indexOf(end, from);
        return found < 0 ? sql.length() : found + end.length();
    }

    /** A quote that is written twice stands for itself. */
    private int quoted(char quote, int start) {
        int at = start + 1;
        while (at < sql.length()) {
            if (sql.charAt(at) != quote) {
                at++;
            } else if (at + 1 < sql.length() && sql.charAt(at + 1) == quote) {
                at += 2;
            } else {
                return at + 1;
            }
        }
        return sql.length();
    }

    private int word(int start) {
        int at = start;
        while (at < sql.length() && isPartOfWord(sql.charAt(at))) {
            at++;
        }
        return at;
    }

    /** As SQLite has it: all characters beyond ASCII are letters. */
    private static boolean isPartOfWord(char character) {
        return character == '_' || character == '$' || character >= 0x80 || Character.isLetterOrDigit(character);
    }

    List<Token> tokens() {
        return tokens;
    }

    /** The place of the parenthesis that closes the one at a place. */
    static int closing(List<Token> tokens, int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            if (tokens.get(i).is("(")) {
                depth++;
            } else if (tokens.get(i).is(")")) {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return tokens.size() - 1;
    }

    /** The place of a sign or word outside of parentheses, or the number of tokens. */
    static int find(List<Token> tokens, int from, String text) {
        int at = from;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            if (token.text().toUpperCase(Locale.ROOT).equals(text)) {
                return at;
            }
            at = token.is("(") ? closing(tokens, at) + 1 : at + 1;
        }
        return tokens.size();
    }

    /** What stands between commas, outside of parentheses. */
    static List<List<Token>> items(List<Token> tokens) {
        List<List<Token>> items = new ArrayList<>();
        int from = 0;
        while (from < tokens.size()) {
            int comma = find(tokens, from, ",");
            if (comma > from) {
                items.add(tokens.subList(from, comma));
            }
            from = comma + 1;
        }
        return items;
    }

    /** The text from the first of some tokens to the last. */
    String text(List<Token> some) {
        return some.isEmpty()
                ? ""
                : sql.substring(some.get(0).start(), some.get(some.size() - 1).end());
    }
}
