package duo.core.session;

import duo.api.ConnectionCall;
import duo.api.Transaction;
import duo.api.error.QueryTimeoutException;
import duo.api.error.TransactionException;
import duo.core.execution.Place;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The handle of a transaction or of a nested block of one. */
final class DefaultTransaction implements Transaction, Block, HeldScope {
    private final Transactions owner;
    private final PhysicalTransaction physical;
    private final @Nullable DefaultTransaction parent;
    private final @Nullable DefaultTransaction before;
    private final @Nullable String savepoint;
    private final @Nullable Deadline deadline;
    private final EndActions actions = new EndActions();
    private @Nullable DefaultTransaction child;
    private boolean rollbackOnly;
    private volatile boolean active = true;

    DefaultTransaction(
            Transactions owner,
            PhysicalTransaction physical,
            @Nullable DefaultTransaction parent,
            @Nullable DefaultTransaction before,
            @Nullable Duration timeout) {
        this.owner = owner;
        this.physical = physical;
        this.parent = parent;
        this.before = before;
        this.savepoint = parent == null ? null : physical.savepoint();
        this.deadline = Deadline.of(parent == null ? null : parent.deadline, timeout);
        if (parent != null) {
            parent.child = this;
        }
    }

    @Override
    public Transactions owner() {
        return owner;
    }

    /** What the thread took part in before this block began. */
    @Nullable
    DefaultTransaction before() {
        return before;
    }

    @SuppressWarnings("ReferenceEquality") // a physical transaction is the same object or another one
    boolean sharesConnectionWith(DefaultTransaction other) {
        return physical == other.physical;
    }

    /** How many connections this block and those around it hold, which wait for it on their thread. */
    int connectionsHeld() {
        Set<PhysicalTransaction> held = Collections.newSetFromMap(new IdentityHashMap<>());
        for (DefaultTransaction at = this; at != null; at = at.before) {
            if (at.active) {
                held.add(at.physical);
            }
        }
        return held.size();
    }

    /** Begins a block inside the innermost one that is open. */
    DefaultTransaction nest(@Nullable Duration timeout) {
        refuseUnlessActive();
        DefaultTransaction innermost = innermost();
        return new DefaultTransaction(owner, physical, innermost, innermost, timeout);
    }

    @Override
    public Transaction begin() {
        return owner.inside(this);
    }

    @Override
    public <T extends @Nullable Object> T run(boolean write, Function<Place, T> use) {
        refuseUnlessActive();
        return use.apply(physical.place(remaining()));
    }

    private @Nullable Duration remaining() {
        return deadline == null ? null : deadline.remaining();
    }

    @Override
    public <T extends @Nullable Object> T atomically(Function<Scope, T> work) {
        DefaultTransaction block = nest(null);
        return owner.runs().finish(block, () -> work.apply(block));
    }

    @Override
    public <T extends @Nullable Object> T together(Function<Scope, T> work) {
        return work.apply(this);
    }

    @Override
    public void runInside(Runnable code) {
        owner.runs().runInside(innermost(), code);
    }

    private DefaultTransaction innermost() {
        DefaultTransaction at = this;
        while (at.child != null) {
            at = at.child;
        }
        return at;
    }

    @Override
    public Optional<Block> block() {
        return Optional.of(this);
    }

    /** {@inheritDoc} Some databases take from a block inside this one what was opened while that was open. */
    @Override
    public void opened(Runnable close) {
        physical.cursors().add(close, innermost());
    }

    @Override
    public void closed(Runnable close) {
        physical.cursors().remove(close);
    }

    @Override
    public Optional<Identities> identities() {
        return Optional.of(physical.identities());
    }

    @Override
    public void commit() {
        refuseUnlessActive();
        refuseIfInnerIsOpen();
        if (rollbackOnly) {
            throw new TransactionException("The transaction is marked for rollback; roll it back, or close it");
        }
        refuseIfOverdue();
        refuseIfLost();
        physical.cursors().closeThoseOf(this);
        if (savepoint == null) {
            commitPhysical();
        } else {
            release(savepoint);
            leave();
            @Nullable DefaultTransaction outer = parent;
            if (outer != null) {
                outer.actions.addAll(actions);
            }
        }
    }

    /** A block that cannot be released has failed, as a transaction that cannot be committed. */
    private void release(String name) {
        try {
            physical.release(name);
        } catch (RuntimeException failed) {
            try {
                rollback();
            } catch (RuntimeException alsoFailed) {
                failed.addSuppressed(alsoFailed);
            }
            throw failed;
        }
    }

    private void refuseIfOverdue() {
        if (deadline != null && deadline.hasPassed()) {
            rollback();
            throw new QueryTimeoutException(
                    "The timeout of the transaction has passed before its commit; it was rolled back", null, null);
        }
    }

    private void refuseIfLost() {
        if (physical.isLost()) {
            rollback();
            throw PhysicalTransaction.lost();
        }
    }

    private void commitPhysical() {
        try {
            physical.commit();
        } catch (RuntimeException failed) {
            leave();
            actions.rolledBack();
            throw failed;
        }
        leave();
        actions.committed();
    }

    @Override
    public void rollback() {
        refuseUnlessActive();
        refuseIfInnerIsOpen();
        try {
            physical.cursors().closeThoseOf(this);
            if (savepoint == null) {
                physical.rollback();
            } else {
                physical.rollbackTo(savepoint);
            }
        } finally {
            leave();
            actions.rolledBack();
        }
    }

    @Override
    public void undoWith(Runnable action) {
        innermost().actions.undoWith(action);
    }

    /** Rolls back whatever is open, inner blocks first. */
    void abandon() {
        try {
            if (child != null) {
                child.abandon();
            }
        } finally {
            if (active) {
                rollback();
            }
        }
    }

    private void leave() {
        active = false;
        if (parent != null) {
            parent.child = null;
        }
        owner.left(this, physical);
    }

    boolean hasOpenChild() {
        return child != null;
    }

    @Override
    public void setRollbackOnly() {
        refuseUnlessActive();
        rollbackOnly = true;
    }

    @Override
    public boolean isRollbackOnly() {
        return rollbackOnly;
    }

    @Override
    public boolean isActive() {
        return active;
    }

    @Override
    public void onCommit(Runnable action) {
        refuseUnlessActive();
        actions.onCommit(Objects.requireNonNull(action, "action"));
    }

    @Override
    public void onRollback(Runnable action) {
        refuseUnlessActive();
        actions.onRollback(Objects.requireNonNull(action, "action"));
    }

    @Override
    public <T extends @Nullable Object, E extends Exception> T connection(ConnectionCall<T, E> call) throws E {
        refuseUnlessActive();
        return call.call(owner.lend(physical.lease(), () -> physical.place(remaining())));
    }

    @Override
    public void close() {
        if (active) {
            owner.runs().abandon(this);
        }
    }

    private void refuseUnlessActive() {
        if (!active) {
            throw new TransactionException("The transaction has ended; begin another one");
        }
    }

    private void refuseIfInnerIsOpen() {
        if (child != null || owner.runs().hasOpenInside(this)) {
            throw new TransactionException(
                    "A block inside this transaction is still open; commit or close it first, for instance with try (...)");
        }
    }
}
