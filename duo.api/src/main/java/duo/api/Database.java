package duo.api;

import duo.api.schema.SchemaInfo;
import duo.api.schema.TableChanges;
import duo.api.spi.DatabaseOptions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A database. Open one for the life of the application and close it at the end; it holds a pool of connections. Thread-safe.
 *
 * <p>Each call is one statement on a connection of its own, unless a transaction is open on this thread. A transaction belongs
 * to the thread and to this database object.
 *
 * @since 0.1.0
 */
public interface Database extends Models, AutoCloseable {

    /**
     * Opens a database; touches no network.
     *
     * @param url the URL without a driver, such as {@code postgresql://user:password@host/name} or {@code sqlite:app.db}
     * @return the database
     * @throws IllegalArgumentException if the URL is empty
     * @throws duo.api.error.ConfigurationException if the URL cannot be used; the message says how it should look
     */
    static Database open(String url) {
        return builder(url).open();
    }

    /**
     * Starts a database with settings.
     *
     * @param url the URL without a driver
     * @return a builder
     * @throws IllegalArgumentException if the URL is empty
     */
    static DatabaseBuilder builder(String url) {
        return DatabaseBuilder.of(url);
    }

    /**
     * Uses a data source that belongs to somebody else; the dialect is found by the metadata of its first connection. The
     * connections are taken as they come, in auto-commit: settings such as SQLite's foreign keys are the owner's.
     *
     * @param dataSource the data source; {@link #close()} leaves it open
     * @return the database
     */
    static Database of(DataSource dataSource) {
        return builder(dataSource).open();
    }

    /**
     * Uses a data source that belongs to somebody else.
     *
     * @param dataSource the data source; {@link #close()} leaves it open
     * @param dialect the name of the dialect, such as {@code postgresql}
     * @return the database
     * @throws duo.api.error.ConfigurationException if there is no such dialect
     */
    static Database of(DataSource dataSource, String dialect) {
        return builder(dataSource).dialect(dialect).open();
    }

    /**
     * Starts a database with settings on a data source that belongs to somebody else.
     *
     * @param dataSource the data source; {@link #close()} leaves it open
     * @return a builder
     */
    static DatabaseBuilder builder(DataSource dataSource) {
        return DatabaseBuilder.of(dataSource);
    }

    /**
     * The name of this database object for logs and events.
     *
     * @return the name
     */
    String name();

    /**
     * The URL without password.
     *
     * @return the URL, or what stands for the data source
     */
    String url();

    /**
     * The name of the dialect, such as {@code postgresql}. May connect to a data source to learn it.
     *
     * @return the name
     */
    String dialect();

    /**
     * The models that this database has met so far: those it was asked for, those whose tables it created, and all that their relations
     * lead to. Sends nothing.
     *
     * @return record and entity classes, ordered by their names
     */
    List<Class<?>> knownModels();

    /**
     * A model or a row as a map, with what was loaded of its relations as maps inside. Sends nothing.
     *
     * <p>The names are those of the properties, in their order; embedded records are maps, too. A reference that is not loaded is its
     * key, and so is a model that stands around itself; a {@code Many} or {@code One} that is not loaded, and columns that are not, are left out. So
     * are secret values.
     *
     * @param row a record or entity, a {@link Row}, or an {@link Annotated}, whose values stand beside those of the model
     * @return a new map; a value may be null
     * @throws IllegalArgumentException if it is none of these
     */
    Map<String, @Nullable Object> toMap(Object row);

    /**
     * Models or rows as JSON: {@code db.toJson(users.related(User_.posts).all())}. Sends nothing. The JSON is that of {@link #toMap}, written by
     * the {@link duo.api.spi.JsonMapper} of this database; enums are names, values of a {@link Converter} as they are stored.
     *
     * @param rows as for {@link #toMap}, or a collection of such
     * @return an object, or an array of a collection
     * @throws IllegalArgumentException if it is none of these, or the mapper cannot write a value
     */
    String toJson(Object rows);

