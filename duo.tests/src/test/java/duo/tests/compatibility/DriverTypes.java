package duo.tests.compatibility;

import java.lang.reflect.Method;
import java.sql.Types;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Types that drivers have numbers of their own for. */
final class DriverTypes {
    private static final Map<Object, Object> KNOWN = Map.of(
            // BINARY_FLOAT and BINARY_DOUBLE of Oracle
            100, Types.REAL,
            101, Types.DOUBLE,
            // datetimeoffset of SQL Server
            -155, Types.TIMESTAMP_WITH_TIMEZONE);

    private DriverTypes() {}

    /** The arguments of a method, with the type of JDBC that stands for the one of the driver. */
    static @Nullable Object[] known(Method method, @Nullable Object[] arguments) {
        int type = switch (method.getName()) {
            case "setNull" -> 1;
            case "setObject" -> 2;
            default -> arguments.length;
        };
        if (type >= arguments.length || !KNOWN.containsKey(arguments[type])) {
            return arguments;
        }
        @Nullable Object[] known = arguments.clone();
        known[type] = KNOWN.get(arguments[type]);
        return known;
    }
}
