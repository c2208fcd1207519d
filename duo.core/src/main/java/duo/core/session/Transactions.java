package duo.core.session;

import duo.api.ConnectionCall;
import duo.api.Model;
import duo.api.Propagation;
import duo.api.Session;
import duo.api.SqlStatement;
import duo.api.Transaction;
import duo.api.TransactionOptions;
import duo.api.TxCall;
import duo.api.meta.EntityType;
import duo.api.spi.TransactionSettings;
import duo.core.connection.Connections;
import duo.core.connection.Lease;
import duo.core.execution.Place;
import duo.core.execution.StatementRunner;
import java.sql.Connection;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The transactions of one database, and the scope of calls that name none: they join the transaction that this thread has open
 * for this database, else each runs on a connection of its own. Thread-safe.
 */
public final class Transactions implements Scope {
    private final Connections connections;
    private final StatementRunner runner;
    private final Models models;

    private final ThreadBinding threads = new ThreadBinding();
    private final BlockRuns runs = new BlockRuns(threads);
    private final OpenTransactions open = new OpenTransactions();

    /** Makes what users call in a scope. */
    public interface Models {
        /**
         * Makes a model.
         *
         * @param type the model
         * @param scope where its calls run
         * @param <M> the model
         * @return the model
         */
        <M> Model<M> of(EntityType<M> type, Scope scope);

        /**
         * Makes a statement in the words of the user.
         *
         * @param text its text
         * @param scope where it runs
         * @return the statement
         */
        SqlStatement sql(String text, Scope scope);

        /**
         * Runs several statements in the words of the user.
         *
         * @param text the statements
         * @param scope where they run
         * @return how many there were
         */
        int script(String text, Scope scope);
    }

    /**
     * Creates the transactions of a database.
     *
     * @param connections its connections
     * @param runner sends statements
     * @param models makes models
     */
    public Transactions(Connections connections, StatementRunner runner, Models models) {
        this.connections = connections;
        this.runner = runner;
        this.models = models;
    }

    /** What runs blocks of these transactions and ends them. */
    BlockRuns runs() {
        return runs;
    }

    <M> Model<M> model(EntityType<M> type, Scope scope) {
        return models.of(type, scope);
    }

    SqlStatement sql(String text, Scope scope) {
        return models.sql(text, scope);
    }

    int script(String text, Scope scope) {
        return models.script(text, scope);
    }

    @Override
    public <T extends @Nullable Object> T run(boolean write, Function<Place, T> use) {
        Optional<DefaultTransaction> joined = threads.current();
        return joined.isPresent() ? joined.get().run(write, use) : standalone(write, use);
    }

    private <T extends @Nullable Object> T standalone(boolean write, Function<Place, T> use) {
        boolean gated = write && connections.dialect().transactions().singleWriter();
        if (gated) {
            connections.gate().enter(true);
        }
        try {
            Lease lease = connections.take();
            try {
                return use.apply(new Place(lease, false, false, null));
            } finally {
                lease.close();
            }
        } finally {
            if (gated) {
                connections.gate().leave();
            }
        }
    }

    @Override
    public <T extends @Nullable Object> T atomically(Function<Scope, T> work) {
        DefaultTransaction block = begin(ofCall());
        return runs.finish(block, () -> work.apply(block));
    }

    private TransactionOptions ofCall() {
        TransactionOptions usual = TransactionOptions.defaults();
        return threads.current().isPresent()
                ? usual
                : connections
                        .dialect()
                        .transactions()
                        .isolationOfCalls()
                        .map(usual::isolation)
                        .orElse(usual);
    }

    @Override
    public <T extends @Nullable Object> T together(Function<Scope, T> work) {
        Optional<DefaultTransaction> joined = threads.current();
        return joined.isPresent() ? work.apply(joined.get()) : atomically(work);
    }

    @Override
    public Optional<Block> block() {
        return threads.current().map(block -> block);
    }

    @Override
    public Reading beginReading() {
        Optional<DefaultTransaction> joined = threads.current();
        if (joined.isPresent()) {
            return joined.get().beginReading();
        }
        DefaultTransaction own = beginPhysical(new TransactionSettings(null, true), null, null, false);
        return new Reading(own, () -> {
            if (own.isActive()) {
                own.rollback();
            }
        });
    }

