package duo.processor;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.Key;
import duo.api.meta.EntityType;
import duo.api.meta.ForeignKey;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable.TableIndex;
import duo.api.meta.ValueType;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompositeReferenceTest {
    private static final String STUDENT = "@Table record Student(@Id Long id, @Unique String email) {}";
    private static final String COURSE = "@Table record Course(@Id @Column(length = 9) String code) {}";
    private static final String ENROLLMENT =
            "@Table record Enrollment(@Id Ref<Student> student, @Id Ref<Course> course, Many<Grade> grades) {}";
    private static final String GRADE =
            "@Table record Grade(@Id Ref<Enrollment> enrollment, @Id int number, int points) {}";

    @Test
    void aReferenceToSeveralColumnsHasAsMany() {
        Loaded loaded = Sources.load(
                STUDENT,
                COURSE,
                ENROLLMENT,
                GRADE,
                "@Table record Remark(@Id long id, @Nullable Ref<Grade> grade, Ref<@Nullable Enrollment> other) {}");
        EntityType<Object> remarks = loaded.model("Remark");

        assertThat(loaded.table("Grade").ids())
                .extracting(MappedColumn::name)
                .containsExactly("enrollment_student_id", "enrollment_course_id", "number");
        assertThat(loaded.table("Remark").columns())
                .extracting(MappedColumn::property)
                .containsExactly(
                        "id",
                        "grade.enrollment.student",
                        "grade.enrollment.course",
                        "grade.number",
                        "other.student",
                        "other.course");
        assertThat(loaded.column("Remark", "grade.enrollment.course").length()).isEqualTo(9);
        assertThat(loaded.column("Remark", "grade.number").type()).isEqualTo(ValueType.plain(Integer.class));
        Object remark = remarks.read(Row.of(1L, 7L, "math", 2, null, null));
        assertThat(remark)
                .hasToString("Remark[id=1, grade=Grade#" + Key.of(7L, "math", 2) + ", other=Enrollment#none]");
        assertThat(remarks.values(remark)).containsExactly(1L, 7L, "math", 2, null, null);
        assertThat(remarks.construct(new Object[] {1L, 7L, null, 2, null, null}))
                .hasToString("Remark[id=1, grade=null, other=Enrollment#none]");
    }

    @Test
    void keysGoThroughKeysOfReferences() {
        Loaded loaded = Sources.load(STUDENT, COURSE, ENROLLMENT, GRADE, """
                class Use {
                    static Object run() {
                        Enrollment enrollment = new Enrollment(
                            Ref.to(new Student(7L, "a")), Ref.of(Course.class, "math"), Many.unloaded());
                        Grade grade = new Grade(Ref.to(enrollment), 2, 13);
                        return List.of(Grade_.TYPE.key(grade).orElseThrow(), Grade_.key(7, "math", 2),
                            Ref.to(grade).equals(Ref.of(Grade.class, Grade_.key(7, "math", 2))));
                    }
                }
                """);

        Key key = Key.of(7L, "math", 2);

        assertThat(loaded.run("Use")).isEqualTo(List.of(key, key, true));
        assertThat(loaded.model("Enrollment").relation("grades").orElseThrow().columns())
                .isEqualTo(loaded.table("Enrollment").ids());
    }

    @Test
    void columnsAreNamedByWhatTheyReferTo() {
        Loaded loaded = Sources.load(
                STUDENT,
                COURSE,
                ENROLLMENT,
                GRADE,
                "@Table(uniques = @Unique(properties = {\"first\", \"id\"}), indexes = @Index(properties = \"second\"))"
                        + " record Pair(@Id long id,"
                        + " @JoinColumn(name = \"c\", references = \"course\") @JoinColumn(name = \"s\", references = \"student\")"
                        + " Ref<Enrollment> first,"
                        + " @JoinColumn(name = \"a\") @JoinColumn @OneToOne Ref<Enrollment> second) {}");

        assertThat(loaded.table("Pair").columns())
                .extracting(MappedColumn::name)
                .containsExactly("id", "s", "c", "a", "second_course_id");
        assertThat(loaded.table("Pair").indexes())
                .filteredOn(TableIndex::unique)
                .extracting(index ->
                        index.columns().stream().map(MappedColumn::name).toList())
                .containsExactlyInAnyOrder(List.of("a", "second_course_id"), List.of("s", "c", "id"));
    }

    @Test
    void aReferenceCanPointToAUniqueProperty() {
        Loaded loaded = Sources.load(STUDENT, """
                @Table record Letter(@Id long id, @JoinColumn(references = "email") Ref<Student> to) {
                    static Object run() { return new Letter(1, Ref.to(new Student(7L, "ada@example.com"))); }
                }
                """);
        EntityType<Object> letters = loaded.model("Letter");
        ForeignKey key = loaded.table("Letter").foreignKeys().get(0);
        Object letter = loaded.run("Letter");

        assertThat(key.targetColumns()).containsExactly(loaded.column("Student", "email"));
        assertThat(loaded.column("Letter", "to").name()).isEqualTo("to_id");
        assertThat(letters.values(letter)).containsExactly(1L, "ada@example.com");
        assertThat(letters.related(letters.replace(letter, new Object[] {2L, "ada@example.com"}), 0))
                .isSameAs(letters.related(letter, 0));
    }

    @Test
    void wrongJoinColumnsAreRefused() {
        assertThat(Sources.errors(
                        "@Table record Student(@Id Long id, String name) {}",
                        "@Table record Letter(@Id long id, @JoinColumn(references = \"name\") Ref<Student> to) {}"))
                .containsExactly("Letter.to references name of Student, which is not unique; annotate it with @Unique");
        assertThat(Sources.errors(
                        STUDENT,
                        "@Table record Letter(@Id long id, @JoinColumn(references = \"nick\") Ref<Student> to) {}"))
                .containsExactly(
                        "Letter.to references \"nick\", which is no column of Student; name one of its properties"
                                + " that is unique");
        assertThat(Sources.errors(
                        STUDENT,
                        COURSE,
                        ENROLLMENT,
                        GRADE,
                        "@Table record Remark(@Id long id, @JoinColumn(name = \"a\") Ref<Enrollment> about) {}"))
                .containsExactly("Remark.about has 1 @JoinColumn, but the key of Enrollment has 2 columns: student,"
                        + " course; write one for each");
        assertThat(Sources.errors(
                        STUDENT,
                        COURSE,
                        ENROLLMENT,
                        GRADE,
                        "@Table record Remark(@Id long id, @Column(name = \"a\") Ref<Enrollment> about) {}"))
                .containsExactly(
                        "Remark.about has 2 columns, which @Column(name = ..) cannot name; use a @JoinColumn for"
                                + " each");
        assertThat(Sources.errors(
                        STUDENT,
                        COURSE,
                        ENROLLMENT,
                        GRADE,
                        "@Table record Remark(@Id long id, @Default(\"1\") Ref<Enrollment> about) {}"))
                .contains("Remark.about: @Default describes one column, but this reference has several; remove it");
    }
}
