package duo.async;

import duo.api.ConnectionCall;
import duo.api.ConnectionWork;
import duo.api.Database;
import duo.api.Model;
import duo.api.Ordered;
import duo.api.Pool;
import duo.api.Session;
import duo.api.Transaction;
import duo.api.TransactionOptions;
import duo.api.error.TransactionException;
import duo.api.spi.DatabaseOptions;
import duo.api.spi.ModelListeners;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A database that notes its calls and does what a test tells it. Calls are named by what they are made on:
 * {@code database.begin}, {@code tx.commit}, {@code model.count}, {@code tx.model.count}, {@code session.commit}. Blocks inside
 * a transaction are called {@code block}, and those inside them {@code inner}.
 */
@NullMarked
final class FakeDatabase {
    final List<String> calls = Collections.synchronizedList(new ArrayList<>());
    final List<TransactionOptions> begun = Collections.synchronizedList(new ArrayList<>());
    final AtomicInteger running = new AtomicInteger();
    final AtomicInteger greatest = new AtomicInteger();
    final Database database;
    private final DatabaseOptions options;
    private final Map<String, Callable<? extends @Nullable Object>> behaviours = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> seen = new ConcurrentHashMap<>();

    FakeDatabase(int connections) {
        this(connections, true);
    }

    FakeDatabase(int connections, boolean async) {
        this.options = new DatabaseOptions(
                "fake",
                null,
                null,
                null,
                null,
                null,
                Map.of(),
                Pool.defaults().minimum(0).maximum(connections),
                async,
                List.of(),
                ModelListeners.none(),
                Duration.ZERO,
                null,
                Clock.systemUTC(),
                null,
                null,
                true);
        this.database = proxy(Database.class, new Handler("database", false));
    }

    /** Says what a call does in place of the default. */
    FakeDatabase on(String call, Callable<? extends @Nullable Object> behaviour) {
        behaviours.put(call, behaviour);
        return this;
    }

    /** Opens when a call was made and has ended. */
    CountDownLatch seen(String call) {
        return seen.computeIfAbsent(call, key -> new CountDownLatch(1));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private final class Handler implements InvocationHandler {
        private final String path;
        private final boolean endable;
        private volatile boolean ended;

        Handler(String path, boolean endable) {
            this.path = path;
            this.endable = endable;
        }

        @Override
        public @Nullable Object invoke(Object self, Method method, Object @Nullable [] arguments) throws Throwable {
            Object[] given = arguments == null ? new Object[0] : arguments;
            return switch (method.getName()) {
                case "equals" -> isSame(self, given[0]);
                case "hashCode" -> System.identityHashCode(this);
                case "toString", "name" -> "fake";
                case "options" -> options;
                case "isActive" -> !ended;
                default -> noted(self, method, given);
            };
        }

        @SuppressWarnings("ReferenceEquality") // This is what decides equality.
        private boolean isSame(Object self, Object other) {
            return self == other;
        }

        private @Nullable Object noted(Object self, Method method, Object[] given) throws Throwable {
            String call = path + "." + method.getName();
            if (method.getName().equals("model")) {
                return proxy(Model.class, new Handler(path.equals("database") ? "model" : call, false));
            }
            if (Ordered.class.isAssignableFrom(method.getReturnType())) {
                return self;
            }
            greatest.accumulateAndGet(running.incrementAndGet(), Math::max);
            calls.add(call);
            try {
                Callable<? extends @Nullable Object> behaviour = behaviours.get(call);
                return behaviour == null ? standard(method, given) : behaviour.call();
            } finally {
                running.decrementAndGet();
                seen(call).countDown();
            }
        }

        private @Nullable Object standard(Method method, Object[] given) throws Exception {
            return switch (method.getName()) {
                case "begin" -> begin(given);
                case "openSession" -> proxy(Session.class, new Handler("session", false));
                case "connection" -> ((ConnectionCall<?, ?>) given[0]).call(connection());
                case "inConnection" -> {
                    ((ConnectionWork<?>) given[0]).run(connection());
                    yield null;
                }
                case "commit", "rollback" -> {
                    if (endable && ended) {
                        throw new TransactionException("ended");
                    }
                    ended = true;
                    yield null;
                }
                case "count", "updateBulk", "deleteBulk" -> 7L;
                case "exists", "delete" -> true;
                case "isRollbackOnly" -> false;
                default -> null;
            };
        }

        private Transaction begin(Object[] given) {
            if (given.length == 0) {
                return proxy(Transaction.class, new Handler(path.equals("tx") ? "block" : "inner", true));
            }
            begun.add((TransactionOptions) given[0]);
            return proxy(Transaction.class, new Handler("tx", true));
        }

        private Connection connection() {
            return proxy(Connection.class, (self, method, arguments) -> "lent");
        }
    }
}
