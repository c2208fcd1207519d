package duo.async;

import duo.api.ConnectionCall;
import duo.api.ConnectionWork;
import duo.api.Database;
import duo.api.TransactionOptions;
import duo.api.error.ConfigurationException;
import duo.api.error.TransactionException;
import duo.api.meta.EntityType;
import duo.api.schema.SchemaInfo;
import duo.api.schema.TableChanges;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The asynchronous view of a database: the calls of {@link Database} with futures. Needs no closing; it ends with the database.
 * Thread-safe.
 *
 * <p>No more calls run at once than the pool has connections ({@link duo.api.Pool#maximum()}, for a data source of somebody else,
 * too: set it to what that gives); the others wait in their order, without a thread and without a time limit. All views of one database object share this limit; a transaction and a session
 * count as one call for as long as they are open.
 *
 * <p>A future fails with the error that the blocking call throws. Completing it from outside, by {@code cancel}, {@code orTimeout}
 * or the like, ends the work behind it: a call that waits never runs, one that runs is cancelled in the database, and its
 * connection goes back to the pool. That holds for the future that Duo returned and not for those derived from it. What depends on
 * a future runs on the thread that completes it, so it should not block for long. The diagnostic context (MDC) of the calling
 * thread is that of the call, too.
 *
 * @since 0.1.0
 */
public final class AsyncDatabase implements AsyncModels {
    private final Database database;
    private final Executor executor;
    private final Gate permits;
    private final Dispatcher standalone;
    private final Dispatcher unlimited;

    private AsyncDatabase(Database database, Executor executor) {
        this.database = database;
        this.executor = executor;
        this.permits = Permits.of(database);
        this.standalone = Dispatcher.standalone(database, executor, permits);
        this.unlimited = Dispatcher.unlimited(executor);
    }

    /**
     * The asynchronous view of a database, with a virtual thread for each call.
     *
     * @param database the database
     * @return the view
     * @throws ConfigurationException if the database was opened with {@code async(false)}
     */
    public static AsyncDatabase of(Database database) {
        ThreadFactory threads =
                Thread.ofVirtual().name("duo-" + database.name() + "-", 0).factory();
        return of(database, task -> threads.newThread(task).start());
    }

    /**
     * The asynchronous view of a database, with threads of the application.
     *
     * @param database the database
     * @param executor runs the calls. It needs as many threads as the pool has connections; with fewer, calls that wait for a
     *     lock may keep the transaction that holds it from going on. Calls that it runs in the thread of the caller take part in
     *     a blocking transaction open there. It belongs to the application: let it finish its tasks when it is shut down, for
     *     calls that it throws away never complete
     * @return the view
     * @throws ConfigurationException if the database was opened with {@code async(false)}
     */
    public static AsyncDatabase of(Database database, Executor executor) {
        Objects.requireNonNull(executor, "executor");
        if (!database.options().async()) {
            throw new ConfigurationException(
                    "Database '" + database.name()
                            + "' was opened with async(false), so it has no asynchronous view; leave that setting out to get one");
        }
        return new AsyncDatabase(database, executor);
    }

    /** {@return the name of this database object for logs and events} */
    public String name() {
        return database.name();
    }

    /** {@return the URL without password, or what stands for the data source} */
    public String url() {
        return database.url();
    }

    /** {@return the blocking view: the database that this view was made of} */
    public Database blocking() {
        return database;
    }

    /**
     * A model or a row as a map; see {@link Database#toMap}. Sends nothing.
     *
     * @param row a record or entity, a {@link duo.api.Row}, or an {@link duo.api.Annotated}
     * @return a new map; a value may be null
     * @throws IllegalArgumentException if it is none of these
     */
    public Map<String, @Nullable Object> toMap(Object row) {
        return database.toMap(row);
    }

    /**
     * Models or rows as JSON; see {@link Database#toJson}. Sends nothing.
     *
     * @param rows as for {@link #toMap}, or a collection of such
     * @return an object, or an array of a collection
     * @throws IllegalArgumentException if it is none of these, or the mapper cannot write a value
     */
    public String toJson(Object rows) {
        return database.toJson(rows);
    }

    /**
     * The models that this database has met so far; see {@link Database#knownModels()}. Sends nothing.
     *
     * @return record and entity classes, ordered by their names
     */
    public List<Class<?>> knownModels() {
        return database.knownModels();
    }

    /** {@return the name of the dialect, such as {@code postgresql}} May connect to a data source to learn it. */
    public CompletableFuture<String> dialect() {
        return unlimited.call(database::dialect);
    }

    /**
     * Connects early, so that what is wrong shows at start-up rather than at the first call. May be called again.
     *
     * @return completes when it is done; fails with {@link ConfigurationException} if driver or dialect are missing or the
     *     server is too old, and with {@link duo.api.error.ConnectionLostException} if the server cannot be reached
     */
    public CompletableFuture<@Nullable Void> connect() {
        return unlimited.run(database::connect);
    }

    /**
     * Closes all connections; the next call opens a new pool. May be called again.
     *
     * @return completes when it is done
     */
    public CompletableFuture<@Nullable Void> disconnect() {
        return unlimited.run(database::disconnect);
    }

    @Override
    public <M> AsyncModel<M> model(Class<M> type) {
        return new AsyncModel<>(database.model(type), standalone);
    }

    @Override
    public <M> AsyncModel<M> model(EntityType<M> type) {
        return new AsyncModel<>(database.model(type), standalone);
    }

    @Override
    public AsyncSqlStatement sql(String text) {
        return new AsyncSqlStatement(database.sql(text), standalone);
    }

    @Override
    public CompletableFuture<Integer> script(String text) {
        return standalone.call(() -> database.script(text));
    }

    /**
     * Creates the tables of models unless they exist. For demos and tests; an application keeps its schema by migrations.
     *
     * @param models record and entity classes
     * @return completes when it is done; fails with {@link ConfigurationException} if the database cannot hold a mapped type
     */
    public CompletableFuture<@Nullable Void> createAll(Class<?>... models) {
        return standalone.run(() -> database.createAll(models));
    }

    /**
     * Creates the tables of models unless they exist.
     *
     * @param models record and entity classes
     * @return completes when it is done; fails with {@link ConfigurationException} if the database cannot hold a mapped type
     */
    public CompletableFuture<@Nullable Void> createAll(List<? extends Class<?>> models) {
        return standalone.run(() -> database.createAll(models));
    }

    /**
     * Changes the table of a model so that it becomes the one that the model describes, and keeps its rows; like {@link Database#alter}.
     *
     * @param model a record or entity class, as it is after the changes
     * @param changes adds to the changes
     * @param <M> the model
     * @return completes when the table is changed
     */
    public <M> CompletableFuture<@Nullable Void> alter(Class<M> model, UnaryOperator<TableChanges<M>> changes) {
        return standalone.run(() -> database.alter(model, changes));
    }

    /**
     * Drops the tables of models that exist, those that refer to others first, cycles included.
     *
     * @param models record and entity classes
     * @return completes when it is done
     */
    public CompletableFuture<@Nullable Void> dropAll(Class<?>... models) {
        return standalone.run(() -> database.dropAll(models));
    }

    /**
     * Drops the tables of models that exist.
     *
     * @param models record and entity classes
     * @return completes when it is done
     */
    public CompletableFuture<@Nullable Void> dropAll(List<? extends Class<?>> models) {
        return standalone.run(() -> database.dropAll(models));
    }

    /**
     * Reads what the database has; see {@link Database#schema()}. At most six statements, however many tables there are.
     *
     * @return what there is now, also what was not made by Duo
     */
    public CompletableFuture<SchemaInfo> schema() {
        return standalone.call(database::schema);
    }

    /**
     * Reads what a schema of the database has; see {@link Database#schema(String)}. At most six statements, however many tables there are.
     *
     * @param name the name of the schema as the database keeps it
     * @return what there is now; nothing when there is no such schema
     */
    public CompletableFuture<SchemaInfo> schema(String name) {
        return standalone.call(() -> database.schema(name));
    }

    /**
     * Runs a function in a transaction: commits when its future completes, rolls back when that fails, and fails with the same
     * error. See {@link #transaction(TransactionOptions, Function)}.
     *
     * @param work gets the handle and returns the future of the whole work
     * @param <T> the result
     * @return the result of the work
     */
    public <T extends @Nullable Object> CompletableFuture<T> transaction(
            Function<? super AsyncTransaction, ? extends CompletionStage<T>> work) {
        return transaction(TransactionOptions.defaults(), work);
    }

    /**
     * Runs a function in a transaction. It commits when the future that the function returns completes, after the calls made
     * through the handle until then, and completes after the actions registered for the end. It rolls back when that future
     * fails, when the function throws or returns null, and when the future returned here is completed from outside; once the
     * commit has begun, that is no longer possible, and {@code cancel} returns false.
     *
     * <p>Only calls through the handle take part. Standalone calls of the same database made by the function, or by what
     * depends on the handle's futures, fail with {@link TransactionException}; so do transactions inside, unless they are asked
     * for as independent ones with {@link TransactionOptions#requiresNew()}. Blocks inside are begun by
     * {@link AsyncTransaction#transaction}. An independent one inside waits no longer than {@link duo.api.Pool#connectionTimeout()}
     * and fails with {@link duo.api.error.PoolTimeoutException} then, because what it waits for may be waiting for it.
     *
     * @param options how the transaction is begun; it is always kept off the thread
     * @param work gets the handle and returns the future of the whole work; called on a thread of the executor
     * @param <T> the result
     * @return the result of the work; fails with the error of the work
     */
    public <T extends @Nullable Object> CompletableFuture<T> transaction(
            TransactionOptions options, Function<? super AsyncTransaction, ? extends CompletionStage<T>> work) {
        Objects.requireNonNull(work, "work");
        CallContext context = CallContext.capture();
        String refused = Admission.refusal(database, context, options);
        if (refused != null) {
            return CompletableFuture.failedFuture(new TransactionException(refused));
        }
        return TransactionRun.start(database, executor, permits, context, options, work);
    }

    /**
     * Runs a function without a result in a transaction. See {@link #transaction(TransactionOptions, Function)}.
     *
     * @param work gets the handle and returns the future of the whole work
     * @return completes when the work is committed; fails with the error of the work
     */
    public CompletableFuture<@Nullable Void> inTransaction(
            Function<? super AsyncTransaction, ? extends CompletionStage<?>> work) {
        return inTransaction(TransactionOptions.defaults(), work);
    }

    /**
     * Runs a function without a result in a transaction. See {@link #transaction(TransactionOptions, Function)}.
     *
     * @param options how the transaction is begun; it is always kept off the thread
     * @param work gets the handle and returns the future of the whole work; called on a thread of the executor
     * @return completes when the work is committed; fails with the error of the work
     */
    public CompletableFuture<@Nullable Void> inTransaction(
            TransactionOptions options, Function<? super AsyncTransaction, ? extends CompletionStage<?>> work) {
        Objects.requireNonNull(work, "work");
        return transaction(
                options, tx -> TransactionRun.required(work.apply(tx)).thenApply(ignored -> null));
    }

    /**
     * Runs a function under a lock that has a name; see {@link Database#locked(String, Duration, duo.api.Call)}. The lock is held until the
     * future completes that the function returns, or the function throws. The wait keeps no thread and no connection where another call of
     * this database object holds the lock, and a thread of the executor where others do; a lock that is held counts as one call.
     *
     * <p>Calls of this view made by the function are standalone ones, and may be transactions. Completing the future from outside ends the
     * wait; once the function has been called, it cancels the future of the function, and the lock is released when that has ended.
     *
     * @param name the name: any text that is not blank, of at most 1000 characters; names that differ in case are different locks
     * @param limit how long others may hold the lock; zero does not wait
     * @param work returns the future of the whole work; called on a thread of the executor
     * @param <T> the result
     * @return the result of the work; fails with the error of the work, and with {@link duo.api.error.LockTimeoutException} if others held
     *     the lock for so long
     */
    public <T extends @Nullable Object> CompletableFuture<T> locked(
            String name, Duration limit, Supplier<? extends CompletionStage<T>> work) {
        Objects.requireNonNull(work, "work");
        return LockRun.start(database, executor, permits, CallContext.capture(), name, limit, work);
    }

    /**
     * Opens an unmanaged session with commit and rollback of its own.
     *
     * @return the session, to be closed
     */
    public CompletableFuture<AsyncSession> openSession() {
        CallContext context = CallContext.capture();
        AsyncCall<AsyncSession> opening = AsyncCall.opening(
                leave -> new AsyncSession(database.openSession(), executor, leave),
                AsyncSession::discard,
                permits,
                executor,
                context);
        permits.enter(opening);
        if (context.isInside(database)) {
            opening.giveUpAfter(database.options().pool().connectionTimeout());
        }
        return opening.future();
    }

    /**
     * Lends a JDBC connection in auto-commit, on a thread of the executor. Cancelling and timeouts end its statements, too.
     *
     * @param call the work; it must not close the connection
     * @param <T> the result
     * @return the result; fails with the error of the work
     */
    public <T extends @Nullable Object> CompletableFuture<T> connection(ConnectionCall<T, ?> call) {
        return standalone.call(() -> database.connection(call));
    }

    /**
     * Lends a JDBC connection in auto-commit, on a thread of the executor. Cancelling and timeouts end its statements, too.
     *
     * @param work the work; it must not close the connection
     * @return completes when it is done; fails with the error of the work
     */
    public CompletableFuture<@Nullable Void> inConnection(ConnectionWork<?> work) {
        return standalone.run(() -> database.inConnection(work));
    }

    /**
     * Runs blocking code on a thread of the executor: {@code async.call(db -> db.transaction(() -> ...))}.
     *
     * @param work the code; cancelling ends what it does in the database
     * @param <T> the result
     * @return the result; fails with the error of the code
     */
    public <T extends @Nullable Object> CompletableFuture<T> call(BlockingCall<T> work) {
        return standalone.call(() -> work.call(database));
    }

    /**
     * Runs blocking code without a result on a thread of the executor.
     *
     * @param work the code; cancelling ends what it does in the database
     * @return completes when it is done; fails with the error of the code
     */
    public CompletableFuture<@Nullable Void> run(BlockingWork work) {
        return standalone.run(() -> work.run(database));
    }
}
