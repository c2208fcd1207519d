package duo.dialect.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.PatternSyntaxException;
import org.sqlite.Function;

/**
 * The operator REGEXP, which SQLite leaves to its users, by the regular expressions of Java. Each connection has one of its own.
 *
 * <p>No descriptor of Duo requires a driver, so this class is compiled as if the driver were on the class path. It may be loaded only
 * after {@link JavaFunctions} has made the driver readable.
 */
final class RegexFunction extends Function {
    /** How its errors begin. */
    static final String ERROR = "REGEXP: ";

    private static final int NULL = 5;

    private final BoundedRegex regex = new BoundedRegex();

    private RegexFunction() {}

    static void create(Connection connection) throws SQLException {
        create(connection, "REGEXP", new RegexFunction(), 2, FLAG_DETERMINISTIC);
    }

    /** {@inheritDoc} SQLite gives the pattern first: {@code x REGEXP y} is {@code regexp(y, x)}. */
    @Override
    protected void xFunc() throws SQLException {
        if (value_type(0) == NULL || value_type(1) == NULL) {
            result();
            return;
        }
        try {
            result(regex.isIn(value_text(1), value_text(0)) ? 1 : 0);
        } catch (PatternSyntaxException invalid) {
            error(ERROR + "invalid regular expression: " + invalid.getDescription()
                    + (invalid.getIndex() < 0 ? "" : " at " + invalid.getIndex()));
        } catch (BoundedRegex.TooManyStepsException endless) {
            error(ERROR + endless.getMessage());
        }
    }
}