    /**
     * What it was opened with; for views over this database.
     *
     * @return the options
     */
    DatabaseOptions options();

    /**
     * Connects early, so that a missing driver, a wrong URL or an unreachable server shows at start-up rather than at the first
     * call. May be called again.
     *
     * @throws duo.api.error.ConfigurationException if driver or dialect are missing, or the server is too old
     * @throws duo.api.error.ConnectionLostException if the server cannot be reached
     */
    void connect();

    /** Closes all connections; the next call opens a new pool. May be called again. */
    void disconnect();

    /** Closes all connections for good. Calls afterwards throw {@link IllegalStateException}. May be called again. */
    @Override
    void close();

    /**
     * Creates the tables of models unless they exist, with their keys, constraints and indexes, in an order that their
     * references allow. For demos and tests; an application keeps its schema by migrations.
     *
     * @param models record and entity classes
     * @throws duo.api.error.ConfigurationException if the database cannot hold a mapped type; nothing is created then
     * @throws duo.api.error.UnsupportedFeatureException inside a transaction, where tables are missing and the database would commit it, as MySQL,
     *     MariaDB and Oracle do; nothing is created then
     */
    default void createAll(Class<?>... models) {
        createAll(List.of(models));
    }

    /**
     * Creates the tables of models unless they exist.
     *
     * @param models record and entity classes
     * @throws duo.api.error.ConfigurationException if the database cannot hold a mapped type; nothing is created then
     * @throws duo.api.error.UnsupportedFeatureException inside a transaction, where tables are missing and the database would commit it, as MySQL,
     *     MariaDB and Oracle do; nothing is created then
     */
    void createAll(List<? extends Class<?>> models);

    /**
     * Changes the table of a model so that it becomes the one that the model describes, and keeps its rows. The changes are all named; nothing is
     * compared with what is there. Sends the statements of the changes, together in one transaction where one is open or the database
     * undoes them; MySQL, MariaDB and Oracle keep those that came before one that fails. As these would commit what is open, they take no changes
     * inside a transaction.
     *
     * @param model a record or entity class, as it is after the changes
     * @param changes adds to the changes
     * @param <M> the model
     * @throws duo.api.error.ConfigurationException if a change cannot be made of the mapping, before any SQL
     * @throws duo.api.error.UnsupportedFeatureException if the database cannot change a table so, or would commit the transaction that is open,
     *     before any SQL
     * @throws duo.api.error.DatabaseException if the database refuses a change
     */
    <M> void alter(Class<M> model, UnaryOperator<TableChanges<M>> changes);

    /**
     * Drops the tables of models that exist, those that refer to others first, cycles included.
     *
     * @param models record and entity classes
     * @throws duo.api.error.UnsupportedFeatureException inside a transaction, where tables exist and the database would commit it, as MySQL,
     *     MariaDB and Oracle do; nothing is dropped then
     */
    default void dropAll(Class<?>... models) {
        dropAll(List.of(models));
    }

    /**
     * Drops the tables of models that exist.
     *
     * @param models record and entity classes
     * @throws duo.api.error.UnsupportedFeatureException inside a transaction, where tables exist and the database would commit it, as MySQL,
     *     MariaDB and Oracle do; nothing is dropped then
     */
    void dropAll(List<? extends Class<?>> models);

    /**
     * Reads what the database has: the tables, columns, keys, indexes, checks and sequences of the schema in which tables without one
     * are created. At most six statements, however many tables there are, on one connection; inside a transaction they are part of it.
     *
     * @return what there is now, also what was not made by Duo
     */
    default SchemaInfo schema() {
        return schema("");
    }

    /**
     * Reads what a schema of the database has, as {@link #schema()}.
     *
     * @param name the name of the schema as the database keeps it, on MySQL and MariaDB that of a database, on SQLite that of an
     *     attached one; empty for the one in which tables without a schema are created
     * @return what there is now; nothing when there is no such schema
     */
    SchemaInfo schema(String name);

