package duo.core.session;

import duo.api.Propagation;
import duo.api.TransactionOptions;
import duo.api.error.TransactionException;
import java.util.Optional;

/** What must not begin, given what the thread takes part in. */
final class BeginRules {
    private BeginRules() {}

    static void checkPropagation(Propagation propagation, Optional<DefaultTransaction> outer) {
        if (propagation == Propagation.MANDATORY && outer.isEmpty()) {
            throw new TransactionException(
                    "A transaction must be open already for a mandatory block; begin one around it");
        }
        if (propagation == Propagation.DURABLE && outer.isPresent()) {
            throw new TransactionException(
                    "A durable transaction does not begin inside another one: the outer one could undo what it commits");
        }
    }

    static void checkNested(TransactionOptions options) {
        if (options.isolation() != null || options.readOnly()) {
            throw new TransactionException(
                    "Isolation and read only are chosen where the transaction begins, not in a block inside it; use"
                            + " requiresNew() for a transaction of its own");
        }
    }

    /** The thread would wait for a connection that only it can give back. */
    static void checkConnections(DefaultTransaction outer, int greatest) {
        if (outer.connectionsHeld() >= greatest) {
            throw new TransactionException("The transactions that this thread has open hold all " + greatest
                    + " connections of the pool, so that an independent one would wait for itself: give the pool a greater"
                    + " maximum, or end them before");
        }
    }
}
