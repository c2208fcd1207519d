package duo.processor;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import org.junit.jupiter.api.Test;

class EmbeddedTest {
    private static final String ADDRESS = """
            record Address(String city, @Nullable Integer zip, int number, @Embedded Point point) {
                record Point(double latitude, @Column(name = "lon") double longitude) {}
            }
            """;

    @Test
    void componentsBecomeColumnsWithPaths() {
        Loaded loaded = Sources.load(ADDRESS, """
                @Table record Person(@Id long id, @Embedded Address address, @Embedded(prefix = "work_") @Nullable Address office) {
                    static String run() {
                        return Person_.address.city.column().name() + " " + Person_.address.point.longitude.column().name()
                            + " " + Person_.office.point.latitude.column().property() + " " + Person_.address.zip.eq(1);
                    }
                }
                """);

        assertThat(loaded.table("Person").columns())
                .extracting(MappedColumn::property)
                .containsExactly(
                        "id",
                        "address.city",
                        "address.zip",
                        "address.number",
                        "address.point.latitude",
                        "address.point.longitude",
                        "office.city",
                        "office.zip",
                        "office.number",
                        "office.point.latitude",
                        "office.point.longitude");
        assertThat(loaded.table("Person").columns())
                .extracting(MappedColumn::name)
                .contains("address_city", "address_point_lon", "work_point_latitude");
        assertThat((String) loaded.run("Person")).startsWith("address_city address_point_lon office.point.latitude ");
    }

    @Test
    void allColumnsOfANullableRecordAreNullable() {
        Loaded loaded = Sources.load(
                ADDRESS,
                "@Table record Person(@Id long id, @Embedded @Nullable Address office, @Embedded Address home) {}");

        assertThat(loaded.table("Person").columns().stream()
                        .filter(MappedColumn::isNullable)
                        .map(MappedColumn::property))
                .containsExactly(
                        "office.city",
                        "office.zip",
                        "office.number",
                        "office.point.latitude",
                        "office.point.longitude",
                        "home.zip");
    }

    @Test
    void aNullableRecordIsAbsentWhenAllOfItsColumnsAreNull() {
        EntityType<Object> type = Sources.load(
                        ADDRESS, "@Table record Person(@Id long id, @Embedded @Nullable Address office, int age) {}")
                .model("Person");

        Object absent = type.read(Row.of(1L, null, null, null, null, null, 30));
        Object present = type.read(Row.of(1L, "Rome", null, 5, 1.5, 2.5, 30));

        assertThat(absent).hasToString("Person[id=1, office=null, age=30]");
        assertThat(type.values(absent)).containsExactly(1L, null, null, null, null, null, 30);
        assertThat(present)
                .hasToString("Person[id=1, office=Address[city=Rome, zip=null, number=5,"
                        + " point=Point[latitude=1.5, longitude=2.5]], age=30]");
        assertThat(type.values(present)).containsExactly(1L, "Rome", null, 5, 1.5, 2.5, 30);
    }

    @Test
    void aRequiredRecordIsReadWithoutBoxes() {
        EntityType<Object> type = Sources.load(ADDRESS, "@Table record Person(@Id long id, @Embedded Address home) {}")
                .model("Person");
        Row row = Row.of(1L, "Rome", null, 5, 1.5, 2.5);

        Object read = type.read(row);

        assertThat(row.calls())
                .containsExactly("getLong 0", "get 1", "getOrNull 2", "getInt 3", "getDouble 4", "getDouble 5");
        assertThat(type.replace(read, type.values(read))).isEqualTo(read);
    }

    @Test
    void aRequiredRecordOfNullableComponentsIsNeverAbsent() {
        EntityType<Object> type = Sources.load(
                        "@Table record Person(@Id long id, @Embedded Name name) {}",
                        "record Name(@Nullable String first, @Nullable String last) {}")
                .model("Person");

        Object read = type.read(Row.of(1L, null, null));

        assertThat(read).hasToString("Person[id=1, name=Name[first=null, last=null]]");
        assertThat(type.replace(read, type.values(read))).isEqualTo(read);
    }

    @Test
    void anEntityEmbedsToo() {
        Loaded loaded = Sources.load(ADDRESS, """
                @Table class Person extends Entity {
                    @Id long id;
                    @Embedded @Guarded @Secret Address home;
                }
                """);
        EntityType<Object> type = loaded.model("Person");

        assertThat(type.values(loaded.create("Person"))).containsExactly(0L, null, null, null, null, null);
        assertThat(type.values(type.construct(new Object[] {1L, "Rome", null, 5, 1.5, 2.5})))
                .containsExactly(1L, "Rome", null, 5, 1.5, 2.5);
        assertThat(loaded.column("Person", "home.point.latitude").isGuarded()).isTrue();
        assertThat(loaded.column("Person", "home.city").isSecret()).isTrue();
    }

    @Test
    void typeParametersOfAnEmbeddedRecordAreKnown() {
        Loaded loaded = Sources.load(
                "@Table record Offer(@Id long id, @Embedded Range<Integer> ages) {}",
                "record Range<T>(@Nullable T low, T high) {}");

        assertThat(loaded.column("Offer", "ages.low").type().raw()).isEqualTo(Integer.class);
        assertThat(loaded.model("Offer").read(Row.of(1L, null, 9)))
                .hasToString("Offer[id=1, ages=Range[low=null, high=9]]");
    }

    @Test
    void transientComponentsOfAnEmbeddedRecordAreKeptWhenCopied() {
        Loaded loaded = Sources.load("""
                @Table record Person(@Id long id, @Embedded @Nullable Name name) {
                    record Name(String first, @Transient String cached) {}
                    static Object run() { return new Person(1, new Name("Ada", "kept")); }
                }
                """);

        assertThat(loaded.model("Person").replace(loaded.run("Person"), new Object[] {2L, "Eve"}))
                .hasToString("Person[id=2, name=Name[first=Eve, cached=kept]]");
    }
}