    /**
     * Runs work in a transaction: commits at its end, rolls back when it throws, and throws the same error on. Calls of this
     * database on this thread take part. Inside another transaction it is a block with a savepoint of its own.
     *
     * @param work the work
     * @param <E> the checked error that the work may throw
     * @throws E if the work fails
     */
    <E extends Exception> void transaction(Work<E> work) throws E;

    /**
     * Runs work with a result in a transaction: commits at its end, rolls back when it throws, and throws the same error on. Calls of this
     * database on this thread take part. Inside another transaction it is a block with a savepoint of its own.
     *
     * @param work the work
     * @param <T> the result
     * @param <E> the checked error that the work may throw
     * @return the result
     * @throws E if the work fails
     */
    <T extends @Nullable Object, E extends Exception> T transaction(Call<T, E> work) throws E;

    /**
     * Runs work with a result that wants the handle in a transaction: commits at its end, rolls back when it throws, and throws the same error on. Calls of this
     * database on this thread take part. Inside another transaction it is a block with a savepoint of its own.
     *
     * @param work the work
     * @param <T> the result
     * @param <E> the checked error that the work may throw
     * @return the result
     * @throws E if the work fails
     */
    <T extends @Nullable Object, E extends Exception> T transaction(TxCall<T, E> work) throws E;

    /**
     * Runs work that wants the handle in a transaction: commits at its end, rolls back when it throws, and throws the same error on. Calls of this
     * database on this thread take part. Inside another transaction it is a block with a savepoint of its own.
     *
     * @param work the work
     * @param <E> the checked error that the work may throw
     * @throws E if the work fails
     */
    <E extends Exception> void inTransaction(TxWork<E> work) throws E;

    /**
     * Runs work in a transaction: commits at its end, rolls back when it throws, and throws the same error on. Calls of this
     * database on this thread take part. Inside another transaction it is a block with a savepoint of its own.
     *
     * @param options how the transaction is begun
     * @param work the work
     * @param <E> the checked error that the work may throw
     * @throws E if the work fails
     */
    <E extends Exception> void transaction(TransactionOptions options, Work<E> work) throws E;

    /**
     * Runs work with a result in a transaction: commits at its end, rolls back when it throws, and throws the same error on. Calls of this
     * database on this thread take part. Inside another transaction it is a block with a savepoint of its own.
     *
     * @param options how the transaction is begun
     * @param work the work
     * @param <T> the result
     * @param <E> the checked error that the work may throw
     * @return the result
     * @throws E if the work fails
     */
    <T extends @Nullable Object, E extends Exception> T transaction(TransactionOptions options, Call<T, E> work)
            throws E;

    /**
     * Runs work with a result that wants the handle in a transaction: commits at its end, rolls back when it throws, and throws the same error on. Calls of this
     * database on this thread take part. Inside another transaction it is a block with a savepoint of its own.
     *
     * @param options how the transaction is begun
     * @param work the work
     * @param <T> the result
     * @param <E> the checked error that the work may throw
     * @return the result
     * @throws E if the work fails
     */
    <T extends @Nullable Object, E extends Exception> T transaction(TransactionOptions options, TxCall<T, E> work)
            throws E;

    /**
     * Runs work that wants the handle in a transaction: commits at its end, rolls back when it throws, and throws the same error on. Calls of this
     * database on this thread take part. Inside another transaction it is a block with a savepoint of its own.
     *
     * @param options how the transaction is begun
     * @param work the work
     * @param <E> the checked error that the work may throw
     * @throws E if the work fails
     */
    <E extends Exception> void inTransaction(TransactionOptions options, TxWork<E> work) throws E;

    /**
     * Begins a transaction to be ended by hand: {@code try (var tx = db.begin()) { ...; tx.commit(); }}.
     *
     * @return the transaction; closing it without commit rolls back
     */
    default Transaction begin() {
        return begin(TransactionOptions.defaults());
    }

