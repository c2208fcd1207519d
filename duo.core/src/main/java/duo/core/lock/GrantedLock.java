package duo.core.lock;

import duo.api.spi.AdvisoryLocks;
import duo.api.spi.Cancellation;
import duo.api.spi.LockSource;
import duo.api.spi.LockStatements;
import duo.core.connection.Lease;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A lock that was granted, until it is released. */
final class GrantedLock implements LockSource.HeldLock {
    private static final Logger LOG = LoggerFactory.getLogger("duo.lock");

    private final String title;
    private final AdvisoryLocks.Grant grant;
    private final LockStatements statements;
    private final @Nullable Lease lease;
    private final Runnable leave;
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * A lock.
     *
     * @param title the database and the name, for the log
     * @param lease the connection that holds it, or null
     * @param leave lets others ask for it
     */
    GrantedLock(
            String title, AdvisoryLocks.Grant grant, LockStatements statements, @Nullable Lease lease, Runnable leave) {
        this.title = title;
        this.grant = grant;
        this.statements = statements;
        this.lease = lease;
        this.leave = leave;
        LOG.debug("{} taken", title);
    }

    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        boolean released = false;
        try {
            released = released();
        } finally {
            giveBack(released);
        }
    }

    private void giveBack(boolean released) {
        try {
            if (released) {
                LOG.debug("{} released", title);
            } else if (lease != null) {
                lease.discard();
            }
            if (lease != null) {
                lease.close();
            }
        } finally {
            leave.run();
        }
    }

    /** Whether the lock was held to the end. It is released also when the call was cancelled, which would let no statement begin. */
    private boolean released() {
        try {
            boolean held = new Cancellation().run(() -> grant.release(statements));
            if (!held) {
                LOG.warn("{} was lost before its work ended, so that others may have worked at the same time", title);
            }
            return held;
        } catch (Exception failed) {
            LOG.warn(
                    "{} could not be released, and may have been lost before its work ended; its connection is closed",
                    title,
                    failed);
            return false;
        }
    }
}
