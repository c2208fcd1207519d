package duo.core.sql;

import duo.api.error.InvalidQueryException;
import duo.api.spi.LexicalFeature;
import duo.core.sql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Divides SQL of users into statements, at semicolons outside of the bodies of triggers, routines and blocks. It counts BEGIN, CASE
 * and END there, so a column with such a name has to be quoted. Lives for one text.
 */
final class SqlSplitter {
    private static final Set<String> ROUTINES = Set.of("TRIGGER", "PROCEDURE", "PROC", "FUNCTION", "PACKAGE", "EVENT");
    private static final Set<String> OTHER_OBJECTS = Set.of(
            "TABLE",
            "VIEW",
            "INDEX",
            "SCHEMA",
            "DATABASE",
            "SEQUENCE",
            "USER",
            "ROLE",
            "TYPE",
            "DOMAIN",
            "EXTENSION",
            "POLICY");
    private static final Set<String> NOT_BLOCKS = Set.of("IF", "LOOP", "WHILE", "REPEAT", "FOR");

    private final String text;
    private final Set<LexicalFeature> features;
    private final List<Token> tokens;
    private final List<SqlPart> parts = new ArrayList<>();
    private int first;
    private int depth;
    private boolean routine;
    private boolean kindKnown;

    private SqlSplitter(String text, Set<LexicalFeature> features) {
        this.text = text;
        this.features = features;
        this.tokens = SqlLexer.tokens(text, features);
    }

    /** The statements of a text, without those that are empty. */
    static List<SqlPart> split(String text, Set<LexicalFeature> features) {
        SqlSplitter splitter = new SqlSplitter(text, features);
        splitter.run();
        return splitter.parts;
    }

    private void run() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (isLineOfItsOwn(i)) {
                end(i);
            } else if (token.is(Kind.SEMICOLON) && depth == 0 && !goesToLine()) {
                end(i);
            } else if (token.is(Kind.WORD)) {
                word(i);
            }
        }
        end(tokens.size());
    }

    /** Takes what lies before a token as a statement and begins the next one behind it. */
    private void end(int token) {
        if (depth > 0) {
            throw new InvalidQueryException(
                    "The SQL has a block that begins with BEGIN or CASE and has no END; quote columns that have such a name");
        }
        int last = token;
        while (last > first && tokens.get(last - 1).is(Kind.SEMICOLON) && !(goesToLine() && keepsSemicolon())) {
            last--;
        }
        if (last > first) {
            parts.add(new SqlPart(text, List.copyOf(tokens.subList(first, last))));
        }
        first = token + 1;
        routine = false;
        kindKnown = false;
    }

    private boolean keepsSemicolon() {
        return features.contains(LexicalFeature.SLASH_LINES);
    }

    private boolean hasLines() {
        return features.contains(LexicalFeature.GO_LINES) || features.contains(LexicalFeature.SLASH_LINES);
    }

    /** Whether the statement goes up to a line that ends it, rather than to a semicolon. */
    private boolean goesToLine() {
        return routine && hasLines();
    }

    private boolean isLineOfItsOwn(int index) {
        Token token = tokens.get(index);
        boolean ends =
                (features.contains(LexicalFeature.GO_LINES) && token.word(text).equals("GO"))
                        || (features.contains(LexicalFeature.SLASH_LINES) && token.isSymbol(text, '/'));
        return ends
                && text.substring(text.lastIndexOf('\n', token.start()) + 1, token.start())
                        .isBlank()
                && text.substring(token.end(), endOfLine(token.end())).isBlank();
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private void word(int index) {
        String word = tokens.get(index).word(text);
        if (index == first) {
            routine = (word.equals("BEGIN") && !SqlPart.beginsTransaction(text, tokens, index))
                    || (word.equals("DECLARE") && hasLines());
            kindKnown = !word.equals("CREATE") && !word.equals("ALTER");
        } else if (!kindKnown) {
            routine = ROUTINES.contains(word);
            kindKnown = routine || OTHER_OBJECTS.contains(word);
        }
        if (routine && !goesToLine()) {
            count(index, word);
        }
    }

    private void count(int index, String word) {
        boolean closesCase = index > first && tokens.get(index - 1).word(text).equals("END");
        if (word.equals("BEGIN") || (word.equals("CASE") && depth > 0 && !closesCase)) {
            depth++;
        } else if (word.equals("END") && depth > 0) {
            String next = index + 1 < tokens.size() ? tokens.get(index + 1).word(text) : "";
            if (!NOT_BLOCKS.contains(next)) {
                depth--;
            }
        }
    }
}
