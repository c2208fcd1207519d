package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Model;
import duo.api.error.ConfigurationException;
import duo.api.error.UniqueViolationException;
import duo.testkit.model.Member;
import duo.testkit.model.MemberPatch;
import duo.testkit.model.Member_;
import duo.testkit.model.Note;
import duo.testkit.model.PersonName;
import duo.testkit.model.base.ActiveRecord;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The methods of entities that know their database.
 *
 * @since 0.1.0
 */
public abstract class ActiveRecordSuite extends ContractSuite {

    /** For subclasses. */
    protected ActiveRecordSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Member.class);
    }

    /** Binds the entities to the database of this suite. */
    @BeforeEach
    public final void bind() {
        ActiveRecord.bind(db());
    }

    private Model<Member> members() {
        return db().model(Member.class);
    }

    private Member ada() {
        Member ada = new Member("ada", "Ada");
        ada.save();
        sql.clear();
        return ada;
    }

    private Member row() {
        return members().get("ada").orElseThrow();
    }

    /** An entity saves, changes, refreshes and deletes itself, each with one statement. */
    @Test
    public void anEntityWritesItself() {
        Member ada = new Member("ada", "Ada");
        ada.save();
        sql.assertCount(1);
        assertFalse(ada.isNew());
        ada.name = "Ada Lovelace";
        ada.save();
        sql.assertCount(2);
        ada.balance = 5;
        ada.update();
        sql.assertCount(3);
        assertEquals("Ada Lovelace", row().name);
        members().where(Member_.login.eq("ada")).updateBulk(u -> u.set(Member_.balance, 9));
        sql.clear();
        ada.refresh();
        sql.assertCount(1);
        assertEquals(9, ada.balance);
        assertTrue(ada.delete());
        sql.assertCount(2);
        assertTrue(ada.isNew());
        assertEquals(0, members().count());
    }

    /** Insert is explicit, save with an assigned key is not. */
    @Test
    public void insertIsExplicit() {
        ada();
        assertThrows(UniqueViolationException.class, () -> new Member("ada", "Imposter").insert());
        assertEquals("Ada", row().name);
        new Member("ada", "Successor").save();
        assertEquals("Successor", row().name);
        assertEquals(1, members().count());
    }

    /** A payload changes what it names, but neither the key nor what is guarded. */
    @Test
    public void aPayloadUpdatesTheEntity() {
        Member ada = ada();
        ada.update(new MemberPatch("eve", null, 7, true));
        sql.assertCount(1);
        assertEquals(List.of("ada", "Ada", 7, false), List.of(ada.login, ada.name, ada.balance, ada.admin));
        Member row = row();
        assertEquals(List.of("Ada", 7, false), List.of(row.name, row.balance, row.admin));

        ada.update(Map.of("name", "Lovelace", "admin", true, "unknown", 1));
        assertEquals("Lovelace", row().name);
        assertFalse(row().admin);
    }

    /** Applying a payload sends nothing; a later save writes it. */
    @Test
    public void applyingAPayloadSendsNothing() {
        Member ada = ada();
        ada.apply(new MemberPatch(null, "Lovelace", null, null));
        sql.assertCount(0);
        assertEquals("Lovelace", ada.name);
        ada.save();
        sql.assertCount(1);
        assertEquals("Lovelace", row().name);
    }

    /** A payload of another model is refused. */
    @Test
    public void aPayloadOfAnotherModelIsRefused() {
        Member ada = ada();
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> ada.update(new PersonName("Ada", null)));
        Messages.assertTold(refused, "Person");
        sql.assertCount(0);
    }

    /** An entity is copied into a schema record and into a map without SQL. */
    @Test
    public void copiesSendNothing() {
        Member ada = ada();
        assertEquals(new MemberPatch("ada", "Ada", 0, false), ada.toSchema(MemberPatch.class));
        assertEquals(Map.of("login", "ada", "name", "Ada", "balance", 0, "admin", false), ada.toMap());
        sql.assertCount(0);
    }

    /** Calls of an entity take part in the transaction of the thread. */
    @Test
    public void callsTakePartInTheTransaction() {
        Member ada = ada();
        assertThrows(
                IllegalStateException.class,
                () -> db().transaction(() -> {
                    ada.name = "Lost";
                    ada.save();
                    throw new IllegalStateException("no");
                }));
        assertEquals("Ada", row().name);
        ada.save();
        assertEquals("Lost", row().name);
    }

    /** An entity that knows no database says what to do. */
    @Test
    public void anUnboundEntitySaysWhatToDo() {
        ConfigurationException unbound = assertThrows(ConfigurationException.class, () -> new Note("x").save());
        Messages.assertTold(unbound, "database()");
        Messages.assertTold(unbound, "db.model(Note.class)");
    }
}
