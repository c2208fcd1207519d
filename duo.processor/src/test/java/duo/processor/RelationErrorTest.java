package duo.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RelationErrorTest {
    private static final String POST = "@Table record Post(@Id long id, Ref<User> author) {}";

    private static void assertRefused(String message, String... sources) {
        assertThat(Sources.errors(sources)).containsExactly(message);
    }

    private static String user(String component) {
        return "@Table record User(@Id long id, " + component + ") {}";
    }

    @Test
    void aRelationNeedsAModel() {
        assertRefused("User.posts does not say what it refers to; write Many<Model>", user("Many<?> posts"));
        assertRefused(
                "User.posts refers to String, which is no model; annotate that class with @Table",
                user("Many<String> posts"));
        assertThat(Sources.errors(user("@SuppressWarnings(\"rawtypes\") Many posts")))
                .contains("User.posts does not say what it refers to; write Many<Model>");
    }

    @Test
    void anInverseNeedsAReference() {
        assertRefused(
                "User.tags: Tag has no Ref<User> that this could be the inverse of; add one there, or annotate this with"
                        + " @ManyToMany",
                user("Many<Tag> tags"),
                "@Table record Tag(@Id long id) {}");
        assertRefused(
                "User.post: Post has no @OneToOne Ref<User> that this could be the inverse of; annotate author there with"
                        + " @OneToOne, or make this a Many",
                user("One<Post> post"),
                POST);
    }

    @Test
    void anInverseOfSeveralReferencesIsNamed() {
        String post = "@Table record Post(@Id long id, Ref<User> author, Ref<User> editor) {}";

        assertRefused(
                "User.posts: Post refers to User by author and editor; say which is meant with"
                        + " @OneToMany(mappedBy = \"author\")",
                user("Many<Post> posts"),
                post);
        assertRefused(
                "User.posts: mappedBy names \"writer\", which is no Ref<User> of Post; there is author and editor",
                user("@OneToMany(mappedBy = \"writer\") Many<Post> posts"),
                post);
        assertRefused(
                "User.posts: mappedBy names \"id\", which is no Ref<User> of Post; there is author",
                user("@OneToMany(mappedBy = \"id\") Many<Post> posts"),
                POST);
    }

    @Test
    void oneAndManyAreNotConfused() {
        assertRefused(
                "User.post: mappedBy names Post.author, which is not annotated with @OneToOne; annotate it, or make this"
                        + " a Many",
                user("@OneToOne(mappedBy = \"author\") One<Post> post"),
                POST);
        assertRefused(
                "User.posts: mappedBy names Post.author, which is annotated with @OneToOne; make this a One",
                user("@OneToMany(mappedBy = \"author\") Many<Post> posts"),
                "@Table record Post(@Id long id, @OneToOne Ref<User> author) {}");
    }

    @Test
    void annotationsOfRelationsBelongOnTheirKinds() {
        assertRefused(
                "Post.author: @ManyToMany applies to a Many only; remove it",
                user("String name"),
                "@Table record Post(@Id long id, @ManyToMany Ref<User> author) {}");
        assertRefused(
                "User.posts: @OnDelete applies to a Ref only; remove it",
                user("@OnDelete(OnDeleteRule.CASCADE) Many<Post> posts"),
                POST);
        assertRefused(
                "User.posts: @Column does not apply to a Many, which has no column; remove it",
                user("@Column(name = \"p\") Many<Post> posts"),
                POST);
        assertRefused(
                "User.name: @Cascade applies to a Ref or One or Many only; remove it", user("@Cascade String name"));
        assertRefused(
                "Post.author: a Ref holds the key itself, so it is mapped by nothing; remove mappedBy",
                user("String name"),
                "@Table record Post(@Id long id, @OneToOne(mappedBy = \"post\") Ref<User> author) {}");
        assertRefused(
                "Post.author: orphanRemoval applies to the inverse of a Ref, whose rows belong to this model; remove it",
                user("String name"),
                "@Table record Post(@Id long id, @Cascade(orphanRemoval = true) Ref<User> author) {}");
        assertRefused(
                "Post.author: @Json does not apply to a Ref; remove it",
                user("String name"),
                "@Table record Post(@Id long id, @Json Ref<User> author) {}");
    }

    @Test
    void aJunctionIsDescribedOnceAndRightly() {
        String tag = "@Table record Tag(@Id long id) {}";

        assertRefused(
                "User.tags: columns names 2, but the key of User has 1 columns; name each",
                user("@ManyToMany(columns = {\"a\", \"b\"}) Many<Tag> tags"),
                tag);
        assertRefused(
                "User.tags: mappedBy names \"users\", which is no @ManyToMany Many<User> that Tag declares; it has none",
                user("@ManyToMany(mappedBy = \"users\") Many<Tag> tags"),
                tag);
        assertRefused(
                "User.tags: the side that declares the relation describes the junction; keep mappedBy alone",
                user("@ManyToMany(mappedBy = \"users\", table = \"x\") Many<Tag> tags"),
                tag);
        assertRefused(
                "User.tags: source and target name properties of the model in between; add through, or remove them",
                user("@ManyToMany(source = \"user\") Many<Tag> tags"),
                tag);
        assertThat(Sources.errors(user("@ManyToMany Many<Tag> " + "t".repeat(70)), tag))
                .singleElement()
                .asString()
                .endsWith("name it with @ManyToMany(table = ..)");
    }

    @Test
    void bothSidesOfOneRelationAreNotTwoJunctions() {
        String tail = " leads back by a junction table of its own; if both are the same relation, write"
                + " @ManyToMany(mappedBy = ..) on one side, else name the tables with @ManyToMany(table = ..)";
        String tag = "@Table record Tag(@Id long id, @ManyToMany Many<User> users) {}";

        assertThat(Sources.errors(user("@ManyToMany Many<Tag> tags"), tag))
                .containsExactlyInAnyOrder("User.tags: Tag.users" + tail, "Tag.users: User.tags" + tail);
        assertThat(Sources.errors(user("@ManyToMany(table = \"marks\") Many<Tag> tags"), tag))
                .isEmpty();
        assertThat(Sources.errors(
                        user("@ManyToMany Many<Tag> tags, @ManyToMany(mappedBy = \"fans\") Many<Tag> liked"),
                        "@Table record Tag(@Id long id, @ManyToMany(mappedBy = \"tags\") Many<User> users,"
                                + " @ManyToMany Many<User> fans) {}"))
                .isEmpty();
        assertThat(Sources.errors(user("@ManyToMany Many<User> friends, @ManyToMany Many<User> rivals")))
                .isEmpty();
    }

    @Test
    void aModelInBetweenRefersToBothSides() {
        String tag = "@Table record Tag(@Id long id) {}";
        String user = user("@ManyToMany(through = Use.class) Many<Tag> tags");

        assertRefused(
                "User.tags: Use has no Ref<Tag>; add one, or name another model in between",
                user,
                tag,
                "@Table record Use(@Id long id, Ref<User> user) {}");
        assertRefused(
                "User.tags: Use refers to Tag by one and two; say which is meant with @ManyToMany(target = \"one\")",
                user,
                tag,
                "@Table record Use(@Id long id, Ref<User> user, Ref<Tag> one, Ref<Tag> two) {}");
        assertRefused(
                "User.tags: source names \"owner\", which is no Ref<User> of Use; there is user",
                user("@ManyToMany(through = Use.class, source = \"owner\") Many<Tag> tags"),
                tag,
                "@Table record Use(@Id long id, Ref<User> user, Ref<Tag> tag) {}");
        assertRefused(
                "User.tags: through names java.lang.String, which is no model; annotate it with @Table",
                user("@ManyToMany(through = String.class) Many<Tag> tags"),
                tag);
        assertRefused(
                "User.tags: the table and its columns are those of the model that through names; remove table, columns and"
                        + " targetColumns",
                user("@ManyToMany(through = Use.class, table = \"x\") Many<Tag> tags"),
                tag,
                "@Table record Use(@Id long id, Ref<User> user, Ref<Tag> tag) {}");
    }

    @Test
    void relationsWithoutColumnsStandInModelsAlone() {
        assertRefused(
                "Part.posts: a Many does not belong inside an embedded record; put it into the model itself",
                user("@Embedded Part part"),
                "record Part(String name, Many<Post> posts) {}",
                POST);
        assertRefused(
                "UserPosts.posts carries a relation without a column, which payloads and projections do not hold; remove"
                        + " it, or mark it @Transient",
                user("Many<Post> posts"),
                POST,
                "@Schema record UserPosts(Many<Post> posts) implements SchemaOf<User> {}");
    }

    @Test
    void aDefaultIsNeededToBeSet() {
        assertRefused(
                "Post.author: @OnDelete(SET_DEFAULT) needs a default; add @Default with a key, or choose another rule",
                user("String name"),
                "@Table record Post(@Id long id, @OnDelete(OnDeleteRule.SET_DEFAULT) Ref<User> author) {}");
    }
}
