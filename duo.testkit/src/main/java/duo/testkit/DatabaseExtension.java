package duo.testkit;

import duo.api.Database;
import duo.api.DatabaseBuilder;
import duo.async.AsyncDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A database for the tests of a class, with tables that are made before the first and dropped after the last. Each test runs in a transaction that is rolled
 * back at its end, so it finds what the class was filled with, whatever others have written; actions after a commit do not run then.
 *
 * <pre>{@code
 * class UserTest {
 *     @RegisterExtension
 *     static final DatabaseExtension DATABASE =
 *             DatabaseExtension.of("sqlite::memory:").tables(User.class, Post.class);
 *
 *     @Test
 *     void findsAdults(Database db, RecordedStatements sql) { ... }
 * }
 * }</pre>
 *
 * <p>In a static field it is for the class and the classes nested in it, in another field for each test anew. Constructors and methods of tests take a
 * {@link Database}, its {@link AsyncDatabase}, its {@link RecordedStatements}, which are empty when a test begins, and its {@link ManualClock} if it was
 * {@linkplain #clock given} one. A transaction belongs to a thread: tests of several threads, or in the asynchronous mood, take {@link #newTables()} instead.
 *
 * <p>Immutable; each method gives a changed copy.
 *
 * @since 0.1.0
 */
public final class DatabaseExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, ParameterResolver {
    private static final String DATABASE = "database";

    private final String url;
    private final List<Class<?>> models;
    private final UnaryOperator<DatabaseBuilder> settings;
    private final Consumer<Database> rows;
    private final @Nullable ManualClock clock;
    private final boolean rolledBack;

    private DatabaseExtension(
            String url,
            List<Class<?>> models,
            UnaryOperator<DatabaseBuilder> settings,
            Consumer<Database> rows,
            @Nullable ManualClock clock,
            boolean rolledBack) {
        this.url = url;
        this.models = models;
        this.settings = settings;
        this.rows = rows;
        this.clock = clock;
        this.rolledBack = rolledBack;
    }

    /**
     * A database by its URL.
     *
     * @param url the URL, such as {@code sqlite::memory:} or that of a server that is there for tests
     * @return the extension, with no tables yet
     */
    public static DatabaseExtension of(String url) {
        return new DatabaseExtension(
                Objects.requireNonNull(url, "url"), List.of(), builder -> builder, database -> {}, null, true);
    }

    /**
     * Adds models whose tables are made. A table that is there already and holds rows is an {@link IllegalStateException}, since it would be dropped: the
     * database must be there for tests alone.
     *
     * @param more record and entity classes, those that are referred to first
     * @return a copy with these tables, too
     */
    public DatabaseExtension tables(Class<?>... more) {
        List<Class<?>> all = new ArrayList<>(models);
        all.addAll(List.of(more));
        return new DatabaseExtension(url, List.copyOf(all), settings, rows, clock, rolledBack);
    }

    /**
     * Adds settings of the database.
     *
     * @param more changes the builder and gives it back
     * @return a copy with these settings, too
     */
    public DatabaseExtension settings(UnaryOperator<DatabaseBuilder> more) {
        return new DatabaseExtension(
                url, models, builder -> more.apply(settings.apply(builder)), rows, clock, rolledBack);
    }

    /**
     * Adds rows that every test finds, written when the tables have been made.
     *
     * @param more writes them
     * @return a copy with these rows, too
     */
    public DatabaseExtension filledBy(Consumer<? super Database> more) {
        return new DatabaseExtension(url, models, settings, rows.andThen(more), clock, rolledBack);
    }

    /**
     * Gives the database a clock that stands still.
     *
     * @param given the clock, which tests may take as a parameter
     * @return a copy with this clock
     */
    public DatabaseExtension clock(ManualClock given) {
        return new DatabaseExtension(url, models, settings, rows, Objects.requireNonNull(given, "given"), rolledBack);
    }

    /**
     * Drops the tables and makes and fills them anew for each test, in place of rolling it back: slower, and good for tests whose calls come from several
     * threads or that look at what a commit does.
     *
     * @return a copy that does this
     */
    public DatabaseExtension newTables() {
        return new DatabaseExtension(url, models, settings, rows, clock, false);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        opened(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        opened(context).begin();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        opened(context).end();
    }

    /** The database of the test or the class around it; opened if there is none. */
    private TestedDatabase opened(ExtensionContext context) {
        Store store = context.getStore(Namespace.create(DatabaseExtension.class, this));
        return store.getOrComputeIfAbsent(DATABASE, none -> open(), TestedDatabase.class);
    }

    private TestedDatabase open() {
        RecordedStatements sql = new RecordedStatements();
        DatabaseBuilder builder = Database.builder(url).listener(sql);
        if (clock != null) {
            builder.clock(clock);
        }
        TestedDatabase opened = new TestedDatabase(settings.apply(builder).open(), sql, models, rows, rolledBack);
        opened.fill();
        return opened;
    }

    /**
     * Whether a parameter is one of the things of the database.
     *
     * @param parameter the parameter
     * @param context the test
     * @return whether its type is known
     */
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Database.class
                || type == AsyncDatabase.class
                || type == RecordedStatements.class
                || (type == ManualClock.class && clock != null);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        TestedDatabase opened = opened(context);
        if (type == RecordedStatements.class) {
            return opened.sql();
        }
        if (type == ManualClock.class) {
            return Objects.requireNonNull(clock, "clock");
        }
        return type == AsyncDatabase.class ? async(opened.database()) : opened.database();
    }

    private AsyncDatabase async(Database database) {
        if (rolledBack) {
            throw new ParameterResolutionException(
                    "An AsyncDatabase works on other threads than that of the test, so its calls are not rolled back with"
                            + " it; add newTables() to the extension");
        }
        return AsyncDatabase.of(database);
    }
}
