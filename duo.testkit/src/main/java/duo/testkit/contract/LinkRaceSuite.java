package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import duo.api.relation.Ref;
import duo.testkit.model.relation.Author;
import duo.testkit.model.relation.Book;
import duo.testkit.model.relation.Book_;
import duo.testkit.model.relation.RelationModels;
import duo.testkit.model.relation.Tag;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Links that several threads write at once.
 *
 * @since 0.1.0
 */
public abstract class LinkRaceSuite extends ContractSuite {
    private static final int THREADS = 2;
    private static final int ROUNDS = 5;

    /** For subclasses. */
    protected LinkRaceSuite() {}

    @Override
    protected List<Class<?>> models() {
        return RelationModels.ALL;
    }

    /**
     * Two threads that add the same links at once make each once, and neither fails.
     *
     * @throws Exception if a thread fails
     */
    @Test
    public void linksThatAreAddedAtOnceAreMadeOnce() throws Exception {
        Author author = db().model(Author.class).create(new Author("Ada"));
        List<Tag> tags = db().model(Tag.class)
                .createBulk(IntStream.range(0, 20)
                        .mapToObj(each -> new Tag("tag" + each))
                        .toList());
        for (int round = 0; round < ROUNDS; round++) {
            Book book = db().model(Book.class).create(new Book("B" + round, 1, Ref.to(author)));
            Concurrent.run(THREADS, thread -> db().links(book, Book_.tags).addAll(tags));
            assertEquals(20, db().links(book, Book_.tags).query().count());
            assertEquals(0, db().links(book, Book_.tags).addAll(tags));
        }
    }
}
