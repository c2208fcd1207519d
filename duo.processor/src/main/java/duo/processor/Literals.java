package duo.processor;

import java.util.stream.Collectors;

/** Java literals of text. */
final class Literals {
    private Literals() {}

    /** A string literal; everything but printable ASCII is escaped, so the encoding of the compiler does not matter. */
    static String string(String text) {
        return text.chars().mapToObj(letter -> letter((char) letter, '"')).collect(Collectors.joining("", "\"", "\""));
    }

    /** A character literal. */
    static String character(char letter) {
        return "'" + letter(letter, '\'') + "'";
    }

    private static String letter(char letter, char quote) {
        if (letter == quote || letter == '\\') {
            return "\\" + letter;
        }
        return switch (letter) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> letter >= ' ' && letter < 0x7f ? String.valueOf(letter) : String.format("\\u%04x", (int) letter);
        };
    }
}
