package duo.tests.compatibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How H2, which has no blocks, is told what stands in those of Oracle. */
final class OracleWords {
    static final List<String> SET_UP = List.of(
            "CREATE VIEW all_tables AS SELECT table_schema AS owner, table_name FROM INFORMATION_SCHEMA.TABLES",
            "CREATE ALIAS SYS_CONTEXT FOR 'duo.tests.compatibility.ModeFunctions.context'");

    private static final Pattern BLOCK =
            Pattern.compile("BEGIN (INSERT .+;) END;", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern UNLESS_THERE =
            Pattern.compile("BEGIN EXECUTE IMMEDIATE '(.+)'; EXCEPTION WHEN OTHERS THEN .+", Pattern.DOTALL);
    private static final Pattern RETURNING =
            Pattern.compile("(.+) RETURNING (.+?) INTO ((?:\\?(?:, )?)+)", Pattern.DOTALL);

    private OracleWords() {}

    static List<Part> parts(String sql) {
        Matcher made = UNLESS_THERE.matcher(sql);
        if (made.matches()) {
            return List.of(new Part(
                    made.group(1).replace("''", "'").replace("CREATE SEQUENCE", "CREATE SEQUENCE IF NOT EXISTS")));
        }
        Matcher block = BLOCK.matcher(sql);
        if (!block.matches()) {
            return List.of(new Part(sql));
        }
        List<Part> parts = new ArrayList<>();
        for (String statement : block.group(1).split(";(?: |$)", -1)) {
            if (!statement.isEmpty()) {
                parts.add(part(statement));
            }
        }
        return parts;
    }

    private static Part part(String statement) {
        Matcher returning = RETURNING.matcher(statement);
        if (!returning.matches()) {
            return new Part(statement);
        }
        return new Part(
                returning.group(1),
                Arrays.stream(returning.group(2).split(", ", -1))
                        .map(OracleWords::unquoted)
                        .toList());
    }

    private static String unquoted(String name) {
        return name.substring(1, name.length() - 1);
    }
}
