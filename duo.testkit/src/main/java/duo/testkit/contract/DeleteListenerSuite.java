package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Database;
import duo.api.DatabaseBuilder;
import duo.api.Entity;
import duo.api.Model;
import duo.api.error.ConfigurationException;
import duo.api.error.ProtectedException;
import duo.api.error.StaleEntityException;
import duo.api.event.DeleteListener;
import duo.api.relation.Many;
import duo.api.relation.Ref;
import duo.testkit.model.relation.Author;
import duo.testkit.model.relation.Book;
import duo.testkit.model.relation.Category;
import duo.testkit.model.relation.Fan;
import duo.testkit.model.relation.Festival;
import duo.testkit.model.relation.Guide;
import duo.testkit.model.relation.Loan;
import duo.testkit.model.relation.Person;
import duo.testkit.model.relation.RelationModels;
import duo.testkit.model.relation.Review;
import duo.testkit.model.relation.Slot;
import duo.testkit.model.relation.Stage;
import duo.testkit.model.relation.Tag;
import duo.testkit.model.relation.Team;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Listeners of deletes are told of each row of their class, whether it was asked for or goes with another one.
 *
 * @since 0.1.0
 */
public abstract class DeleteListenerSuite extends ContractSuite {
    private final HeardDeletes heard = new HeardDeletes();

    /** For subclasses. */
    protected DeleteListenerSuite() {}

    @Override
    protected List<Class<?>> models() {
        List<Class<?>> models = new ArrayList<>(RelationModels.ALL);
        models.addAll(List.of(Team.class, Fan.class, Festival.class, Stage.class, Slot.class, Guide.class));
        return models;
    }

    @Override
    protected DatabaseBuilder configure(DatabaseBuilder builder) {
        DeleteListener<Entity> everybody = heard.listener(model -> "an entity");
        return builder.deleteListener(Author.class, heard.listener(author -> author.name))
                .deleteListener(Review.class, heard.listener(Review::text))
                .deleteListener(Category.class, heard.listener(category -> category.name))
                .deleteListener(Fan.class, heard.listener(fan -> "fan " + fan.id()))
                .deleteListener(Festival.class, heard.listener(festival -> festival.name))
                .deleteListener(Festival.class, everybody);
    }

