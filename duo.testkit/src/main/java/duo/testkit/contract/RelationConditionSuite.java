package duo.testkit.contract;

import static duo.api.expr.Aggregates.avg;
import static duo.api.expr.Aggregates.callText;
import static duo.api.expr.Aggregates.count;
import static duo.api.expr.Aggregates.group;
import static duo.api.expr.Aggregates.max;
import static duo.api.expr.Aggregates.sum;
import static duo.api.expr.JoinedText.joinText;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Model;
import duo.api.Q;
import duo.api.Query;
import duo.api.Row;
import duo.api.error.InvalidQueryException;
import duo.api.expr.Condition;
import duo.api.expr.NumberExpression;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.model.relation.Author;
import duo.testkit.model.relation.Author_;
import duo.testkit.model.relation.Book;
import duo.testkit.model.relation.Book_;
import duo.testkit.model.relation.Category;
import duo.testkit.model.relation.Category_;
import duo.testkit.model.relation.City_;
import duo.testkit.model.relation.Country_;
import duo.testkit.model.relation.Profile_;
import duo.testkit.model.relation.Publisher_;
import duo.testkit.model.relation.Review_;
import duo.testkit.model.relation.Tag_;
import duo.testkit.model.relation.User;
import duo.testkit.model.relation.User_;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Conditions, orders, values and writes over relations, each in one statement.
 *
 * @since 0.1.0
 */
public abstract class RelationConditionSuite extends ContractSuite {
    private Library library;

    /** For subclasses. */
    @SuppressWarnings("NullAway.Init") // set before each test
    protected RelationConditionSuite() {}

    @Override
    protected List<Class<?>> models() {
        return Library.MODELS;
    }

    /** Fills the tables. */
    @BeforeEach
    public void fill() {
        library = new Library(db());
        sql.clear();
    }

    private Model<Book> books() {
        return db().model(Book.class);
    }

    private static List<String> titles(Query<Book> query) {
        return query.orderBy(Book_.title.asc()).valuesList(Book_.title).all();
    }

    private List<String> titles(Condition<Book> condition) {
        return titles(books().where(condition));
    }

    private List<String> names(Condition<Author> condition) {
        return db().model(Author.class)
                .where(condition)
                .orderBy(Author_.name.asc())
                .valuesList(Author_.name)
                .all();
    }

    /** Columns of related rows are reached over any number of steps, and each way is joined once. */
    @Test
    public void relatedColumnsAreReached() {
        assertEquals(
                List.of("Engines", "Notes"),
                titles(Book_.author.get(Author_.name).eq("Ada")));
        assertEquals(
                List.of("Engines"),
                titles(Book_.publisher
                        .get(Publisher_.city.get(City_.country.get(Country_.name)))
                        .eq("Norway")));
        assertEquals(
                List.of("Waves"),
                titles(books().where(
                                Book_.author.get(Author_.name).ne("Ada"),
                                Book_.author.get(Author_.born).gt(1900),
                                Book_.editor.get(Author_.name).eq("Ada"))));
        sql.assertCount(3);
        assertEquals(2, joins(sql.texts().get(2)));
        assertEquals(3, joins(sql.texts().get(1)));
    }

    private static int joins(String text) {
        return text.split(" JOIN ", -1).length - 1;
    }

    /** A query that reaches related rows locks its own, also where there may be no related row. */
    @Test
    @Needs(Capability.SHARED_LOCKS)
    public void queriesOverRelationsLockTheirOwnRows() {
        db().transaction(() -> {
            assertEquals(
                    List.of("Engines", "Notes"),
                    titles(books().where(Book_.author.get(Author_.name).eq("Ada"))
                            .forUpdate()));
            assertEquals(3, books().related(Book_.editor).forUpdate().all().size());
            assertEquals(
                    3,
                    books().orderBy(Book_.editor.get(Author_.name).asc())
                            .forShare()
                            .all()
                            .size());
        });
        sql.assertCount(3);
    }

    /** The key of a related row is the reference itself. */
    @Test
    public void keysNeedNoJoin() {
        assertEquals(List.of("Waves"), titles(Book_.author.get(Author_.id).eq(Objects.requireNonNull(library.bob.id))));
        assertEquals(List.of("Waves"), titles(Book_.author.eq(library.bob)));
        assertEquals(List.of("Engines", "Notes", "Waves"), titles(Book_.author.in(List.of(library.ada, library.bob))));
        assertEquals(List.of("Notes"), titles(Book_.publisher.isNull()));
        assertTrue(sql.texts().stream().noneMatch(text -> text.contains(" JOIN ")));
    }

