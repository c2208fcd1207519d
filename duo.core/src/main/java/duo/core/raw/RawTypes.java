package duo.core.raw;

import duo.api.Key;
import duo.api.SqlParameter;
import duo.api.error.ConfigurationException;
import duo.api.error.InvalidQueryException;
import duo.api.meta.Metamodel;
import duo.api.meta.Storage;
import duo.api.meta.ValueType;
import duo.api.relation.Ref;
import duo.api.spi.Codec;
import duo.api.spi.Codecs;
import duo.core.plan.DialectServices;
import duo.core.spec.RowsQuery;
import duo.core.sql.SqlTemplate.Placeholder;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds out how the values that users give to raw SQL are bound: by their class, or as their parameter says. */
final class RawTypes {
    private final DialectServices services;
    private final Codec<Object> untypedNull;

    RawTypes(DialectServices services) {
        this.services = services;
        this.untypedNull =
                Codecs.of(services.dialect().types().untypedNull(), ResultSet::getObject, PreparedStatement::setObject);
    }

    /**
     * What stands at a placeholder: one value, or several if a collection or a query was given.
     *
     * @param place the placeholder
     * @param given what was bound to it
     * @throws InvalidQueryException if it cannot be bound
     */
    RawPlace at(Placeholder place, @Nullable Object given) {
        if (given instanceof RowsQuery<?, ?> query) {
            return RawPlace.of(place, query.embedded(services), services.types());
        }
        List<RawValue> values = values(place.toString(), given);
        if (values.size() > 1 && !place.inList()) {
            throw new InvalidQueryException("A collection was given to " + place
                    + ", which does not stand in parentheses: write in (" + place + ")");
        }
        return RawPlace.of(values);
    }

    private List<RawValue> values(String placeholder, @Nullable Object given) {
        SqlParameter parameter = given instanceof SqlParameter told ? told : null;
        @Nullable Object value = parameter == null ? given : parameter.value();
        boolean secret = parameter != null && parameter.isSecret();
        @Nullable ValueType type = parameter == null ? null : parameter.type().orElse(null);
        boolean several = parameter == null ? value instanceof Collection : parameter.isSeveral();
        if (!several || !(value instanceof Collection<?> elements)) {
            return List.of(single(placeholder, value, type, secret));
        }
        List<RawValue> values = new ArrayList<>();
        for (@Nullable Object element : elements) {
            values.add(single(placeholder, element, type, secret));
        }
        if (values.isEmpty()) {
            throw new InvalidQueryException("The collection for " + placeholder
                    + " is empty, and SQL has no empty list: leave the condition out, or do not send the statement");
        }
        return values;
    }

    private RawValue single(String placeholder, @Nullable Object given, @Nullable ValueType type, boolean secret) {
        @Nullable Object value = keyOf(given);
        if (value == null) {
            return new RawValue(null, type == null ? untypedNull : codec(placeholder, type), secret);
        }
        Codec<Object> codec = codec(placeholder, type == null ? typeOf(placeholder, value) : type);
        try {
            codec.check(value);
        } catch (IllegalArgumentException unfit) {
            throw new InvalidQueryException("The value of " + placeholder + " cannot be bound: " + unfit.getMessage());
        } catch (ClassCastException wrong) {
            throw new InvalidQueryException("The value of " + placeholder + " is of type "
                    + value.getClass().getSimpleName() + ", which does not have the type that was named for it");
        }
        return new RawValue(value, codec, secret);
    }

    private static @Nullable Object keyOf(@Nullable Object given) {
        if (given instanceof Ref<?> reference) {
            return reference.key();
        }
        return given instanceof Key key && key.values().size() == 1
                ? key.values().get(0)
                : given;
    }

    private Codec<Object> codec(String placeholder, ValueType type) {
        if (type.storage() == Storage.PLAIN && !isStored(type.raw())) {
            throw unknown(placeholder, type.raw());
        }
        return services.types().resolve(type).anyCodec();
    }

    private boolean isStored(Class<?> type) {
        return services.dialect().types().table().find(type).isPresent();
    }

    @SuppressWarnings("unchecked") // it is an enum
    private ValueType typeOf(String placeholder, Object value) {
        if (value instanceof Enum<?> constant) {
            return ValueType.enumName((Class<? extends Enum<?>>) (Class<?>) constant.getDeclaringClass());
        }
        if (!isStored(value.getClass())) {
            throw unknown(placeholder, value.getClass());
        }
        return ValueType.plain(value.getClass());
    }

    private InvalidQueryException unknown(String placeholder, Class<?> type) {
        return new InvalidQueryException("The value of " + placeholder + " is of type " + type.getName() + ", but "
                + services.dialect().name() + " stores "
                + services.dialect().types().table().types().stream()
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", "))
                + " and enums" + advice(type));
    }

    private static String advice(Class<?> type) {
        if (type.isArray()) {
            return "; give several values as a List, or an array of the database as SqlParameter.array(..)";
        }
        if (type == Optional.class) {
            return "; give orElse(null)";
        }
        if (isModel(type)) {
            return "; give its key, or the value of one of its columns";
        }
        return Map.class.isAssignableFrom(type) || type.isRecord()
                ? "; give JSON as SqlParameter.json(..)"
                : "; give the value of a mapped column as SqlParameter.of(column, value)";
    }

    private static boolean isModel(Class<?> type) {
        try {
            return Metamodel.of(type).type() == type;
        } catch (ConfigurationException none) {
            return false;
        }
    }

    /** A codec for one place in statements of a batch, whose values may differ in their classes. */
    Codec<Object> common(List<RawValue> values) {
        List<Codec<Object>> codecs = values.stream()
                .filter(value -> value.value() != null)
                .map(RawValue::codec)
                .distinct()
                .toList();
        if (codecs.isEmpty()) {
            return values.get(0).codec();
        }
        return codecs.size() == 1 ? codecs.get(0) : ofAny(codecs.get(0));
    }

    private Codec<Object> ofAny(Codec<Object> first) {
        return Codecs.of(
                first.sqlType(),
                first::read,
                (statement, index, value) -> codec(Integer.toString(index), typeOf(Integer.toString(index), value))
                        .bind(statement, index, value));
    }

    static @Nullable Object[] plain(List<RawValue> values) {
        return values.stream().map(RawValue::value).toArray();
    }

    static boolean[] secrets(List<RawValue> values) {
        boolean[] secret = new boolean[values.size()];
        for (int i = 0; i < secret.length; i++) {
            secret[i] = values.get(i).secret();
        }
        return secret;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // filled with codecs alone
    static Codec<Object>[] codecs(List<RawValue> values) {
        Codec<Object>[] codecs = new Codec[values.size()];
        Arrays.setAll(codecs, index -> values.get(index).codec());
        return codecs;
    }
}
