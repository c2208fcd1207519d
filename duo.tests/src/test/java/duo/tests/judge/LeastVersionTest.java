package duo.tests.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What came after the least versions that Duo works with is in no statement; grammars take it, because they know newer versions too. */
class LeastVersionTest {
    /** Texts, names in quotes, and names in brackets. */
    private static final Pattern QUOTED = Pattern.compile("'(?:[^']|'')*'|\"[^\"]*\"|\\[[^\\]]*\\]");

    /** See "What's new in SQL Server 2022" and "2025", Transact-SQL. */
    private static final Pattern AFTER_SQL_SERVER_2019 = later(
            "GREATEST\\(|LEAST\\(|IS (NOT )?DISTINCT FROM|DATETRUNC\\(|DATE_BUCKET\\(|GENERATE_SERIES\\(|JSON_OBJECT\\(|JSON_ARRAY\\(",
            "JSON_PATH_EXISTS\\(|JSON_OBJECTAGG|JSON_ARRAYAGG|APPROX_PERCENTILE|LEFT_SHIFT\\(|RIGHT_SHIFT\\(|BIT_COUNT\\(",
            "(IGNORE|RESPECT) NULLS|WINDOW \\w+ AS|(LEADING|TRAILING|BOTH) .* FROM|REGEXP_\\w+\\(|CURRENT_DATE\\b|\\|\\|");

    /** See "New features" in the guides of Oracle Database 21c and 23ai. */
    private static final Pattern AFTER_ORACLE_19C = later(
            "EXCEPT\\b(?! *WHEN)|(INTERSECT|MINUS) ALL|\\bBOOLEAN\\b|ANY_VALUE\\(|JSON_TRANSFORM\\(|\\bJSON ?[({\\[]|JSON_SCALAR\\(",
            "IF (NOT )?EXISTS|WINDOW \\w+ AS|\\bGROUPS BETWEEN|EXCLUDE (CURRENT|TIES|GROUP)|(CHECKSUM|BIT_AND_AGG|SKEWNESS_POP)\\(");

    private static Pattern later(String... alternatives) {
        return Pattern.compile("(?i)(?<!\\w)(?:" + String.join("|", alternatives) + ")");
    }

    private static List<String> newer(String dialect, Pattern later) {
        return GoldenStatements.of(dialect).stream()
                .filter(sql -> !sql.contains("duo_testkit_elsewhere")) // a test's own
                .filter(sql ->
                        later.matcher(QUOTED.matcher(sql).replaceAll("q")).find())
                .toList();
    }

    @Test
    void sqlServerIsSentWhat2019Knows() {
        assertThat(newer("mssql", AFTER_SQL_SERVER_2019)).isEmpty();
        assertThat(AFTER_SQL_SERVER_2019.matcher("SELECT GREATEST(a, b)").find())
                .isTrue();
    }

    @Test
    void oracleIsSentWhat19cKnows() {
        assertThat(newer("oracle", AFTER_ORACLE_19C)).isEmpty();
        assertThat(AFTER_ORACLE_19C.matcher("CREATE TABLE IF NOT EXISTS t").find())
                .isTrue();
    }
}
