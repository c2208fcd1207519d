package duo.tests.judge;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;

/** What SQL Server is sent, read by a grammar of T-SQL. */
class SqlServerJudgeTest extends JudgedStatements {
    /** Names dialects, with commas between, whose judges must not be missing. */
    private static final String VARIABLE = "DUO_REQUIRE_JUDGES";

    SqlServerJudgeTest() {
        super("mssql", new TsqlJudge(), "", false);
    }

    @BeforeAll
    static void requireTheJudge() {
        Set<String> required = new TreeSet<>(
                List.of(System.getenv().getOrDefault(VARIABLE, "").strip().split("\\s*,\\s*", -1)));
        Assertions.assertThat(required).as(VARIABLE).isSubsetOf("mssql", "");
        TsqlJudge.missing().ifPresent(reason -> {
            Assertions.assertThat(required)
                    .as("The judge of T-SQL is missing: " + reason)
                    .doesNotContain("mssql");
            Assumptions.abort("The judge of T-SQL skipped: " + reason);
        });
    }

    @Override
    List<Foreign> foreign() {
        return List.of(
                new Foreign("A hint that no database has", "NO_SUCH_HINT"),
                new Foreign("A user's own LIMIT", "ORDER BY \\[email\\]\\s+LIMIT 2"));
    }

    @Override
    List<String> mistakes() {
        return List.of(
                "SELECT [id] FROM [people] LIMIT 10",
                "SELECT [id] FROM [people] ORDER BY [id] FETCH NEXT 10 ROWS ONLY",
                "SELECT [id] FROM [people] WHERE [id] IN ()",
                "SELECT [id] FROM [people] FOR UPDATE",
                "SELECT [id] FROM [people] WHERE CASE WHEN [id] = 1 THEN 2",
                "SELECT [id] FROM [people] WHERE EXISTS (SELECT 1 FROM [t] LIMIT 1)",
                "SELECT CASE WHEN [a] ILIKE 'x' THEN 1 END FROM [people]",
                "SELECT `id` FROM [people]",
                "INSERT INTO [people] ([name]) VALUES (?) RETURNING [id]",
                "INSERT INTO [people] ([name]) VALUES (?) ON CONFLICT DO NOTHING",
                "UPDATE [people] SET [name] = ? WHERE",
                "DELETE FROM [people] WHERE ([a], [b]) IN ((1, 2))",
                "CREATE TABLE [people] ([id] BIGINT AUTO_INCREMENT)",
                "CREATE TABLE [people] ([id] BIGINT, PRIMARY KEY ([id])",
                "MERGE INTO [people] USING (SELECT 1 AS [a]) AS s ON s.[a] = [people].[a] WHEN MATCHED DELETE");
    }

    /** See Data types in the Transact-SQL reference. */
    @Override
    List<Pattern> types() {
        String fraction = "\\([0-7]\\)";
        return Stream.of(
                        "BIT|TINYINT|SMALLINT|INT(EGER)?|BIGINT|REAL|FLOAT(\\(53\\))?",
                        "(DECIMAL|NUMERIC)\\(([1-9]|[12]\\d|3[0-8]), ?([0-9]|[12]\\d|3[0-8])\\)",
                        "N?(VAR)?CHAR\\((MAX|[1-9]\\d{0,2}|[1-3]\\d{3}|4000)\\)",
                        "(VAR)?BINARY\\((MAX|[1-9]\\d{0,2}|[1-7]\\d{3}|8000)\\)",
                        "DATE|DATETIME|TIME" + fraction + "|DATETIME2" + fraction + "|DATETIMEOFFSET" + fraction,
                        "UNIQUEIDENTIFIER")
                .map(Pattern::compile)
                .toList();
    }

    @Override
    List<String> strangeTypes() {
        return List.of(
                "TEXT",
                "SERIAL",
                "BOOLEAN",
                "JSONB",
                "NUMBER(10)",
                "VARCHAR2(10 CHAR)",
                "NVARCHAR(4001)",
                "DECIMAL(39, 2)",
                "TIME(8)",
                "TIMESTAMP WITH TIME ZONE");
    }
}
