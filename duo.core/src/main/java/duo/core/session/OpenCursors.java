package duo.core.session;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Map;

/** What is open on the connection of a transaction, by the block that it has to be closed before. Used by one thread at a time. */
final class OpenCursors {
    private final IdentityHashMap<Runnable, Object> blocks = new IdentityHashMap<>();

    OpenCursors() {}

    void add(Runnable close, Object block) {
        blocks.put(close, block);
    }

    void remove(Runnable close) {
        blocks.remove(close);
    }

    /** Closes what was opened in a block. */
    @SuppressWarnings("ReferenceEquality") // a block is the same object or another one
    void closeThoseOf(Object block) {
        for (Map.Entry<Runnable, Object> each : new ArrayList<>(blocks.entrySet())) {
            if (each.getValue() == block) {
                each.getKey().run();
                blocks.remove(each.getKey());
            }
        }
    }

    void closeAll() {
        new ArrayList<>(blocks.keySet()).forEach(Runnable::run);
        blocks.clear();
    }
}
