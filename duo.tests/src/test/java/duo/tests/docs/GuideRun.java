package duo.tests.docs;

import duo.api.Database;
import duo.api.Model;
import duo.async.AsyncDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteDataSource;

/** Runs statements of a page that were compiled in a folder, one block after another, on one database in memory. */
final class GuideRun implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final URLClassLoader loader;
    private final Database database;

    /**
     * Makes the tables.
     *
     * @param folder the compiled classes
     * @param models the names of the models
     */
    GuideRun(Path folder, List<String> models) throws IOException, ClassNotFoundException {
        this.loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, GuideRun.class.getClassLoader());
        this.database = Database.open("sqlite::memory:");
        database.createAll(classes(loader, models));
    }

    /** How the run of a block ended: empty when all went well. */
    Optional<String> problem(String name) throws Exception {
        FutureTask<@Nullable Void> run = new FutureTask<>(() -> {
            run(name);
            return null;
        });
        Thread.ofPlatform().daemon().start(run);
        try {
            run.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return Optional.empty();
        } catch (ExecutionException failed) {
            StringWriter trace = new StringWriter();
            Objects.requireNonNullElse(failed.getCause(), failed).printStackTrace(new PrintWriter(trace));
            return Optional.of(name + ": " + trace.toString().lines().limit(12).toList());
        } catch (TimeoutException endless) {
            return Optional.of(name + " does not end within " + PATIENCE_SECONDS + " s");
        }
    }

    private void run(String name) throws Exception {
        Object block = made(loader.loadClass(name));
        Model<?> users = database.model(loader.loadClass("User"));
        Model<?> posts = database.model(loader.loadClass("Post"));
        Object zoe = stored(users, "email", "zoe@example.com", Map.of("name", "Zoe", "age", 40));
        stored(posts, "title", "Hello", Map.of("author", keyOf(users, zoe)));
        set(block, "db", database);
        set(block, "async", AsyncDatabase.of(database));
        set(block, "users", users);
        set(block, "posts", posts);
        set(block, "ada", stored(users, "email", "ada@example.com", Map.of("name", "Ada", "age", 36)));
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite::memory:");
        set(block, "dataSource", source);
        invoke(block);
    }

    @Override
    public void close() throws IOException {
        database.close();
        loader.close();
    }

    private static List<Class<?>> classes(ClassLoader loader, List<String> models) throws ClassNotFoundException {
        List<Class<?>> classes = new ArrayList<>();
        for (String model : models) {
            classes.add(loader.loadClass(model));
        }
        return classes;
    }

    private static Object made(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    /** The row of a property and value, which is made where blocks before have taken it away. */
    private static <M> Object stored(Model<M> model, String property, String value, Map<String, ?> others) {
        Map<String, Object> values = new HashMap<>(others);
        values.put(property, value);
        return Objects.requireNonNull(
                model.filter(property, value).first().orElseGet(() -> model.create(values)), "a row");
    }

    @SuppressWarnings("unchecked") // it is one of the model
    private static <M> Object keyOf(Model<M> users, Object user) {
        return users.type().key((M) user).orElseThrow().values().get(0);
    }

    private static void set(Object block, String name, Object value) throws ReflectiveOperationException {
        Field field = block.getClass().getDeclaredField(name);
        field.setAccessible(true);
        field.set(block, value);
    }

    private static void invoke(Object block) throws Exception {
        Method run = block.getClass().getDeclaredMethod("run");
        run.setAccessible(true);
        try {
            run.invoke(block);
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof Exception error) {
                throw error;
            }
            throw failed;
        }
    }
}