    /**
     * Begins a transaction to be ended by hand.
     *
     * @param options how it is begun
     * @return the transaction; closing it without commit rolls back
     * @throws duo.api.error.TransactionException if the options refuse
     */
    Transaction begin(TransactionOptions options);

    /**
     * Runs work under a lock that has a name: of all who use the same name in the same database, in each process, one works at a time. The lock
     * guards nothing but that.
     *
     * <p>A lock is held on a connection of its own, which is kept while the work runs: two statements, one that takes the lock and one that
     * releases it. The database releases it by itself when that connection is lost, for instance because the process ended; the work then
     * goes on, and Duo logs a warning at its end. On SQLite, locks need no connection: the lock is on a file beside the database, and one
     * statement asks where that is. Threads that wait for a lock of the same database object keep no connection meanwhile.
     *
     * <p>The lock belongs to this call, and not to the thread: whoever asks for the same name inside the work, in whatever thread, waits for
     * its end and so in vain; the thread itself is refused at once. Locks of different names can be taken inside each other. Of the
     * connections of the pool, one is never used for locks, so that the work has one; with a data source of somebody else, see to it that it
     * gives more connections than locks are held and waited for at once.
     *
     * @param name the name: any text that is not blank, of at most 1000 characters; names that differ in case are different locks
     * @param limit how long others may hold the lock, and how long other locks of this database object may keep the connections that locks
     *     may have; zero does not wait, and more than 24 days are 24 days. MySQL, MariaDB and Oracle count whole seconds, and TiDB waits
     *     for one at least. Connections that other calls use are waited for as long as the pool allows
     * @param work the work; its calls, and its transactions, use other connections
     * @param <E> the checked error that the work may throw
     * @throws E if the work fails
     * @throws duo.api.error.LockTimeoutException if others held the lock for so long
     * @throws duo.api.error.PoolTimeoutException if no connection became free for the lock
     * @throws duo.api.error.TransactionException if this thread is inside a transaction of this database, which would commit after the
     *     lock is released: take the lock around the transaction
     * @throws duo.api.error.ConfigurationException if the pool has one connection and the lock needs it, or the user of the database may
     *     not take locks
     * @throws duo.api.error.UnsupportedFeatureException if the database has no locks by name, or is a cluster whose nodes do not share them
     * @throws duo.api.error.QueryCancelledException if the wait was interrupted
     * @throws IllegalStateException if this thread holds the lock already
     * @throws IllegalArgumentException if the name is blank, too long or holds half a surrogate pair, or the limit is negative
     */
    <E extends Exception> void locked(String name, Duration limit, Work<E> work) throws E;

    /**
     * Runs work with a result under a lock that has a name, as {@link #locked(String, Duration, Work)} does.
     *
     * @param name the name: any text that is not blank, of at most 1000 characters; names that differ in case are different locks
     * @param limit how long others may hold the lock; zero does not wait
     * @param work the work; its calls, and its transactions, use other connections
     * @param <T> the result
     * @param <E> the checked error that the work may throw
     * @return the result
     * @throws E if the work fails
     * @throws duo.api.error.LockTimeoutException if others held the lock for so long
     */
    <T extends @Nullable Object, E extends Exception> T locked(String name, Duration limit, Call<T, E> work) throws E;

    /**
     * Opens an unmanaged session with commit and rollback of its own.
     *
     * @return the session, to be closed
     */
    Session openSession();

    /**
     * Lends a JDBC connection: that of the transaction on this thread, else one in auto-commit.
     *
     * @param call the work; it must not close the connection
     * @param <T> the result
     * @param <E> the checked error that the work may throw
     * @return the result
     * @throws E if the work fails
     */
    <T extends @Nullable Object, E extends Exception> T connection(ConnectionCall<T, E> call) throws E;

    /**
     * Lends a JDBC connection: that of the transaction on this thread, else one in auto-commit.
     *
     * @param work the work; it must not close the connection
     * @param <E> the checked error that the work may throw
     * @throws E if the work fails
     */
    <E extends Exception> void inConnection(ConnectionWork<E> work) throws E;
}
