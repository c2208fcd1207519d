package duo.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.Entity;
import duo.api.error.NotLoadedException;
import duo.api.meta.EntityType;
import duo.api.meta.Junction;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedRelation;
import duo.api.meta.RelationKind;
import duo.api.relation.Many;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RelationTest {
    private static final String USER = "@Table record User(@Id @Generated Long id, String name, Many<Post> posts) {}";
    private static final String POST =
            "@Table class Post extends Entity { @Id long id; Ref<User> author; @ManyToMany Many<Tag> tags; }";
    private static final String TAG =
            "@Table record Tag(@Id long id, String label, @ManyToMany(mappedBy = \"tags\") Many<Post> posts) {}";

    private static MappedRelation relation(Loaded loaded, String model, String property) {
        return loaded.model(model).relation(property).orElseThrow();
    }

    @Test
    void aManyIsTheInverseOfTheOneReference() {
        Loaded loaded = Sources.load(USER, POST, TAG, """
                class Use {
                    static Object run() {
                        ToMany<User, Post> posts = User_.posts;
                        ToMany<Post, Tag> tags = Post_.tags;
                        return posts.toString() + tags;
                    }
                }
                """);

        MappedRelation posts = relation(loaded, "User", "posts");

        assertThat(posts.kind()).isEqualTo(RelationKind.TO_MANY);
        assertThat(posts.isOwning()).isFalse();
        assertThat(posts.inverseOf()).contains(relation(loaded, "Post", "author"));
        assertThat(posts.targetColumns()).containsExactly(loaded.column("Post", "author"));
        assertThat(loaded.table("User").columns())
                .extracting(MappedColumn::property)
                .containsExactly("id", "name");
        assertThat(loaded.run("Use")).isEqualTo("User.postsPost.tags");
    }

    @Test
    void aJunctionIsNamedAfterTableAndPropertyAndSeenFromBothSides() {
        Loaded loaded = Sources.load(USER, POST, TAG);

        Junction junction = relation(loaded, "Post", "tags").junction().orElseThrow();
        Junction turned = relation(loaded, "Tag", "posts").junction().orElseThrow();

        assertThat(junction.table().name()).isEqualTo("post_tags");
        assertThat(junction.table().columns()).extracting(MappedColumn::name).containsExactly("post_id", "tag_id");
        assertThat(turned.table()).isSameAs(junction.table());
        assertThat(turned.columns()).isEqualTo(junction.targetColumns());
    }

    @Test
    void aJunctionTakesTheNamesThatAreGiven() {
        Loaded loaded = Sources.load(
                "@Table record A(@Id long x, @Id long y, @ManyToMany(table = \"links\", columns = {\"p\", \"q\"},"
                        + " targetColumns = \"b\") Many<B> bs) {}",
                "@Table record B(@Id long id) {}");

        Junction junction = relation(loaded, "A", "bs").junction().orElseThrow();

        assertThat(junction.table().name()).isEqualTo("links");
        assertThat(junction.columns()).extracting(MappedColumn::name).containsExactly("p", "q");
        assertThat(junction.targetColumns()).extracting(MappedColumn::name).containsExactly("b");
    }

    @Test
    void aModelInBetweenIsFoundByItsTargets() {
        Loaded loaded = Sources.load(
                "@Table record Person(@Id long id, @ManyToMany(through = Membership.class) Many<Club> clubs,"
                        + " @ManyToMany(through = Tie.class, source = \"from\") Many<Person> known) {}",
                "@Table record Club(@Id long id, @ManyToMany(mappedBy = \"clubs\") Many<Person> people) {}",
                "@Table record Membership(@Id Ref<Person> person, @Id Ref<Club> club) {}",
                "@Table record Tie(@Id long id, Ref<Person> from, Ref<Person> to) {}");

        Junction clubs = relation(loaded, "Person", "clubs").junction().orElseThrow();
        Junction known = relation(loaded, "Person", "known").junction().orElseThrow();

        assertThat(clubs.through()).contains(loaded.model("Membership"));
        assertThat(clubs.columns()).containsExactly(loaded.column("Membership", "person"));
        assertThat(known.columns()).containsExactly(loaded.column("Tie", "from"));
        assertThat(known.targetColumns()).containsExactly(loaded.column("Tie", "to"));
    }

    @Test
    void aOneIsTheInverseOfAOneToOneReferenceWhichIsUnique() {
        Loaded loaded = Sources.load(
                "@Table record User(@Id long id, One<Profile> profile, Many<Profile> followers) {}",
                "@Table record Profile(@Id long id, @OneToOne Ref<User> user, Ref<User> friend) {}",
                "class Use { static Object run() { InverseOne<User, Profile> one = User_.profile; return one; } }");

        assertThat(relation(loaded, "User", "profile").kind()).isEqualTo(RelationKind.INVERSE_ONE);
        assertThat(relation(loaded, "User", "followers").inverseOf()).contains(relation(loaded, "Profile", "friend"));
        assertThat(loaded.column("Profile", "user").isUnique()).isTrue();
        assertThat(loaded.run("Use")).hasToString("User.profile");
    }

    @Test
    void aKeyThatIsAOneToOneReferenceNeedsNoOtherConstraint() {
        Loaded loaded = Sources.load(
                "@Table record User(@Id long id, One<Profile> profile) {}",
                "@Table record Profile(@Id @OneToOne Ref<User> user) {}");

        assertThat(loaded.table("Profile").indexes()).isEmpty();
    }

    @Test
    void severalReferencesAreToldApart() {
        Loaded loaded = Sources.load(
                "@Table record User(@Id long id, @OneToMany(mappedBy = \"editor\") Many<Post> edited,"
                        + " @Cascade(orphanRemoval = true) @OneToMany(mappedBy = \"author\") Many<Post> written) {}",
                "@Table record Post(@Id long id, Ref<User> author, @Cascade Ref<User> editor) {}");

        MappedRelation written = relation(loaded, "User", "written");

        assertThat(relation(loaded, "User", "edited").inverseOf()).contains(relation(loaded, "Post", "editor"));
        assertThat(written.isCascading() && written.isOrphanRemoval()).isTrue();
        assertThat(relation(loaded, "User", "edited").isCascading()).isFalse();
        assertThat(relation(loaded, "Post", "editor").isCascading()).isTrue();
    }

    @Test
    void referencesAreInheritedAndEmbedded() {
        Loaded loaded = Sources.load(
                "@MappedSuperclass abstract class Owned extends Entity { Ref<User> owner; Many<Note> notes; }",
                "@Table class Car extends Owned { @Id long id; }",
                "@Table record Note(@Id long id, Ref<Car> car) {}",
                "record Place(String street, Ref<User> host) {}",
                "@Table record Party(@Id long id, @Embedded @Nullable Place place) {}",
                "@Table record User(@Id long id, Many<Car> cars, Many<Party> parties) {}");
        EntityType<Object> party = loaded.model("Party");

        assertThat(relation(loaded, "User", "cars").inverseOf()).contains(relation(loaded, "Car", "owner"));
        assertThat(relation(loaded, "User", "parties").inverseOf()).contains(relation(loaded, "Party", "place.host"));
        assertThat(relation(loaded, "Car", "notes").inverseOf()).contains(relation(loaded, "Note", "car"));
        assertThat(party.related(party.construct(new Object[] {1L, null, null}), 0))
                .isNull();
        assertThat(party.related(party.construct(new Object[] {1L, "a", 7L}), 0))
                .hasToString("User#7");
    }

    @Test
    void basesInOtherPackagesAreReached() {
        Loaded loaded = Sources.load(
                """
                package com.other;
                @duo.api.annotation.MappedSuperclass
                public abstract class Base<T extends duo.api.Entity> extends duo.api.Entity {
                    duo.api.relation.Many<T> parts;
                    public final duo.api.relation.Many<T> read() { return parts; }
                }
                """,
                "@Table class Whole extends com.other.Base<Part> { @Id long id;"
                        + " static Object run() { return new Whole().read(); } }",
                "@Table class Part extends Entity { @Id long id; Ref<Whole> whole; }");

        assertThat(loaded.run("Whole")).isInstanceOf(Many.class).hasToString("Many[not loaded]");
    }

    @Test
    void relationsOfAnEntityAreThereFromItsConstructionOnAndStay() {
        Loaded loaded = Sources.load(USER, POST, TAG, "class Use { static Object run() { return new Post(); } }");
        EntityType<Object> posts = loaded.model("Post");
        Object post = loaded.run("Use");
        Object tags = Objects.requireNonNull(posts.related(post, 1));

        posts.replace(post, new Object[] {2L, 3L});

        assertThat(posts.related(post, 1)).isSameAs(tags).isInstanceOf(Many.class);
        assertThat(post).isInstanceOf(Entity.class);
        assertThatThrownBy(() -> ((Many<?>) tags).list())
                .isInstanceOf(NotLoadedException.class)
                .hasMessageStartingWith("Post.tags is not loaded");
    }

    @Test
    void aRecordIsReadWithUnloadedRelationsAndKeepsItsOwnWhenCopied() {
        Loaded loaded = Sources.load(
                "@Table record User(@Id long id, Many<Post> posts, One<Badge> badge) {"
                        + " static Object run() { return new User(1, Many.of(), null); } }",
                "@Table record Post(@Id long id, Ref<User> author) {}",
                "@Table record Badge(@Id long id, @OneToOne Ref<User> user) {}");
        EntityType<Object> users = loaded.model("User");

        Object read = users.read(Row.of(1L));
        Object given = loaded.run("User");
        Object copied = users.replace(given, new Object[] {2L});

        assertThat(users.related(read, 0)).hasToString("Many[not loaded]");
        assertThat(users.related(read, 1)).hasToString("One[not loaded]");
        assertThat(users.related(copied, 0)).isSameAs(users.related(given, 0));
        assertThat(users.related(copied, 1)).hasToString("One[not loaded]");
    }

    @Test
    void aReferenceToNothingIsNeverNullWhereTheTypeSaysSo() {
        Loaded loaded = Sources.load(
                "@Table record User(@Id long id) {}",
                "@Table record Post(@Id long id, Ref<@Nullable User> editor, @Nullable Ref<User> reader) {}",
                "@Schema record Part(Ref<@Nullable User> editor, @Nullable Ref<User> reader) implements SchemaOf<Post> {}");
        EntityType<Object> posts = loaded.model("Post");
        Object post = posts.construct(new Object[] {1L, null, null});

        assertThat(post).hasToString("Post[id=1, editor=User#none, reader=null]");
        assertThat(posts.replace(post, new Object[] {1L, null, 2L}))
                .hasToString("Post[id=1, editor=User#none, reader=User#2]");
        assertThat(posts.values(post)).containsExactly(1L, null, null);
        assertThat(loaded.schema("Part").construct(new Object[] {null, null}))
                .hasToString("Part[editor=User#none, reader=null]");
    }

    @Test
    void modelsMayReferToEachOtherInCircles() {
        Loaded loaded = Sources.load(
                "@Table class Node extends Entity { @Id long id; Ref<@Nullable Node> parent; Many<Node> children;"
                        + " @ManyToMany Many<Node> next; @ManyToMany(mappedBy = \"next\") Many<Node> before; Ref<Leaf> leaf; }",
                "@Table record Leaf(@Id long id, Ref<@Nullable Node> node, @OneToMany(mappedBy = \"leaf\") Many<Node> nodes)"
                        + " {}");

        Junction next = relation(loaded, "Node", "next").junction().orElseThrow();

        assertThat(next.table().columns()).extracting(MappedColumn::name).containsExactly("from_node_id", "to_node_id");
        assertThat(relation(loaded, "Node", "children").inverseOf()).contains(relation(loaded, "Node", "parent"));
    }
}
