package duo.processor;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.meta.EntityType;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Models that are right, but seldom written this way. */
class UnusualModelTest {
    /** Of such classes javac itself warns wherever another file names one, and heeds no annotation there. */
    @Test
    void severalModelsMayShareAFile() {
        Loaded loaded = Sources.load(List.of("-Xlint:-auxiliaryclass"), """
                @Table record First(@Id long id, Ref<Second> second) {}
                @Table class Second extends Entity { @Id long id; State state; @Embedded Place place; }
                @MappedSuperclass abstract class Third<K> extends Entity { @Id K key; }
                @Table class Fourth extends Third<String> { @Convert(Negated.class) int number; }
                @Schema record Fifth(long id) implements SchemaOf<Second> {}
                enum State { ON, OFF }
                record Place(String city) {}
                class Negated implements Converter<Integer, Integer> {
                    public Integer toDatabase(Integer value) { return -value; }
                    public Integer fromDatabase(Integer stored) { return -stored; }
                }
                """);

        assertThat(loaded.table("Second").columns()).hasSize(3);
        assertThat(loaded.table("Fourth").columns()).hasSize(2);
        assertThat(loaded.schema("Fifth").properties()).containsExactly("id");
    }

    @Test
    void aModelMayHaveHundredsOfColumns() {
        String components =
                IntStream.range(0, 250).mapToObj(i -> "String text" + i).collect(Collectors.joining(", "));
        String fields = IntStream.range(0, 600)
                .mapToObj(i -> "@Nullable Double number" + i + ";")
                .collect(Collectors.joining(" "));
        Loaded loaded = Sources.load(
                "@Table record Broad(@Id long id, " + components + ") {}",
                "@Table class Broader extends Entity { @Id long id; " + fields + " }");
        EntityType<Object> broad = loaded.model("Broad");
        Object[] values = new Object[251];
        Arrays.fill(values, "x");
        values[0] = 1L;

        assertThat(broad.values(broad.construct(values))).containsExactly(values);
        assertThat(loaded.table("Broader").columns()).hasSize(601);
    }

    @Test
    void modelsMayStandInAnythingThatHoldsClasses() {
        Loaded loaded = Sources.load("""
                public interface Shapes {
                    @Table record Circle(@Id long id, Kind kind) {}
                    @Table class Square extends Entity { @Id long id; Kind kind; }
                    enum Kind { THIN, THICK; @Table record Line(@Id long id, Kind kind) {} }
                    @interface Mark { @Table record Dot(@Id long id) {} }
                    record Holder(int x) { @Table record Held(@Id long id) {} }
                }
                """, "@Table record Shapes_Circle(@Id long id, String other) {}");

        assertThat(loaded.table("Shapes$Circle").columns()).hasSize(2);
        assertThat(loaded.table("Shapes$Square").columns()).hasSize(2);
        assertThat(loaded.table("Shapes$Kind$Line").columns()).hasSize(2);
        assertThat(loaded.table("Shapes$Mark$Dot").columns()).hasSize(1);
        assertThat(loaded.table("Shapes$Holder$Held").columns()).hasSize(1);
        assertThat(loaded.column("Shapes_Circle", "other").name()).isEqualTo("other");
    }

    @Test
    void modelsMayHaveTheNamesOfWellKnownClasses() {
        Loaded loaded = Sources.load(
                "package com.odd; @duo.api.annotation.Table record Override(@duo.api.annotation.Id long id) {}",
                "package com.odd; @duo.api.annotation.Table record String(@duo.api.annotation.Id long id) {}",
                "package com.odd; @duo.api.annotation.Table record Object(@duo.api.annotation.Id long id,"
                        + " @duo.api.annotation.Id int part, duo.api.relation.Ref<String> string) {}",
                "package com.odd; @duo.api.annotation.Table class List extends duo.api.Entity {"
                        + " @duo.api.annotation.Id long id; duo.api.relation.Ref<List> list; }",
                "package com.odd; @duo.api.annotation.Table record T(@duo.api.annotation.Id long id,"
                        + " duo.api.relation.Ref<T> t) {}",
                "package com.odd; class SuppressWarnings {}");

        for (String model : List.of("Override", "String", "Object", "List", "T")) {
            assertThat(loaded.table("com.odd." + model).name()).isEqualToIgnoringCase(model);
        }
    }

