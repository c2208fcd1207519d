package duo.core.session;

import duo.api.ConnectionCall;
import duo.api.Session;
import duo.core.execution.Place;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A session whose user commits and rolls back. Each stretch of work between these is one transaction. */
final class DefaultSession implements Session, HeldScope {
    private final Transactions owner;
    private @Nullable DefaultTransaction work;
    private boolean closed;

    DefaultSession(Transactions owner) {
        this.owner = owner;
    }

    @Override
    public Transactions owner() {
        return owner;
    }

    private DefaultTransaction work() {
        if (closed) {
            throw new IllegalStateException("The session was closed; open another one");
        }
        @Nullable DefaultTransaction open = work;
        if (open == null || !open.isActive()) {
            open = owner.beginForSession();
            work = open;
        }
        return open;
    }

    private Optional<DefaultTransaction> open() {
        return Optional.ofNullable(work).filter(DefaultTransaction::isActive);
    }

    @Override
    public <T extends @Nullable Object> T run(boolean write, Function<Place, T> use) {
        return work().run(write, use);
    }

    @Override
    public <T extends @Nullable Object> T atomically(Function<Scope, T> work) {
        return work().atomically(work);
    }

    @Override
    public <T extends @Nullable Object> T together(Function<Scope, T> work) {
        return work().together(work);
    }

    @Override
    public Optional<Block> block() {
        return Optional.of(work());
    }

    @Override
    public Optional<Identities> identities() {
        return open().flatMap(DefaultTransaction::identities);
    }

    @Override
    public void undoWith(Runnable action) {
        open().ifPresent(transaction -> transaction.undoWith(action));
    }

    @Override
    public void runInside(Runnable code) {
        work().runInside(code);
    }

    @Override
    public void commit() {
        open().ifPresent(DefaultTransaction::commit);
    }

    @Override
    public void rollback() {
        open().ifPresent(DefaultTransaction::rollback);
    }

    @Override
    public <T extends @Nullable Object, E extends Exception> T connection(ConnectionCall<T, E> call) throws E {
        return work().connection(call);
    }

    @Override
    public void close() {
        closed = true;
        open().ifPresent(DefaultTransaction::abandon);
    }
}
