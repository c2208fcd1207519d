package org.example.h2dialect;

import duo.api.spi.Node;
import java.util.Objects;
import java.util.regex.Pattern;

/** Patterns of LIKE as regular expressions. */
final class H2Patterns {
    private H2Patterns() {}

    static Node.Value of(Node.TextMatch match) {
        String pattern = String.valueOf(Objects.requireNonNull(match.pattern().value(), "pattern"));
        return new Node.Value(
                expression(pattern), match.pattern().type(), match.pattern().secret());
    }

    private static String expression(String pattern) {
        StringBuilder text = new StringBuilder("^");
        for (int i = 0; i < pattern.length(); i++) {
            char character = pattern.charAt(i);
            if (character == '%') {
                text.append(".*");
            } else if (character == '_') {
                text.append('.');
            } else {
                boolean escaped = character == '\\' && i + 1 < pattern.length();
                i += escaped ? 1 : 0;
                int end = pattern.offsetByCodePoints(i, 1);
                text.append(Pattern.quote(pattern.substring(i, end)));
                i = end - 1;
            }
        }
        return text.append("\\z").toString();
    }
}
