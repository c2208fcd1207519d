package duo.tests.testkit;

import static duo.testkit.StatementAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import duo.api.Database;
import duo.api.relation.Ref;
import duo.testkit.DatabaseExtension;
import duo.testkit.Factory;
import duo.testkit.RecordedStatements;
import duo.testkit.model.relation.Author;
import duo.testkit.model.relation.Author_;
import duo.testkit.model.relation.Book;
import duo.testkit.model.relation.Book_;
import duo.testkit.model.relation.RelationModels;
import duo.testkit.model.relation.Review;
import duo.testkit.model.relation.Review_;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Factories make what a test does not care about. */
class FactoryTest {
    @RegisterExtension
    static final DatabaseExtension DATABASE =
            DatabaseExtension.of("sqlite::memory:").tables(RelationModels.ALL.toArray(Class<?>[]::new));

    private final Factory<Author> authors = Factory.of(Author.class, n -> new Author("Author " + n));
    private final Factory<Book> books = Factory.of(Book.class, n -> new Book("Book " + n, n, Ref.of(Author.class, 0L)))
            .with(Book_.author, authors);
    private final Factory<Review> reviews = Factory.of(Review.class, n -> new Review(Ref.of(Book.class, 0L), 3, "fine"))
            .with(Review_.book, books);

    @Test
    void modelsHaveNumbers(RecordedStatements sql) {
        assertThat(authors.build().name).isEqualTo("Author 1");
        assertThat(authors.with(Author_.name, "Ada").build().name).isEqualTo("Ada");
        assertThat(authors.build(2)).extracting(author -> author.name).containsExactly("Author 3", "Author 4");
        assertThat(sql).none();
    }

    @Test
    void whatIsReferredToIsMadeToo(Database db, RecordedStatements sql) {
        List<Review> made = reviews.create(db, 3);
        assertThat(sql).count(3).count("INSERT", 3);
        assertThat(db.model(Review.class)
                        .orderBy(Review_.id.asc())
                        .related(Review_.book.then(Book_.author))
                        .all())
                .isEqualTo(made)
                .extracting(review -> review.book().get().author.get().name)
                .containsExactly("Author 1", "Author 2", "Author 3");
    }

    @Test
    void allMayReferToOne(Database db) {
        Author ada = authors.create(db);
        AtomicInteger pages = new AtomicInteger(10);
        List<Book> made = books.with(Book_.author, ada)
                .withEach(Book_.pages, pages::incrementAndGet)
                .create(db, 2);
        assertThat(made).extracting(book -> book.pages).containsExactly(11, 12);
        assertThat(db.model(Author.class).count()).isEqualTo(1);
    }

    @Test
    void inMemoryNothingIsStored(RecordedStatements sql) {
        Book book = books.build();
        assertThat(book.author.get().name).isEqualTo("Author 1");
        assertThat(sql).none();
    }
}
