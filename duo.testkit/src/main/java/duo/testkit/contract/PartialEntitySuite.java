package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Model;
import duo.api.error.InvalidQueryException;
import duo.api.error.NotLoadedException;
import duo.testkit.model.Article;
import duo.testkit.model.Article_;
import duo.testkit.model.Member;
import duo.testkit.model.Member_;
import duo.testkit.model.Person;
import duo.testkit.model.Person_;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Entities of which only some columns are loaded.
 *
 * @since 0.1.0
 */
public abstract class PartialEntitySuite extends ContractSuite {

    /** For subclasses. */
    protected PartialEntitySuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Person.class, Member.class, Article.class);
    }

    private Model<Member> members() {
        return db().model(Member.class);
    }

    private Model<Article> articles() {
        return db().model(Article.class);
    }

    /** Stores a member and an article. */
    @BeforeEach
    public void store() {
        Member ada = new Member("ada", "Ada");
        ada.balance = 5;
        ada.admin = true;
        members().insert(ada);
        Article article = new Article("Title");
        article.body = "Body";
        article.views = 3;
        articles().insert(article);
        sql.clear();
    }

    private String selected() {
        String text = sql.texts().get(0);
        return text.substring(0, text.indexOf(" FROM "));
    }

    /** The statement names the columns that are wanted, the key and the version. */
    @Test
    public void onlySomeColumnsAreSelected() {
        Member ada = members().only(Member_.name).one();
        sql.assertCount(1);
        assertTrue(selected().contains("login") && selected().contains("name"), selected());
        assertFalse(selected().contains("balance") || selected().contains("admin"), selected());
        assertEquals("Ada", ada.name);
        assertEquals("ada", ada.login);
        assertTrue(ada.isLoaded(Member_.name) && ada.isLoaded(Member_.login));
        assertFalse(ada.isLoaded(Member_.balance));
        assertEquals(0, ada.balance);
        assertEquals("Ada", ada.get(Member_.name));
        NotLoadedException refused = assertThrows(NotLoadedException.class, () -> ada.get(Member_.balance));
        Messages.assertTold(refused, "Member.balance", "refresh");
        sql.clear();
        Article article = articles().only(Article_.title).one();
        assertTrue(selected().contains("version"), selected());
        assertEquals("Title", article.title);
        assertNull(article.body);
    }

    /** All but some, and both ways together. */
    @Test
    public void columnsAreDeferred() {
        Member ada = members().defer(Member_.balance, Member_.admin).one();
        assertFalse(ada.isLoaded(Member_.balance) || ada.isLoaded(Member_.admin));
        assertTrue(ada.isLoaded(Member_.name));
        Member other = members()
                .only(Member_.name, Member_.balance)
                .defer(Member_.name)
                .one();
        assertTrue(other.isLoaded(Member_.balance));
        assertFalse(other.isLoaded(Member_.name));
        Member key = members()
                .onlyAll(List.of())
                .where(Member_.name.eq("Ada"))
                .orderBy(Member_.balance.asc())
                .first()
                .orElseThrow();
        assertEquals("ada", key.login);
        assertFalse(key.isLoaded(Member_.name));
        assertTrue(members().deferAll(List.of()).one().isLoaded(Member_.admin));
        assertEquals(1, members().only(Member_.name).count());
    }

    /** Saving writes what was changed and nothing of what was not loaded. */
    @Test
    public void whatIsNotLoadedIsNotWritten() {
        Member ada = members().only(Member_.name).one();
        sql.clear();
        members().save(ada);
        sql.assertCount(0);
        ada.name = "Lovelace";
        members().save(ada);
        sql.assertCount(1);
        ada.balance = 9;
        members().update(ada);
        sql.assertCount(2);
        assertTrue(ada.isLoaded(Member_.balance));
        assertFalse(ada.isLoaded(Member_.admin));
        Member stored = members().one();
        assertEquals("Lovelace", stored.name);
        assertEquals(9, stored.balance);
        assertTrue(stored.admin);
        Article article = articles().only(Article_.title).one();
        article.title = "Other";
        articles().save(article);
        Article whole = articles().one();
        assertEquals("Other", whole.title);
        assertEquals("Body", whole.body);
        assertEquals(3, whole.views);
        assertEquals(article.version, whole.version);
    }

    /** Refreshing loads what was left out, wholly or in part. */
    @Test
    public void refreshLoadsTheRest() {
        Member ada = members().only(Member_.name).one();
        sql.clear();
        members().refresh(ada);
        sql.assertCount(1);
        assertTrue(ada.isLoaded(Member_.balance));
        assertEquals(5, ada.balance);
        assertTrue(ada.admin);
        members().save(ada);
        sql.assertCount(1);
    }

    /** One row is one object: what is known keeps its values, and is completed by what is read later. */
    @Test
    public void knownEntitiesAreCompleted() {
        db().inTransaction(tx -> {
            Model<Member> members = tx.model(Member.class);
            Member ada = members.only(Member_.name).one();
            ada.name = "Changed";
            assertSame(ada, members.only(Member_.balance).one());
            assertTrue(ada.isLoaded(Member_.balance));
            assertFalse(ada.isLoaded(Member_.admin));
            assertEquals(5, ada.balance);
            assertSame(ada, members.one());
            assertTrue(ada.admin);
            assertEquals("Changed", ada.name);
            assertSame(ada, members.defer(Member_.name).one());
            assertTrue(ada.isLoaded(Member_.name));
            sql.clear();
            members.save(ada);
            sql.assertCount(1);
        });
        Member stored = members().one();
        assertEquals("Changed", stored.name);
        assertEquals(5, stored.balance);
    }

    /** Records have all their components. */
    @Test
    public void recordsAreReadWholly() {
        InvalidQueryException refused = assertThrows(
                InvalidQueryException.class, () -> db().model(Person.class).only(Person_.name));
        Messages.assertTold(refused, "record", "as(..)");
        assertThrows(InvalidQueryException.class, () -> db().model(Person.class).defer(Person_.name));
        sql.assertCount(0);
    }

    /** Values are computed beside entities that are loaded in part. */
    @Test
    public void partialEntitiesAreAnnotated() {
        var twice = Member_.balance.times(2).as("twice");
        var found = members().only(Member_.name).annotate(twice).one();
        assertEquals(10, found.get(twice));
        assertFalse(found.model().isLoaded(Member_.balance));
    }
}
