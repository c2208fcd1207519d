package duo.tests.golden;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What makes and empties the tables of suites, each statement once and by tables. */
final class TableStatements {
    private static final Pattern MAKES =
            Pattern.compile("(CREATE|ALTER|COMMENT|DECLARE|EXEC|IF|SELECT|BEGIN\\s+EXECUTE)\\b.*", Pattern.DOTALL);

    private static final Pattern TRANSACTION =
            Pattern.compile("(BEGIN TRAN|COMMIT|ROLLBACK|SAVE|RELEASE).*", Pattern.DOTALL);

    /** The first name in quotes, which is that of the table but in statements about indexes and constraints. */
    private static final Pattern TABLE = Pattern.compile(
            "(?:(?:CREATE|ALTER) TABLE|(?:UNIQUE )?INDEX \\S+ ON|FROM|UPDATE|COMMENT ON \\w+)\\s+[\\[\"](.+?)[\\]\"]");

    private static final List<String> ORDER = List.of("CREATE TABLE", "CREATE", "ALTER", "COMMENT", "EXEC");

    private final TreeMap<String, Set<String>> byTable = new TreeMap<>();
    private final Set<String> all = new TreeSet<>();

    void add(String sql, boolean empties) {
        if (!TRANSACTION.matcher(sql).matches()
                && (empties || MAKES.matcher(sql).matches())) {
            Matcher name = TABLE.matcher(sql);
            byTable.computeIfAbsent(
                            name.find() ? name.group(1) : "",
                            key -> new TreeSet<>(Comparator.comparingInt(TableStatements::rank)
                                    .thenComparing(Comparator.naturalOrder())))
                    .add(sql);
            all.add(sql);
        }
    }

    private static int rank(String sql) {
        for (int i = 0; i < ORDER.size(); i++) {
            if (sql.startsWith(ORDER.get(i))) {
                return i;
            }
        }
        return ORDER.size();
    }

    /** All statements. */
    Set<String> all() {
        return all;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        byTable.forEach((table, statements) -> {
            text.append("-- ").append(table.isEmpty() ? "all tables" : table).append('\n');
            statements.forEach(sql -> text.append(sql).append(";\n"));
            text.append('\n');
        });
        return text.toString();
    }
}
