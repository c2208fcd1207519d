package duo.tests.compatibility;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How H2 is told what SQL Server says in words that no other database has. */
final class MssqlWords {
    static final List<String> SET_UP = List.of(
            "CREATE ALIAS ISJSON FOR 'duo.tests.compatibility.ModeFunctions.isJson'",
            "CREATE ALIAS SCHEMA_NAME FOR 'duo.tests.compatibility.ModeFunctions.schemaName'");

    private static final Map<String, String> TRANSACTIONS = Map.of(
            "BEGIN TRANSACTION", "SET AUTOCOMMIT FALSE",
            "COMMIT TRANSACTION", "SET AUTOCOMMIT TRUE",
            "IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION", "ROLLBACK; SET AUTOCOMMIT TRUE");

    private static final Pattern SAVE = Pattern.compile("SAVE TRANSACTION (.+)");
    private static final Pattern ROLLBACK = Pattern.compile("ROLLBACK TRANSACTION (.+)");
    private static final Pattern ISOLATION = Pattern.compile("SET TRANSACTION (ISOLATION LEVEL .+)");
    private static final Pattern OUTPUT = Pattern.compile(
            "(INSERT INTO .+?) OUTPUT ((?:INSERTED\\.\\[[^]]+](?:, )?)+) (VALUES .+|DEFAULT VALUES)", Pattern.DOTALL);
    private static final Pattern ROWS = Pattern.compile(
            "MERGE (INTO .+?) USING (\\(VALUES .+\\)) (\\[rows] \\(.+?\\)) ON 1 = 0 WHEN NOT MATCHED THEN INSERT (\\(.+?\\)) VALUES \\((.+?)\\)"
                    + " OUTPUT (.+?), \\[rows]\\.\\[duo position];",
            Pattern.DOTALL);

    private static final Pattern UNIQUE_VALUES =
            Pattern.compile("^CREATE UNIQUE INDEX (.+) WHERE (?:\\[[^]]+] IS NOT NULL(?: AND )?)+$");

    /** Rows that are there get the default of H2 without more words. */
    private static final Pattern ADDED_VALUES = Pattern.compile("(ALTER TABLE .+ ADD .+) WITH VALUES", Pattern.DOTALL);

    private static final Pattern RENAMED_TABLE = Pattern.compile("EXEC sp_rename N'([^']+)', N'([^']+)'");
    private static final Pattern RENAMED_COLUMN =
            Pattern.compile("EXEC sp_rename N'([^']+)\\.(\\[[^'.]+])', N'([^']+)', N'COLUMN'");

    /** Defaults are no constraints of H2. */
    private static final String DROPPED_DEFAULT =
            "DECLARE @name sysname = (SELECT d.name FROM sys.default_constraints d";

    private static final Pattern ADDED_DEFAULT =
            Pattern.compile("(ALTER TABLE .+) ADD DEFAULT (.+) FOR (\\[[^]]+])", Pattern.DOTALL);
    private static final Pattern DROPPED_INDEX = Pattern.compile("DROP INDEX (\\[[^]]+]) ON (\\[[^]]+]\\.)\\[[^]]+]");

    /** Comments are read from a catalogue that H2 does not have. */
    private static final String COMMENT = "DECLARE @table int = OBJECT_ID(";

    private static final String NOTHING = "SET @nothing = 1";

    private MssqlWords() {}

    static Part said(String sql) {
        Matcher output = OUTPUT.matcher(sql);
        return output.matches()
                ? new Part(output.group(1) + " " + output.group(3), columns(output.group(2)))
                : new Part(plain(sql));
    }

    private static List<String> columns(String output) {
        return Arrays.stream(output.split(", ", -1))
                .map(column -> column.substring("INSERTED.[".length(), column.length() - 1))
                .toList();
    }

    private static String plain(String sql) {
        String known = TRANSACTIONS.get(sql);
        if (known != null) {
            return known;
        }
        Matcher save = SAVE.matcher(sql);
        if (save.matches()) {
            return "SAVEPOINT " + save.group(1);
        }
        Matcher back = ROLLBACK.matcher(sql);
        if (back.matches()) {
            return "ROLLBACK TO SAVEPOINT " + back.group(1);
        }
        Matcher isolation = ISOLATION.matcher(sql);
        if (isolation.matches()) {
            return "SET SESSION CHARACTERISTICS AS TRANSACTION " + isolation.group(1);
        }
        Matcher rows = ROWS.matcher(sql);
        if (rows.matches()) {
            return "SELECT " + rows.group(6).replace("INSERTED.", "") + ", ROWNUM() - 1 FROM FINAL TABLE (INSERT "
                    + rows.group(1) + " "
                    + rows.group(4) + " SELECT " + rows.group(5) + " FROM " + rows.group(2) + " " + rows.group(3)
                    + " ORDER BY [duo position])";
        }
        Matcher table = RENAMED_TABLE.matcher(sql);
        if (table.matches()) {
            return "ALTER TABLE " + table.group(1) + " RENAME TO [" + table.group(2) + "]";
        }
        Matcher column = RENAMED_COLUMN.matcher(sql);
        if (column.matches()) {
            return "ALTER TABLE " + column.group(1) + " ALTER COLUMN " + column.group(2) + " RENAME TO ["
                    + column.group(3) + "]";
        }
        if (sql.startsWith(DROPPED_DEFAULT) || sql.startsWith(COMMENT)) {
            return NOTHING;
        }
        Matcher value = ADDED_DEFAULT.matcher(sql);
        if (value.matches()) {
            return value.group(1) + " ALTER COLUMN " + value.group(3) + " SET DEFAULT " + value.group(2);
        }
        Matcher index = DROPPED_INDEX.matcher(sql);
        if (index.matches()) {
            return "DROP INDEX " + index.group(2) + index.group(1);
        }
        Matcher added = ADDED_VALUES.matcher(sql);
        if (added.matches()) {
            return added.group(1);
        }
        // NULLs are equal in a unique index of SQL Server, and in its mode.
        return UNIQUE_VALUES
                .matcher(sql)
                .replaceFirst("CREATE UNIQUE NULLS DISTINCT INDEX $1")
                .replaceAll(" COLLATE \\w+", "")
                .replace(" WITH (HOLDLOCK)", "")
                .replace("COUNT_BIG(", "COUNT(")
                .replace("STDEVP(", "STDDEV_POP(")
                .replace("STDEV(", "STDDEV_SAMP(");
    }
}