    /** What a missing row would hold is NULL: a comparison with it is unknown, and so is its negation. */
    @Test
    public void missingRowsAreNull() {
        assertEquals(List.of("Waves"), titles(Book_.editor.get(Author_.name).eq("Ada")));
        assertEquals(
                List.of("Engines"),
                titles(Book_.editor.get(Author_.name).eq("Ada").not()));
        assertEquals(List.of("Notes"), titles(Book_.editor.get(Author_.name).isNull()));
        assertEquals(List.of("Engines"), titles(Book_.editor.has(Author_.name.ne("Ada"))));
        assertEquals(
                List.of("Engines", "Notes"),
                titles(Book_.editor.has(Author_.name.eq("Ada")).not()));
        assertEquals(List.of("Engines", "Notes"), titles(books().exclude("editor__name", "Ada")));
        assertEquals(List.of("Waves"), titles(books().filter("editor__name", "Ada")));
    }

    /** The inverse of a one-to-one relation is reached as well. */
    @Test
    public void inversesToOneAreReached() {
        Model<User> users = db().model(User.class);
        assertEquals(
                List.of("Uma"),
                users.where(User_.profile.get(Profile_.motto).eq("on"))
                        .valuesList(User_.name)
                        .all());
        assertEquals(
                List.of("Vic"),
                users.where(User_.profile.isAbsent()).valuesList(User_.name).all());
        assertEquals(
                List.of("Uma"),
                users.where(User_.profile.isPresent()).valuesList(User_.name).all());
        assertEquals(
                List.of("Vic"),
                users.filter("profile__isnull", true).valuesList(User_.name).all());
        sql.assertCount(4);
    }

    /** Conditions on collections: some row, no row, all rows. */
    @Test
    public void collectionsAreAskedForSomeNoneAndAll() {
        assertEquals(List.of("Ada", "Bob"), names(Author_.books.any()));
        assertEquals(List.of("Eve"), names(Author_.books.none()));
        assertEquals(List.of("Ada"), names(Author_.books.any(Book_.title.icontains("ENGINE"))));
        assertEquals(List.of("Bob", "Eve"), names(Author_.books.none(Book_.title.eq("Engines"))));
        assertEquals(List.of("Bob", "Eve"), names(Author_.books.all(Book_.pages.between(100, 200))));
        assertEquals(List.of("Bob", "Eve"), names(Author_.books.all(Book_.price.gt(java.math.BigDecimal.TEN))));
        assertEquals(List.of("Ada"), names(Author_.books.any(Book_.reviews.any(Review_.stars.eq(5)))));
        assertEquals(
                List.of("Bob"),
                names(Author_.books.any(Book_.publisher.get(Publisher_.name).eq("Elm"))));
        assertEquals(List.of("Engines"), titles(Book_.tags.any(Tag_.label.eq("steam"))));
        assertEquals(List.of("Notes"), titles(Book_.tags.none()));
        assertEquals(
                List.of("Engines", "Notes"),
                titles(Book_.author.get(Author_.books).any(Book_.title.eq("Notes"))));
        sql.assertCount(11);
    }

    /** A condition on a collection can speak of the row that has the collection. */
    @Test
    public void collectionsSpeakOfTheRowAround() {
        assertEquals(List.of("Engines", "Waves"), titles(Book_.reviews.any(Review_.stars.lt(Book_.pages.outer()))));
        assertEquals(
                List.of("Waves"),
                titles(Book_.author
                        .get(Author_.books)
                        .all(Book_.pages.lt(Author_.born.outer().minus(1_700)))));
        sql.assertCount(2);
    }

    /** Counts and other aggregates of collections are values: selected, in conditions and in orders. */
    @Test
    public void collectionsAreComputed() {
        NumberExpression<Author, Long> books = Author_.books.count();
        List<Row> rows = db().model(Author.class)
                .orderBy(books.desc(), Author_.name.asc())
                .values(
                        Author_.name,
                        books.as("books"),
                        Author_.books.count(Book_.pages.gt(100)).as("long"),
                        Author_.books.compute(sum(Book_.pages)).as("pages"))
                .all();
        sql.assertCount(1);
        assertEquals(
                List.of("Ada 2 1 340", "Bob 1 1 120", "Eve 0 0 null"),
                rows.stream()
                        .map(row -> row.get(Author_.name) + " " + row.get("books", Long.class) + " "
                                + row.get("long", Long.class) + " "
                                + row.find("pages", Integer.class).orElse(null))
                        .toList());
        assertEquals(List.of("Ada"), names(books.ge(2)));
        assertEquals(
                List.of("Engines"),
                titles(Book_.reviews.compute(avg(Review_.stars)).gt(3.5)));
        assertEquals(
                List.of("Engines"), titles(Book_.tags.compute(max(Tag_.label)).eq("steam")));
        assertEquals(
                List.of("Engines"),
                titles(Book_.tags
                        .compute(callText("MAX", Tag_.label).filter(Tag_.label.ne("x")))
                        .eq("steam")));
        assertEquals(
                List.of(2L, 1L, 0L),
                db().model(Author.class).orderBy("name").annotate(books.as("books")).all().stream()
                        .map(annotated -> annotated.get("books", Long.class))
                        .toList());
    }

