package duo.tests.compatibility;

import java.util.List;

/**
 * A statement of H2.
 *
 * @param sql its text
 * @param keys the columns of the rows that it inserts which it gives back
 */
record Part(String sql, List<String> keys) {
    /** A statement that gives no keys. */
    Part(String sql) {
        this(sql, List.of());
    }

    /** How many placeholders the text has, beside those in quotes. */
    int inputs() {
        int found = 0;
        char quote = 0;
        for (int i = 0; i < sql.length(); i++) {
            char each = sql.charAt(i);
            if (quote != 0) {
                quote = each == quote ? 0 : quote;
            } else if (each == '"' || each == '\'') {
                quote = each;
            } else if (each == '?') {
                found++;
            }
        }
        return found;
    }
}
