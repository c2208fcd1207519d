package duo.core.codec;

import duo.api.Converter;
import duo.api.error.ConfigurationException;
import duo.api.meta.JavaType;
import duo.api.meta.MappedColumn;
import duo.api.meta.Storage;
import duo.api.meta.ValueType;
import duo.api.spi.Codec;
import duo.api.spi.Codecs;
import duo.api.spi.ColumnSize;
import duo.api.spi.Dialect;
import duo.api.spi.JsonMapper;
import duo.api.spi.TypeMapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Finds how a dialect stores a mapped type; each type is resolved once. Thread-safe. */
public final class TypeResolver {
    /** The codecs that are JDBC's getter for a primitive and nothing else. */
    private static final Set<Codec<?>> DIRECT =
            Set.of(Codecs.BOOLEAN, Codecs.BYTE, Codecs.SHORT, Codecs.INTEGER, Codecs.LONG, Codecs.DOUBLE);

    private final Dialect dialect;
    private final JsonMapper json;
    private final Map<ValueType, ResolvedType> resolved = new ConcurrentHashMap<>();

    /**
     * Creates a resolver.
     *
     * @param dialect the dialect of the server
     * @param json maps JSON
     */
    public TypeResolver(Dialect dialect, JsonMapper json) {
        this.dialect = dialect;
        this.json = json;
    }

    /**
     * How a type is stored.
     *
     * @param type the type
     * @return codec and column type
     * @throws ConfigurationException if the dialect cannot store it
     */
    public ResolvedType resolve(ValueType type) {
        ResolvedType known = resolved.get(type);
        if (known == null) {
            known = create(type);
            resolved.put(type, known);
        }
        return known;
    }

    /**
     * How the values of a column are stored.
     *
     * @param column the column
     * @return codec and column type for its size
     * @throws ConfigurationException if the dialect cannot store its type
     */
    public ResolvedType resolve(MappedColumn column) {
        return resolve(column.type()).sized(ColumnSize.of(column, false));
    }

    private ResolvedType create(ValueType type) {
        return switch (type.storage()) {
            case PLAIN -> plain(type.raw());
            case ENUM_NAME -> enumByName(type.raw());
            case ENUM_ORDINAL -> enumByOrdinal(type.raw());
            case JSON -> json(type.java());
            case ARRAY -> array(type);
            case CONVERTED -> converted(type);
        };
    }

    private ResolvedType plain(Class<?> raw) {
        TypeMapping<?> mapping = mapping(raw);
        return new ResolvedType(
                mapping.codec(), mapping.columnType(), DIRECT.contains(mapping.codec()), raw == byte[].class);
    }

    private <V> TypeMapping<V> mapping(Class<V> raw) {
        return dialect.types()
                .table()
                .find(raw)
                .orElseThrow(() -> new ConfigurationException("The dialect " + dialect.name() + " cannot store a "
                        + raw.getName() + "; it stores "
                        + dialect.types().table().types().stream()
                                .map(Class::getSimpleName)
                                .collect(Collectors.joining(", "))
                        + ". Give the property a converter with @Convert, or store it with @Json"));
    }

    private ResolvedType enumByName(Class<?> raw) {
        TypeMapping<String> text = mapping(String.class);
        Map<String, Object> byName = constants(raw).stream()
                .collect(Collectors.toMap(
                        constant -> ((Enum<?>) constant).name(),
                        constant -> constant,
                        (one, other) -> one,
                        LinkedHashMap::new));
        Codec<Object> codec = new MappedCodec<>(text.codec(), constant -> ((Enum<?>) constant).name(), name -> {
            Object constant = byName.get(name);
            if (constant == null) {
                throw new IllegalArgumentException("The database holds '" + name + "', which " + raw.getName()
                        + " does not know; it knows " + byName.keySet());
            }
            return constant;
        });
        return new ResolvedType(codec, text.columnType(), false, false);
    }

    @SuppressWarnings("EnumOrdinal") // the user asked for it with @Enumerated(ORDINAL)
    private ResolvedType enumByOrdinal(Class<?> raw) {
        TypeMapping<Integer> number = mapping(Integer.class);
        List<Object> all = constants(raw);
        Codec<Object> codec = new MappedCodec<>(number.codec(), constant -> ((Enum<?>) constant).ordinal(), ordinal -> {
            if (ordinal < 0 || ordinal >= all.size()) {
                throw new IllegalArgumentException("The database holds " + ordinal + ", but " + raw.getName() + " has "
                        + all.size() + " constants");
            }
            return all.get(ordinal);
        });
        return new ResolvedType(codec, number.columnType(), false, false);
    }

    private static List<Object> constants(Class<?> raw) {
        return List.of(Objects.requireNonNull(raw.getEnumConstants(), "not an enum"));
    }

    private ResolvedType json(JavaType type) {
        TypeMapping<String> text = dialect.types().json();
        Codec<Object> codec = new JsonCodec(text.codec(), json, type);
        return new ResolvedType(
                codec,
                text.columnType(),
                false,
                !type.raw().isRecord() || !type.arguments().isEmpty());
    }

    private ResolvedType array(ValueType type) {
        ResolvedType stored = dialect.types()
                .array(mapping(type.java().arguments().get(0).raw()))
                .<ResolvedType>map(mapping -> new ResolvedType(mapping.codec(), mapping.columnType(), false, true))
                .orElseGet(() -> {
                    TypeMapping<String> text = dialect.types().json();
                    return new ResolvedType(
                            JsonLists.codec(text.codec(), json, type.java()), text.columnType(), false, true);
                });
        Codec<Object> codec = Codecs.checked(stored.anyCodec(), list -> requireNoNull((List<?>) list));
        return new ResolvedType(codec, stored.columnType(), false, true);
    }

    private static void requireNoNull(List<?> list) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) == null) {
                throw new IllegalArgumentException(
                        "The list holds null at position " + i + "; leave it out, or store the list with @Json");
            }
        }
    }

    @SuppressWarnings("unchecked") // the processor has checked both sides of the converter
    private ResolvedType converted(ValueType type) {
        Converter<Object, Object> converter =
                (Converter<Object, Object>) Objects.requireNonNull(type.converter(), "converter");
        ResolvedType stored = resolve(Objects.requireNonNull(type.stored(), "stored"));
        Codec<Object> codec = new MappedCodec<>(stored.anyCodec(), converter::toDatabase, converter::fromDatabase);
        return new ResolvedType(codec, stored.columnType(), false, true);
    }

    /**
     * A copy of a value that does not change when the value does; compare copies with {@link Objects#deepEquals}.
     *
     * @param type the type of the value
     * @param value the value, not null
     * @return the value itself when it cannot change, else its stored form
     */
    @SuppressWarnings("unchecked") // the processor has checked the converter
    public Object frozen(ValueType type, Object value) {
        if (!resolve(type).mutable()) {
            return value;
        }
        if (value instanceof byte[] bytes) {
            return bytes.clone();
        }
        if (type.storage() == Storage.CONVERTED) {
            return ((Converter<Object, Object>) Objects.requireNonNull(type.converter(), "converter"))
                    .toDatabase(value);
        }
        return value instanceof List<?> list && type.storage() == Storage.ARRAY
                ? new ArrayList<>(list)
                : json.write(value);
    }
}
