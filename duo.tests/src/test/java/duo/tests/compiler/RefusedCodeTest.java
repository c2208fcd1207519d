package duo.tests.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes in queries that the compiler finds: each has the form that is right beside it, which compiles. */
class RefusedCodeTest {
    private static final String MODELS = """
            import static duo.api.expr.Aggregates.*;
            import duo.api.*;
            import duo.api.annotation.*;
            import duo.api.expr.*;
            import duo.api.relation.*;
            import java.time.*;
            import java.util.*;
            import org.jspecify.annotations.Nullable;

            @Table(name = "users")
            record User(@Id @Generated @Nullable Long id, String name, int age, boolean active, LocalDate born,
                        @Json Map<String, String> profile, Many<Post> posts) {}

            @Table(name = "posts")
            record Post(@Id @Generated @Nullable Long id, String title, int words, Ref<User> author) {}

            @Schema
            record UserName(String name) implements SchemaOf<User> {}

            @Schema
            record PostTitle(String title) implements SchemaOf<Post> {}

            class Code {
                Model<User> users;
                Model<Post> posts;
                Database db;

                Code(Database db) {
                    this.db = db;
                    this.users = db.model(User.class);
                    this.posts = db.model(Post.class);
                }

                void run() {
                    %s
                }
            }
            """;

    private record Mistake(String name, String wrong, String right, String reason) {}

    private static Mistake mistake(String name, String wrong, String right, String reason) {
        return new Mistake(name, wrong, right, reason);
    }

