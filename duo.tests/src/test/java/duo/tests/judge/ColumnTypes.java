package duo.tests.judge;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The types that statements name: those of columns, and those that values are cast to. */
final class ColumnTypes {
    private static final String TYPE =
            "([A-Z][A-Z0-9_]*+(?: PRECISION)?(?: ?\\([\\w ,]+\\))?(?: WITH(?: LOCAL)? TIME ZONE)?(?:\\([\\w ,]+\\))?)";
    private static final Pattern COLUMN =
            Pattern.compile("[(,]\\s*[\\[\"][^\\]\"]+[\\]\"] (?!DEFAULT\\b)" + TYPE + "(?=[ ,)])");
    private static final Pattern ADDED = Pattern.compile("\\bADD [\\[\"][^\\]\"]+[\\]\"] " + TYPE);
    private static final Pattern CAST = Pattern.compile("\\bAS " + TYPE + "\\)");
    private static final Pattern TABLE = Pattern.compile("\\s*(CREATE|ALTER)\\s+TABLE\\b.*", Pattern.DOTALL);

    private ColumnTypes() {}

    static Set<String> of(String sql) {
        Set<String> types = new TreeSet<>();
        // A text may say anything.
        String text = sql.replaceAll("'(?:[^']|'')*+'", "''");
        if (TABLE.matcher(text).matches()) {
            collect(COLUMN, text, types);
            collect(ADDED, text, types);
        }
        collect(CAST, text, types);
        return types;
    }

    private static void collect(Pattern pattern, String text, Set<String> types) {
        Matcher each = pattern.matcher(text);
        while (each.find()) {
            types.add(each.group(1).toUpperCase(Locale.ROOT));
        }
    }
}
