package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.Model;
import duo.api.Query;
import duo.api.error.InvalidQueryException;
import duo.api.relation.Ref;
import duo.testkit.model.Article;
import duo.testkit.model.Article_;
import duo.testkit.model.relation.Author;
import duo.testkit.model.relation.Book;
import duo.testkit.model.relation.Book_;
import duo.testkit.model.relation.RelationModels;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * References of entities that are loaded in part, and what unions cannot load.
 *
 * @since 0.1.0
 */
public abstract class PartialRelationSuite extends ContractSuite {

    /** For subclasses. */
    protected PartialRelationSuite() {}

    @Override
    protected List<Class<?>> models() {
        return Stream.concat(RelationModels.ALL.stream(), Stream.of(Article.class))
                .toList();
    }

    private Model<Book> books() {
        return db().model(Book.class);
    }

    /** A book of an author. */
    @BeforeEach
    public void store() {
        Author ada = db().model(Author.class).create(new Author("Ada"));
        books().create(new Book("Engines", 5, Ref.to(ada)));
        sql.clear();
    }

    /** The key of a reference is known whatever columns are asked for, and its model can be loaded with it or later. */
    @Test
    public void referencesAreKnown() {
        Author ada = db().model(Author.class).one();
        sql.clear();
        Book read = books().only(Book_.title).one();
        assertEquals(ada.id, read.author.key());
        assertEquals(
                "Ada",
                books().only(Book_.title).related(Book_.author).one().author.get().name);
        books().load(List.of(read), Book_.author);
        assertEquals("Ada", read.author.get().name);
        sql.assertCount(3);
        read.title = "Notes";
        books().save(read);
        assertEquals(
                List.of("Notes"),
                books().where(Book_.author.eq(ada)).valuesList(Book_.title).all());
    }

    /** Combined queries load nothing else, and read the same columns. */
    @Test
    public void combinedQueriesAreAlike() {
        Query<Book> loading = books().related(Book_.reviews);
        Messages.assertTold(assertThrows(InvalidQueryException.class, () -> loading.union(books())), "related");
        Messages.assertTold(assertThrows(InvalidQueryException.class, () -> books().union(loading)), "related");
        Query<Article> bodies = db().model(Article.class).only(Article_.body);
        Messages.assertTold(
                assertThrows(
                        InvalidQueryException.class,
                        () -> db().model(Article.class).only(Article_.title).union(bodies)),
                "only");
        Query<Book> titles = books().only(Book_.title);
        assertEquals("Engines", titles.union(books().only(Book_.title)).one().title);
        sql.assertCount(1);
    }
}
