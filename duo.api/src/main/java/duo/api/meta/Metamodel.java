package duo.api.meta;

import duo.api.Entity;
import duo.api.SchemaOf;
import duo.api.error.ConfigurationException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Finds the generated metamodel of a class. The generated class registers itself when it is initialised; a class loader
 * that is no longer used takes its entries with it. Thread-safe.
 *
 * @since 0.1.0
 */
public final class Metamodel {
    private static final ClassValue<AtomicReference<@Nullable Object>> TYPES = new ClassValue<>() {
        @Override
        protected AtomicReference<@Nullable Object> computeValue(Class<?> type) {
            return new AtomicReference<>();
        }
    };

    private Metamodel() {}

    /**
     * Registers the type of a model; called by generated code.
     *
     * @param generated the class that calls
     * @param type the type
     */
    public static void register(Class<?> generated, EntityType<?> type) {
        put(generated, type.type(), type);
    }

    /**
     * Registers the type of a schema record; called by generated code.
     *
     * @param generated the class that calls
     * @param type the type
     */
    public static void register(Class<?> generated, SchemaType<?> type) {
        put(generated, type.type(), type);
    }

    /**
     * The type of a model.
     *
     * @param model the record or entity class
     * @param <M> the model
     * @return its type
     * @throws ConfigurationException if the class has no metamodel; the message names the artifact that generates it
     */
    @SuppressWarnings("unchecked")
    public static <M> EntityType<M> of(Class<M> model) {
        if (find(model) instanceof EntityType<?> found) {
            return (EntityType<M>) found;
        }
        throw missing(model, Entity.class.isAssignableFrom(model) || model.isRecord(), "@Table");
    }

    /**
     * Gives a new entity its unloaded relations; called by the constructor of {@link Entity}.
     *
     * @param entity the entity
     */
    @SuppressWarnings("unchecked") // the type of its class
    public static void initialise(Entity entity) {
        if (find(entity.getClass()) instanceof EntityType<?> found) {
            ((EntityType<Entity>) found).initialise(entity);
        }
    }

    /**
     * The type of a schema record.
     *
     * @param schema the record
     * @param <S> the schema record
     * @return its type
     * @throws ConfigurationException if the class has no metamodel; the message names the artifact that generates it
     */
    @SuppressWarnings("unchecked")
    public static <S extends SchemaOf<?>> SchemaType<S> schema(Class<S> schema) {
        if (find(schema) instanceof SchemaType<?> found) {
            return (SchemaType<S>) found;
        }
        throw missing(schema, schema.isRecord(), "@Schema");
    }

    @SuppressWarnings("ReferenceEquality") // a loader or module is the same object or another one
    private static void put(Class<?> generated, Class<?> model, Object type) {
        if (generated.getClassLoader() != model.getClassLoader() || generated.getModule() != model.getModule()) {
            throw new ConfigurationException("Metamodel " + generated.getName() + " and its model " + model.getName()
                    + " come from different modules or class loaders");
        }
        TYPES.get(model).set(type);
    }

    private static @Nullable Object find(Class<?> model) {
        AtomicReference<@Nullable Object> cell = TYPES.get(model);
        Object type = cell.get();
        if (type == null) {
            try {
                Class.forName(generatedName(model), true, model.getClassLoader());
            } catch (ClassNotFoundException absent) {
                return null;
            }
            type = cell.get();
        }
        return type;
    }

    private static String generatedName(Class<?> model) {
        String name = model.getName();
        int end = name.lastIndexOf('.') + 1;
        return name.substring(0, end) + name.substring(end).replace("$", "_$") + "_";
    }

    private static ConfigurationException missing(Class<?> model, boolean shapeFits, String annotation) {
        String shape = shapeFits ? "" : ", and only a record or a class that extends duo.api.Entity can have one";
        return new ConfigurationException("No metamodel " + generatedName(model) + " for " + model.getName()
                + ": annotate it with " + annotation
                + " and add the artifact dev.duoorm:duo-processor to the annotation processor path of the compiler"
                + shape);
    }
}
