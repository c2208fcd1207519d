package duo.tests.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a statement. */
final class Tokens {
    private static final Pattern TOKEN = Pattern.compile(
            "\\s+|N?'(?:[^']|'')*+'|\"[^\"]*+\"|\\[[^\\]]*+]|/\\*.*?\\*/|--[^\\n]*+|[A-Za-z_][\\w$#]*+|\\d++(?:\\.\\d++)?|.",
            Pattern.DOTALL);
    private static final Pattern PLAIN_NAME = Pattern.compile("([\"\\[])[\\w ]*([\"\\]])");
    private static final Pattern PLAIN_TEXT = Pattern.compile("(N?)'[^']*'");

    private Tokens() {}

    static List<String> of(String sql) {
        List<String> tokens = new ArrayList<>();
        Matcher each = TOKEN.matcher(sql);
        while (each.find()) {
            tokens.add(each.group());
        }
        return tokens;
    }

    static boolean isBlank(String token) {
        return token.isBlank();
    }

    static boolean isWord(String token) {
        return Character.isLetter(token.charAt(0)) && !token.endsWith("'");
    }

    private static boolean isQuotedOrComment(String token) {
        return token.length() > 1
                && (token.endsWith("'") || token.endsWith("\"") || token.endsWith("]") || isComment(token));
    }

    private static boolean isComment(String token) {
        return token.startsWith("/*") || token.startsWith("--");
    }

    /** The token with one name and one text for all that have nothing special in them. */
    static String plain(String token) {
        if (token.isBlank()) {
            return token.contains("\n") ? "\n" : " ";
        }
        return PLAIN_TEXT
                .matcher(PLAIN_NAME.matcher(token).replaceFirst("$1x$2"))
                .replaceFirst("$1'x'");
    }

    /** Keywords and other names in capital letters, parameters by another text. */
    static String inCapitals(String sql, String parameter) {
        StringBuilder text = new StringBuilder();
        for (String token : of(sql)) {
            boolean isParameter = token.equals("?");
            text.append(isParameter ? parameter : isQuotedOrComment(token) ? token : token.toUpperCase(Locale.ROOT));
        }
        return text.toString();
    }
}
