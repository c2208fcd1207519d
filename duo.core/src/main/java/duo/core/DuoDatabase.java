package duo.core;

import duo.api.Call;
import duo.api.ConnectionCall;
import duo.api.ConnectionWork;
import duo.api.Database;
import duo.api.Model;
import duo.api.Session;
import duo.api.SqlStatement;
import duo.api.Transaction;
import duo.api.TransactionOptions;
import duo.api.TxCall;
import duo.api.TxWork;
import duo.api.Work;
import duo.api.meta.EntityType;
import duo.api.meta.Metamodel;
import duo.api.schema.SchemaInfo;
import duo.api.schema.TableChanges;
import duo.api.spi.DatabaseOptions;
import duo.api.spi.Dialect;
import duo.api.spi.LockRequest;
import duo.api.spi.LockSource;
import duo.core.connection.Connections;
import duo.core.execution.Announcer;
import duo.core.execution.StatementRunner;
import duo.core.lock.Locks;
import duo.core.model.DefaultModels;
import duo.core.model.NestedOutput;
import duo.core.plan.ModelContext;
import duo.core.schema.SchemaReader;
import duo.core.schema.Tables;
import duo.core.session.Transactions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A database: the layers of the engine wired together. */
final class DuoDatabase implements Database, LockSource {
    private final DatabaseOptions options;
    private final String url;
    private final Connections connections;
    private final StatementRunner runner;
    private final ModelContext context;
    private final DefaultModels models;
    private final Transactions transactions;
    private final Locks locks;

    DuoDatabase(DatabaseOptions options, String url, Connections connections) {
        this.options = options;
        this.url = url;
        this.connections = connections;
        Announcer announcer = new Announcer(options.name(), options.listeners(), options.slowQuery());
        this.runner = new StatementRunner(connections::dialect, announcer, options.queryTimeout());
        this.context = new ModelContext(connections::dialect, runner, options, this);
        context.meet(types(options.modelListeners().models()));
        this.models = new DefaultModels(context);
        this.transactions = new Transactions(connections, runner, models);
        this.locks = new Locks(options, connections, runner, transactions);
    }

    @Override
    public <M> Model<M> model(Class<M> type) {
        return model(Metamodel.of(type));
    }

    @Override
    public <M> Model<M> model(EntityType<M> type) {
        return models.of(type, transactions);
    }

    @Override
    public SqlStatement sql(String text) {
        return models.sql(text, transactions);
    }

    @Override
    public int script(String text) {
        return models.script(text, transactions);
    }

    @Override
    public String name() {
        return options.name();
    }

    @Override
    public String url() {
        return url;
    }

    @Override
    public List<Class<?>> knownModels() {
        return context.knownModels();
    }

    @Override
    public String dialect() {
        return connections.declaredDialect().orElseGet(connections::dialect).name();
    }

    @Override
    public Map<String, @Nullable Object> toMap(Object row) {
        return NestedOutput.map(row);
    }

    @Override
    public String toJson(Object rows) {
        return NestedOutput.json(rows, context.json());
    }

    @Override
    public DatabaseOptions options() {
        return options;
    }

    @Override
    public void connect() {
        connections.connect();
    }

    @Override
    public void disconnect() {
        transactions.reportOpen();
        connections.disconnect();
    }

    @Override
    public void close() {
        if (!connections.isClosed()) {
            transactions.reportOpen();
            connections.close();
        }
    }

    @Override
    public void createAll(List<? extends Class<?>> models) {
        List<EntityType<?>> types = types(models);
        tables().createAll(types);
        context.meet(types);
    }

    @Override
    public <M> void alter(Class<M> model, UnaryOperator<TableChanges<M>> changes) {
        EntityType<M> type = Metamodel.of(model);
        tables().alter(type, changes.apply(TableChanges.none()));
    }

    @Override
    public void dropAll(List<? extends Class<?>> models) {
        tables().dropAll(types(models));
    }

    @Override
    public SchemaInfo schema(String name) {
        return new SchemaReader(connections.dialect(), runner, transactions).read(name);
    }

    private Tables tables() {
        Dialect dialect = connections.dialect();
        return new Tables(dialect, context.types(), runner, transactions);
    }

    private static List<EntityType<?>> types(List<? extends Class<?>> models) {
        return models.stream().distinct().<EntityType<?>>map(Metamodel::of).toList();
    }

    @Override
    public <E extends Exception> void transaction(Work<E> work) throws E {
        transaction(TransactionOptions.defaults(), work);
    }

    @Override
    public <T extends @Nullable Object, E extends Exception> T transaction(Call<T, E> work) throws E {
        return transaction(TransactionOptions.defaults(), work);
    }

    @Override
    public <T extends @Nullable Object, E extends Exception> T transaction(TxCall<T, E> work) throws E {
        return transaction(TransactionOptions.defaults(), work);
    }

    @Override
    public <E extends Exception> void inTransaction(TxWork<E> work) throws E {
        inTransaction(TransactionOptions.defaults(), work);
    }

    @Override
    public <E extends Exception> void transaction(TransactionOptions begin, Work<E> work) throws E {
        inTransaction(begin, transaction -> work.run());
    }

    @Override
    public <T extends @Nullable Object, E extends Exception> T transaction(TransactionOptions begin, Call<T, E> work)
            throws E {
        return transactions.<T, E>run(begin, transaction -> work.call());
    }

    @Override
    public <T extends @Nullable Object, E extends Exception> T transaction(TransactionOptions begin, TxCall<T, E> work)
            throws E {
        return transactions.<T, E>run(begin, work);
    }

    @Override
    public <E extends Exception> void inTransaction(TransactionOptions begin, TxWork<E> work) throws E {
        transactions.<@Nullable Void, E>run(begin, transaction -> {
            work.run(transaction);
            return null;
        });
    }

    @Override
    public Transaction begin(TransactionOptions begin) {
        return transactions.open(begin);
    }

    @Override
    public <E extends Exception> void locked(String name, Duration limit, Work<E> work) throws E {
        locks.<@Nullable Void, E>run(name, limit, () -> {
            work.run();
            return null;
        });
    }

    @Override
    public <T extends @Nullable Object, E extends Exception> T locked(String name, Duration limit, Call<T, E> work)
            throws E {
        return locks.<T, E>run(name, limit, work);
    }

    @Override
    public boolean keepsConnections() {
        return locks.keepsConnections();
    }

    @Override
    public HeldLock lock(LockRequest request) {
        return locks.lock(request);
    }

    @Override
    public Session openSession() {
        return transactions.openSession();
    }

    @Override
    public <T extends @Nullable Object, E extends Exception> T connection(ConnectionCall<T, E> call) throws E {
        return transactions.<T, E>connection(call);
    }

    @Override
    public <E extends Exception> void inConnection(ConnectionWork<E> work) throws E {
        transactions.<@Nullable Void, E>connection(connection -> {
            work.run(connection);
            return null;
        });
    }

    @Override
    public String toString() {
        return "Database[" + options.name() + ", " + url + "]";
    }
}
