package duo.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import org.junit.jupiter.api.Test;

class TypeSafetyTest {
    private static final String MODELS = """
            public class Models {
                @Table public record User(@Id @Generated Long id, String name, int age, double height, Ref<@Nullable User> boss,
                    Instant born, boolean active, UUID code, List<String> tags, @Json Map<String, Integer> scores) {}
                @Table public record Post(@Id @Generated Long id, String title, Ref<User> author) {}
                @Schema public record NewUser(String name) implements SchemaOf<User> {}
                @Schema public record NewPost(String title) implements SchemaOf<Post> {}
            }
            """;

    private static Compilation probe(String statement) {
        return Sources.compile(MODELS, """
                class Probe {
                    void probe(Model<Models.User> users, Models.User user) {
                        %s;
                    }
                }
                """.formatted(statement));
    }

    private static void assertCompiles(String statement) {
        Sources.succeeded(probe(statement));
    }

    private static void assertRefused(String statement) {
        assertThat(probe(statement).errors()).as(statement).hasSize(1);
    }

    @Test
    void columnsOfTheModelFitItsQueries() {
        assertCompiles("users.where(Models_.User_.name.icontains(\"a\"))");
        assertCompiles("users.where(Models_.User_.id.eq(1))");
        assertCompiles("users.where(Models_.User_.age.between(18, 30))");
        assertCompiles("users.where(Models_.User_.height.gt(1.8))");
        assertCompiles("users.where(Models_.User_.boss.eq(user)).orderBy(Models_.User_.boss.asc())");
        assertCompiles("users.where(Models_.User_.boss.eq(Ref.of(Models.User.class, 1L)))");
        assertCompiles("users.where(Models_.User_.born.lt(Instant.EPOCH).and(Models_.User_.active.isTrue()))");
        assertCompiles("users.where(Models_.User_.tags.eq(List.of(\"a\")), Models_.User_.scores.isNull())");
        assertCompiles("users.where(Models_.User_.id.in(1L, 2L)).orderBy(Models_.User_.code.desc())");
    }

    @Test
    void columnsOfAnotherModelAreRefused() {
        assertRefused("users.where(Models_.Post_.title.eq(\"a\"))");
        assertRefused("users.orderBy(Models_.Post_.title.asc())");
        assertRefused("users.where(Models_.User_.name.eq(\"a\").and(Models_.Post_.title.eq(\"a\")))");
    }

    @Test
    void valuesOfAnotherTypeAreRefused() {
        assertRefused("users.where(Models_.User_.name.eq(1))");
        assertRefused("users.where(Models_.User_.age.gt(\"18\"))");
        assertRefused("users.where(Models_.User_.tags.icontains(\"a\"))");
    }

    @Test
    void payloadsOfAnotherModelAreRefused() {
        assertCompiles("users.create(new Models.NewUser(\"Ada\"))");
        assertRefused("users.create(new Models.NewPost(\"Hello\"))");
    }
}
