package duo.async;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets a limited number of entries in at once and starts the others in the order in which they came. Nobody waits in a thread.
 * Thread-safe.
 */
final class Gate implements Entrance {
    /** What passes the gate. */
    interface Entry {
        /** Begins what the entry does, once it is inside. Throws nothing; {@link Gate#leave} is called at its end. */
        void start();

        /** Ends what the entry does early; it leaves as always. */
        void interrupt();

        /** Tells that it will not start any more, and why. */
        void drop(RuntimeException reason);
    }

    private final int limit;
    private final Set<Entry> waiting = new LinkedHashSet<>();
    private final Set<Entry> inside = new LinkedHashSet<>();
    private final ThreadLocal<@Nullable Boolean> admitting = new ThreadLocal<>();
    private boolean closed;
    private @Nullable Entry last;

    Gate(int limit) {
        this.limit = limit;
    }

    @Override
    public boolean enter(Entry entry) {
        synchronized (this) {
            if (closed) {
                return false;
            }
            waiting.add(entry);
        }
        admit();
        return true;
    }

    @Override
    public synchronized boolean withdraw(Entry entry) {
        return waiting.remove(entry);
    }

    @Override
    public void leave(Entry entry) {
        synchronized (this) {
            inside.remove(entry);
        }
        // An executor that runs tasks in the calling thread brings us here while admit() is at work further up the
        // stack. It
        // goes on by itself; going deeper would overflow the stack when many are waiting.
        if (admitting.get() == null) {
            admit();
        }
    }

    /** Lets nobody enter any more, and one last entry after all that did. */
    void close(Entry end) {
        synchronized (this) {
            closed = true;
            last = end;
        }
        admit();
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** Drops those that have not started. The last entry stays. */
    void dropWaiting(RuntimeException reason) {
        List<Entry> dropped;
        synchronized (this) {
            dropped = List.copyOf(waiting);
            waiting.clear();
        }
        dropped.forEach(entry -> entry.drop(reason));
    }

    /** Ends those inside early. */
    void interruptInside() {
        List<Entry> running;
        synchronized (this) {
            running = List.copyOf(inside);
        }
        running.forEach(Entry::interrupt);
    }

    private void admit() {
        boolean outermost = admitting.get() == null;
        admitting.set(true);
        try {
            for (Entry next = next(); next != null; next = next()) {
                next.start();
            }
        } finally {
            if (outermost) {
                admitting.remove();
            }
        }
    }

    private synchronized @Nullable Entry next() {
        if (inside.size() >= limit) {
            return null;
        }
        Entry next = last;
        if (!waiting.isEmpty()) {
            next = waiting.iterator().next();
            waiting.remove(next);
        } else if (!inside.isEmpty()) {
            return null;
        } else {
            last = null;
        }
        if (next != null) {
            inside.add(next);
        }
        return next;
    }
}
