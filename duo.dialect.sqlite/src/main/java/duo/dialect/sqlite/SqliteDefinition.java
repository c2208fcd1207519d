package duo.dialect.sqlite;

import duo.api.schema.CheckInfo;
import duo.dialect.sqlite.SqliteTokens.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a CREATE TABLE says that no pragma does: names of constraints, checks, generated values, AUTOINCREMENT. */
final class SqliteDefinition {
    static final SqliteDefinition NONE = new SqliteDefinition();

    private static final Set<String> CONSTRAINTS = Set.of("CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN");

    private final Map<List<String>, String> uniques = new HashMap<>();
    private final List<String> foreignKeys = new ArrayList<>();
    private final List<CheckInfo> checks = new ArrayList<>();
    private final Map<String, String> generated = new HashMap<>();
    private String primaryKey = "";
    private String numbered = "";

    private SqliteDefinition() {}

    /** Reads a statement; one that makes a virtual table says nothing. */
    static SqliteDefinition of(String sql) {
        SqliteTokens text = SqliteTokens.of(sql);
        List<Token> tokens = text.tokens();
        SqliteDefinition definition = new SqliteDefinition();
        int open = SqliteTokens.find(tokens, 0, "(");
        if (open < tokens.size() && tokens.get(1).isWord("TABLE")) {
            List<Token> body = tokens.subList(open + 1, SqliteTokens.closing(tokens, open));
            SqliteTokens.items(body).forEach(item -> new Item(definition, text, item).read());
        }
        return definition;
    }

    String primaryKey() {
        return primaryKey;
    }

    /** The name of the unique constraint of some columns, or empty. */
    String unique(List<String> columns) {
        return uniques.getOrDefault(folded(columns), "");
    }

    /** The names of the foreign keys in the order of the text, empty for those without one. */
    List<String> foreignKeys() {
        return foreignKeys;
    }

    List<CheckInfo> checks() {
        return checks;
    }

    boolean isNumbered(String column) {
        return numbered.equals(column);
    }

    String generatedAs(String column) {
        return generated.getOrDefault(column, "");
    }

    private static List<String> folded(List<String> columns) {
        return columns.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    /** A column or a constraint of the table. */
    private static final class Item {
        private final SqliteDefinition definition;
        private final SqliteTokens text;
        private final List<Token> tokens;
        private final List<String> column;
        private String name = "";
        private int at;

        Item(SqliteDefinition definition, SqliteTokens text, List<Token> tokens) {
            this.definition = definition;
            this.text = text;
            this.tokens = tokens;
            boolean ofTable = CONSTRAINTS.contains(tokens.get(0).text().toUpperCase(Locale.ROOT));
            this.column = ofTable ? List.of() : List.of(tokens.get(0).name());
            this.at = ofTable ? 0 : 1;
        }

        void read() {
            while (at < tokens.size()) {
                Token token = tokens.get(at);
                at++;
                switch (token.text().toUpperCase(Locale.ROOT)) {
                    case "CONSTRAINT" -> named();
                    case "PRIMARY" -> definition.primaryKey = takeName();
                    case "AUTOINCREMENT" -> definition.numbered = column.isEmpty() ? "" : column.get(0);
                    case "UNIQUE" -> {
                        List<Token> group = group();
                        definition.uniques.putIfAbsent(folded(column.isEmpty() ? names(group) : column), takeName());
                    }
                    case "CHECK" -> definition.checks.add(new CheckInfo(takeName(), text.text(group())));
                    case "REFERENCES" -> definition.foreignKeys.add(takeName());
                    case "AS" -> column.forEach(of -> definition.generated.put(of, text.text(group())));
                    // A constraint that has a name of its own, which nobody asks for.
                    case "NULL", "DEFAULT", "COLLATE" -> takeName();
                    case "(" -> at = SqliteTokens.closing(tokens, at - 1) + 1;
                    default -> {}
                }
            }
        }

        private void named() {
            if (at < tokens.size()) {
                name = tokens.get(at).name();
                at++;
            }
        }

        private String takeName() {
            String taken = name;
            name = "";
            return taken;
        }

        /** What stands in parentheses next, which are passed. */
        private List<Token> group() {
            if (at >= tokens.size() || !tokens.get(at).is("(")) {
                return List.of();
            }
            int close = SqliteTokens.closing(tokens, at);
            List<Token> inside = tokens.subList(at + 1, close);
            at = close + 1;
            return inside;
        }

        private static List<String> names(List<Token> group) {
            return SqliteTokens.items(group).stream()
                    .map(item -> item.get(0).name())
                    .toList();
        }
    }
}
