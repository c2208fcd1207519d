package duo.dialect.mysql;

import duo.api.error.InvalidQueryException;
import java.util.regex.Pattern;

/** Names of tables, columns and values. */
final class MysqlNames {
    /** Of values; tables and columns have fewer. */
    private static final int CHARACTERS = 256;

    /** The end of a name stands before a backtick too. */
    private static final Pattern BEFORE_BACKTICK = Pattern.compile("\\\\(`|\\z)");

    private MysqlNames() {}

    /**
     * A name in backticks. Refuses those that are not one thing to all: the driver takes a backslash for the beginning of an escape and
     * loses count of the backticks where it stands before one, and names have no characters beyond 16 bits.
     */
    static String quoted(String name) {
        if (BEFORE_BACKTICK.matcher(name).find() || name.chars().anyMatch(unit -> Character.isSurrogate((char) unit))) {
            throw new InvalidQueryException("The name '" + name
                    + "' has a backslash before a backtick or at its end, or a character beyond U+FFFF, which names on MySQL and"
                    + " MariaDB cannot");
        }
        if (name.length() > CHARACTERS) {
            throw new InvalidQueryException("The name '" + name + "' has more than " + CHARACTERS
                    + " characters, the most that MySQL and MariaDB take");
        }
        return '`' + name.replace("`", "``") + '`';
    }
}
