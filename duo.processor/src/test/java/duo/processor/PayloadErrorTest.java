package duo.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PayloadErrorTest {
    private static final String USER = "@Table record User(@Id long id, String name, Ref<User> boss) {}";

    @Test
    void aSchemaThatNamesNoModelIsRefused() {
        assertThat(Sources.errors("@Schema record Part(String name) {}"))
                .containsExactly("Part does not say which model it carries; let it implement SchemaOf<Model>");
        assertThat(Sources.errors("@Schema record Part(String name) implements SchemaOf<String> {}"))
                .containsExactly("Part carries String, which is no model; annotate that class with @Table");
    }

    @Test
    void aSchemaThatIsNoRecordIsRefused() {
        assertThat(Sources.errors(USER, "@Schema class Part implements SchemaOf<User> {}"))
                .containsExactly("Part is annotated with @Schema but is not a record; make it a record");
        assertThat(Sources.errors(USER, "@Schema record Part<T>(String name) implements SchemaOf<User> {}"))
                .containsExactly("Part has type parameters, and a component needs a known type; remove them");
    }

    @Test
    void anUnknownComponentIsRefused() {
        assertThat(Sources.errors(USER, "@Schema record Part(String nam, long nameId) implements SchemaOf<User> {}"))
                .containsExactly(
                        "Part.nam is no property of User, which has id, name, boss; rename it, mark it @Computed if queries fill it, or @Transient",
                        "Part.nameId is no property of User, which has id, name, boss; rename it, mark it @Computed if queries fill it, or @Transient");
    }

    @Test
    void computedComponentsAreThoseOfSchemaRecords() {
        assertThat(Sources.errors("@Table record User(@Id long id, @Computed int age) {}"))
                .containsExactly("User.age: @Computed belongs to a component of a @Schema record, which a query fills;"
                        + " remove it");
        assertThat(Sources.errors(
                        USER, "@Schema record Part(@Computed @Transient int age) implements SchemaOf<User> {}"))
                .containsExactly("Part.age: @Computed and @Transient exclude each other; keep one");
    }

    @Test
    void aComponentOfAnotherTypeIsRefused() {
        assertThat(Sources.errors(USER, "@Schema record Part(int id, String bossId) implements SchemaOf<User> {}"))
                .containsExactly(
                        "Part.id is of the type int, but User.id is of the type long; use that type, or mark the component"
                                + " @Transient",
                        "Part.bossId is of the type java.lang.String, but the key of User.boss is of the type"
                                + " java.lang.Long; use that type, or mark the component @Transient");
    }

    @Test
    void aPrivateSchemaIsRefused() {
        assertThat(Sources.errors(
                        USER, "class Outer { @Schema private record Part(String name) implements SchemaOf<User> {} }"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("Part is private");
    }

    @Test
    void aModelThatIsWrongIsReportedOnce() {
        assertThat(Sources.errors(
                        "@Table record User(@Id long id, Object odd) {}",
                        "@Schema record Part(String nam) implements SchemaOf<User> {}"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("User.odd: no column type");
    }
}
