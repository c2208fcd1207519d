package duo.core.session;

import duo.api.error.DuoException;
import duo.api.error.TransactionException;
import duo.api.event.TransactionEvent.Kind;
import duo.api.spi.TransactionControl;
import duo.api.spi.TransactionSettings;
import duo.core.connection.Connections;
import duo.core.connection.Lease;
import duo.core.execution.Place;
import duo.core.execution.StatementRunner;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A transaction on its connection: begin, savepoints, commit, rollback. Used by one thread at a time. */
final class PhysicalTransaction {
    private final Connections connections;
    private final StatementRunner runner;
    private final TransactionControl control;
    private final TransactionSettings settings;
    private final Lease lease;
    private final boolean gated;
    private final long begunNanos = System.nanoTime();
    private final String begunBy = Thread.currentThread().getName();
    private final Identities identities = new Identities();
    private final OpenCursors cursors = new OpenCursors();
    private int savepoints;
    private boolean savepointLost;
    private boolean ended;

    private PhysicalTransaction(
            Connections connections,
            StatementRunner runner,
            TransactionControl control,
            TransactionSettings settings,
            Lease lease,
            boolean gated) {
        this.connections = connections;
        this.runner = runner;
        this.control = control;
        this.settings = settings;
        this.lease = lease;
        this.gated = gated;
    }

    static PhysicalTransaction begin(
            Connections connections, StatementRunner runner, TransactionSettings settings, boolean boundToThread) {
        TransactionControl control = connections.dialect().transactions();
        boolean gated = control.singleWriter() && !settings.readOnly();
        if (gated) {
            connections.gate().enter(boundToThread);
        }
        @Nullable Lease lease = null;
        try {
            lease = connections.take();
            control.begin(lease.connection(), settings);
            runner.announcer().transaction(Kind.BEGIN);
            return new PhysicalTransaction(connections, runner, control, settings, lease, gated);
        } catch (SQLException failed) {
            abandon(connections, lease, gated);
            throw runner.translate(failed, "begin of a transaction");
        } catch (RuntimeException | Error failed) {
            abandon(connections, lease, gated);
            throw failed;
        }
    }

    private static void abandon(Connections connections, @Nullable Lease lease, boolean gated) {
        if (lease != null) {
            lease.markBroken();
            lease.close();
        }
        if (gated) {
            connections.gate().leave();
        }
    }

    Place place(@Nullable Duration remaining) {
        return new Place(lease, true, settings.readOnly(), remaining);
    }

    Lease lease() {
        return lease;
    }

    Identities identities() {
        return identities;
    }

    OpenCursors cursors() {
        return cursors;
    }

    boolean hasEnded() {
        return ended;
    }

    /** Whether the database may have rolled it back by itself, so that a commit would keep only what came after. */
    boolean isLost() {
        return savepointLost || lease.isTransactionLost();
    }

    static TransactionException lost() {
        return new TransactionException(
                "The database ended this transaction by itself, to resolve a conflict with another one or because a statement"
                        + " was broken off, or a block inside it could not be rolled back; it can only be rolled back. Let the"
                        + " error of that statement leave the block, and repeat the block as a whole");
    }

    String describe() {
        return "begun by thread " + begunBy + " " + (System.nanoTime() - begunNanos) / 1_000_000 + " ms ago";
    }

    String savepoint() {
        if (isLost()) {
            throw lost();
        }
        savepoints++;
        String name = "duo_" + savepoints;
        execute(control.savepoint(name));
        runner.announcer().transaction(Kind.SAVEPOINT);
        return name;
    }

    void release(String savepoint) {
        control.releaseSavepoint(savepoint).ifPresent(this::execute);
        runner.announcer().transaction(Kind.RELEASE);
    }

    void rollbackTo(String savepoint) {
        identities.clear();
        try {
            execute(control.rollbackToSavepoint(savepoint));
        } catch (DuoException failed) {
            if (isLost()) {
                // The savepoint went with the transaction, which can only be rolled back.
                return;
            }
            // What the block wrote is still there: only the rollback of everything takes it back.
            savepointLost = true;
            throw failed;
        }
        savepointLost = false;
        lease.markTransactionFound();
        control.releaseSavepoint(savepoint).ifPresent(this::execute);
        runner.announcer().transaction(Kind.ROLLBACK_TO_SAVEPOINT);
    }

    private void execute(String sql) {
        try {
            lease.execute(sql);
        } catch (SQLException failed) {
            throw runner.translate(failed, sql);
        }
    }

    void commit() {
        try {
            control.commit(lease.connection());
        } catch (SQLException failed) {
            RuntimeException error = runner.translateCommit(failed);
            try {
                rollback();
            } catch (RuntimeException alsoFailed) {
                error.addSuppressed(alsoFailed);
            }
            throw error;
        }
        end(Kind.COMMIT);
    }

    void rollback() {
        if (ended) {
            return;
        }
        try {
            control.rollback(lease.connection());
        } catch (SQLException failed) {
            // The connection goes out of the pool, and the database rolls back what it has lost.
            lease.markBroken();
            end(Kind.ROLLBACK);
            throw runner.translate(failed, "rollback of a transaction");
        }
        end(Kind.ROLLBACK);
    }

    private void end(Kind kind) {
        ended = true;
        identities.clear();
        cursors.closeAll();
        try {
            control.end(lease.connection(), settings);
        } catch (SQLException failed) {
            lease.markBroken();
        } finally {
            lease.close();
            if (gated) {
                connections.gate().leave();
            }
        }
        runner.announcer().transaction(kind);
    }
}
