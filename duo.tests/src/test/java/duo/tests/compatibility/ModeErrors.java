package duo.tests.compatibility;

import duo.tests.golden.Server;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives errors of H2 as another database would.
 *
 * @param server the other database
 */
record ModeErrors(Server server) {
    /** What PostgreSQL calls the errors of H2, where the names are not the same. */
    private static final Map<String, String> STATES = Map.of(
            "23506", "23503",
            "23513", "23514",
            "40001", "40P01",
            "HYT00", "55P03",
            "42S02", "42P01",
            "42S22", "42703",
            "42000", "42601");

    /** What H2 is asked. */
    @FunctionalInterface
    interface Call {
        @Nullable
        Object get() throws Throwable;
    }

    @Nullable
    Object translated(Call call) throws Throwable {
        try {
            return call.get();
        } catch (SQLException failed) {
            String state = String.valueOf(failed.getSQLState());
            SQLException translated =
                    server.translate(new SQLException(failed.getMessage(), STATES.getOrDefault(state, state), failed));
            translated.initCause(failed);
            throw translated;
        }
    }
}
