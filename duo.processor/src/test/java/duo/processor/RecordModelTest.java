package duo.processor;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.meta.EntityType;
import duo.api.meta.Generation;
import duo.api.meta.JavaType;
import duo.api.meta.MappedColumn;
import duo.api.meta.Storage;
import duo.api.meta.ValueType;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordModelTest {
    private static final String EVERYTHING = """
            @Table public record Everything(@Id @Generated Long id, boolean aBoolean, byte aByte, short aShort, int anInt,
                long aLong, float aFloat, double aDouble, char aChar, @Nullable Boolean boxedBoolean, @Nullable Byte boxedByte,
                @Nullable Short boxedShort, @Nullable Integer boxedInt, @Nullable Long boxedLong, @Nullable Float boxedFloat,
                @Nullable Double boxedDouble, @Nullable Character boxedChar, String text, BigDecimal decimal,
                BigInteger integer, UUID uuid, byte[] bytes, LocalDate date, LocalTime time, LocalDateTime dateTime,
                Instant instant, OffsetDateTime offset, Duration duration, Year year, byte @Nullable [] noBytes) {}
            """;
    private static final @Nullable Object[] VALUES = {
        7L,
        true,
        (byte) 1,
        (short) 2,
        3,
        4L,
        5.5f,
        6.5d,
        'x',
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        "text",
        new BigDecimal("1.50"),
        BigInteger.TEN,
        new UUID(1, 2),
        new byte[] {1, 2},
        LocalDate.EPOCH,
        LocalTime.NOON,
        LocalDateTime.MIN,
        Instant.EPOCH,
        OffsetDateTime.MAX,
        Duration.ZERO,
        Year.of(2026),
        null
    };

    @Test
    void everyPlainTypeIsReadFromARow() {
        EntityType<Object> type = Sources.load(EVERYTHING).model("Everything");
        Row row = Row.of(VALUES);

        Object read = type.read(row);

        assertThat(type.values(read)).isEqualTo(VALUES);
        assertThat(row.calls().subList(0, 10))
                .containsExactly(
                        "get 0",
                        "getBoolean 1",
                        "getByte 2",
                        "getShort 3",
                        "getInt 4",
                        "getLong 5",
                        "getFloat 6",
                        "getDouble 7",
                        "getChar 8",
                        "getOrNull 9");
        assertThat(row.calls()).hasSize(VALUES.length).contains("get 21", "getOrNull 29");
    }

    @Test
    void everyPlainTypeIsMadeOfValues() {
        EntityType<Object> type = Sources.load(EVERYTHING).model("Everything");

        assertThat(type.values(type.construct(VALUES))).isEqualTo(VALUES);
    }

    @Test
    void primitivesTakeTheirDefaultWhereThereIsNoValue() {
        EntityType<Object> type = Sources.load(EVERYTHING).model("Everything");

        @Nullable Object[] values = type.values(type.construct(new Object[VALUES.length]));

        assertThat(values).startsWith(null, false, (byte) 0, (short) 0, 0, 0L, 0f, 0d, '\0', null);
    }

    @Test
    void aCopyHasTheNewValues() {
        EntityType<Object> type = Sources.load(EVERYTHING).model("Everything");
        Object model = type.construct(VALUES);
        @Nullable Object[] changed = VALUES.clone();
        changed[4] = 99;

        Object copy = type.replace(model, changed);

        assertThat(type.get(copy, 4)).isEqualTo(99);
        assertThat(type.get(model, 4)).isEqualTo(3);
    }

    @Test
    void theColumnsFollowFromTheTypes() {
        Loaded loaded = Sources.load(EVERYTHING);

        assertThat(loaded.table("Everything").name()).isEqualTo("everything");
        assertThat(loaded.table("Everything").columns())
                .extracting(MappedColumn::name)
                .startsWith("id", "a_boolean", "a_byte")
                .endsWith("year", "no_bytes");
        assertThat(loaded.table("Everything").columns().stream()
                        .filter(MappedColumn::isNullable)
                        .map(MappedColumn::property))
                .containsExactly(
                        "boxedBoolean",
                        "boxedByte",
                        "boxedShort",
                        "boxedInt",
                        "boxedLong",
                        "boxedFloat",
                        "boxedDouble",
                        "boxedChar",
                        "noBytes");
        assertThat(loaded.column("Everything", "anInt").type()).isEqualTo(ValueType.plain(Integer.class));
        assertThat(loaded.column("Everything", "bytes").type()).isEqualTo(ValueType.plain(byte[].class));
    }

    @Test
    void enumsListsJsonAndConvertersHaveTheirStorage() {
        Loaded loaded = Sources.load("""
                @Table record Thing(@Id long id, Colour byName, @Enumerated(EnumStorage.ORDINAL) Colour byOrdinal,
                    List<String> tags, @Json Map<String, List<Integer>> settings, @Json Detail detail,
                    @Convert(MoneyConverter.class) Money price, @Convert(Levels.class) int level, @Json List<?> any) {
                  enum Colour { RED, ULTRAMARINE }
                  record Detail(String a) {}
                  record Money(long cents) {}
                  static final class MoneyConverter implements Converter<Money, Long> {
                    @Override public Long toDatabase(Money money) { return money.cents(); }
                    @Override public Money fromDatabase(Long cents) { return new Money(cents); }
                  }
                  abstract static class Swapped<D, J> implements Converter<J, D> {}
                  static final class Levels extends Swapped<String, Integer> {
                    @Override public String toDatabase(Integer level) { return "L" + level; }
                    @Override public Integer fromDatabase(String text) { return Integer.valueOf(text.substring(1)); }
                  }
                }
                """);
        Class<?> colour = loaded.type("Thing$Colour");

        assertThat(loaded.column("Thing", "byName").type())
                .isEqualTo(new ValueType(JavaType.of(colour), Storage.ENUM_NAME, null, null));
        assertThat(loaded.column("Thing", "byName").length()).isEqualTo("ULTRAMARINE".length());
        assertThat(loaded.column("Thing", "byOrdinal").type())
                .isEqualTo(new ValueType(JavaType.of(colour), Storage.ENUM_ORDINAL, null, null));
        assertThat(loaded.column("Thing", "byOrdinal").length()).isZero();
        assertThat(loaded.column("Thing", "tags").type())
                .isEqualTo(ValueType.array(JavaType.of(List.class, JavaType.of(String.class))));
        assertThat(loaded.column("Thing", "settings").type())
                .isEqualTo(ValueType.json(JavaType.of(
                        Map.class, JavaType.of(String.class), JavaType.of(List.class, JavaType.of(Integer.class)))));
        assertThat(loaded.column("Thing", "detail").type())
                .isEqualTo(ValueType.json(JavaType.of(loaded.type("Thing$Detail"))));
        assertThat(loaded.column("Thing", "any").type())
                .isEqualTo(ValueType.json(JavaType.of(List.class, JavaType.of(Object.class))));
        ValueType price = loaded.column("Thing", "price").type();
        assertThat(price.storage()).isEqualTo(Storage.CONVERTED);
        assertThat(price.stored()).isEqualTo(ValueType.plain(Long.class));
        assertThat(price.converter()).isInstanceOf(loaded.type("Thing$MoneyConverter"));
        assertThat(loaded.column("Thing", "level").type().stored()).isEqualTo(ValueType.plain(String.class));
    }

    @Test
    void genericTypesAreReadAsSuchAndConvertedPrimitivesByTheirBox() {
        Loaded loaded = Sources.load("""
                @Table record Thing(@Id long id, List<String> tags, @Json @Nullable Map<String, Integer> settings,
                    @Convert(Levels.class) int level) {
                  static final class Levels implements Converter<Integer, String> {
                    @Override public String toDatabase(Integer level) { return "L" + level; }
                    @Override public Integer fromDatabase(String text) { return Integer.valueOf(text.substring(1)); }
                  }
                }
                """);
        Row row = Row.of(1L, List.of("a"), Map.of("b", 2), 3);

        Object read = loaded.model("Thing").read(row);

        assertThat(read).hasToString("Thing[id=1, tags=[a], settings={b=2}, level=3]");
        assertThat(row.calls()).containsExactly("getLong 0", "getGeneric 1", "getGenericOrNull 2", "get 3");
    }

    @Test
    void transientComponentsAreAbsentWhenReadAndKeptWhenCopied() {
        Loaded loaded = Sources.load("""
                @Table record Note(@Id Long id, @Transient String text, @Transient int count, String title) {
                  Note(Long id, Object other, int count, String title) { this(id, "other", count, title); }
                  static Object run() { return new Note(1L, "kept", 5, "old"); }
                }
                """);
        EntityType<Object> type = loaded.model("Note");

        assertThat(type.read(Row.of(1L, "t"))).hasToString("Note[id=1, text=null, count=0, title=t]");
        assertThat(type.replace(loaded.run("Note"), new Object[] {2L, "new"}))
                .hasToString("Note[id=2, text=kept, count=5, title=new]");
    }

    @Test
    void detailsOfColumnsAreWrittenDown() {
        Loaded loaded = Sources.load("""
                @Table(name = "t \\"quoted\\"", schema = "s", comment = "two\\nlines")
                record Thing(@Id @Generated(value = GenerationStrategy.SEQUENCE, sequence = "seq") long id,
                    @Column(name = "a \\"b\\"", length = 40, nullable = Nullability.NULLABLE, updatable = false,
                        insertable = false, definition = "citext", comment = "c") String text,
                    @Column(precision = 12, scale = 3) BigDecimal decimal, @ServerDefault("now()") Instant now,
                    @CreatedAt Instant created, @UpdatedAt LocalDateTime updated, @Version int version,
                    @Guarded String role, @Secret String password) {}
                """);

        assertThat(loaded.table("Thing").toString()).isEqualTo("s.t \"quoted\"");
        assertThat(loaded.table("Thing").comment()).isEqualTo("two\nlines");
        MappedColumn id = loaded.column("Thing", "id");
        assertThat(id.isId()).isTrue();
        assertThat(id.generation()).isEqualTo(Generation.SEQUENCE);
        assertThat(id.sequence()).isEqualTo("seq");
        MappedColumn text = loaded.column("Thing", "text");
        assertThat(text.name()).isEqualTo("a \"b\"");
        assertThat(text.length()).isEqualTo(40);
        assertThat(text.isNullable()).isTrue();
        assertThat(text.isUpdatable()).isFalse();
        assertThat(text.isInsertable()).isFalse();
        assertThat(text.definition()).isEqualTo("citext");
        assertThat(text.comment()).isEqualTo("c");
        assertThat(loaded.column("Thing", "decimal").precision()).isEqualTo(12);
        assertThat(loaded.column("Thing", "decimal").scale()).isEqualTo(3);
        assertThat(loaded.column("Thing", "now").serverDefault()).isEqualTo("now()");
        assertThat(loaded.column("Thing", "created").isCreatedAt()).isTrue();
        assertThat(loaded.column("Thing", "updated").isUpdatedAt()).isTrue();
        assertThat(loaded.table("Thing").version()).contains(loaded.column("Thing", "version"));
        assertThat(loaded.column("Thing", "role").isGuarded()).isTrue();
        assertThat(loaded.column("Thing", "password").isSecret()).isTrue();
    }

    @Test
    void aPrimitiveZeroStandsForAKeyThatIsNotSet() {
        Loaded loaded = Sources.load("@Table record Thing(@Id @Generated long id, String text) {}");
        EntityType<Object> type = loaded.model("Thing");

        assertThat(type.key(type.construct(new Object[] {0L, "a"}))).isEmpty();
        assertThat(type.key(type.construct(new Object[] {5L, "a"}))).isPresent();
    }

    @Test
    void aKeyIsNeverNullableWhateverItsTypeSays() {
        Loaded loaded = Sources.load(
                "@Table record Thing(@Id @Generated @Nullable Long id, @Version @Nullable Integer version) {}");

        assertThat(loaded.column("Thing", "id").isNullable()).isFalse();
        assertThat(loaded.column("Thing", "version").isNullable()).isFalse();
    }

    @Test
    void generationFollowsFromTheTypeOfTheKey() {
        Loaded loaded = Sources.load(
                "@Table record Numbered(@Id @Generated Integer id) {}",
                "@Table record Unique7(@Id @Generated UUID id) {}",
                "@Table record Assigned(@Id String id) {}");

        assertThat(loaded.column("Numbered", "id").generation()).isEqualTo(Generation.IDENTITY);
        assertThat(loaded.column("Unique7", "id").generation()).isEqualTo(Generation.UUID_V7);
        assertThat(loaded.column("Assigned", "id").generation()).isEqualTo(Generation.NONE);
    }
}