    private static final List<Mistake> MISTAKES = List.of(
            mistake(
                    "a condition on another model",
                    "users.where(Post_.title.eq(\"a\"));",
                    "users.where(User_.name.eq(\"a\"));",
                    "Condition<Post> cannot be converted to Condition<? super User>"),
            mistake(
                    "an order by another model",
                    "users.orderBy(Post_.title.asc());",
                    "users.orderBy(User_.name.asc());",
                    "Order<Post>"),
            mistake(
                    "conditions of two models joined",
                    "Condition<User> c = User_.name.eq(\"a\").and(Post_.title.eq(\"a\"));",
                    "Condition<User> c = User_.name.eq(\"a\").and(User_.age.eq(1));",
                    "Condition<Post>"),
            mistake(
                    "a relation of another model",
                    "posts.where(User_.posts.any());",
                    "users.where(User_.posts.any());",
                    "Condition<User> cannot be converted to Condition<? super Post>"),
            mistake(
                    "a condition that is not on the related model",
                    "users.where(User_.posts.any(User_.age.ge(18)));",
                    "users.where(User_.posts.any(Post_.words.ge(18)));",
                    "Condition<User>"),
            mistake(
                    "a relation to many compared with a model",
                    "users.where(User_.posts.eq(new Post(null, \"a\", 1, Ref.of(User.class, 1))));",
                    "posts.where(Post_.author.eq(Ref.of(User.class, 1)));",
                    "cannot find symbol"),
            mistake(
                    "a reference to another model",
                    "posts.where(Post_.author.eq(Ref.of(Post.class, 1)));",
                    "posts.where(Post_.author.eq(Ref.of(User.class, 1)));",
                    "no suitable method found for eq(Ref<Post>)"),
            mistake(
                    "a relation to many that is set",
                    "users.updateBulk(u -> u.set(User_.posts, Many.of()));",
                    "posts.updateBulk(u -> u.set(Post_.author, Ref.of(User.class, 1)));",
                    "ToMany<User,Post> cannot be converted to ValueColumn"),
            mistake(
                    "a step from another model",
                    "Post_.author.get(Post_.title);",
                    "Post_.author.get(User_.name);",
                    "TextColumn<Post> cannot be converted to TextExpression<? super User>"),
            mistake(
                    "a way that does not fit together",
                    "User_.posts.then(User_.posts);",
                    "User_.posts.then(Post_.author);",
                    "Relation<? super Post,U>"),
            mistake("a number compared with text", "User_.age.eq(\"1\");", "User_.age.eq(1);", "no suitable method"),
            mistake(
                    "a text compared with a number",
                    "User_.name.eq(1);",
                    "User_.name.eq(\"1\");",
                    "no suitable method"),
            mistake(
                    "a pattern for a number",
                    "User_.age.like(\"1%\");",
                    "User_.name.like(\"1%\");",
                    "cannot find symbol"),
            mistake(
                    "a search in a date",
                    "User_.born.contains(\"1\");",
                    "User_.name.contains(\"1\");",
                    "cannot find symbol"),
            mistake(
                    "an order of truth values",
                    "User_.active.gt(true);",
                    "User_.active.isTrue();",
                    "cannot find symbol"),
            mistake(
                    "an order of documents",
                    "User_.profile.lt(Map.of());",
                    "User_.profile.isNull();",
                    "cannot find symbol"),
            mistake("arithmetic on text", "User_.name.plus(1);", "User_.age.plus(1);", "cannot find symbol"),
            mistake(
                    "arithmetic with a number of another type",
                    "User_.age.plus(User_.id);",
                    "User_.age.plus(User_.age);",
                    "NumberColumn<User,Long>"),
            mistake(
                    "a comparison with a column of another type",
                    "User_.age.eq(User_.name);",
                    "User_.age.eq(User_.age);",
                    "no suitable method"),
            mistake(
                    "a list of a wrong type",
                    "User_.age.in(List.of(\"1\"));",
                    "User_.age.in(List.of(1));",
                    "no suitable method"),
            mistake(
                    "a subquery of a wrong type",
                    "User_.age.in(users.valuesList(User_.name));",
                    "User_.age.in(users.valuesList(User_.age));",
                    "no suitable method"),
            mistake(
                    "a comparison with a subquery of a wrong type",
                    "User_.age.gt(users.valuesList(User_.name));",
                    "User_.age.gt(users.valuesList(User_.age));",
                    "no suitable method"),
            mistake(
                    "a subquery of rows for one value",
                    "User_.age.in(users.values(User_.age, User_.name));",
                    "User_.age.in(users.valuesList(User_.age));",
                    "no suitable method"),
            mistake(
                    "a common table of another model",
                    "users.from(posts.common(\"some\"));",
                    "users.from(users.common(\"some\"));",
                    "CommonTable<Post>"),
            mistake(
                    "a common table of values for one of models",
                    "users.from(users.values(User_.name).common(\"some\"));",
                    "users.from(users.union(users).common(\"some\"));",
                    "CommonTable<Row>"),
            mistake(
                    "a step from a row by the column of another model",
                    "users.recursive(found -> User_.name.eq(found.get(Post_.title)));",
                    "users.recursive(found -> User_.name.eq(found.get(User_.name)));",
                    "no suitable method"),
            mistake(
                    "a reference to a found row of another model",
                    "posts.recursive(found -> Post_.author.eq(found));",
                    "users.recursive(found -> User_.id.eq(found.get(User_.id)));",
                    "FoundRow<Post>"),
            mistake(
                    "an aggregate where rows are filtered",
                    "users.where(count().gt(1));",
                    "users.groupBy(User_.name).having(count().gt(1));",
                    "Condition<Group<?>>"),
            mistake(
                    "a column where groups are filtered",
                    "users.groupBy(User_.name).having(User_.name.eq(\"a\"));",
                    "users.groupBy(User_.name).having(group(User_.name).eq(\"a\"));",
                    "Condition<User>"),
            mistake(
                    "a column among aggregates",
                    "users.aggregate(count(), User_.age);",
                    "users.aggregate(count(), max(User_.age));",
                    "NumberColumn<User,Integer>"),
            mistake(
                    "an aggregate of another model",
                    "users.aggregate(sum(Post_.words));",
                    "posts.aggregate(sum(Post_.words));",
                    "constraints User,Post"),
            mistake(
                    "a sum of texts",
                    "users.aggregate(sum(User_.name));",
                    "users.aggregate(max(User_.name));",
                    "TextColumn<User>"),
            mistake(
                    "a value of a wrong type taken from a row",
                    "Integer age = users.values(User_.name).one().get(User_.name);",
                    "String name = users.values(User_.name).one().get(User_.name);",
                    "incompatible types"),
            mistake(
                    "an assignment of a wrong type",
                    "users.where(User_.age.eq(1)).updateBulk(u -> u.set(User_.age, \"1\"));",
                    "users.where(User_.age.eq(1)).updateBulk(u -> u.set(User_.age, User_.age.plus(1)));",
                    "no suitable method"),
            mistake(
                    "an assignment to another model",
                    "users.where(User_.age.eq(1)).updateBulk(u -> u.set(Post_.words, 1));",
                    "users.where(User_.age.eq(1)).updateBulk(u -> u.set(User_.age, 1));",
                    "Post"),
            mistake(
                    "a payload of another model",
                    "users.create(new PostTitle(\"a\"));",
                    "posts.create(new PostTitle(\"a\"));",
                    "no suitable method"),
            mistake(
                    "a projection of another model",
                    "List<PostTitle> all = users.as(PostTitle.class).all();",
                    "List<UserName> all = users.as(UserName.class).all();",
                    "PostTitle"),
            mistake(
                    "a reference to another model",
                    "posts.where(Post_.author.eq(new Post(null, \"\", 1, Ref.of(User.class, 1L))));",
                    "posts.where(Post_.author.eq(Ref.of(User.class, 1L)));",
                    "no suitable method"),
            mistake(
                    "a reference among models of another kind",
                    "posts.where(Post_.author.in(posts));",
                    "posts.where(Post_.author.in(users));",
                    "no suitable method"),
            mistake(
                    "a number of another type among several",
                    "User_.id.in(1.5, 2);",
                    "User_.id.in(1, 2); User_.id.notIn(1); User_.id.in(1L, 2L); User_.age.in(1, 2);",
                    "no suitable method"),
            mistake(
                    "a text in place of a number",
                    "User_.id.coalesce(\"1\");",
                    "User_.id.coalesce(0).plus(1); User_.id.nullIf(0); User_.id.greatest(1); User_.id.least(1);",
                    "no suitable method"),
            mistake(
                    "a branch of another type",
                    "Conditionals.caseWhen(User_.active.isTrue(), User_.name).otherwise(1);",
                    "Conditionals.caseWhen(User_.active.isTrue(), User_.id).when(User_.age.gt(1), 2).otherwise(1);",
                    "no suitable method"),
            mistake(
                    "a null that says nothing",
                    "users.where(User_.name.eq(null));",
                    "users.where(User_.name.isNull());",
                    "ambiguous"));

    /** All right forms compile, without a warning. */
    @Test
    void theRightFormsCompile(@TempDir Path folder) throws IOException {
        String code = String.join(
                "\n",
                MISTAKES.stream().map(mistake -> "{ " + mistake.right() + " }").toList());

        assertThat(Compilation.problems(folder, Map.of("Code.java", MODELS.formatted(code))))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> mistakesAreFound(@TempDir Path folder) {
        return MISTAKES.stream()
                .map(mistake -> DynamicTest.dynamicTest(mistake.name(), () -> {
                    Path place = folder.resolve(String.valueOf(MISTAKES.indexOf(mistake)));

                    List<String> problems =
                            Compilation.problems(place, Map.of("Code.java", MODELS.formatted(mistake.wrong())));

                    assertThat(problems).hasSize(1);
                    assertThat(problems.get(0).replaceAll("\\b([a-z]\\w*\\.)+(?=[A-Z])", ""))
                            .contains(mistake.reason());
                }));
    }
}
