package duo.async;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The way of one entry through several gates, one after another; it is inside of all that it has passed. Thread-safe. */
final class LockWay implements Entrance {
    /** Those before which a call waits for locks; behind them are the connections that other calls use. */
    private static final int GATES_OF_LOCKS = 2;

    private final List<Entrance> gates;
    private final Runnable left;
    private final List<Hop> hops = new ArrayList<>();
    private volatile @Nullable IntFunction<RuntimeException> reason;

    /** A way; {@code left} runs each time that the entry leaves it. */
    LockWay(List<Entrance> gates, Runnable left) {
        this.gates = gates;
        this.left = left;
    }

    @Override
    public boolean enter(Gate.Entry entry) {
        for (int i = gates.size() - 1; i >= 0; i--) {
            hops.addFirst(new Hop(this, i, entry));
        }
        return gates.getFirst().enter(hops.getFirst());
    }

    @Override
    public boolean withdraw(Gate.Entry entry) {
        for (int i = 0; i < gates.size(); i++) {
            if (withdrawAt(i, entry)) {
                return true;
            }
        }
        return false;
    }

    private boolean withdrawAt(int gate, Gate.Entry entry) {
        boolean found = gates.get(gate).withdraw(hops.get(gate));
        if (found) {
            leave(entry);
        }
        return found;
    }

    /**
     * Drops an entry that waits for locks, now or as soon as it has to wait for them again: it may just be on its way from one gate to
     * another.
     *
     * @param why the reason, by the gate before which it waited
     */
    void giveUp(Gate.Entry entry, IntFunction<RuntimeException> why) {
        reason = why;
        for (int i = 0; i < Math.min(GATES_OF_LOCKS, gates.size()); i++) {
            dropAt(i, entry, why);
        }
    }

    private void dropAt(int gate, Gate.Entry entry, IntFunction<RuntimeException> why) {
        if (withdrawAt(gate, entry)) {
            entry.drop(why.apply(gate));
        }
    }

    private void enter(int gate, Gate.Entry entry) {
        gates.get(gate).enter(hops.get(gate));
        IntFunction<RuntimeException> why = reason;
        if (why != null && gate < GATES_OF_LOCKS) {
            dropAt(gate, entry, why);
        }
    }

    @Override
    public void leave(Gate.Entry entry) {
        for (int i = gates.size() - 1; i >= 0; i--) {
            gates.get(i).leave(hops.get(i));
        }
        left.run();
    }

    /** The entry at one of the gates. */
    private record Hop(LockWay way, int gate, Gate.Entry entry) implements Gate.Entry {
        @Override
        public void start() {
            if (gate == way.gates.size() - 1) {
                entry.start();
            } else {
                way.enter(gate + 1, entry);
            }
        }

        @Override
        public void interrupt() {
            entry.interrupt();
        }

        @Override
        public void drop(RuntimeException why) {
            entry.drop(why);
        }
    }
}
