package duo.core.sql;

import java.util.Locale;

/**
 * A piece of SQL text; white space and comments are none.
 *
 * @param kind what it is
 * @param start where it begins
 * @param end where it ends, not included
 */
record Token(Kind kind, int start, int end) {

    /** What a piece of text is. */
    enum Kind {
        /** A keyword or a name without quotes. */
        WORD,
        /** Text or a name in quotes of some kind. */
        QUOTED,
        /** A placeholder with a name. */
        NAME,
        /** A placeholder without a name. */
        QUESTION_MARK,
        /** A colon for the database, with its backslash. */
        ESCAPED_COLON,
        /** The end of a statement. */
        SEMICOLON,
        /** Anything else. */
        SYMBOL
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** The word in capitals, or nothing for another token. */
    String word(String text) {
        return kind == Kind.WORD ? text.substring(start, end).toUpperCase(Locale.ROOT) : "";
    }

    boolean isSymbol(String text, char symbol) {
        return kind == Kind.SYMBOL && end == start + 1 && text.charAt(start) == symbol;
    }
}
