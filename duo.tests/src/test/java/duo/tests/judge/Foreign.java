package duo.tests.judge;

import java.util.regex.Pattern;

/**
 * Words of a test itself, sent as they are: Duo does not make them, and not every database would take them.
 *
 * @param reason why a test says that
 * @param pattern what is in the statement
 */
record Foreign(String reason, Pattern pattern) {
    Foreign(String reason, String pattern) {
        this(reason, Pattern.compile(pattern));
    }

    boolean isIn(String sql) {
        return pattern.matcher(sql).find();
    }

    /** The reason. */
    @Override
    public String toString() {
        return reason;
    }
}
