package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.Session;
import duo.api.error.DatabaseException;
import duo.api.error.InvalidQueryException;
import duo.api.event.TransactionEvent;
import duo.testkit.model.Person;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Scripts: several statements in one text and one transaction.
 *
 * @since 0.1.0
 */
public abstract class ScriptSuite extends ContractSuite {
    private static final String INSERT = "INSERT INTO people (email, name, age) VALUES ";

    /** For subclasses. */
    protected ScriptSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Person.class);
    }

    private List<String> names() {
        return db().sql(quoted("SELECT name FROM people ORDER BY email"))
                .as(String.class)
                .all();
    }

    /** Statements end with semicolons, outside of quoted text and comments. */
    @Test
    public void statementsEndWithSemicolons() {
        int sent = db().script(quoted("""
                -- the first; of several
                INSERT INTO people (email, name, age) VALUES ('a', 'semi;colon', 1);
                /* a comment; with 'quotes
                */
                INSERT INTO people (email, name, age) VALUES ('b', 'it''s; -- no comment', 2);;

                UPDATE people SET nickname = ':none ? {x}' WHERE age = 2
                """));
        assertEquals(3, sent);
        sql.assertCount(3);
        assertEquals(List.of("semi;colon", "it's; -- no comment"), names());
        assertEquals(
                ":none ? {x}",
                db().sql(quoted("SELECT nickname FROM people WHERE age = 2"))
                        .as(String.class)
                        .one());
        assertEquals(
                List.of(TransactionEvent.Kind.BEGIN, TransactionEvent.Kind.COMMIT),
                sql.transactions().subList(0, 2));
    }

    /** What fails takes the whole script back. */
    @Test
    public void whatFailsTakesAllBack() {
        assertThrows(
                DatabaseException.class,
                () -> db().script(quoted(
                        INSERT + "('a', 'A', 1); " + INSERT + "('a', 'A', 1); " + INSERT + "('b', 'B', 1)")));
        sql.assertCount(2);
        assertEquals(List.of(), names());
    }

    /** A script joins the transaction that is open, and a session has its own. */
    @Test
    public void scriptsJoinTransactions() {
        db().inTransaction(tx -> {
            assertEquals(1, tx.script(quoted(INSERT + "('a', 'A', 1);")));
            assertEquals(1, db().script(quoted(INSERT + "('b', 'B', 1);")));
            assertEquals(List.of("A", "B"), names());
            tx.setRollbackOnly();
        });
        try (Session session = db().openSession()) {
            session.script(quoted(INSERT + "('c', 'C', 1)"));
            session.commit();
            session.script(quoted(INSERT + "('d', 'D', 1)"));
        }
        assertEquals(List.of("C"), names());
    }

    /** Nothing to do sends nothing. */
    @Test
    public void anEmptyScriptSendsNothing() {
        assertEquals(0, db().script(""));
        assertEquals(0, db().script(" ; -- nothing\n ; /* at all */ "));
        sql.assertCount(0);
        assertEquals(List.of(), sql.transactions());
    }

    /** What does not end, and what would end the transaction, is refused before anything is sent. */
    @Test
    public void whatWouldGoWrongIsRefused() {
        for (String text : List.of(
                "delete from people; insert into people (name) values ('open",
                "delete from people; /* open",
                "delete from people; commit",
                "begin; delete from people; end;",
                "delete from people; rollback; delete from people",
                "delimiter //")) {
            assertThrows(InvalidQueryException.class, () -> db().script(text), text);
        }
        sql.assertCount(0);
        assertEquals(List.of(), sql.transactions());
    }

    /** Tables can be created, filled and dropped. */
    @Test
    public void tablesAreCreatedAndDropped() {
        assertEquals(
                4,
                db().script(quoted("CREATE TABLE script_of_user (id INTEGER); INSERT INTO script_of_user VALUES (1);"
                        + " INSERT INTO script_of_user SELECT id + 1 FROM script_of_user; "
                        + "UPDATE script_of_user SET id = id * 10")));
        assertEquals(
                30,
                db().sql(quoted("SELECT SUM(id) FROM script_of_user"))
                        .as(Integer.class)
                        .one());
        assertEquals(1, db().script(quoted("DROP TABLE script_of_user")));
    }
}
