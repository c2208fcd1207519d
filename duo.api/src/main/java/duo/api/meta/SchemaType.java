package duo.api.meta;

import duo.api.SchemaOf;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads and constructs the schema records of one class with plain Java; generated beside each
 * {@link duo.api.annotation.Schema} record, in a class of its name followed by an underscore. Thread-safe.
 *
 * @param <S> the schema record
 * @since 0.1.0
 */
public abstract class SchemaType<S extends SchemaOf<?>> {
    private final Class<S> type;
    private final Class<?> model;
    private final List<String> properties;
    private final List<Computed> computed;

    /**
     * A component that a query computes.
     *
     * @param name the name of the component
     * @param type the class of its values; primitives by their box
     * @since 0.1.0
     */
    public record Computed(String name, Class<?> type) {}

    /**
     * Creates the type.
     *
     * @param type the schema record
     * @param model the model that it carries part of
     * @param properties for each mapped component, in order, the property of the model
     */
    protected SchemaType(Class<S> type, Class<?> model, List<String> properties) {
        this(type, model, properties, List.of());
    }

    /**
     * Creates the type of a record with components that a query computes.
     *
     * @param type the schema record
     * @param model the model that it carries part of
     * @param properties for each mapped component, in order, the property of the model
     * @param computed the components that a query computes, in order
     */
    protected SchemaType(Class<S> type, Class<?> model, List<String> properties, List<Computed> computed) {
        this.computed = List.copyOf(computed);
        this.type = Objects.requireNonNull(type, "type");
        this.model = Objects.requireNonNull(model, "model");
        this.properties = List.copyOf(properties);
    }

    /**
     * The schema record.
     *
     * @return its class
     */
    public final Class<S> type() {
        return type;
    }

    /**
     * The model.
     *
     * @return its class
     */
    public final Class<?> model() {
        return model;
    }

    /**
     * For each mapped component, in order, the property of the model.
     *
     * @return an unmodifiable list
     */
    public final List<String> properties() {
        return properties;
    }

    /**
     * The components that a query computes, in order.
     *
     * @return an unmodifiable list
     */
    public final List<Computed> computed() {
        return computed;
    }

    /**
     * The value of one component.
     *
     * @param schema the record
     * @param component its position in {@link #properties()}
     * @return the value, boxed; the key for a reference
     */
    public abstract @Nullable Object get(S schema, int component);

    /**
     * Makes a record of the current row, which holds the columns of {@link #properties()} in order, and behind them the values
     * of {@link #computed()}.
     *
     * @param row the row
     * @return a new record
     */
    public abstract S read(RowReader row);

    /**
     * Makes a record of values.
     *
     * @param values a value for each of {@link #properties()}, the key for a reference; and behind them for {@link #computed()}
     * @return a new record
     */
    public abstract S construct(@Nullable Object[] values);

    /**
     * Copies a model into a schema record.
     *
     * @param entityType the type of the model
     * @param source the model
     * @param <M> the model
     * @return a new record
     * @throws IllegalArgumentException if the record carries part of another model
     */
    public final <M> S of(EntityType<M> entityType, M source) {
        if (!model.isAssignableFrom(entityType.type())) {
            throw new IllegalArgumentException(type.getSimpleName() + " carries values of " + model.getSimpleName()
                    + ", not of " + entityType.name());
        }
        if (!computed.isEmpty()) {
            throw new IllegalArgumentException(type.getSimpleName() + " has components that only a query computes: "
                    + computed.stream().map(Computed::name).toList() + "; read it with as(..)");
        }
        @Nullable Object[] values = new @Nullable Object[properties.size()];
        for (int i = 0; i < values.length; i++) {
            MappedTable table = entityType.table();
            values[i] = entityType.get(
                    source, table.indexOf(table.column(properties.get(i)).orElseThrow()));
        }
        return construct(values);
    }
}
