package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Bulk;
import duo.api.DeleteResult;
import duo.api.Key;
import duo.api.Model;
import duo.api.error.ForeignKeyViolationException;
import duo.api.error.ProtectedException;
import duo.api.error.StaleEntityException;
import duo.api.relation.Ref;
import duo.testkit.model.relation.Author;
import duo.testkit.model.relation.Author_;
import duo.testkit.model.relation.Book;
import duo.testkit.model.relation.Course;
import duo.testkit.model.relation.Enrollment;
import duo.testkit.model.relation.Fan;
import duo.testkit.model.relation.Grade;
import duo.testkit.model.relation.Lesson;
import duo.testkit.model.relation.Loan;
import duo.testkit.model.relation.Person;
import duo.testkit.model.relation.Player;
import duo.testkit.model.relation.RelationModels;
import duo.testkit.model.relation.Review;
import duo.testkit.model.relation.Room;
import duo.testkit.model.relation.Student;
import duo.testkit.model.relation.Tag;
import duo.testkit.model.relation.Team;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What a delete does with rows that refer to the deleted ones: what their rules say, in sets of rows, all of it or nothing.
 *
 * @since 0.1.0
 */
public abstract class DeleteRuleSuite extends ContractSuite {

    /** For subclasses. */
    protected DeleteRuleSuite() {}

    @Override
    protected List<Class<?>> models() {
        List<Class<?>> models = new ArrayList<>(RelationModels.ALL);
        models.addAll(List.of(Team.class, Player.class, Fan.class));
        return models;
    }

    private <M> M stored(Class<M> type, M model) {
        return db().model(type).create(model);
    }

    private <M> long count(Class<M> type) {
        return db().model(type).count();
    }

    private Author author(String name) {
        return stored(Author.class, new Author(name));
    }

    private Book book(Author author) {
        return stored(Book.class, new Book("B", 1, Ref.to(author)));
    }

    private void link(Book book, Tag tag) {
        Object bookKey = String.valueOf(book.id);
        db().sql(quoted("INSERT INTO relation_books_tags (book_id, tag_id) VALUES (" + bookKey + ", " + tag.id() + ")"))
                .execute();
    }

    private long links() {
        return db().sql(quoted("SELECT COUNT(*) FROM relation_books_tags"))
                .as(Long.class)
                .one();
    }

    /** Books go with their author, and their reviews and links with them; who only edited is taken out. 7 statements. */
    @Test
    public void rowsGoWithTheRowTheyReferTo() {
        Author ada = author("Ada");
        Author bob = author("Bob");
        Book first = book(ada);
        Book second = book(ada);
        Book third = new Book("C", 1, Ref.to(bob));
        third.editor = Ref.to(ada);
        stored(Book.class, third);
        List.of(first, second, third).forEach(book -> stored(Review.class, new Review(Ref.to(book), 5, "!")));
        Tag tag = stored(Tag.class, new Tag("x"));
        List.of(first, second, third).forEach(book -> link(book, tag));
        sql.clear();
        DeleteResult result = db().model(Author.class).deleteWithCounts(ada);
        sql.assertCount(7);
        assertEquals(Map.of(Author.class, 1L, Book.class, 2L, Review.class, 2L), result.byModel());
        assertEquals(
                List.of(Author.class),
                result.byModel().keySet().stream().limit(1).toList());
        assertEquals(5, result.total());
        assertEquals(2, result.links());
        assertTrue(ada.isNew());
        Book left = db().model(Book.class).one();
        assertFalse(left.editor.isPresent());
        assertEquals(1, count(Review.class));
        assertEquals(1, links());
        assertEquals(1, count(Tag.class));
    }

