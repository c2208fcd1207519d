package duo.core.session;

import java.lang.ref.Cleaner;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The transactions of a database that are open, so that those which were forgotten are reported. Thread-safe. */
final class OpenTransactions {
    private static final Logger LOG = LoggerFactory.getLogger("duo.transaction");
    private static final Cleaner CLEANER = Cleaner.create();

    private final Set<PhysicalTransaction> open = ConcurrentHashMap.newKeySet();

    OpenTransactions() {}

    /** Watches over a transaction: when its handle is garbage before it ended, it is reported and rolled back. */
    void add(PhysicalTransaction physical, DefaultTransaction handle) {
        open.add(physical);
        CLEANER.register(handle, () -> reportLeak(physical));
    }

    void removeIfEnded(PhysicalTransaction physical) {
        if (physical.hasEnded()) {
            open.remove(physical);
        }
    }

    private void reportLeak(PhysicalTransaction physical) {
        if (open.remove(physical) && !physical.hasEnded()) {
            LOG.warn(
                    "A transaction {} was never committed, rolled back or closed; it is rolled back now",
                    physical.describe());
            physical.rollback();
        }
    }

    /** Reports those that are still open when the database closes. */
    void report() {
        for (PhysicalTransaction physical : open) {
            LOG.warn("The database is closed while a transaction {} is still open", physical.describe());
        }
    }
}
