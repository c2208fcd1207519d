package duo.api.meta;

import duo.api.Converter;
import org.jspecify.annotations.Nullable;

/**
 * A Java type and the form in which its values are stored; a dialect finds column type and codec by it.
 *
 * @param java the Java type of the values
 * @param storage the form
 * @param converter the converter for {@link Storage#CONVERTED}, else null
 * @param stored the type that the converter stores, else null
 * @since 0.1.0
 */
public record ValueType(
        JavaType java,
        Storage storage,
        @Nullable Converter<?, ?> converter,
        @Nullable ValueType stored) {

    /**
     * The type of what stands in a column: that which the last of its converters stores.
     *
     * @return this type where nothing is converted
     */
    public ValueType inColumn() {
        return stored == null ? this : stored.inColumn();
    }

    /**
     * A plain value.
     *
     * @param type the class; a primitive is given by its box
     * @return the type
     */
    public static ValueType plain(Class<?> type) {
        return new ValueType(JavaType.of(type), Storage.PLAIN, null, null);
    }

    /**
     * An enum by name.
     *
     * @param type the enum
     * @return the type
     */
    public static ValueType enumName(Class<? extends Enum<?>> type) {
        return new ValueType(JavaType.of(type), Storage.ENUM_NAME, null, null);
    }

    /**
     * An enum by ordinal.
     *
     * @param type the enum
     * @return the type
     */
    public static ValueType enumOrdinal(Class<? extends Enum<?>> type) {
        return new ValueType(JavaType.of(type), Storage.ENUM_ORDINAL, null, null);
    }

    /**
     * A value stored as JSON.
     *
     * @param type the type with its arguments
     * @return the type
     */
    public static ValueType json(JavaType type) {
        return new ValueType(type, Storage.JSON, null, null);
    }

    /**
     * A list of scalars.
     *
     * @param type the list type with one argument
     * @return the type
     */
    public static ValueType array(JavaType type) {
        return new ValueType(type, Storage.ARRAY, null, null);
    }

    /**
     * A converted value.
     *
     * @param type the Java type of the property
     * @param converter the converter
     * @param stored the type that the converter stores
     * @return the type
     */
    public static ValueType converted(JavaType type, Converter<?, ?> converter, ValueType stored) {
        return new ValueType(type, Storage.CONVERTED, converter, stored);
    }

    /**
     * The class of the values.
     *
     * @return the class; primitives by their box
     */
    public Class<?> raw() {
        return java.raw();
    }
}
