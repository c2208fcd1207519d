package duo.tests.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The foreign keys of SQL Server: "a table cannot appear more than one time in a list of all the cascading referential actions that are
 * started by either a DELETE or an UPDATE statement" (error 1785). A reference to the table itself counts, and so does SET NULL.
 */
class CascadePathsTest {
    private static final String NAME = "((?:\\[[^\\]]+\\]\\.)?\\[(?:[^\\]]|\\]\\])+\\])";
    private static final Pattern TABLE = Pattern.compile("^(?:CREATE|ALTER) TABLE " + NAME);
    private static final Pattern ACTION =
            Pattern.compile("REFERENCES " + NAME + " \\([^)]*\\) ON DELETE (?:CASCADE|SET NULL|SET DEFAULT)");

    /** The tables whose rows a delete in each table changes at once, as often as it does. */
    private static Map<String, List<String>> actions(Collection<String> statements) {
        Map<String, List<String>> actions = new HashMap<>();
        for (String sql : statements) {
            Matcher table = TABLE.matcher(sql);
            if (table.find()) {
                Matcher action = ACTION.matcher(sql);
                while (action.find()) {
                    actions.computeIfAbsent(action.group(1), key -> new ArrayList<>())
                            .add(table.group(1));
                }
            }
        }
        return actions;
    }

    /** Tables that a delete in another reaches twice. */
    private static Set<String> refused(Collection<String> statements) {
        Map<String, List<String>> actions = actions(statements);
        Set<String> refused = new TreeSet<>();
        for (String root : actions.keySet()) {
            List<String> met = new ArrayList<>(List.of(root));
            for (int i = 0; i < met.size(); i++) {
                for (String next : actions.getOrDefault(met.get(i), List.of())) {
                    if (met.contains(next)) {
                        refused.add(root + " reaches " + next + " again");
                    } else {
                        met.add(next);
                    }
                }
            }
        }
        return refused;
    }

    @Test
    void noTableIsReachedTwice() {
        Set<String> statements = GoldenStatements.of("mssql");
        assertThat(actions(statements)).hasSizeGreaterThan(10);
        assertThat(refused(statements)).isEmpty();
    }

    @Test
    void mistakesAreFound() {
        String key = "CREATE TABLE %s (CONSTRAINT [f] FOREIGN KEY ([x]) REFERENCES %s ([id]) ON DELETE %s)";
        assertThat(refused(List.of(key.formatted("[a]", "[a]", "SET NULL")))).isNotEmpty();
        assertThat(refused(List.of(
                        key.formatted("[b]", "[a]", "CASCADE"),
                        "ALTER TABLE " + key.formatted("[a]", "[b]", "CASCADE").substring("CREATE TABLE ".length()))))
                .isNotEmpty();
        assertThat(refused(List.of(
                        key.formatted("[b]", "[a]", "CASCADE"),
                        key.formatted("[c]", "[b]", "CASCADE"),
                        key.formatted("[c]", "[a]", "SET NULL"))))
                .isNotEmpty();
        assertThat(refused(List.of(key.formatted("[b]", "[a]", "CASCADE"), key.formatted("[c]", "[b]", "CASCADE"))))
                .isEmpty();
        assertThat(refused(List.of(key.formatted("[b]", "[a]", "CASCADE"), key.formatted("[b]", "[a]", "NO ACTION"))))
                .isEmpty();
    }
}