    /** Where nothing refers to a model by a rule that needs work, the delete stays one statement, outside a transaction. */
    @Test
    public void aDeleteWithoutRulesIsOneStatement() {
        Author ada = author("Ada");
        Review review = stored(Review.class, new Review(Ref.to(book(ada)), 5, "!"));
        stored(Review.class, new Review(review.book(), 4, "!"));
        sql.clear();
        assertTrue(db().model(Review.class).delete(review));
        sql.assertCount(1);
        assertEquals(1, db().model(Review.class).deleteBulk(Bulk.unfiltered()));
        sql.assertCount(2);
        assertTrue(sql.transactions().isEmpty());
    }

    /** A protected row stays, and so does all that would have gone with it; the error holds 5 of the models in the way. */
    @Test
    public void aProtectedRowStays() {
        Author ada = author("Ada");
        Book book = book(ada);
        stored(Review.class, new Review(Ref.to(book), 5, "!"));
        Person reader = stored(Person.class, new Person("Eve"));
        List<Loan> loans = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            loans.add(stored(Loan.class, new Loan(Ref.to(book), Ref.to(reader), LocalDate.of(2024, 1, 1))));
        }
        sql.clear();
        ProtectedException direct = assertThrows(
                ProtectedException.class, () -> db().model(Book.class).delete(book));
        sql.assertCount(1);
        assertEquals(loans.subList(0, 5), direct.models());
        assertTrue(String.valueOf(direct.getMessage()).contains("Loan.book"), direct.getMessage());
        ProtectedException behind = assertThrows(
                ProtectedException.class, () -> db().model(Author.class).delete(ada));
        assertEquals(5, behind.models().size());
        assertThrows(
                ProtectedException.class,
                () -> db().model(Author.class).where(Author_.name.eq("Ada")).deleteBulk());
        assertFalse(sql.texts().stream().anyMatch(text -> text.startsWith("DELETE") || text.startsWith("UPDATE")));
        assertFalse(ada.isNew());
        assertEquals(1, count(Review.class));
        assertEquals(1, count(Author.class));
    }

    /** A row may go with one row and protect another of the same model; the protection wins. */
    @Test
    public void eachReferenceHasItsOwnRule() {
        Team none = stored(Team.class, new Team(0, "none"));
        Team red = stored(Team.class, new Team(1, "red"));
        Team blue = stored(Team.class, new Team(2, "blue"));
        Team grey = stored(Team.class, new Team(3, "grey"));
        stored(Fan.class, new Fan(1, Ref.to(red), reference(blue)));
        stored(Fan.class, new Fan(2, Ref.to(grey), reference(grey)));
        Model<Team> teams = db().model(Team.class);
        assertThrows(ProtectedException.class, () -> teams.delete(blue));
        assertThrows(ProtectedException.class, () -> teams.delete(grey));
        assertEquals(
                Map.of(Team.class, 1L, Fan.class, 1L),
                teams.deleteWithCounts(red).byModel());
        assertTrue(teams.delete(blue));
        assertTrue(teams.delete(none));
        assertEquals(1, count(Fan.class));
    }

    private static Ref<@Nullable Team> reference(Team team) {
        return Ref.of(Team.class, team.id);
    }

    /** A reference takes its default. 3 statements: who is in the way, the update, the delete; the fans go by one more. */
    @Test
    public void aReferenceTakesItsDefault() {
        Team none = stored(Team.class, new Team(0, "none"));
        Team red = stored(Team.class, new Team(1, "red"));
        stored(Player.class, new Player("Eve", Ref.to(red)));
        sql.clear();
        assertEquals(
                Map.of(Team.class, 1L),
                db().model(Team.class).deleteWithCounts(red).byModel());
        sql.assertCount(4);
        assertEquals(none.id, db().model(Player.class).one().team.key());
    }

    /** An entity that is out of date deletes nothing, also not what would go with it. */
    @Test
    public void anEntityOutOfDateDeletesNothing() {
        Team red = stored(Team.class, new Team(1, "red"));
        stored(Fan.class, new Fan(1, Ref.to(red), Ref.none(Team.class)));
        Team other = db().model(Team.class).get(1).orElseThrow();
        other.name = "crimson";
        db().model(Team.class).save(other);
        assertThrows(StaleEntityException.class, () -> db().model(Team.class).delete(red));
        assertFalse(red.isNew());
        assertEquals(1, count(Fan.class));
        assertTrue(db().model(Team.class).delete(other));
        assertEquals(0, count(Fan.class));
        assertFalse(db().model(Team.class).delete(other));
    }

    /** What the database refuses in the middle leaves nothing half done, in a transaction of the user neither. */
    @Test
    public void aFailureInTheMiddleLeavesNothingHalfDone() {
        Student ada = stored(Student.class, new Student("Ada"));
        Course course = stored(Course.class, new Course("C", "Course"));
        Enrollment enrolled = stored(Enrollment.class, new Enrollment(Ref.to(ada), Ref.to(course), 1));
        stored(Grade.class, new Grade(Ref.to(enrolled), 1, 10));
        Course taught = stored(Course.class, new Course("D", "Taught"));
        Lesson lesson = new Lesson(Ref.to(taught));
        lesson.helper = Ref.to(enrolled);
        stored(Lesson.class, lesson);
        assertThrows(
                ForeignKeyViolationException.class,
                () -> db().model(Student.class).delete(ada));
        assertEquals(1, count(Grade.class));
        db().transaction(() -> {
            db().model(Course.class).create(new Course("E", "Kept"));
            assertThrows(
                    ForeignKeyViolationException.class,
                    () -> db().model(Course.class).delete(course));
            assertFalse(course.isNew());
            assertEquals(1, count(Grade.class));
        });
        assertEquals(3, count(Course.class));
        assertEquals(1, count(Enrollment.class));
    }

    /** RESTRICT is left to the database. */
    @Test
    public void theDatabaseRestricts() {
        Person reader = stored(Person.class, new Person("Eve"));
        Person friend = stored(Person.class, new Person("Ann"));
        db().sql(quoted("INSERT INTO relation_people_friends (from_person_id, to_person_id) VALUES (" + reader.id + ", "
                        + friend.id + "), (" + friend.id + ", " + reader.id + ")"))
                .execute();
        Loan loan = stored(Loan.class, new Loan(Ref.to(book(author("A"))), Ref.to(reader), LocalDate.of(2024, 1, 1)));
        assertThrows(
                ForeignKeyViolationException.class,
                () -> db().model(Person.class).delete(reader));
        assertEquals(
                2L,
                db().sql(quoted("SELECT COUNT(*) FROM relation_people_friends"))
                        .as(Long.class)
                        .one());
        db().model(Loan.class).delete(loan);
        sql.clear();
        assertEquals(2, db().model(Person.class).deleteWithCounts(reader).links());
        sql.assertCount(4);
    }

    /** Keys of several columns, and models in between. */
    @Test
    public void keysOfSeveralColumnsAreFollowed() {
        Student ada = stored(Student.class, new Student("Ada"));
        Student bob = stored(Student.class, new Student("Bob"));
        Course course = stored(Course.class, new Course("C", "Course"));
        for (Student student : List.of(ada, bob)) {
            Enrollment enrolled = stored(Enrollment.class, new Enrollment(Ref.to(student), Ref.to(course), 1));
            stored(Grade.class, new Grade(Ref.to(enrolled), 1, 10));
            stored(Grade.class, new Grade(Ref.to(enrolled), 2, 20));
        }
        sql.clear();
        assertEquals(
                Map.of(Student.class, 1L, Enrollment.class, 1L, Grade.class, 2L),
                db().model(Student.class).deleteWithCounts(ada).byModel());
        sql.assertCount(4);
        assertEquals(2, count(Grade.class));
        Room room = stored(Room.class, new Room("A", 1, 10));
        Lesson lesson = new Lesson(Ref.to(course));
        lesson.room = Ref.of(Room.class, Key.of("A", 1));
        stored(Lesson.class, lesson);
        sql.clear();
        assertTrue(db().model(Room.class).delete(room));
        sql.assertCount(2);
        assertFalse(db().model(Lesson.class).one().room.isPresent());
    }
}
