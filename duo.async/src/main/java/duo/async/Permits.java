package duo.async;

import duo.api.Database;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/** The gates of the databases: all asynchronous views of one database object share its connections, so they share a gate. */
final class Permits {
    private static final Map<Database, Gate> GATES = Collections.synchronizedMap(new WeakHashMap<>());

    private Permits() {}

    static Gate of(Database database) {
        return GATES.computeIfAbsent(
                database, key -> new Gate(key.options().pool().maximum()));
    }
}
