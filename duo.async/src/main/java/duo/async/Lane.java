package duo.async;

import duo.api.Database;
import org.jspecify.annotations.Nullable;

/** The way on which the calls of one transaction, or of one block inside it, go one after another. Thread-safe. */
final class Lane {
    private final Database database;
    private final @Nullable Lane outer;
    private final Gate gate = new Gate(1);

    private Lane(Database database, @Nullable Lane outer) {
        this.database = database;
        this.outer = outer;
    }

    static Lane ofTransaction(Database database) {
        return new Lane(database, null);
    }

    /** The lane of a block that is itself one call of this lane. */
    Lane ofBlock() {
        return new Lane(database, this);
    }

    Database database() {
        return database;
    }

    /** Whether it is that of a whole transaction, which holds a connection of its own. */
    boolean isTransactionOf(Database other) {
        return outer == null && database.equals(other);
    }

    Gate gate() {
        return gate;
    }

    boolean isOpen() {
        return !gate.isClosed();
    }

    /** Whether it belongs to a block inside that of another lane. */
    boolean isInside(Lane other) {
        for (Lane at = outer; at != null; at = at.outer) {
            if (at.equals(other)) {
                return true;
            }
        }
        return false;
    }

    /** What is wrong with calls that come after its end. */
    String ended() {
        return outer == null
                ? "The transaction has ended, so it takes no more calls; the future that its function returns must include"
                        + " them all"
                : "The block inside the transaction has ended, so it takes no more calls; the future that its function"
                        + " returns must include them all";
    }
}
