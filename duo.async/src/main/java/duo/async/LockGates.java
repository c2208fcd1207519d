package duo.async;

import duo.api.Database;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The gates before the locks of one database, which all its views share: one for each name, so that those who wait for it keep no connection
 * and no thread, and one that leaves a connection to the work under the locks. Thread-safe.
 */
final class LockGates {
    private static final Map<Database, LockGates> GATES = Collections.synchronizedMap(new WeakHashMap<>());

    private final Map<String, Turns> names = new ConcurrentHashMap<>();
    private final int connections;
    private final Gate locks;

    private LockGates(int connections) {
        this.connections = connections;
        this.locks = new Gate(Math.max(1, connections - 1));
    }

    static LockGates of(Database database) {
        return GATES.computeIfAbsent(
                database, key -> new LockGates(key.options().pool().maximum()));
    }

    /** How many connections there are. */
    int connections() {
        return connections;
    }

    /** The way of one call to a lock that needs no connection. */
    LockWay to(String name) {
        return to(name, List.of());
    }

    /** The way of one call to a lock and the connection that it keeps. With one connection in all, it is refused. */
    LockWay to(String name, Gate permits) {
        return to(name, connections > 1 ? List.of(locks, permits) : List.of());
    }

    private LockWay to(String name, List<Gate> ofConnection) {
        Turns turns = names.compute(name, (same, known) -> (known == null ? new Turns() : known).with(1));
        List<Entrance> gates = new ArrayList<>(List.of(turns.gate));
        gates.addAll(ofConnection);
        AtomicBoolean left = new AtomicBoolean();
        return new LockWay(gates, () -> {
            if (left.compareAndSet(false, true)) {
                names.computeIfPresent(name, (same, known) -> known.users == 1 ? null : known.with(-1));
            }
        });
    }

    /** The gate of one name, and how many use it. */
    private static final class Turns {
        private final Gate gate = new Gate(1);
        private int users;

        Turns with(int more) {
            users += more;
            return this;
        }
    }
}
