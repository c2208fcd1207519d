package duo.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShapeErrorTest {
    @Test
    void aClassThatIsNeitherRecordNorEntityIsRefused() {
        String message =
                " is neither a record nor a class that extends duo.api.Entity; make it a record (an immutable value),"
                        + " or let it extend Entity (a stateful object with save())";
        assertThat(Sources.errors("@Table class User { @Id Long id; }")).containsExactly("User" + message);
        assertThat(Sources.errors("@Table interface User {}")).containsExactly("User" + message);
        assertThat(Sources.errors("@Table enum User { A }")).containsExactly("User" + message);
    }

    @Test
    void aModelWithoutAKeyIsRefused() {
        assertThat(Sources.errors("@Table record User(String name) {}"))
                .containsExactly("User has no key; mark a property, or several, with @Id");
    }

    @Test
    void aPrivateModelIsRefused() {
        assertThat(Sources.errors("class Outer { @Table private record User(@Id Long id) {} }"))
                .containsExactly(
                        "User is private, or inside a private class, where generated code cannot reach it; make it"
                                + " package-private");
        assertThat(Sources.errors("class Outer { private static class Inner { @Table record User(@Id Long id) {} } }"))
                .hasSize(1);
    }

    @Test
    void anInnerModelIsRefused() {
        assertThat(Sources.errors("class Outer { @Table class User extends Entity { @Id Long id; } }"))
                .contains("User belongs to an object of the class around it; make it static");
    }

    @Test
    void anAbstractModelIsRefused() {
        assertThat(Sources.errors("@Table abstract class User extends Entity { @Id Long id; }"))
                .containsExactly(
                        "User is abstract, and a table needs objects; make it concrete, or use @MappedSuperclass"
                                + " in place of @Table");
    }

    @Test
    void aGenericModelIsRefused() {
        assertThat(Sources.errors("@Table record User<T>(@Id Long id, @Json T payload) {}"))
                .containsExactly(
                        "User has type parameters, and a column needs a known type; remove them, or keep them in an"
                                + " abstract class with @MappedSuperclass");
    }

    @Test
    void anEntityWithoutAUsableConstructorIsRefused() {
        String message = "User has no constructor without parameters that Duo can call; add User() {}, which may be"
                + " package-private";
        assertThat(Sources.errors("@Table class User extends Entity { @Id Long id; User(Long id) { this.id = id; } }"))
                .containsExactly(message);
        assertThat(Sources.errors("@Table class User extends Entity { @Id Long id; private User() {} }"))
                .containsExactly(message);
    }

    @Test
    void aPrivateFieldWithoutAccessorsIsRefused() {
        assertThat(Sources.errors("@Table class User extends Entity { @Id private Long id; }"))
                .containsExactly("User.id is private and has no getter; make it package-private, or add"
                        + " java.lang.Long getId() and setId(java.lang.Long), not private");
        assertThat(
                        Sources.errors(
                                "@Table class User extends Entity { @Id private long id; long id() { return id; } void id(int other) {} }"))
                .containsExactly("User.id is private and has no setter; make it package-private, or add"
                        + " long getId() and setId(long), not private");
    }

    @Test
    void aFinalFieldIsRefused() {
        assertThat(Sources.errors("@Table class User extends Entity { @Id final Long id = 1L; }"))
                .containsExactly(
                        "User.id is final, but Duo sets the fields of an entity; remove final, mark it @Transient,"
                                + " or make the model a record");
    }

    @Test
    void fieldsOfAnUnannotatedBaseAreRefused() {
        assertThat(Sources.errors(
                        "abstract class Base extends Entity { String name; @Transient int ignored; }",
                        "@Table class User extends Base { @Id Long id; }"))
                .containsExactly(
                        "User inherits the field name from Base, which is not annotated with @MappedSuperclass;"
                                + " annotate it, or mark the field @Transient");
    }

    @Test
    void aModelCannotExtendAModel() {
        assertThat(Sources.errors(
                        "@Table class Person extends Entity { @Id Long id; }",
                        "@Table class User extends Person { int age; }"))
                .contains(
                        "User inherits the field id from Person, which is a model itself, and a model cannot extend another"
                                + " one; move the common fields to an abstract class with @MappedSuperclass");
    }

    @Test
    void aHiddenFieldIsRefused() {
        assertThat(Sources.errors(
                        "@MappedSuperclass abstract class Base extends Entity { @Id Long id; }",
                        "@Table class User extends Base { Long id; }"))
                .containsExactly("User.id hides Base.id, which is mapped too; rename or remove one");
    }

    @Test
    void aBaseThatIsNoAbstractEntityIsRefused() {
        String message =
                "Base is annotated with @MappedSuperclass but is not an abstract class that extends duo.api.Entity;"
                        + " make it one, or use @Table for a class with a table";
        assertThat(Sources.errors("@MappedSuperclass class Base extends Entity {}"))
                .containsExactly(message);
        assertThat(Sources.errors("@MappedSuperclass abstract class Base {}")).containsExactly(message);
    }

    @Test
    void aHiddenBaseInAnotherPackageIsRefused() {
        assertThat(Sources.errors(
                        """
                        package com.base;
                        @duo.api.annotation.MappedSuperclass abstract class Hidden extends duo.api.Entity {
                            @duo.api.annotation.Id Long id;
                        }
                        """,
                        "package com.base; public abstract class Shown extends Hidden {}",
                        "@Table class User extends com.base.Shown {}"))
                .containsExactly(
                        "User extends Hidden, which is not public and stands in another package; make it public");
    }

    @Test
    void twoKindsAtOnceAreRefused() {
        assertThat(Sources.errors("@Table @Schema record User(@Id Long id) {}"))
                .containsExactly("User cannot be @Table and @Schema at once; keep one");
    }

    @Test
    void anErrorIsShownOnTheElement() {
        var compilation = Sources.compile("""
                @Table record User(@Id Long id,
                    Object
                      odd) {}
                """);

        assertThat(compilation.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.getLineNumber()).isEqualTo(Sources.PRELUDE_LINES + 3));
    }
}
