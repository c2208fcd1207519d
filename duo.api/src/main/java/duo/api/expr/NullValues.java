package duo.api.expr;

import java.util.Collection;
import java.util.Objects;

/** Refuses null among several values: SQL compares nothing with it. */
final class NullValues {
    private NullValues() {}

    /** Names what is compared and says how to ask for NULL. */
    static void refuse(Collection<?> values, Object compared, String call, String advice) {
        if (values.stream().anyMatch(Objects::isNull)) {
            String name = compared instanceof ValueColumn<?, ?> || compared instanceof Tuple<?>
                    ? compared + "." + call
                    : call;
            throw new IllegalArgumentException(
                    name + "(..) was given null among its values; leave null out, and ask for NULL by " + advice);
        }
    }
}
