package duo.async;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.error.TransactionException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class LockWayTest {
    private final List<String> events = new ArrayList<>();
    private final Gate name = new Gate(1);
    private final Gate locks = new Gate(1);
    private final Gate connections = new Gate(1);

    private final class Noted implements Gate.Entry {
        @Override
        public void start() {
            events.add("started");
        }

        @Override
        public void interrupt() {
            events.add("interrupted");
        }

        @Override
        public void drop(RuntimeException reason) {
            events.add(String.valueOf(reason.getMessage()));
        }
    }

    private static void giveUp(LockWay way, Gate.Entry entry) {
        way.giveUp(entry, gate -> new TransactionException("gate " + gate));
    }

    private LockWay way(Entrance second) {
        return new LockWay(List.of(name, second, connections), () -> events.add("left"));
    }

    @Test
    void theGateThatWasWaitedForIsTold() {
        Noted first = new Noted();
        name.enter(first);
        Noted entry = new Noted();
        LockWay atName = way(locks);
        atName.enter(entry);
        giveUp(atName, entry);
        name.leave(first);
        locks.enter(first);
        LockWay atLocks = way(locks);
        atLocks.enter(entry);
        giveUp(atLocks, entry);
        assertThat(events).containsExactly("started", "left", "gate 0", "started", "left", "gate 1");
    }

    @Test
    void connectionsAreWaitedForWithoutThatLimit() {
        Noted other = new Noted();
        connections.enter(other);
        Noted entry = new Noted();
        LockWay way = way(locks);
        way.enter(entry);
        giveUp(way, entry);
        assertThat(events).containsExactly("started");
        connections.leave(other);
        assertThat(events).containsExactly("started", "started");
    }

    @Test
    void anEntryBetweenTwoGatesIsDroppedAtTheNext() {
        Noted other = new Noted();
        locks.enter(other);
        Noted entry = new Noted();
        List<LockWay> own = new ArrayList<>();
        LockWay way = way(new Approached(() -> giveUp(own.getFirst(), entry)));
        own.add(way);
        way.enter(entry);
        assertThat(events).containsExactly("started", "left", "gate 1");
        locks.leave(other);
        name.enter(new Noted());
        assertThat(events).containsExactly("started", "left", "gate 1", "started");
    }

    @Test
    void anEntryBetweenTwoGatesPassesOneThatIsFree() {
        Noted entry = new Noted();
        List<LockWay> own = new ArrayList<>();
        LockWay way = way(new Approached(() -> giveUp(own.getFirst(), entry)));
        own.add(way);
        way.enter(entry);
        assertThat(events).containsExactly("started");
    }

    /** The gate of locks, at which something happens just before an entry comes to it. */
    private final class Approached implements Entrance {
        private final Runnable before;

        Approached(Runnable before) {
            this.before = before;
        }

        @Override
        public boolean enter(Gate.Entry entry) {
            before.run();
            return locks.enter(entry);
        }

        @Override
        public boolean withdraw(Gate.Entry entry) {
            return locks.withdraw(entry);
        }

        @Override
        public void leave(Gate.Entry entry) {
            locks.leave(entry);
        }
    }
}
