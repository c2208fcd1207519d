package duo.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.SchemaOf;
import duo.api.meta.SchemaType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PayloadTest {
    private static final String MODELS = """
            public class Models {
                @Table public record User(@Id @Generated Long id, String name, int age, @Nullable Integer stars,
                    List<String> tags, @Embedded @Nullable Place home, @Json Map<String, Integer> scores) {}
                public record Place(String city, int zip) {}
                @Table public static class Post extends Entity {
                    @Id @Generated long id;
                    String title;
                    Ref<@Nullable User> author;
                }
            }
            """;

    @Test
    void componentsAreFoundInTheModel() {
        Loaded loaded = Sources.load(MODELS, """
                @Schema public record NewUser(List<String> tags, String name, Integer age, @Nullable Integer stars,
                    Map<String, Integer> scores) implements SchemaOf<Models.User> {}
                """);
        SchemaType<SchemaOf<Object>> type = loaded.schema("NewUser");

        assertThat(type.model()).isEqualTo(loaded.type("Models$User"));
        assertThat(type.properties()).containsExactly("tags", "name", "age", "stars", "scores");
        SchemaOf<Object> made = type.construct(new Object[] {List.of("a"), "Ada", 30, null, Map.of()});
        assertThat(made).hasToString("NewUser[tags=[a], name=Ada, age=30, stars=null, scores={}]");
        assertThat(type.get(made, 1)).isEqualTo("Ada");
        assertThat(type.read(Row.of(List.of("a"), "Ada", 30, null, Map.of()))).isEqualTo(made);
    }

    @Test
    void boxesAndPrimitivesInterchange() {
        Loaded loaded = Sources.load(MODELS, """
                @Schema record Part(@Nullable Integer age, int stars, long id) implements SchemaOf<Models.User> {}
                """);
        SchemaType<SchemaOf<Object>> type = loaded.schema("Part");
        Row row = Row.of(30, 5, 1L);

        assertThat(type.read(row)).hasToString("Part[age=30, stars=5, id=1]");
        assertThat(row.calls()).containsExactly("get 0", "get 1", "getLong 2");
        assertThatThrownBy(() -> type.read(Row.of(30, null, 1L))).hasMessageContaining("NULL in column 1");
    }

    @Test
    void computedComponentsStandBehindTheColumns() {
        Loaded loaded = Sources.load(MODELS, """
                @Schema record Part(@Computed int next, String name, @Computed @Nullable String nick,
                    @Computed List<String> words) implements SchemaOf<Models.User> {}
                """);
        SchemaType<SchemaOf<Object>> type = loaded.schema("Part");

        assertThat(type.properties()).containsExactly("name");
        assertThat(type.computed())
                .containsExactly(
                        new SchemaType.Computed("next", Integer.class),
                        new SchemaType.Computed("nick", String.class),
                        new SchemaType.Computed("words", List.class));
        Row row = Row.of("Ada", 31, null, List.of("a"));
        assertThat(type.read(row)).hasToString("Part[next=31, name=Ada, nick=null, words=[a]]");
        assertThat(type.construct(new Object[] {"Ada", null, null, List.of()}))
                .hasToString("Part[next=0, name=Ada, nick=null, words=[]]");
        assertThat(type.get(type.construct(new Object[] {"Ada", 1, null, null}), 0))
                .isEqualTo("Ada");
    }

    @Test
    void aRelationIsCarriedAsReferenceOrAsKey() {
        Loaded loaded = Sources.load(MODELS, """
                @Schema record ByKey(String title, @Nullable Long authorId) implements SchemaOf<Models.Post> {}
                """, """
                @Schema record ByReference(@Nullable Ref<Models.User> author) implements SchemaOf<Models.Post> {
                    static Object run() { return new ByReference(Ref.to(new Models.User(9L, "", 0, 0, List.of(), null, Map.of()))); }
                }
                """);
        SchemaType<SchemaOf<Object>> byKey = loaded.schema("ByKey");
        SchemaType<SchemaOf<Object>> byReference = loaded.schema("ByReference");

        assertThat(byKey.properties()).containsExactly("title", "author");
        assertThat(byKey.read(Row.of("Hello", null))).hasToString("ByKey[title=Hello, authorId=null]");
        assertThat(byKey.get(byKey.construct(new Object[] {"Hello", 4L}), 1)).isEqualTo(4L);
        assertThat(byReference.properties()).containsExactly("author");
        assertThat(byReference.read(Row.of(4L))).hasToString("ByReference[author=User#4]");
        assertThat(byReference.get(reference(loaded), 0)).isEqualTo(9L);
    }

    @SuppressWarnings("unchecked")
    private static SchemaOf<Object> reference(Loaded loaded) {
        return (SchemaOf<Object>) loaded.run("ByReference");
    }

    @Test
    void anEmbeddedRecordIsCarriedWhole() {
        Loaded loaded = Sources.load(MODELS, """
                @Schema record Moved(String name, Models.@Nullable Place home, int age) implements SchemaOf<Models.User> {}
                """);
        SchemaType<SchemaOf<Object>> type = loaded.schema("Moved");

        assertThat(type.properties()).containsExactly("name", "home.city", "home.zip", "age");
        SchemaOf<Object> moved = type.read(Row.of("Ada", "Rome", 5, 30));
        assertThat(moved).hasToString("Moved[name=Ada, home=Place[city=Rome, zip=5], age=30]");
        assertThat(type.get(moved, 2)).isEqualTo(5);
        assertThat(type.construct(new Object[] {"Ada", null, null, 30}))
                .hasToString("Moved[name=Ada, home=null, age=30]");
    }

    @Test
    void transientComponentsAreSkipped() {
        Loaded loaded = Sources.load(MODELS, """
                @Schema record Form(@Transient String token, String name, @Transient int step) implements SchemaOf<Models.User> {}
                """, "@Schema record Nothing() implements SchemaOf<Models.User> {}");

        assertThat(loaded.schema("Form").properties()).containsExactly("name");
        assertThat(loaded.schema("Form").read(Row.of("Ada"))).hasToString("Form[token=null, name=Ada, step=0]");
        assertThat(loaded.schema("Nothing").read(Row.of())).hasToString("Nothing[]");
    }

    @Test
    void aModelIsCopiedIntoASchema() {
        Loaded loaded = Sources.load(
                MODELS, "@Schema record UserRead(String name, long id) implements SchemaOf<Models.User> {}");
        Object user = loaded.model("Models$User")
                .construct(new Object[] {3L, "Ada", 30, null, List.of(), null, null, Map.of()});

        assertThat(loaded.schema("UserRead").of(loaded.model("Models$User"), user))
                .hasToString("UserRead[name=Ada, id=3]");
    }
}
