package duo.core.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is to be done after the end of a block: for the user, and to take in memory back what was rolled back. */
final class EndActions {
    private static final Logger LOG = LoggerFactory.getLogger("duo.transaction");

    private final List<Runnable> onCommit = new ArrayList<>();
    private final List<Runnable> onRollback = new ArrayList<>();
    private final List<Runnable> undo = new ArrayList<>();

    EndActions() {}

    void onCommit(Runnable action) {
        onCommit.add(action);
    }

    void onRollback(Runnable action) {
        onRollback.add(action);
    }

    void undoWith(Runnable action) {
        undo.add(action);
    }

    /** Takes over what a block inside this one left to do. */
    void addAll(EndActions inner) {
        onCommit.addAll(inner.onCommit);
        onRollback.addAll(inner.onRollback);
        undo.addAll(inner.undo);
    }

    void committed() {
        runAll(onCommit);
    }

    /** What is in memory goes back in the opposite order in which it was done, before users look at it. */
    void rolledBack() {
        Collections.reverse(undo);
        runAll(undo);
        runAll(onRollback);
    }

    private static void runAll(List<Runnable> actions) {
        for (Runnable action : actions) {
            try {
                action.run();
            } catch (Throwable failed) {
                // What was committed or rolled back stays so, and the other actions have their turn.
                LOG.error("An action after the end of a transaction failed", failed);
            }
        }
    }
}
