package duo.dialect.postgresql;

import duo.api.spi.Codecs;
import duo.api.spi.Literals;
import duo.api.spi.TypeMapping;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Lists of scalars as arrays. */
final class PostgresqlArrays {
    /**
     * The server's name for the type of the elements, and the form in which the driver writes an element into an array.
     *
     * @param typeName the name that the server gives the type
     * @param write makes of an element what the driver can write
     */
    private record Element(String typeName, Function<Object, Object> write) {
        Element(String typeName) {
            this(typeName, element -> element);
        }
    }

    private static final Map<Class<?>, Element> ELEMENTS = Map.ofEntries(
            Map.entry(Boolean.class, new Element("bool")),
            Map.entry(Byte.class, new Element("int2", element -> ((Byte) element).shortValue())),
            Map.entry(Short.class, new Element("int2")),
            Map.entry(Integer.class, new Element("int4")),
            Map.entry(Long.class, new Element("int8")),
            Map.entry(Float.class, new Element("float4")),
            Map.entry(Double.class, new Element("float8")),
            Map.entry(Character.class, new Element("varchar", Object::toString)),
            Map.entry(String.class, new Element("text")),
            Map.entry(BigDecimal.class, new Element("numeric")),
            Map.entry(BigInteger.class, new Element("numeric", element -> new BigDecimal((BigInteger) element))),
            Map.entry(UUID.class, new Element("uuid")),
            // The driver takes no bytes inside an array of objects, but the server reads them as text.
            Map.entry(byte[].class, new Element("bytea", element -> "\\x" + Literals.hex((byte[]) element))),
            Map.entry(LocalDate.class, new Element("date", PostgresqlTemporalText::of)),
            Map.entry(LocalTime.class, new Element("time", Object::toString)),
            Map.entry(LocalDateTime.class, new Element("timestamp", PostgresqlTemporalText::of)),
            Map.entry(Instant.class, new Element("timestamptz", PostgresqlTemporalText::of)),
            Map.entry(OffsetDateTime.class, new Element("timestamptz", PostgresqlTemporalText::of)),
            Map.entry(Duration.class, new Element("numeric", element -> Codecs.toSeconds((Duration) element))),
            Map.entry(Year.class, new Element("int4", element -> ((Year) element).getValue())));

    private PostgresqlArrays() {}

    static <E> Optional<TypeMapping<List<E>>> of(TypeMapping<E> mapping) {
        return Optional.ofNullable(ELEMENTS.get(mapping.type()))
                .map(element -> new TypeMapping<>(
                        listType(),
                        size -> PostgresqlCollation.without(mapping.columnType().apply(size)) + "[]",
                        new ArrayCodec<>(element.typeName(), mapping.codec(), element.write())));
    }

    @SuppressWarnings("unchecked") // the class of all lists
    private static <E> Class<List<E>> listType() {
        return (Class<List<E>>) (Class<?>) List.class;
    }
}
