package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.Model;
import duo.api.Query;
import duo.api.Select;
import duo.api.error.InvalidQueryException;
import duo.api.error.UnsupportedFeatureException;
import duo.api.expr.Condition;
import duo.api.expr.Subqueries;
import duo.async.AsyncDatabase;
import duo.async.AsyncModel;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.model.relation.Author;
import duo.testkit.model.relation.Author_;
import duo.testkit.model.relation.Book;
import duo.testkit.model.relation.Book_;
import duo.testkit.model.relation.Category;
import duo.testkit.model.relation.Category_;
import duo.testkit.model.relation.Review;
import duo.testkit.model.relation.Review_;
import duo.testkit.model.relation.Tag;
import duo.testkit.model.relation.Tag_;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * What {@code outer()} speaks of: the row of the query around, and no row of another model.
 *
 * @since 0.1.0
 */
public abstract class OuterColumnSuite extends ContractSuite {
    /** For subclasses. */
    protected OuterColumnSuite() {}

    @Override
    protected List<Class<?>> models() {
        return Library.MODELS;
    }

    /** Fills the tables. */
    @BeforeEach
    public void fill() {
        new Library(db());
        sql.clear();
    }

    private Model<Author> authors() {
        return db().model(Author.class);
    }

    private Model<Book> books() {
        return db().model(Book.class);
    }

    private Model<Review> reviews() {
        return db().model(Review.class);
    }

    private static List<String> names(Query<Author> query) {
        return query.orderBy(Author_.name.asc()).valuesList(Author_.name).all();
    }

    private static List<String> titles(Query<Book> query) {
        return query.orderBy(Book_.title.asc()).valuesList(Book_.title).all();
    }

    private void assertRefused(Executable call, String... texts) {
        InvalidQueryException refused = assertThrows(InvalidQueryException.class, call);
        Messages.assertTold(refused, "outer()");
        Messages.assertTold(refused, texts);
        sql.assertCount(0);
    }

    /** A column of the model of a query further out is not read from the table of the one between. */
    @Test
    public void aColumnOfAnotherModelIsRefused() {
        Query<Review> inner = reviews().where(Review_.id.eq(Author_.id.outer()));
        Query<Author> query = authors().where(Condition.exists(books().where(Condition.exists(inner))));
        assertRefused(query::all, "Author.id", "Book", "2 levels up", "2 times", "Author_.id.outer().outer()");
        assertRefused(query::count, "Author.id", "Book");
        assertRefused(query::toSql, "Author.id", "Book");
        assertRefused(query::deleteBulk, "Author.id", "Book");
        assertRefused(
                () -> authors()
                        .values(Author_.name, Subqueries.count(books().where(Condition.exists(inner))))
                        .all(),
                "Author.id",
                "Book");
    }

    /** What is not around a query at all cannot be spoken of. */
    @Test
    public void aModelThatIsNotAroundIsRefused() {
        assertRefused(
                () -> books().where(Condition.exists(reviews()
                                .where(Review_.stars.eq(
                                        Category_.id.<Review>outer().cast(Integer.class)))))
                        .all(),
                "Category.id",
                "Book",
                "no query around");
        assertRefused(
                () -> books().where(Condition.exists(reviews().where(Review_.text.eq(Review_.text.outer()))))
                        .all(),
                "Review.text",
                "Book",
                "leave outer() out");
        assertRefused(
                () -> books().where(Condition.exists(reviews().where(Review_.text.eq(Author_.name.outer()))))
                        .all(),
                "Author.name",
                "Book.author",
                "Book_.author.get(..).outer()");
        assertRefused(
                () -> authors()
                        .where(Condition.exists(books().where(Book_.title.eq(
                                Author_.name.<Book>outer().<Book>outer()))))
                        .all(),
                "not inside another");
        assertRefused(
                () -> authors()
                        .where(Condition.exists(books().where(Condition.exists(reviews()
                                .where(Review_.text.eq(Book_.title.<Book>outer().<Review>outer()))))))
                        .all(),
                "Book.title",
                "Author",
                "2 levels up",
                "call outer() once");
    }

    /** The same holds for conditions of bulk writes, for what they set, and for what the relations of a query load. */
    @Test
    public void otherStatementsRefuseItToo() {
        Condition<Book> wrong = Condition.exists(reviews().where(Review_.text.eq(Author_.name.outer())));
        assertRefused(() -> books().where(wrong).deleteBulk(), "Author.name", "Book");
        assertRefused(() -> books().where(wrong).updateBulk(u -> u.set(Book_.pages, 1)), "Author.name", "Book");
        assertRefused(
                () -> books().where(Book_.pages.gt(1))
                        .updateBulk(u -> u.set(
                                Book_.pages,
                                Subqueries.number(reviews()
                                        .where(Review_.text.eq(Author_.name.outer()))
                                        .limit(1)
                                        .valuesList(Review_.stars)))),
                "Author.name",
                "Book");
        assertRefused(
                () -> books().where(wrong)
                        .union(books().where(Book_.pages.lt(9)))
                        .all(),
                "Author.name",
                "Book");
        assertRefused(() -> books().from(books().where(wrong).common("some")).all(), "Author.name", "Book");
        assertRefused(() -> authors().where(Author_.books.any(wrong)).all(), "Author.name", "Book", "2 levels up");
        AsyncModel<Book> async = AsyncDatabase.of(db()).model(Book.class);
        assertRefused(() -> Settled.value(async.where(wrong).all()), "Author.name", "Book");
    }

