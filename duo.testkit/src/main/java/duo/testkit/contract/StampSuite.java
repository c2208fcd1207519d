package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Bulk;
import duo.api.DatabaseBuilder;
import duo.api.Model;
import duo.api.error.StaleEntityException;
import duo.api.error.ValidationException;
import duo.testkit.ManualClock;
import duo.testkit.model.Article;
import duo.testkit.model.Article_;
import duo.testkit.model.Ticket;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Time stamps, versions and rules at single writes, of records and of entities that inherit them.
 *
 * @since 0.1.0
 */
public abstract class StampSuite extends ContractSuite {
    private static final Instant LONG_AGO = Instant.parse("1999-12-31T23:59:59Z");

    private final ManualClock clock = new ManualClock();

    /** For subclasses. */
    protected StampSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Article.class, Ticket.class);
    }

    @Override
    protected DatabaseBuilder configure(DatabaseBuilder builder) {
        return builder.clock(clock);
    }

    private Model<Article> articles() {
        return db().model(Article.class);
    }

    private Model<Ticket> tickets() {
        return db().model(Ticket.class);
    }

    private Article read(Article article) {
        return articles().get(Objects.requireNonNull(article.id())).orElseThrow();
    }

    /** Both stamps of an insert come from one reading of the clock that was given. */
    @Test
    public void bothStampsShareOneReadingOfTheClock() {
        Instant now = clock.tick();
        Ticket ticket = tickets().create(new Ticket("First"));
        assertEquals(1, clock.readings());
        assertEquals(now, ticket.createdAt());
        assertEquals(now, ticket.updatedAt());
        assertEquals(ticket, tickets().refresh(ticket));

        Instant later = clock.tick();
        Article article = articles().save(new Article("First"));
        assertEquals(1, clock.readings());
        assertEquals(later, article.createdAt());
        assertEquals(later, article.updatedAt());
        assertEquals(later, read(article).createdAt());
    }

    /** An update moves the second stamp alone, with one reading of the clock. */
    @Test
    public void anUpdateMovesOneStamp() {
        Instant first = clock.tick();
        Ticket ticket = tickets().create(new Ticket("First"));
        Instant second = clock.tick();
        Ticket changed = tickets().update(ticket.withVotes(1));
        assertEquals(1, clock.readings());
        assertEquals(first, changed.createdAt());
        assertEquals(second, changed.updatedAt());
        assertEquals(changed, tickets().refresh(ticket));
    }

    /** Values that the user sets are replaced. */
    @Test
    public void valuesOfTheUserAreReplaced() {
        Instant now = clock.tick();
        Article article = new Article("First");
        article.pretend(LONG_AGO);
        articles().save(article);
        assertEquals(now, article.createdAt());
        assertEquals(now, article.updatedAt());

        Instant later = clock.tick();
        article.pretend(LONG_AGO);
        article.views = 1;
        articles().save(article);
        assertEquals(later, article.updatedAt());
        Article row = read(article);
        assertEquals(now, row.createdAt());
        assertEquals(later, row.updatedAt());

        Ticket ticket = tickets().create(new Ticket(0, "T", 0, false, null, 0, LONG_AGO, LONG_AGO));
        assertEquals(later, ticket.createdAt());
        assertEquals(later, ticket.updatedAt());
    }

    /** Saving an entity without changes moves its stamp of the last write, and its version. */
    @Test
    public void anUnchangedSaveMovesTheStamp() {
        clock.tick();
        Article article = articles().save(new Article("First"));
        Instant later = clock.tick();
        sql.clear();
        articles().save(article);
        sql.assertCount(1);
        assertTrue(!sql.texts().get(0).contains("title"), sql.texts().toString());
        assertEquals(later, read(article).updatedAt());
        assertEquals(1, read(article).version);
    }

    /** Two copies of an entity: the second one to be written is stale, and keeps its state. */
    @Test
    public void theSecondOfTwoCopiesIsStale() {
        Article mine = articles().save(new Article("First"));
        Article theirs = read(mine);
        mine.title = "Mine";
        articles().save(mine);
        assertEquals(1, mine.version);
        theirs.title = "Theirs";
        sql.clear();
        assertThrows(StaleEntityException.class, () -> articles().save(theirs));
        sql.assertCount(1);
        assertEquals(0, theirs.version);
        assertThrows(StaleEntityException.class, () -> articles().delete(theirs));
        assertEquals("Mine", read(mine).title);

        articles().refresh(theirs);
        theirs.title = "Theirs";
        articles().save(theirs);
        assertEquals(2, theirs.version);
        assertEquals("Theirs", read(mine).title);
    }

    /** An update of one column takes part in version and stamp. */
    @Test
    public void anUpdateOfColumnsMovesVersionAndStamp() {
        clock.tick();
        Article article = articles().save(new Article("First"));
        Instant later = clock.tick();
        article.views = 7;
        articles().updateColumns(article, List.of(Article_.views));
        assertEquals(1, article.version);
        assertEquals(later, article.updatedAt());
        assertEquals(1, read(article).version);
        assertEquals(later, read(article).updatedAt());
    }

    /** A rule of the model that is broken stops every single write before any SQL. */
    @Test
    public void aBrokenRuleStopsEveryWrite() {
        Article stored = articles().save(new Article("First"));
        stored.title = " ";
        sql.clear();
        for (Runnable write : List.<Runnable>of(
                () -> articles().create(new Article("")),
                () -> articles().insert(new Article("")),
                () -> articles().save(new Article("")),
                () -> articles().save(stored),
                () -> articles().update(stored),
                () -> articles().updateColumns(stored, List.of(Article_.views)),
                () -> articles().fullClean(stored))) {
            ValidationException broken = assertThrows(ValidationException.class, write::run);
            assertEquals("title", broken.field().orElseThrow());
        }
        sql.assertCount(0);
        assertTrue(articles().delete(stored));
    }

    /** A bulk insert without hooks keeps stamps that are set and fills in those that are not; with hooks it replaces them. */
    @Test
    public void aBulkInsertStampsWhatIsNull() {
        Instant now = clock.tick();
        Ticket old = new Ticket(0, "Old", 0, false, null, 0, LONG_AGO, LONG_AGO);
        List<Ticket> stored = tickets().createBulk(List.of(old, new Ticket("New")));
        assertEquals(LONG_AGO, stored.get(0).createdAt());
        assertEquals(now, stored.get(1).createdAt());
        assertEquals(now, stored.get(1).updatedAt());
        Ticket hooked = tickets().createBulk(List.of(old), Bulk.withHooks()).get(0);
        assertEquals(now, hooked.createdAt());
    }
}
