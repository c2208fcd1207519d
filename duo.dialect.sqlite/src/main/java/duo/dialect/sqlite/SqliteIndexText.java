package duo.dialect.sqlite;

import duo.dialect.sqlite.SqliteTokens.Token;
import java.util.List;

/**
 * What a CREATE INDEX says that no pragma does.
 *
 * @param expressions the text of each part, without its direction
 * @param condition the condition of the rows that it holds, or empty
 */
record SqliteIndexText(List<String> expressions, String condition) {
    static final SqliteIndexText NONE = new SqliteIndexText(List.of(), "");

    static SqliteIndexText of(String sql) {
        SqliteTokens text = SqliteTokens.of(sql);
        List<Token> tokens = text.tokens();
        int open = SqliteTokens.find(tokens, 0, "(");
        if (open == tokens.size()) {
            return NONE;
        }
        int close = SqliteTokens.closing(tokens, open);
        List<String> expressions = SqliteTokens.items(tokens.subList(open + 1, close)).stream()
                .map(item -> text.text(withoutDirection(item)))
                .toList();
        int where = SqliteTokens.find(tokens, close, "WHERE");
        return new SqliteIndexText(
                expressions, where == tokens.size() ? "" : text.text(tokens.subList(where + 1, tokens.size())));
    }

    private static List<Token> withoutDirection(List<Token> item) {
        Token last = item.get(item.size() - 1);
        return last.isWord("ASC") || last.isWord("DESC") ? item.subList(0, item.size() - 1) : item;
    }

    String expression(int part) {
        return part < expressions.size() ? expressions.get(part) : "";
    }
}
