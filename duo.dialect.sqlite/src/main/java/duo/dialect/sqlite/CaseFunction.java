package duo.dialect.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.IntUnaryOperator;
import org.sqlite.Function;

/**
 * UPPER or LOWER for the letters of all languages; those of SQLite know ASCII alone. As on other databases a letter becomes one letter, so
 * that the length stays and the language of the process plays no part.
 *
 * <p>Compiled as if the driver were on the class path, as {@link RegexFunction} is.
 */
final class CaseFunction extends Function {
    private static final int NULL = 5;

    private final IntUnaryOperator change;

    private CaseFunction(IntUnaryOperator change) {
        this.change = change;
    }

    static void create(Connection connection) throws SQLException {
        create(connection, "UPPER", new CaseFunction(Character::toUpperCase), 1, FLAG_DETERMINISTIC);
        create(connection, "LOWER", new CaseFunction(Character::toLowerCase), 1, FLAG_DETERMINISTIC);
    }

    @Override
    protected void xFunc() throws SQLException {
        if (value_type(0) == NULL) {
            result();
            return;
        }
        String text = value_text(0);
        StringBuilder changed = new StringBuilder(text.length());
        text.codePoints().map(change).forEach(changed::appendCodePoint);
        result(changed.toString());
    }
}