    /** Texts of collections are joined, each once. */
    @Test
    @Needs(Capability.DIFFERENT_TEXTS)
    public void differentTextsOfCollectionsAreJoined() {
        assertEquals(
                List.of("Engines"),
                titles(Book_.tags.compute(joinText(Tag_.label, "|").distinct()).contains("steam")));
    }

    /** Rows are ordered and grouped by values of related rows. */
    @Test
    public void ordersAndGroupsGoOverRelations() {
        assertEquals(
                List.of("Waves", "Engines", "Notes"),
                books().orderBy(Book_.author.get(Author_.name).desc(), Book_.title.asc())
                        .valuesList(Book_.title)
                        .all());
        assertEquals(
                List.of("Waves", "Notes", "Engines"),
                books().orderBy("-author__name", "-title")
                        .valuesList(Book_.title)
                        .all());
        List<Row> groups = books().groupBy(Book_.author.get(Author_.name))
                .values(group(Book_.author.get(Author_.name)).as("name"), count().as("books"))
                .all();
        assertEquals(
                List.of("Ada 2", "Bob 1"),
                groups.stream()
                        .map(row -> row.get("name", String.class) + " " + row.get("books", Long.class))
                        .sorted()
                        .toList());
        assertEquals(
                List.of("Ada", "Ada", "Bob"),
                books().valuesList(Book_.author.get(Author_.name)).all().stream()
                        .sorted()
                        .toList());
        sql.assertCount(4);
    }

    /** Count, exists, updates and deletes take such conditions on every database. */
    @Test
    public void writesTakeConditionsOverRelations() {
        assertEquals(2, books().where(Book_.author.get(Author_.name).eq("Ada")).count());
        assertTrue(books().where(Book_.tags.any(Tag_.label.eq("sea"))).exists());
        assertEquals(
                2,
                books().where(Book_.author.get(Author_.name).eq("Ada"))
                        .updateBulk(u -> u.set(Book_.pages, Book_.pages.plus(1))));
        assertEquals(
                2,
                books().where(Book_.author.get(Author_.books).any(Book_.title.eq("Notes")))
                        .updateBulk(u -> u.set(Book_.title, Book_.author.get(Author_.name))));
        sql.assertCount(4);
        assertEquals(
                1,
                db().model(Category.class)
                        .where(Category_.parent.get(Category_.name).eq("science"))
                        .deleteBulk());
        assertEquals(
                2, db().model(Category.class).where(Category_.children.none()).deleteBulk());
        // Each delete reads its rows, looks for those that go with them, and deletes.
        sql.assertCount(4 + 3 + 3);
        assertEquals(List.of("Ada", "Ada", "Waves"), titles(books()));
    }

    /** Names lead over relations as the typed expressions do; what is unknown is refused with what there is. */
    @Test
    public void namesLeadOverRelations() {
        assertEquals(List.of("Engines"), titles(books().filter("publisher__city__country__name__icontains", "nor")));
        assertEquals(List.of("Engines", "Waves"), titles(books().filter("tags__label__in", List.of("sea"))));
        assertEquals(List.of("Notes"), titles(books().exclude("tags__label", "sea")));
        assertEquals(List.of("Notes"), titles(books().filter("tags__isnull", true)));
        assertEquals(List.of("Engines"), titles(books().filter("reviews__stars__gte", "4")));
        assertEquals(
                List.of("Engines", "Waves"),
                titles(books().filter(Q.of("reviews__stars", 5).or("author__born__gt", 1900))));
        assertEquals(List.of("Waves"), titles(books().filter("author__id", library.bob.id)));
        sql.assertCount(7);
    }

    /** What a name does not lead to is refused before anything is sent. */
    @Test
    public void unknownNamesAreRefused() {
        InvalidQueryException unknown =
                assertThrows(InvalidQueryException.class, () -> books().filter("author__nam", "Ada"));
        assertTrue(String.valueOf(unknown.getMessage()).contains("name"), unknown.getMessage());
        assertThrows(InvalidQueryException.class, () -> books().orderBy("tags__label"));
        assertThrows(InvalidQueryException.class, () -> books().filter("publishr__name", "Oak"));
        sql.assertCount(0);
    }
}
