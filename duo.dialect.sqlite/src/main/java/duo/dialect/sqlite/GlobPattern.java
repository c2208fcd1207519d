package duo.dialect.sqlite;

import duo.api.spi.Node;
import java.util.Objects;

/** Patterns of GLOB, which has the wildcards {@code *} and {@code ?} and takes a character in brackets for itself. */
final class GlobPattern {
    private GlobPattern() {}

    static Node.Value of(Node.TextMatch match) {
        String text = String.valueOf(Objects.requireNonNull(match.pattern().value(), "pattern"));
        String pattern = switch (match.match()) {
            case CONTAINS -> "*" + literal(text) + "*";
            case STARTS_WITH -> literal(text) + "*";
            case ENDS_WITH -> "*" + literal(text);
            case EQUALS -> literal(text);
            case LIKE -> ofLike(text);
        };
        return new Node.Value(pattern, match.pattern().type(), match.pattern().secret());
    }

    private static String literal(String text) {
        StringBuilder pattern = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            append(pattern, text.charAt(i));
        }
        return pattern.toString();
    }

    /** The same pattern in the words of GLOB; a backslash takes the wildcard that follows for itself. */
    private static String ofLike(String like) {
        StringBuilder pattern = new StringBuilder(like.length() + 8);
        for (int i = 0; i < like.length(); i++) {
            char character = like.charAt(i);
            switch (character) {
                case '%' -> pattern.append('*');
                case '_' -> pattern.append('?');
                case '\\' -> {
                    i = Math.min(i + 1, like.length() - 1);
                    append(pattern, like.charAt(i));
                }
                default -> append(pattern, character);
            }
        }
        return pattern.toString();
    }

    private static void append(StringBuilder pattern, char character) {
        if (character == '*' || character == '?' || character == '[') {
            pattern.append('[').append(character).append(']');
        } else {
            pattern.append(character);
        }
    }
}