    @Override
    public Optional<Identities> identities() {
        return threads.current().flatMap(DefaultTransaction::identities);
    }

    @Override
    public void undoWith(Runnable action) {
        threads.current().ifPresent(transaction -> transaction.undoWith(action));
    }

    /** {@inheritDoc} What is open here is that of the thread already. */
    @Override
    public void runInside(Runnable code) {
        code.run();
    }

    /**
     * Begins a transaction or a nested block to be ended by hand.
     *
     * @param options how
     * @return the handle
     */
    public Transaction open(TransactionOptions options) {
        return begin(options);
    }

    private DefaultTransaction begin(TransactionOptions options) {
        Optional<DefaultTransaction> outer = options.detached() ? Optional.empty() : threads.current();
        Propagation propagation = options.propagation();
        BeginRules.checkPropagation(propagation, outer);
        if (outer.isPresent() && propagation != Propagation.REQUIRES_NEW) {
            return nested(outer.get(), options);
        }
        outer.ifPresent(holder -> BeginRules.checkConnections(holder, connections.greatestNumber()));
        TransactionSettings settings = new TransactionSettings(options.isolation(), options.readOnly());
        DefaultTransaction transaction =
                beginPhysical(settings, outer.orElse(null), options.timeout(), !options.detached());
        if (!options.detached()) {
            threads.enter(transaction);
        }
        return transaction;
    }

    private DefaultTransaction beginPhysical(
            TransactionSettings settings,
            @Nullable DefaultTransaction before,
            @Nullable Duration timeout,
            boolean boundToThread) {
        PhysicalTransaction physical = PhysicalTransaction.begin(connections, runner, settings, boundToThread);
        DefaultTransaction transaction = new DefaultTransaction(this, physical, null, before, timeout);
        open.add(physical, transaction);
        return transaction;
    }

    /** Begins a transaction of a session: calls of the thread do not join it. */
    DefaultTransaction beginForSession() {
        return beginPhysical(new TransactionSettings(null, false), null, null, true);
    }

    /** A block has ended: on its thread, calls take part in what was open before it. */
    void left(DefaultTransaction transaction, PhysicalTransaction physical) {
        open.removeIfEnded(physical);
        threads.leave(transaction);
    }

    private DefaultTransaction nested(DefaultTransaction outer, TransactionOptions options) {
        BeginRules.checkNested(options);
        DefaultTransaction block = outer.nest(options.timeout());
        threads.enter(block);
        return block;
    }

    /** A block inside another one, which the thread enters too if it is inside that one. */
    DefaultTransaction inside(DefaultTransaction outer) {
        boolean onThread = threads.current().filter(outer::sharesConnectionWith).isPresent();
        DefaultTransaction block = outer.nest(null);
        if (onThread) {
            threads.enter(block);
        }
        return block;
    }

    /**
     * Runs work in a transaction.
     *
     * @param options how it is begun
     * @param work the work
     * @param <T> its result
     * @param <E> its checked error
     * @return the result
     * @throws E if the work fails
     */
    public <T extends @Nullable Object, E extends Exception> T run(TransactionOptions options, TxCall<T, E> work)
            throws E {
        DefaultTransaction transaction = begin(options);
        return runs.<T, E>finish(transaction, () -> work.call(transaction));
    }

    /**
     * Opens an unmanaged session.
     *
     * @return the session
     */
    public Session openSession() {
        return new DefaultSession(this);
    }

    /**
     * Lends a connection: that of the transaction on this thread, else one in auto-commit.
     *
     * @param call the work
     * @param <T> its result
     * @param <E> its checked error
     * @return the result
     * @throws E if the work fails
     */
    public <T extends @Nullable Object, E extends Exception> T connection(ConnectionCall<T, E> call) throws E {
        Optional<DefaultTransaction> joined = threads.current();
        if (joined.isPresent()) {
            return joined.get().connection(call);
        }
        Lease lease = connections.take();
        try {
            return call.call(lend(lease, () -> new Place(lease, false, false, null)));
        } finally {
            lease.close();
        }
    }

    /** A connection for the user; what runs on it is watched as statements of Duo are. */
    Connection lend(Lease lease, Supplier<Place> place) {
        return LentConnection.of(lease.connection(), runner.lentStatements(), place);
    }

    /** Reports transactions that are still open; they are rolled back when their connections close. */
    public void reportOpen() {
        open.report();
    }
}
