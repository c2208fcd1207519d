package duo.core.sql;

import duo.api.error.InvalidQueryException;
import duo.api.spi.LexicalFeature;
import duo.core.sql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts SQL of users into tokens, so that quoted text, comments, casts and placeholders are told from each other. It knows no
 * grammar. Lives for one text.
 */
final class SqlLexer {
    private final String text;
    private final Set<LexicalFeature> features;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private SqlLexer(String text, Set<LexicalFeature> features) {
        this.text = text;
        this.features = features;
    }

    static List<Token> tokens(String text, Set<LexicalFeature> features) {
        SqlLexer lexer = new SqlLexer(text, features);
        while (lexer.at < text.length()) {
            lexer.next();
        }
        return lexer.tokens;
    }

    private boolean has(LexicalFeature feature) {
        return features.contains(feature);
    }

    private char charAt(int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }

    private void add(Kind kind, int end) {
        tokens.add(new Token(kind, at, end));
        at = end;
    }

    private void next() {
        char here = text.charAt(at);
        if (Character.isWhitespace(here)) {
            at++;
        } else if (isNameStart(here)) {
            word();
        } else if (here >= '0' && here <= '9') {
            add(Kind.SYMBOL, endOfNumber());
        } else if (!comment(here) && !quoted(here)) {
            symbol(here);
        }
    }

    private static boolean isNameStart(char character) {
        return Character.isLetter(character) || character == '_' || Character.isSurrogate(character);
    }

    private static boolean isNamePart(char character) {
        return isNameStart(character) || Character.isDigit(character);
    }

    private int endOfName(int from) {
        int end = from;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int endOfNumber() {
        int end = at;
        while (isNamePart(charAt(end)) || charAt(end) == '.') {
            end++;
        }
        return end;
    }

    private void word() {
        int end = at;
        while (isNamePart(charAt(end)) || charAt(end) == '$') {
            end++;
        }
        if (charAt(end) == '\'') {
            String prefix = text.substring(at, end);
            if (has(LexicalFeature.ESCAPE_TEXT) && prefix.equalsIgnoreCase("e")) {
                add(Kind.QUOTED, endOfQuoted(end, '\'', true));
                return;
            }
            if (has(LexicalFeature.Q_QUOTES) && (prefix.equalsIgnoreCase("q") || prefix.equalsIgnoreCase("nq"))) {
                add(Kind.QUOTED, endOfDelimited(end + 1));
                return;
            }
        }
        add(Kind.WORD, end);
    }

    /** Text of the form {@code q'[..]'}, from its opening delimiter. */
    private int endOfDelimited(int delimiter) {
        char opening = charAt(delimiter);
        char closing = switch (opening) {
            case '[' -> ']';
            case '(' -> ')';
            case '{' -> '}';
            case '<' -> '>';
            default -> opening;
        };
        int end = text.indexOf(closing + "'", delimiter + 1);
        return end < 0 ? unended("quoted text", at) : end + 2;
    }

    private boolean comment(char here) {
        if (here == '#' && has(LexicalFeature.HASH_COMMENTS)) {
            at = endOfLine();
            return true;
        }
        if (here == '-' && charAt(at + 1) == '-') {
            boolean begins = !has(LexicalFeature.DASHES_NEED_SPACE) || charAt(at + 2) <= ' ';
            if (begins) {
                at = endOfLine();
            }
            return begins;
        }
        if (here == '/' && charAt(at + 1) == '*') {
            at = endOfComment();
            return true;
        }
        return false;
    }

    private int endOfLine() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private int endOfComment() {
        int depth = 1;
        for (int i = at + 2; i + 1 < text.length(); i++) {
            if (text.startsWith("*/", i)) {
                depth--;
                i++;
                if (depth == 0) {
                    return i + 1;
                }
            } else if (has(LexicalFeature.NESTED_COMMENTS) && text.startsWith("/*", i)) {
                depth++;
                i++;
            }
        }
        return unended("comment", at);
    }

    private boolean quoted(char here) {
        switch (here) {
            case '\'', '"' -> add(Kind.QUOTED, endOfQuoted(at, here, has(LexicalFeature.BACKSLASH_ESCAPES)));
            case '`' -> {
                if (!has(LexicalFeature.BACKTICKS)) {
                    return false;
                }
                add(Kind.QUOTED, endOfQuoted(at, '`', false));
            }
            case '[' -> {
                if (!has(LexicalFeature.BRACKETS)) {
                    return false;
                }
                add(Kind.QUOTED, endOfQuoted(at, ']', false));
            }
            case '$' -> {
                int tag = has(LexicalFeature.DOLLAR_QUOTES) ? endOfDollarTag() : at;
                if (tag == at) {
                    return false;
                }
                int end = text.indexOf(text.substring(at, tag), tag);
                add(Kind.QUOTED, end < 0 ? unended("quoted text", at) : end + tag - at);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private int endOfDollarTag() {
        int end = isNameStart(charAt(at + 1)) ? endOfName(at + 1) : at + 1;
        return charAt(end) == '$' ? end + 1 : at;
    }

    private int endOfQuoted(int opening, char closing, boolean backslashes) {
        for (int i = opening + 1; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\\' && backslashes) {
                i++;
            } else if (character == closing) {
                if (charAt(i + 1) != closing) {
                    return i + 1;
                }
                i++;
            }
        }
        return unended(closing == '\'' ? "quoted text" : "quoted name", opening);
    }

    private int unended(String what, int start) {
        long line = text.substring(0, start)
                        .chars()
                        .filter(character -> character == '\n')
                        .count()
                + 1;
        throw new InvalidQueryException("The SQL has a " + what + " that begins in line " + line + " and does not end");
    }

    private void symbol(char here) {
        switch (here) {
            case ':' -> colon();
            case '\\' ->
                add(charAt(at + 1) == ':' ? Kind.ESCAPED_COLON : Kind.SYMBOL, charAt(at + 1) == ':' ? at + 2 : at + 1);
            case '?' -> questionMark();
            case ';' -> add(Kind.SEMICOLON, at + 1);
            default -> add(Kind.SYMBOL, at + 1);
        }
    }

    private void colon() {
        int end = at + 1;
        if (charAt(end) == '=') {
            add(Kind.SYMBOL, end + 1);
        } else if (charAt(end) == ':') {
            while (charAt(end) == ':') {
                end++;
            }
            add(Kind.SYMBOL, end);
        } else if (isNameStart(charAt(end))) {
            add(Kind.NAME, endOfName(end));
        } else {
            add(Kind.SYMBOL, end);
        }
    }

    private void questionMark() {
        if (charAt(at + 1) == '?') {
            add(Kind.SYMBOL, at + 2);
            return;
        }
        if (Character.isDigit(charAt(at + 1))) {
            throw new InvalidQueryException(
                    "The SQL has the placeholder "
                            + text.substring(at, endOfName(at + 1))
                            + ": question marks have no numbers, their values come in order; to use a value twice, give it a name: :name");
        }
        add(Kind.QUESTION_MARK, at + 1);
    }
}