    /** Forgets what earlier tests did. */
    @BeforeEach
    public final void forget() {
        heard.clear();
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

    private Book book(Author author, String review) {
        Book book = stored(Book.class, new Book("B", 1, Ref.to(author)));
        stored(Review.class, new Review(Ref.to(book), 5, review));
        return book;
    }

    /** All are told of before anything is written, those that were asked for first, and again when all are gone. 9 statements, not 7. */
    @Test
    public void rowsAreToldOfBeforeAndAfter() {
        Author ada = author("Ada");
        Long key = ada.id;
        book(ada, "good");
        Book edited = new Book("C", 1, Ref.to(author("Bob")));
        edited.editor = Ref.to(ada);
        stored(Book.class, edited);
        List<Long> books = new ArrayList<>();
        List<Boolean> isNew = new ArrayList<>();
        heard.then((what, database) -> {
            assertSame(db(), database);
            books.add(database.model(Book.class).count());
            isNew.add(ada.isNew());
        });
        sql.clear();
        assertEquals(
                Map.of(Author.class, 1L, Book.class, 1L, Review.class, 1L),
                db().model(Author.class).deleteWithCounts(ada).byModel());
        sql.assertCount(9 + books.size());
        assertEquals(List.of("before Ada", "before good", "after good", "after Ada"), heard.told());
        assertEquals(List.of(2L, 2L, 1L, 1L), books);
        assertEquals(List.of(false, false, true, true), isNew);
        List<Object> models = heard.models();
        assertSame(ada, models.get(0));
        assertSame(ada, models.get(3));
        assertEquals("good", ((Review) models.get(1)).text());
        assertEquals(key, ada.id);
        assertNotNull(key);
    }

    /** 1,200 rows that are listened to are read as models by two statements more, and go in sets. */
    @Test
    public void manyRowsAreReadInSets() {
        Author ada = author("Ada");
        List<Book> books = db().model(Book.class)
                .createBulk(IntStream.range(0, 1_200)
                        .mapToObj(i -> new Book("B" + i, i, Ref.to(ada)))
                        .toList());
        db().model(Review.class)
                .createBulk(books.stream()
                        .map(book -> new Review(Ref.to(book), 1, book.title))
                        .toList());
        sql.clear();
        assertEquals(2_401, db().model(Author.class).deleteWithCounts(ada).total());
        // Read: the author, the books, twice the loans and the reviews. Written: the edited books; twice links, reviews
        // and books; the author.
        sql.assertCount(1 + 1 + 2 + 2 + 1 + 3 * 2 + 1);
        List<String> told = heard.told();
        assertEquals(2 * 1_201, told.size());
        Set<String> before = new HashSet<>(told.subList(0, 1_201));
        assertEquals(1_201, before.size());
        assertTrue(before.stream().allMatch(what -> what.startsWith("before ")));
        assertEquals("after Ada", told.getLast());
    }

    /** Nobody hears of a row that is gone already. */
    @Test
    public void aRowThatIsGoneIsNotToldOf() {
        Author ada = author("Ada");
        Author again =
                db().model(Author.class).get(Objects.requireNonNull(ada.id)).orElseThrow();
        assertTrue(db().model(Author.class).delete(ada));
        heard.clear();
        sql.clear();
        assertFalse(db().model(Author.class).delete(again));
        sql.assertCount(1);
        assertEquals(List.of(), heard.told());
    }

    /** Nobody hears of a delete that is refused: because of a protected row, or because of an old version. */
    @Test
    public void aRefusedDeleteIsNotToldOf() {
        Author ada = author("Ada");
        Book book = book(ada, "good");
        Person reader = stored(Person.class, new Person("Eve"));
        stored(Loan.class, new Loan(Ref.to(book), Ref.to(reader), LocalDate.of(2024, 1, 1)));
        assertThrows(ProtectedException.class, () -> db().model(Author.class).delete(ada));
        Team old = stored(Team.class, new Team(1, "red"));
        stored(Fan.class, new Fan(1, Ref.to(old), Ref.none(Team.class)));
        Team team = db().model(Team.class).get(1).orElseThrow();
        team.name = "crimson";
        db().model(Team.class).save(team);
        assertThrows(StaleEntityException.class, () -> db().model(Team.class).delete(old));
        assertEquals(List.of(), heard.told());
        sql.clear();
        assertTrue(db().model(Team.class).delete(team));
        // Read: the team, its fans, and whose rival it or they are. Written: fans and team.
        sql.assertCount(5);
        assertEquals(List.of("before fan 1", "after fan 1"), heard.told());
    }

    /** What a listener throws reaches the caller as it is, and nothing was done. */
    @Test
    public void anErrorUndoesAll() {
        for (String when : List.of("before Ada", "before good", "after good", "after Ada")) {
            Author ada = author("Ada");
            book(ada, "good");
            IllegalStateException veto = new IllegalStateException("no");
            heard.fail(when, veto);
            assertSame(
                    veto,
                    assertThrows(
                            IllegalStateException.class,
                            () -> db().model(Author.class).delete(ada)));
            assertEquals(when, heard.told().getLast());
            assertFalse(ada.isNew());
            assertEquals(List.of(1L, 1L, 1L), List.of(count(Author.class), count(Book.class), count(Review.class)));
            heard.clear();
            assertTrue(db().model(Author.class).delete(ada));
        }
    }

    /** In a transaction of the user the error undoes the delete alone. */
    @Test
    public void anErrorLeavesATransactionUsable() {
        Category root = stored(Category.class, new Category("root"));
        Category part = stored(Category.class, new Category("part", Ref.to(root)));
        db().transaction(() -> {
            Category held = db().model(Category.class)
                    .get(Objects.requireNonNull(part.id))
                    .orElseThrow();
            stored(Tag.class, new Tag("kept"));
            heard.fail("after root", new IllegalStateException("no"));
            assertThrows(
                    IllegalStateException.class,
                    () -> db().model(Category.class).delete(root));
            assertFalse(root.isNew());
            assertFalse(held.isNew());
            assertEquals(2, count(Category.class));
        });
        assertEquals(1, count(Tag.class));
        assertEquals(2, count(Category.class));
    }

    /** A tree is told of level by level, and takes no statement more, since its rows are read anyway. */
    @Test
    public void aTreeIsToldOfByLevels() {
        Category root = stored(Category.class, new Category("root"));
        Category middle = stored(Category.class, new Category("middle", Ref.to(root)));
        stored(Category.class, new Category("leaf", Ref.to(middle)));
        db().transaction(() -> {
            Category held = db().model(Category.class)
                    .get(Objects.requireNonNull(middle.id))
                    .orElseThrow();
            sql.clear();
            assertTrue(db().model(Category.class).delete(root));
            assertEquals(
                    4 + 3,
                    sql.texts().stream()
                            .filter(text -> !text.contains("SAVEPOINT"))
                            .count());
            assertEquals(
                    List.of("before root", "before middle", "before leaf", "after leaf", "after middle", "after root"),
                    heard.told());
            assertSame(held, heard.models().get(1));
            assertTrue(held.isNew());
        });
    }

    /** Several listeners of a class are called in their order, also those of a class that it extends. */
    @Test
    public void severalListenersAreCalledInTheirOrder() {
        Festival festival = stored(Festival.class, new Festival("Summer"));
        assertTrue(db().model(Festival.class).delete(festival));
        assertEquals(List.of("before Summer", "before an entity", "after Summer", "after an entity"), heard.told());
    }

    /** What a listener has read of rows that go unread is not given as if it was still there. */
    @Test
    public void whatAListenerReadsIsForgottenWithItsRow() {
        Festival festival = new Festival("Summer");
        festival.stages = Many.of(new Stage("lake", new Slot(8, "band")));
        db().transaction(() -> db().model(Festival.class).save(festival));
        db().transaction(() -> {
            List<Slot> read = new ArrayList<>();
            heard.then(
                    (what, database) -> read.addAll(database.model(Slot.class).all()));
            assertTrue(db().model(Festival.class).delete(festival));
            assertEquals(2, read.size());
            assertEquals(Optional.empty(), db().model(Slot.class).get(Objects.requireNonNull(read.get(0).id)));
        });
    }

    /** What nobody listens to is deleted by one statement, outside a transaction. */
    @Test
    public void whatNobodyListensToGoesAsEver() {
        Loan loan = stored(
                Loan.class,
                new Loan(
                        Ref.to(book(author("Ada"), "good")),
                        Ref.to(stored(Person.class, new Person("Eve"))),
                        LocalDate.of(2024, 1, 1)));
        sql.clear();
        assertTrue(db().model(Loan.class).delete(loan));
        sql.assertCount(1);
        assertEquals(List.of(), sql.transactions());
        assertEquals(List.of(), heard.told());
    }

    /** The rules of a model that is listened to are known, although the program has not asked for it. */
    @Test
    public void aModelThatIsListenedToIsKnown() {
        stored(Fan.class, new Fan(7, Ref.to(stored(Team.class, new Team(1, "red"))), Ref.none(Team.class)));
        try (Database other = Database.builder(url())
                .deleteListener(Fan.class, heard.listener(fan -> "fan " + fan.id()))
                .open()) {
            Model<Team> teams = other.model(Team.class);
            assertTrue(teams.delete(teams.one()));
        }
        assertEquals(List.of("before fan 7", "after fan 7"), heard.told());
    }

    /** A class that is no model cannot be listened to. */
    @Test
    public void aClassThatIsNoModelIsRefused() {
        DatabaseBuilder builder = Database.builder(url()).deleteListener(String.class, heard.listener(text -> text));
        Messages.assertTold(assertThrows(ConfigurationException.class, builder::open), "java.lang.String");
    }
}
