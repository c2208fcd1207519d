package duo.tests.golden;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells statements that write from those that read, by their text. */
final class Writing {
    private static final Pattern WRITES = Pattern.compile(
            "\\s*(BEGIN\\s+INSERT|INSERT|UPDATE|DELETE|MERGE|REPLACE)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern COMMON = Pattern.compile("\\s*WITH\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Writing() {}

    /**
     * Whether a statement writes.
     *
     * @param isQuery whether rows were asked for
     */
    static boolean is(String sql, boolean isQuery) {
        return WRITES.matcher(withoutTag(sql)).matches()
                || (!isQuery && COMMON.matcher(withoutTag(sql)).matches());
    }

    /** How many rows an insert lists; 0 for other statements. */
    static int rows(String sql) {
        if (sql.startsWith("BEGIN INSERT")) {
            return sql.split("INSERT INTO ", -1).length - 1;
        }
        int values = sql.toUpperCase(Locale.ROOT).indexOf("VALUES (");
        int rows = values < 0 ? 0 : 1;
        for (int at = sql.indexOf("), (", Math.max(values, 0)); rows > 0 && at >= 0; at = sql.indexOf("), (", at + 1)) {
            rows++;
        }
        return rows;
    }

    private static String withoutTag(String sql) {
        String text = sql.strip();
        return text.startsWith("/*") ? text.substring(text.indexOf("*/") + 2) : text;
    }
}