    @Test
    void fieldsMayHaveTheNamesOfMethodsOfObject() {
        Loaded loaded = Sources.load("""
                package com.base;
                import duo.api.Entity;
                import duo.api.annotation.*;
                @MappedSuperclass public abstract class Odd<K extends Comparable<K>, V> extends Entity {
                    @Id K getClass; protected V wait; String notify; int hashCode; boolean equals; long finalize; byte[] clone;
                    private String toString;
                    protected String getToString() { return toString; }
                    protected void setToString(String text) { toString = text; }
                }
                """, """
                package com.middle;
                import duo.api.annotation.*;
                @MappedSuperclass public abstract class Middle<V extends java.time.temporal.Temporal & Comparable<? super V>>
                        extends com.base.Odd<java.util.UUID, V> {
                    protected java.util.List<String> main;
                    private boolean done;
                    boolean isDone() { return done; }
                    void setDone(boolean value) { done = value; }
                    protected static class Other {}
                }
                """, """
                @Table class Leaf extends com.middle.Middle<Instant> {
                    String model; String row; String values; String column; String value; String entity;
                }
                """);
        EntityType<Object> type = loaded.model("Leaf");
        UUID key = new UUID(1, 2);
        Object[] values = {
            key, Instant.EPOCH, "n", 3, true, 4L, new byte[] {5}, "t", List.of("m"), true, "1", "2", "3", "4", "5", "6"
        };

        assertThat(type.values(type.construct(values))).containsExactly(values);
        assertThat(type.key(type.construct(values)).orElseThrow().values()).containsExactly(key);
    }

    @Test
    void constructorsMayBeOverloaded() {
        Loaded loaded = Sources.load("""
                @Table record Thing(@Id @Nullable Long id, Integer number, short small, @Transient Object ignored, String text) {
                    Thing(@Nullable Long id, int number, int small, Object ignored, String text) {
                        this(id, Integer.valueOf(-1), (short) small, ignored, text);
                    }
                    Thing(@Nullable Long id, Integer number, Short small, String ignored, CharSequence text) {
                        this(id, Integer.valueOf(-2), small.shortValue(), ignored, text.toString());
                    }
                }
                """);
        EntityType<Object> type = loaded.model("Thing");
        Object[] values = {1L, 2, (short) 3, "four"};

        assertThat(type.values(type.construct(values))).containsExactly(values);
        assertThat(type.values(type.read(Row.of(values)))).containsExactly(values);
    }

    @Test
    void whatIsStoredAsJsonMayHaveAnyShape() {
        Loaded loaded = Sources.load("""
                @Table record Thing(@Id long id, @Json int[] numbers, @Json String[][] texts, @Json List<? extends Number> some,
                    @Json Map<String, ? super Integer> more, @Json List<?> any, @Json List<String>[] lists, @Json State state,
                    @Json Shape shape, @Json @Nullable Object object) {
                  enum State { ON }
                  sealed interface Shape permits Dot {}
                  record Dot(int x) implements Shape {}
                }
                """);

        assertThat(loaded.column("Thing", "numbers").type().java().raw()).isEqualTo(int[].class);
        assertThat(loaded.column("Thing", "some").type().java()).hasToString("List<Number>");
        assertThat(loaded.column("Thing", "more").type().java()).hasToString("Map<String, Object>");
        assertThat(loaded.column("Thing", "lists").type().java().raw()).isEqualTo(List[].class);
    }

    @Test
    void embeddedRecordsMayHaveNamesThatCollideOnceJoined() {
        Loaded loaded = Sources.load("""
                @Table record Thing(@Id long id, @Embedded @Nullable Outer a, @Embedded(prefix = "x_") @Nullable Inner a$b,
                    @Embedded(prefix = "y_") @Nullable Inner aB, @Embedded(prefix = "z_") @Nullable Inner AB) {
                  record Outer(@Embedded @Nullable Inner b, String c) {}
                  record Inner(String d) {}
                }
                """);
        EntityType<Object> type = loaded.model("Thing");
        Object[] values = {1L, "b", "c", "a$b", "aB", "AB"};

        assertThat(type.values(type.construct(values))).containsExactly(values);
    }
}
