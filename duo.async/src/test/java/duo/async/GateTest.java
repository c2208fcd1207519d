package duo.async;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.error.TransactionException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class GateTest {
    private final List<String> events = new ArrayList<>();

    private final class Noted implements Gate.Entry {
        private final String name;
        private final Consumer<Noted> work;

        Noted(String name, Consumer<Noted> work) {
            this.name = name;
            this.work = work;
        }

        Noted(String name) {
            this(name, self -> {});
        }

        @Override
        public void start() {
            events.add(name);
            work.accept(this);
        }

        @Override
        public void interrupt() {
            events.add(name + " interrupted");
        }

        @Override
        public void drop(RuntimeException reason) {
            events.add(name + " dropped");
        }
    }

    @Test
    void entriesStartInTheirOrderAsRoomIsMade() {
        Gate gate = new Gate(2);
        Noted first = new Noted("first");
        Noted second = new Noted("second");
        gate.enter(first);
        gate.enter(second);
        gate.enter(new Noted("third"));
        gate.enter(new Noted("fourth"));
        assertThat(events).containsExactly("first", "second");
        gate.leave(second);
        assertThat(events).containsExactly("first", "second", "third");
        gate.leave(first);
        assertThat(events).containsExactly("first", "second", "third", "fourth");
    }

    @Test
    void leavingTwiceMakesRoomOnce() {
        Gate gate = new Gate(1);
        Noted first = new Noted("first");
        gate.enter(first);
        gate.enter(new Noted("second"));
        gate.enter(new Noted("third"));
        gate.leave(first);
        gate.leave(first);
        assertThat(events).containsExactly("first", "second");
    }

    @Test
    void withdrawnEntriesNeverStart() {
        Gate gate = new Gate(1);
        Noted first = new Noted("first");
        Noted second = new Noted("second");
        gate.enter(first);
        gate.enter(second);
        assertThat(gate.withdraw(second)).isTrue();
        assertThat(gate.withdraw(first)).as("it has started").isFalse();
        gate.leave(first);
        assertThat(events).containsExactly("first");
    }

    @Test
    void theLastEntryStartsWhenAllOthersHaveLeft() {
        Gate gate = new Gate(1);
        Noted first = new Noted("first");
        Noted second = new Noted("second");
        gate.enter(first);
        gate.enter(second);
        gate.close(new Noted("last"));
        assertThat(gate.enter(new Noted("late"))).isFalse();
        gate.leave(first);
        assertThat(events).containsExactly("first", "second");
        gate.leave(second);
        assertThat(events).containsExactly("first", "second", "last");
    }

    @Test
    void droppedEntriesAreToldAndTheLastOneStays() {
        Gate gate = new Gate(1);
        Noted first = new Noted("first");
        gate.enter(first);
        gate.enter(new Noted("second"));
        gate.close(new Noted("last"));
        gate.dropWaiting(new TransactionException("over"));
        gate.interruptInside();
        gate.leave(first);
        assertThat(events).containsExactly("first", "second dropped", "first interrupted", "last");
    }

    @Test
    void manyEntriesThatRunInTheThreadThatMakesRoomDoNotOverflowTheStack() {
        Gate gate = new Gate(1);
        Noted first = new Noted("entry");
        gate.enter(first);
        for (int i = 1; i < 100_000; i++) {
            gate.enter(new Noted("entry", gate::leave));
        }
        gate.leave(first);
        assertThat(events).hasSize(100_000);
    }
}
