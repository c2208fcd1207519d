package duo.core.sql;

import duo.core.sql.Token.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One statement of a text.
 *
 * @param whole the text
 * @param tokens the tokens of the statement, at least one
 */
record SqlPart(String whole, List<Token> tokens) {
    private static final Set<String> READING =
            Set.of("SELECT", "WITH", "VALUES", "TABLE", "EXPLAIN", "SHOW", "DESCRIBE", "DESC");
    private static final Set<String> WRITING =
            Set.of("INSERT", "UPDATE", "DELETE", "MERGE", "INTO", "SHARE", "NEXTVAL", "SETVAL", "CALL");
    private static final Set<String> WITHOUT_ROWS = Set.of(
            "INSERT", "UPDATE", "DELETE", "MERGE", "REPLACE", "CREATE", "DROP", "ALTER", "TRUNCATE", "GRANT", "REVOKE");
    private static final Set<String> GIVING_ROWS = Set.of("RETURNING", "OUTPUT");
    private static final Set<String> CONTROL = Set.of("COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE", "ABORT", "XA");
    private static final Set<String> OF_TRANSACTION = Set.of(
            "", "WORK", "TRANSACTION", "TRAN", "DEFERRED", "IMMEDIATE", "EXCLUSIVE", "CONCURRENT", "ISOLATION", "READ");

    /** The statement alone. */
    String text() {
        return whole.substring(
                tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
    }

    private String word(int index) {
        return index < tokens.size() ? tokens.get(index).word(whole) : "";
    }

    /** The first keyword in capitals. */
    String verb() {
        int index = 0;
        while (index < tokens.size() && tokens.get(index).isSymbol(whole, '(')) {
            index++;
        }
        return word(index);
    }

    private Set<String> words() {
        return tokens.stream()
                .filter(token -> token.is(Kind.WORD))
                .map(token -> token.word(whole))
                .collect(Collectors.toSet());
    }

    /** Whether it only reads, as far as its words tell. */
    boolean reads() {
        return READING.contains(verb()) && words().stream().noneMatch(WRITING::contains);
    }

    /** Whether it inserts rows, as far as its words tell. */
    boolean inserts() {
        return verb().equals("INSERT") || (verb().equals("WITH") && words().contains("INSERT"));
    }

    /** Whether it can give rows, as far as its words tell. */
    boolean mayGiveRows() {
        return !WITHOUT_ROWS.contains(verb()) || words().stream().anyMatch(GIVING_ROWS::contains);
    }

    /** Whether it begins or ends a transaction or a part of one. */
    boolean controlsTransaction() {
        String first = word(0);
        String second = word(1);
        return CONTROL.contains(first)
                || beginsTransaction(whole, tokens, 0)
                || (first.equals("END") && OF_TRANSACTION.contains(second))
                || ((first.equals("START") || first.equals("PREPARE")) && second.equals("TRANSACTION"))
                || (first.equals("SAVE") && second.startsWith("TRAN"))
                || (first.equals("SET") && second.equals("AUTOCOMMIT"));
    }

    /** Whether BEGIN at a position begins a transaction rather than a block. */
    static boolean beginsTransaction(String text, List<Token> tokens, int index) {
        if (!tokens.get(index).word(text).equals("BEGIN")) {
            return false;
        }
        boolean alone = index + 1 == tokens.size() || tokens.get(index + 1).is(Kind.SEMICOLON);
        String next = alone ? "" : tokens.get(index + 1).word(text);
        return alone || (!next.isEmpty() && OF_TRANSACTION.contains(next));
    }
}
