package duo.api;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks a statement into lines before its clauses, never inside quotes or comments; what is in parentheses is indented. */
final class SqlLayout {
    private static final Pattern TOKENS = Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|`(?:[^`]|``)*`"
            + "|\\[(?:[^]]|]])*]|/\\*.*?\\*/|[()]"
            + "|\\b(?:FROM|WHERE|GROUP BY|HAVING|ORDER BY|LIMIT|OFFSET|FETCH NEXT|SET|VALUES|RETURNING"
            + "|UNION ALL|UNION|INTERSECT|EXCEPT|MINUS|LEFT JOIN|JOIN|FOR UPDATE|FOR SHARE|AND|OR|SELECT)\\b");

    private SqlLayout() {}

    static String of(String sql) {
        StringBuilder text = new StringBuilder();
        Matcher tokens = TOKENS.matcher(sql);
        int depth = 0;
        while (tokens.find()) {
            String token = tokens.group();
            depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
            boolean word = Character.isLetter(token.charAt(0));
            boolean first = tokens.start() == 0;
            tokens.appendReplacement(
                    text, Matcher.quoteReplacement(word && !first ? lineBreak(token, depth) + token : token));
            if (word && !first) {
                trimBefore(text, token, depth);
            }
        }
        return tokens.appendTail(text).toString();
    }

    private static String lineBreak(String token, int depth) {
        boolean part = token.equals("AND") || token.equals("OR");
        return "\n" + "    ".repeat(Math.max(0, depth)) + (part ? "  " : "");
    }

    /** No space is left at the end of the line before. */
    private static void trimBefore(StringBuilder text, String token, int depth) {
        int at = text.length() - token.length() - lineBreak(token, depth).length();
        while (at > 0 && text.charAt(at - 1) == ' ') {
            text.deleteCharAt(at - 1);
            at--;
        }
    }
}
