package duo.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.Key;
import duo.api.annotation.OnDeleteRule;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.api.meta.Reference;
import duo.api.meta.Storage;
import duo.api.meta.ValueType;
import duo.api.relation.Ref;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReferenceTest {
    private static final String USER = "@Table record User(@Id @Generated Long id, String name) {}";

    @Test
    void aReferenceIsAColumnOfTheTypeOfTheKey() {
        Loaded loaded = Sources.load(USER, """
                @Table class Post extends Entity {
                    @Id UUID id;
                    @OnDelete(OnDeleteRule.CASCADE) Ref<User> author;
                    @OnDelete(OnDeleteRule.SET_NULL) Ref<@Nullable User> editor;
                    @Nullable Ref<Post> parent;
                    @Column(name = "rev") Ref<User> reviewer;
                }
                """);

        assertThat(loaded.table("Post").columns())
                .extracting(MappedColumn::name)
                .containsExactly("id", "author_id", "editor_id", "parent_id", "rev");
        MappedColumn author = loaded.column("Post", "author");
        assertThat(author.type()).isEqualTo(ValueType.plain(Long.class));
        assertThat(author.isNullable()).isFalse();
        assertThat(author.reference()).contains(new Reference(loaded.type("User"), OnDeleteRule.CASCADE));
        MappedColumn editor = loaded.column("Post", "editor");
        assertThat(editor.isNullable()).isTrue();
        assertThat(editor.reference()).contains(new Reference(loaded.type("User"), OnDeleteRule.SET_NULL));
        MappedColumn parent = loaded.column("Post", "parent");
        assertThat(parent.isNullable()).isTrue();
        assertThat(parent.type()).isEqualTo(ValueType.plain(UUID.class));
        assertThat(parent.reference()).contains(new Reference(loaded.type("Post"), OnDeleteRule.DO_NOTHING));
    }

    @Test
    void theKeyIsReadIntoAReferenceAndGivenBack() {
        Loaded loaded =
                Sources.load(USER, "@Table record Post(@Id long id, Ref<User> author, Ref<@Nullable User> editor) {}");
        EntityType<Object> type = loaded.model("Post");

        Object post = type.read(Row.of(1L, 7L, null));

        assertThat(post).isEqualTo(type.construct(new Object[] {1L, 7L, null}));
        assertThat(post).hasToString("Post[id=1, author=User#7, editor=User#none]");
        assertThat(type.values(post)).containsExactly(1L, 7L, null);
    }

    @Test
    void aReferenceKeepsItsObjectWhileItsKeyStaysTheSame() {
        Loaded loaded = Sources.load(USER, """
                @Table record Post(@Id long id, Ref<User> author) {
                    static Object run() { return new Post(1, Ref.to(new User(7L, "Ada"))); }
                }
                """);
        EntityType<Object> type = loaded.model("Post");
        Object post = loaded.run("Post");

        Ref<?> kept = (Ref<?>) Loaded.value(type.replace(post, new Object[] {2L, 7L}), "author");
        Ref<?> changed = (Ref<?>) Loaded.value(type.replace(post, new Object[] {2L, 8L}), "author");

        assertThat(kept.isLoaded()).isTrue();
        assertThat(changed.isLoaded()).isFalse();
        assertThat(changed.key()).isEqualTo(8L);
    }

    @Test
    void aReferenceToAModelWithoutAKeyCannotBeWritten() {
        Loaded loaded = Sources.load(USER, """
                @Table record Post(@Id long id, Ref<User> author) {
                    static Object run() { return new Post(1, Ref.to(new User(null, "Ada"))); }
                }
                """);
        EntityType<Object> type = loaded.model("Post");
        Object post = loaded.run("Post");

        assertThatThrownBy(() -> type.values(post)).hasMessageContaining("save it before what refers to it");
    }

    @Test
    void aModelIsGivenAReferenceToAModelWithoutAKey() {
        Loaded loaded = Sources.load(USER, """
                @Table record Post(@Id long id, Ref<User> author, Ref<User> editor) {
                    static Object run() {
                        return new Post(1, Ref.to(new User(null, "Ada")), Ref.to(new User(null, "Bob")));
                    }
                }
                """);
        EntityType<Object> type = loaded.model("Post");
        Object post = loaded.run("Post");
        Ref<?> editor = (Ref<?>) Loaded.value(post, "editor");

        Object other = type.refer(post, type.relations().get(0), editor);

        assertThat(Loaded.value(other, "author")).isSameAs(editor);
        assertThat(Loaded.value(other, "editor")).isSameAs(editor);
        assertThat(type.get(other, 0)).isEqualTo(1L);
    }

    @Test
    void aReferenceTakesOverSizeStorageAndBaseOfTheKey() {
        Loaded loaded = Sources.load(
                """
                @Table record Country(@Id @Column(length = 2) String code) {}
                """,
                """
                @Table class City extends Keyed<Integer> {}
                """,
                "@MappedSuperclass abstract class Keyed<K> extends Entity { @Id K id; }",
                "@Table record Coin(@Id @Convert(Code.class) Metal metal) {}",
                """
                enum Metal { GOLD }
                """,
                """
                class Code implements Converter<Metal, String> {
                    @Override public String toDatabase(Metal metal) { return metal.name(); }
                    @Override public Metal fromDatabase(String text) { return Metal.valueOf(text); }
                }
                """,
                "@Table record Profile(@Id Ref<City> city) {}",
                """
                @Table record Trip(@Id long id, Ref<Country> country, Ref<City> city, Ref<Coin> coin, Ref<Profile> profile) {}
                """);

        assertThat(loaded.column("Trip", "country").length()).isEqualTo(2);
        assertThat(loaded.column("Trip", "city").type()).isEqualTo(ValueType.plain(Integer.class));
        assertThat(loaded.column("Trip", "profile").type()).isEqualTo(ValueType.plain(Integer.class));
        assertThat(loaded.column("Trip", "coin").type().storage()).isEqualTo(Storage.CONVERTED);
    }

    @Test
    void aCompositeKeyHasAFactoryThatTakesLiterals() {
        Loaded loaded = Sources.load(USER, """
                @Table public record Enrollment(@Id Long student, @Id String course, @Id Ref<User> tutor, int grade) {
                    static List<Object> run() {
                        return List.of(
                            Enrollment_.key(1, "math", 2),
                            Enrollment_.TYPE.key(new Enrollment(1L, "math", Ref.of(User.class, 2L), 5)).orElseThrow());
                    }
                }
                """);

        assertThat(loaded.run("Enrollment")).isEqualTo(List.of(Key.of(1L, "math", 2L), Key.of(1L, "math", 2L)));
        assertThat(loaded.table("Enrollment").ids())
                .extracting(MappedColumn::name)
                .containsExactly("student", "course", "tutor_id");
    }

    @Test
    void aKeyOfAnUnsavedTargetIsAbsent() {
        Loaded loaded = Sources.load(USER, """
                @Table record Membership(@Id Ref<User> user, @Id int club) {
                    static Object run() { return Membership_.TYPE.key(new Membership(Ref.to(new User(null, "Ada")), 1)); }
                }
                """);

        assertThat(loaded.run("Membership")).isEqualTo(Optional.empty());
    }
}
