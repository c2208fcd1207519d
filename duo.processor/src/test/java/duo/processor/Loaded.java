package duo.processor;

import com.google.testing.compile.Compilation;
import duo.api.SchemaOf;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable;
import duo.api.meta.Metamodel;
import duo.api.meta.SchemaType;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** Compiled classes, loaded. */
final class Loaded extends ClassLoader {
    private final Map<String, byte[]> classes = new HashMap<>();

    Loaded(Compilation compilation, ClassLoader parent) {
        super(parent);
        compilation.generatedFiles().stream()
                .filter(file -> file.getKind() == JavaFileObject.Kind.CLASS)
                .forEach(file -> classes.put(binaryName(file), bytes(file)));
    }

    private static String binaryName(JavaFileObject file) {
        String path = file.toUri().getPath().replaceFirst("^/CLASS_OUTPUT/", "");
        return path.substring(0, path.length() - ".class".length()).replace('/', '.');
    }

    static byte[] bytes(JavaFileObject file) {
        try (InputStream in = file.openInputStream()) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    /** A class by its binary name; without a dot it stands in {@code com.acme}. */
    Class<?> type(String name) {
        try {
            return Class.forName(name.contains(".") ? name : "com.acme." + name, true, this);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError("There is no class " + name + " among " + classes.keySet(), missing);
        }
    }

    @SuppressWarnings("unchecked")
    EntityType<Object> model(String name) {
        return (EntityType<Object>) Metamodel.of(type(name));
    }

    MappedTable table(String name) {
        return model(name).table();
    }

    MappedColumn column(String model, String property) {
        return table(model)
                .column(property)
                .orElseThrow(() -> new AssertionError(
                        "No property " + property + " among " + table(model).columns()));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    SchemaType<SchemaOf<Object>> schema(String name) {
        return Metamodel.schema((Class) type(name));
    }

    /** The value of a static field. */
    static Object constantOf(Class<?> type, String field) {
        return value(type, field, null);
    }

    /** The value of a field. */
    static Object value(Object object, String field) {
        return value(object.getClass(), field, object);
    }

    private static Object value(Class<?> type, String field, @Nullable Object object) {
        try {
            Field found = type.getDeclaredField(field);
            found.setAccessible(true);
            return found.get(object);
        } catch (ReflectiveOperationException missing) {
            throw new LinkageError(missing.getMessage(), missing);
        }
    }

    /** Calls the static method {@code run} of a class, which has no parameters. */
    Object run(String type) {
        return run(type(type));
    }

    /** The same for a class in the unnamed package. */
    Object unnamed(String type) {
        try {
            return run(Class.forName(type, true, this));
        } catch (ClassNotFoundException missing) {
            throw new LinkageError(missing.getMessage(), missing);
        }
    }

    private static Object run(Class<?> type) {
        try {
            Method run = type.getDeclaredMethod("run");
            run.setAccessible(true);
            return run.invoke(null);
        } catch (ReflectiveOperationException failed) {
            throw new LinkageError(failed.getMessage(), failed);
        }
    }

    /** Makes an object with the constructor that has no parameters. */
    Object create(String type) {
        try {
            var constructor = type(type).getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException failed) {
            throw new LinkageError(failed.getMessage(), failed);
        }
    }
}
