package duo.dialect.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.IntUnaryOperator;
import org.sqlite.Function;

/**
 * Capitals or small letters of all languages; the functions of SQLite know ASCII alone. A letter becomes one letter, so that the length stays and
 * the language of the process plays no part. The names are not those of SQLite: an index on {@code lower(..)} that another program fills would
 * not fit what is looked up in it.
 *
 * <p>Compiled as if the driver were on the class path, as {@link RegexFunction} is.
 */
final class CaseFunction extends Function {
    static final String UPPER = "DUO_UPPER";
    static final String LOWER = "DUO_LOWER";

    private static final int NULL = 5;

    private final IntUnaryOperator change;

    private CaseFunction(IntUnaryOperator change) {
        this.change = change;
    }

    static void create(Connection connection) throws SQLException {
        create(connection, UPPER, new CaseFunction(Character::toUpperCase), 1, FLAG_DETERMINISTIC);
        create(connection, LOWER, new CaseFunction(Character::toLowerCase), 1, FLAG_DETERMINISTIC);
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
