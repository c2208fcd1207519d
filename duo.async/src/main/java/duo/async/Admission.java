package duo.async;

import duo.api.Database;
import duo.api.Propagation;
import duo.api.TransactionOptions;
import org.jspecify.annotations.Nullable;

/** Which asynchronous transactions must not begin where they were asked for. */
final class Admission {
    private Admission() {}

    /** Why a transaction must not begin in a context, or null. */
    static @Nullable String refusal(Database database, CallContext context, TransactionOptions options) {
        int greatest = database.options().pool().maximum();
        if (options.propagation() != Propagation.REQUIRES_NEW) {
            return context.isInside(database)
                    ? "A transaction of database '" + database.name()
                            + "' was begun inside an asynchronous one of it; begin a block inside that one by its handle, with"
                            + " tx.transaction(..), or an independent one with TransactionOptions.defaults().requiresNew()"
                    : null;
        }
        return context.transactionsOpen(database) >= greatest
                ? "The asynchronous transactions around this one hold all " + greatest + " connections of database '"
                        + database.name()
                        + "', so that it would wait for itself: give the pool a greater maximum, or begin it"
                        + " after they have ended"
                : null;
    }
}