    /** Twice, it speaks of the query around the one around. */
    @Test
    public void outerSpeaksOfQueriesFurtherOut() {
        assertEquals(
                List.of("Ada"),
                names(authors()
                        .where(Condition.exists(books().where(
                                        Book_.pages.gt(50),
                                        Condition.exists(reviews()
                                                .where(
                                                        Review_.book
                                                                .get(Book_.id)
                                                                .eq(Book_.id.outer()),
                                                        Review_.stars.gt(Author_.born
                                                                .<Book>outer()
                                                                .<Review>outer()
                                                                .minus(1812)),
                                                        Book_.id.<Review>outer().isNotNull())))))));
        sql.assertCount(1);
    }

    /** A query of the same model is told apart from the one around, whichever of both a relation leads to. */
    @Test
    public void queriesOfTheSameModelAreToldApart() {
        Model<Category> categories = db().model(Category.class);
        assertEquals(
                List.of("all", "science"),
                categories
                        .where(Condition.exists(categories.where(
                                Category_.parent.get(Category_.id).eq(Category_.id.outer()))))
                        .orderBy(Category_.name.asc())
                        .valuesList(Category_.name)
                        .all());
        assertEquals(
                List.of("Engines", "Notes"),
                titles(books().where(Condition.exists(authors()
                        .where(
                                Author_.id.eq(Book_.author.get(Author_.id).outer()),
                                Author_.name.eq(Book_.author.get(Author_.name).outer()),
                                Author_.name.eq("Ada"))))));
        assertEquals(
                List.of("Waves"),
                titles(books().where(Condition.exists(authors()
                        .where(Author_.name.eq(Book_.editor.get(Author_.name).outer()), Author_.name.eq("Ada"))))));
        sql.assertCount(3);
    }

    /** Conditions on related rows are queries inside; what they speak of by outer() is the row that is related to them. */
    @Test
    public void relatedRowsSpeakOfTheRowAround() {
        assertEquals(
                List.of("Engines", "Waves"),
                titles(books().where(Book_.tags.any(
                        Tag_.label.lt(Book_.title.<Tag>outer().lower()).or(Tag_.label.gt(Book_.title.outer()))))));
        assertEquals(
                List.of("Engines"),
                titles(books().where(Book_.tags.any(
                                Condition.exists(db().model(Tag.class).where(Tag_.label.gt(Tag_.label.outer())))))
                        .where(Book_.title.lt("M"))));
        assertEquals(
                List.of("Engines"),
                titles(books().where(Condition.exists(reviews()
                        .where(
                                Review_.book.get(Book_.id).eq(Book_.id.outer()),
                                Review_.stars
                                        .cast(Long.class)
                                        .gt(Book_.tags.count().outer()))))));
        assertEquals(
                1,
                books().related(
                                Book_.tags,
                                tags -> tags.where(Condition.exists(
                                        db().model(Tag.class).where(Tag_.label.lt(Tag_.label.outer())))))
                        .where(Book_.title.eq("Engines"))
                        .one()
                        .tags
                        .size());
    }

    /** Common tables have the columns of their model. */
    @Test
    @Needs(Capability.COMMON_TABLES)
    public void rowsOfCommonTablesAreSpokenOf() {
        assertEquals(
                List.of("Ada", "Bob"),
                names(authors()
                        .from(authors().where(Author_.born.isNotNull()).common("born"))
                        .where(Condition.exists(
                                books().where(Book_.author.get(Author_.id).eq(Author_.id.outer()))))));
        assertEquals(
                List.of("Ada", "Bob"),
                names(authors()
                        .where(Condition.exists(
                                books().from(books().where(Book_.pages.gt(100)).common("thick"))
                                        .where(Book_.author.get(Author_.id).eq(Author_.id.outer()))))));
        assertEquals(
                List.of(),
                names(authors()
                        .from(authors()
                                .where(Author_.books.any(Book_.title.eq(Author_.name.outer())))
                                .common("named"))));
        assertRefused(
                () -> {
                    sql.clear();
                    authors()
                            .from(authors().where(Author_.born.isNotNull()).common("born"))
                            .where(Condition.exists(books().where(Book_.title.eq(Review_.text.outer()))))
                            .all();
                },
                "Review.text",
                "Author");
    }

    /** A slice, distinct rows and a combination inside a query speak of the row around, or the database is named that cannot. */
    @Test
    public void whatIsMadeOfRowsSpeaksOfTheRowAround() {
        Query<Book> own = books().where(Book_.author.get(Author_.id).eq(Author_.id.outer()));
        Select<Book, Integer> most = own.orderBy(Book_.pages.desc()).limit(1).valuesList(Book_.pages);
        Condition<Author> few = Subqueries.<Author, Integer>sum(most).lt(200);
        Condition<Author> one = Subqueries.<Author>count(own.limit(1)).eq(1);
        Condition<Author> either = Author_.born.in(own.where(Book_.pages.gt(200))
                .valuesList(Book_.pages.plus(1515))
                .union(own.valuesList(Book_.pages.plus(1792))));
        if (ServerDialect.of(db()).queries().correlatesDerivedTables()) {
            assertEquals(List.of("Bob"), names(authors().where(few)));
            assertEquals(List.of("Ada", "Bob"), names(authors().where(one)));
            assertEquals(List.of("Ada", "Bob"), names(authors().where(either)));
            sql.assertCount(3);
        } else {
            for (Condition<Author> condition : List.of(few, one, either)) {
                Messages.assertTold(
                        assertThrows(
                                UnsupportedFeatureException.class,
                                () -> names(authors().where(condition))),
                        db().dialect(),
                        "outer()");
            }
            sql.assertCount(0);
        }
    }
}
