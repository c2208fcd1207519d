package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.DatabaseBuilder;
import duo.api.relation.Many;
import duo.api.relation.Ref;
import duo.testkit.model.relation.Act;
import duo.testkit.model.relation.Artist;
import duo.testkit.model.relation.Author;
import duo.testkit.model.relation.Book;
import duo.testkit.model.relation.Book_;
import duo.testkit.model.relation.Concert;
import duo.testkit.model.relation.Concert_;
import duo.testkit.model.relation.Course;
import duo.testkit.model.relation.Course_;
import duo.testkit.model.relation.Enrollment;
import duo.testkit.model.relation.Festival;
import duo.testkit.model.relation.Grade;
import duo.testkit.model.relation.Guide;
import duo.testkit.model.relation.RelationModels;
import duo.testkit.model.relation.Seat;
import duo.testkit.model.relation.Slot;
import duo.testkit.model.relation.Stage;
import duo.testkit.model.relation.Student;
import duo.testkit.model.relation.Student_;
import duo.testkit.model.relation.Tag;
import duo.testkit.model.relation.Venue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What listeners of deletes hear of rows that a save takes out of a collection, and of those that links take away.
 *
 * @since 0.1.0
 */
public abstract class DeleteListenerRelationSuite extends ContractSuite {
    private final HeardDeletes heard = new HeardDeletes();

    /** For subclasses. */
    protected DeleteListenerRelationSuite() {}

    @Override
    protected List<Class<?>> models() {
        List<Class<?>> models = new ArrayList<>(RelationModels.ALL);
        models.addAll(List.of(Festival.class, Stage.class, Slot.class, Guide.class));
        models.addAll(List.of(Venue.class, Seat.class, Concert.class, Act.class, Artist.class));
        return models;
    }

    @Override
    protected DatabaseBuilder configure(DatabaseBuilder builder) {
        return builder.deleteListener(
                        Enrollment.class,
                        heard.listener(each -> String.valueOf(each.course().key())))
                .deleteListener(Grade.class, heard.listener(grade -> "grade " + grade.number()))
                .deleteListener(Stage.class, heard.listener(stage -> stage.name))
                .deleteListener(Slot.class, heard.listener(slot -> slot.band))
                .deleteListener(Act.class, heard.listener(act -> act.piece));
    }

    /** Forgets what earlier tests did. */
    @BeforeEach
    public final void forget() {
        heard.clear();
    }

    private <M> M stored(Class<M> type, M model) {
        return db().model(type).create(model);
    }

    /** What a save takes out of a collection is told of, with what goes along, each once. */
    @Test
    public void whatASaveTakesOutIsToldOf() {
        Festival festival = new Festival("Summer");
        festival.stages = Many.of(new Stage("lake", new Slot(8, "a"), new Slot(9, "b")), new Stage("hill"));
        db().transaction(() -> db().model(Festival.class).save(festival));
        Stage lake = festival.stages.list().get(0);
        Stage hill = festival.stages.list().get(1);
        Slot first = lake.slots.list().get(0);
        lake.slots = Many.of(first);
        db().transaction(() -> db().model(Festival.class).save(festival));
        assertEquals(List.of("before b", "after b"), heard.told());
        festival.stages = Many.of(hill);
        sql.clear();
        db().transaction(() -> db().model(Festival.class).save(festival));
        assertEquals(List.of("before lake", "before a", "after a", "after lake"), heard.told());
        assertEquals(1, db().model(Stage.class).count());
        IllegalStateException veto = new IllegalStateException("no");
        heard.fail("before hill", veto);
        festival.stages = Many.of(new Stage("wood"));
        assertSame(
                veto,
                assertThrows(
                        IllegalStateException.class,
                        () -> db().transaction(() -> db().model(Festival.class).save(festival))));
        assertEquals("hill", db().model(Stage.class).one().name);
    }

    /** A row with a version is told of as the transaction holds it, and not when somebody else has changed it. */
    @Test
    public void aRowOfAnOldVersionThatASaveTakesOutIsNotToldOf() {
        Concert concert = new Concert("Winter");
        concert.acts = Many.of(new Act("one"), new Act("two"));
        db().transaction(() -> db().model(Concert.class).save(concert));
        if (!ServerDialect.of(db()).transactions().singleWriter()) {
            Conflicts.assertNoticed(() -> takeOutOne(true));
            assertEquals(List.of(), heard.told());
        }
        Act held = takeOutOne(false);
        assertTrue(held.isNew());
        assertEquals(List.of("before " + held.piece, "after " + held.piece), heard.told());
        assertSame(held, heard.models().get(0));
        assertEquals(1, db().model(Act.class).count());
    }

    private Act takeOutOne(boolean afterOthersChangedIt) {
        try {
            return db().<Act, Exception>transaction(() -> {
                Concert read = db().model(Concert.class).related(Concert_.acts).one();
                Act out = read.acts.list().get(0);
                if (afterOthersChangedIt) {
                    Concurrent.elsewhere(() -> {
                        Act theirs = db().model(Act.class)
                                .get(Objects.requireNonNull(out.id))
                                .orElseThrow();
                        theirs.piece = "theirs";
                        return db().model(Act.class).save(theirs);
                    });
                }
                read.acts = Many.of(read.acts.list().get(1));
                db().model(Concert.class).save(read);
                return out;
            });
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Rows of a model in between that links take away are told of; links of a table that no model maps are not. */
    @Test
    public void rowsOfAModelInBetweenAreToldOf() {
        Student ada = stored(Student.class, new Student("Ada"));
        Course first = stored(Course.class, new Course("C", "C"));
        Course second = stored(Course.class, new Course("D", "D"));
        for (Course course : List.of(first, second)) {
            Enrollment enrolled = stored(Enrollment.class, new Enrollment(Ref.to(ada), Ref.to(course), 1));
            stored(Grade.class, new Grade(Ref.to(enrolled), 1, 10));
        }
        assertEquals(1, db().links(ada, Student_.courses).remove(first));
        assertEquals(List.of("before C", "before grade 1", "after grade 1", "after C"), heard.told());
        IllegalStateException veto = new IllegalStateException("no");
        heard.fail("after D", veto);
        assertSame(
                veto,
                assertThrows(
                        IllegalStateException.class,
                        () -> db().links(second, Course_.students).clear()));
        assertEquals(1, db().model(Grade.class).count());
        heard.clear();
        assertEquals(1, db().links(second, Course_.students).clear());
        assertEquals(4, heard.told().size());
        Book book = stored(Book.class, new Book("B", 1, Ref.to(stored(Author.class, new Author("A")))));
        Tag tag = stored(Tag.class, new Tag("x"));
        db().links(book, Book_.tags).add(tag);
        assertEquals(1, db().links(book, Book_.tags).clear());
        assertEquals(List.of(), heard.told());
    }

    /** However many links there are, all of them are told of before the first goes. */
    @Test
    public void allLinksAreToldOfBeforeTheFirstGoes() {
        int many = 1_100;
        Student ada = stored(Student.class, new Student("Ada"));
        List<Course> courses = db().model(Course.class)
                .createBulk(IntStream.range(0, many)
                        .mapToObj(i -> new Course("C" + i, "C"))
                        .toList());
        db().model(Enrollment.class)
                .createBulk(courses.stream()
                        .map(course -> new Enrollment(Ref.to(ada), Ref.to(course), 1))
                        .toList());
        assertEquals(many, db().links(ada, Student_.courses).clear());
        List<String> told = heard.told();
        assertEquals(2 * many, told.size());
        assertTrue(told.subList(0, many).stream().allMatch(each -> each.startsWith("before ")));
    }
}
