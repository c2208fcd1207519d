package duo.api.spi;

import java.util.Objects;

/**
 * The patterns of LIKE: values with wildcards where they belong, and escaped where they stand for themselves.
 *
 * @since 0.1.0
 */
public final class LikePattern {
    /** The character that escapes wildcards; no backslash, which some databases treat in a way of their own. */
    public static final char ESCAPE = '!';

    private LikePattern() {}

    /**
     * The pattern of a match. In a pattern of the user a backslash takes the wildcard that follows for itself.
     *
     * @param match the match
     * @return the value to bind, escaped by {@link #ESCAPE}
     */
    public static Node.Value of(Node.TextMatch match) {
        String text = String.valueOf(Objects.requireNonNull(match.pattern().value(), "pattern"));
        String pattern = switch (match.match()) {
            case CONTAINS -> '%' + escaped(text) + '%';
            case STARTS_WITH -> escaped(text) + '%';
            case ENDS_WITH -> '%' + escaped(text);
            case LIKE -> withoutBackslash(text);
            case EQUALS -> text;
        };
        return new Node.Value(pattern, match.pattern().type(), match.pattern().secret());
    }

    /**
     * What follows a pattern so that the database knows the escape.
     *
     * @return the clause with a leading space
     */
    public static String clause() {
        return " ESCAPE '" + ESCAPE + "'";
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static String withoutBackslash(String pattern) {
        StringBuilder text = new StringBuilder(pattern.length() + 8);
        for (int i = 0; i < pattern.length(); i++) {
            char character = pattern.charAt(i);
            if (character == '\\' && i + 1 < pattern.length()) {
                i++;
                text.append(escaped(String.valueOf(pattern.charAt(i))));
            } else {
                text.append(character == ESCAPE ? "!!" : String.valueOf(character));
            }
        }
        return text.toString();
    }
}
