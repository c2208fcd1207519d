package duo.api;

import duo.api.expr.ValueColumn;
import duo.api.meta.JavaType;
import duo.api.meta.ValueType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value for a placeholder of an {@link SqlStatement} that says more than the value alone does: its type, its form, whether it
 * is secret. Immutable.
 *
 * @since 0.1.0
 */
public final class SqlParameter {
    private final @Nullable Object value;
    private final @Nullable ValueType type;
    private final boolean secret;
    private final boolean several;

    private SqlParameter(@Nullable Object value, @Nullable ValueType type, boolean secret, boolean several) {
        this.value = value;
        this.type = type;
        this.secret = secret;
        this.several = several;
    }

    /**
     * A value in the form of a column: with its converter, as its JSON, hidden if it is secret.
     *
     * @param column the column
     * @param value the value, or null
     * @param <V> the type of the column
     * @return the parameter
     */
    public static <V> SqlParameter of(ValueColumn<?, V> column, @Nullable V value) {
        return new SqlParameter(value, column.type(), column.column().isSecret(), false);
    }

    /**
     * Several values in the form of a column, separated by commas.
     *
     * @param column the column
     * @param values the values, at least one when the statement is sent
     * @param <V> the type of the column
     * @return the parameter
     */
    public static <V> SqlParameter anyOf(ValueColumn<?, V> column, List<? extends V> values) {
        return new SqlParameter(
                List.copyOf(values), column.type(), column.column().isSecret(), true);
    }

    /**
     * NULL of a type.
     *
     * @param type the class that a value would have; a primitive stands for its box
     * @return the parameter
     */
    public static SqlParameter ofNull(Class<?> type) {
        return new SqlParameter(null, typeOf(type), false, false);
    }

    @SuppressWarnings("unchecked") // it is an enum
    private static ValueType typeOf(Class<?> type) {
        return type.isEnum()
                ? ValueType.enumName((Class<? extends Enum<?>>) type)
                : ValueType.plain(JavaType.boxed(type));
    }

    /**
     * A value as JSON.
     *
     * @param value what the JSON is made of, or null for NULL
     * @return the parameter
     */
    public static SqlParameter json(@Nullable Object value) {
        return new SqlParameter(value, ValueType.json(JavaType.of(Object.class)), false, false);
    }

    /**
     * A list as one value: an array where the database has these, else JSON.
     *
     * @param element the class of the elements
     * @param values the values, or null for NULL
     * @param <E> the type of the elements
     * @return the parameter
     */
    public static <E> SqlParameter array(Class<E> element, @Nullable List<? extends E> values) {
        return new SqlParameter(
                values == null ? null : List.copyOf(values),
                ValueType.array(JavaType.of(List.class, JavaType.of(element))),
                false,
                false);
    }

    /**
     * A value that is never shown: logs, events and messages hold asterisks instead.
     *
     * @param value the value, or null
     * @return the parameter
     */
    public static SqlParameter secret(@Nullable Object value) {
        return value instanceof SqlParameter given
                ? new SqlParameter(given.value, given.type, true, given.several)
                : new SqlParameter(value, null, true, value instanceof Collection);
    }

    /**
     * The value.
     *
     * @return the value, a collection for several, or null
     */
    public @Nullable Object value() {
        return value;
    }

    /**
     * The type, if it was given.
     *
     * @return the type, or empty where the class of the value decides
     */
    public Optional<ValueType> type() {
        return Optional.ofNullable(type);
    }

    /**
     * Whether the value is a collection whose elements stand side by side, separated by commas.
     *
     * @return true if so
     */
    public boolean isSeveral() {
        return several;
    }

    /**
     * Whether the value is never shown.
     *
     * @return true if so
     */
    public boolean isSecret() {
        return secret;
    }

    @Override
    public String toString() {
        return secret ? "***" : String.valueOf(value);
    }
}
