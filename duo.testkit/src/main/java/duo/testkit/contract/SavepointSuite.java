package duo.testkit.contract;

import static duo.api.event.TransactionEvent.Kind.BEGIN;
import static duo.api.event.TransactionEvent.Kind.COMMIT;
import static duo.api.event.TransactionEvent.Kind.RELEASE;
import static duo.api.event.TransactionEvent.Kind.ROLLBACK;
import static duo.api.event.TransactionEvent.Kind.ROLLBACK_TO_SAVEPOINT;
import static duo.api.event.TransactionEvent.Kind.SAVEPOINT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Model;
import duo.api.Transaction;
import duo.api.TransactionOptions;
import duo.api.error.DatabaseException;
import duo.api.error.TransactionException;
import duo.api.error.UniqueViolationException;
import duo.testkit.model.Person;
import duo.testkit.model.Person_;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Blocks inside a transaction: savepoints, mandatory and durable ones, and blocks that were never ended.
 *
 * @since 0.1.0
 */
public abstract class SavepointSuite extends ContractSuite {

    /** For subclasses. */
    protected SavepointSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Person.class);
    }

    private Model<Person> people() {
        return db().model(Person.class);
    }

    private void create(String name) {
        people().create(new Person(name + "@example.com", name, 30));
    }

    private List<String> names() {
        return people().orderBy(Person_.name.asc()).all().stream()
                .map(Person::name)
                .toList();
    }

    /** A block inside a block is a savepoint of the same transaction. */
    @Test
    public void aNestedBlockIsASavepoint() {
        db().transaction(() -> {
            create("a");
            db().transaction(() -> create("b"));
            create("c");
        });
        sql.assertCount(3);
        assertEquals(List.of(BEGIN, SAVEPOINT, RELEASE, COMMIT), sql.transactions());
        assertEquals(List.of("a", "b", "c"), names());
    }

    /** A nested block that fails is undone alone; the outer one may commit. */
    @Test
    public void aNestedBlockThatFailsIsUndoneAlone() {
        db().transaction(() -> {
            create("a");
            assertThrows(
                    IllegalStateException.class,
                    () -> db().transaction(() -> {
                        create("b");
                        throw new IllegalStateException("inner");
                    }));
            create("c");
        });
        assertEquals(List.of(BEGIN, SAVEPOINT, ROLLBACK_TO_SAVEPOINT, COMMIT), sql.transactions());
        assertEquals(List.of("a", "c"), names());
    }

    /** An error of the database inside a nested block leaves the outer one usable, also where it would poison a transaction. */
    @Test
    public void anErrorOfTheDatabaseInANestedBlockLeavesTheOuterOneUsable() {
        create("a");
        db().transaction(() -> {
            create("b");
            assertThrows(UniqueViolationException.class, () -> db().transaction(() -> create("a")));
            create("c");
        });
        assertEquals(List.of("a", "b", "c"), names());
    }

    /**
     * A nested block that hides an error of the database ends well or fails, as the database has it; the outer one is usable
     * either way.
     */
    @Test
    public void aNestedBlockThatHidesAnErrorLeavesTheOuterOneUsable() {
        create("a");
        db().transaction(() -> {
            create("b");
            try {
                db().transaction(() -> assertThrows(UniqueViolationException.class, () -> create("a")));
            } catch (DatabaseException cannotBeReleased) {
                assertTrue(cannotBeReleased.sql().orElse("").startsWith("RELEASE"), cannotBeReleased.sql()::toString);
            }
            create("c");
        });
        assertEquals(List.of("a", "b", "c"), names());
    }

    /** The failure of the outer block undoes what the nested one had released. */
    @Test
    public void theFailureOfTheOuterBlockUndoesTheNestedOne() {
        assertThrows(
                IllegalStateException.class,
                () -> db().transaction(() -> {
                    db().transaction(() -> create("b"));
                    throw new IllegalStateException("outer");
                }));
        assertEquals(List.of(BEGIN, SAVEPOINT, RELEASE, ROLLBACK), sql.transactions());
        assertEquals(List.of(), names());
    }

    /** Three levels: the middle one fails and is caught; the outer one survives, before and after. */
    @Test
    public void threeLevelsOfWhichTheMiddleOneFails() {
        db().transaction(() -> {
            create("a");
            assertThrows(
                    IllegalStateException.class,
                    () -> db().transaction(() -> {
                        create("b");
                        db().transaction(() -> create("c"));
                        throw new IllegalStateException("middle");
                    }));
            db().transaction(() -> create("d"));
            create("e");
        });
        assertEquals(
                List.of(BEGIN, SAVEPOINT, SAVEPOINT, RELEASE, ROLLBACK_TO_SAVEPOINT, SAVEPOINT, RELEASE, COMMIT),
                sql.transactions());
        assertEquals(List.of("a", "d", "e"), names());
    }

    /** Three levels: the innermost one fails and is caught; both others survive. */
    @Test
    public void threeLevelsOfWhichTheInnermostFails() {
        db().transaction(() -> {
            create("a");
            db().transaction(() -> {
                create("b");
                assertThrows(
                        IllegalStateException.class,
                        () -> db().transaction(() -> {
                            create("c");
                            throw new IllegalStateException("innermost");
                        }));
                create("d");
            });
        });
        assertEquals(List.of("a", "b", "d"), names());
    }

    /** A nested block that is marked for rollback is undone without error; the outer one commits. */
    @Test
    public void aNestedBlockMarkedForRollbackIsUndoneAlone() {
        db().inTransaction(outer -> {
            create("a");
            db().inTransaction(inner -> {
                create("b");
                inner.setRollbackOnly();
            });
            assertFalse(outer.isRollbackOnly());
        });
        assertEquals(List.of(BEGIN, SAVEPOINT, ROLLBACK_TO_SAVEPOINT, COMMIT), sql.transactions());
        assertEquals(List.of("a"), names());
    }

    /** Savepoints by hand: a nested begin commits, rolls back and closes by itself. */
    @Test
    public void savepointsByHand() {
        try (Transaction outer = db().begin()) {
            create("a");
            try (Transaction kept = db().begin()) {
                create("b");
                kept.commit();
            }
            try (Transaction undone = db().begin()) {
                create("c");
                undone.rollback();
            }
            try (Transaction forgotten = db().begin()) {
                create("d");
                assertTrue(forgotten.isActive());
            }
            outer.commit();
        }
        assertEquals(List.of("a", "b"), names());
    }

    /** The handle of the outer block does not end before the inner one. */
    @Test
    public void theOuterTransactionDoesNotEndBeforeTheInnerOne() {
        try (Transaction outer = db().begin()) {
            create("a");
            Transaction inner = db().begin();
            create("b");
            assertThrows(TransactionException.class, outer::commit);
            assertThrows(TransactionException.class, outer::rollback);
            inner.commit();
            outer.commit();
        }
        assertEquals(List.of("a", "b"), names());
    }

    /** Closing the outer transaction ends the inner ones, too. */
    @Test
    public void closingTheOuterTransactionRollsBackTheInnerOnes() {
        Transaction outer = db().begin();
        create("a");
        Transaction inner = db().begin();
        create("b");
        outer.close();
        assertFalse(inner.isActive());
        inner.close();
        create("c");
        assertEquals(List.of("c"), names());
    }

    /** What was begun inside a block and never ended is told, and all of the block is rolled back. */
    @Test
    public void anUnendedBeginInsideABlockIsToldAndRolledBack() {
        TransactionException told = assertThrows(
                TransactionException.class,
                () -> db().transaction(() -> {
                    create("a");
                    db().begin();
                    create("b");
                }));
        assertTrue(String.valueOf(told.getMessage()).contains("never ended"));
        create("c");
        assertEquals(List.of("c"), names());
    }

    /** The same for an independent transaction that was begun inside a block: it does not capture the calls that follow. */
    @Test
    public void anUnendedIndependentBeginInsideABlockIsToldAndRolledBack() {
        assertThrows(
                TransactionException.class,
                () -> db().transaction(() -> {
                    create("a");
                    db().begin(TransactionOptions.defaults().requiresNew().forReading());
                }));
        create("c");
        assertEquals(List.of("c"), names());
        assertEquals(List.of(BEGIN, BEGIN, ROLLBACK, ROLLBACK), sql.transactions());
    }

    /** An error inside a block is not replaced by that of a begin that was never ended. */
    @Test
    public void anErrorGoesBeforeAnUnendedBegin() {
        assertThrows(
                IllegalStateException.class,
                () -> db().transaction(() -> {
                    db().begin();
                    throw new IllegalStateException("first");
                }));
        create("c");
        assertEquals(List.of("c"), names());
    }

    /** A mandatory block needs a transaction, and joins it by a savepoint. */
    @Test
    public void aMandatoryBlockNeedsATransaction() {
        TransactionOptions mandatory = TransactionOptions.defaults().mandatory();
        assertThrows(TransactionException.class, () -> db().transaction(mandatory, () -> create("a")));
        assertEquals(List.of(), sql.transactions());
        db().transaction(() -> db().transaction(mandatory, () -> create("b")));
        assertEquals(List.of(BEGIN, SAVEPOINT, RELEASE, COMMIT), sql.transactions());
        assertEquals(List.of("b"), names());
    }

    /** A durable block begins a transaction, and none is open around it. */
    @Test
    public void aDurableBlockIsTheOutermost() {
        TransactionOptions durable = TransactionOptions.defaults().durable();
        db().transaction(durable, () -> create("a"));
        db().transaction(() -> {
            create("b");
            assertThrows(TransactionException.class, () -> db().transaction(durable, () -> create("c")));
        });
        assertEquals(List.of(BEGIN, COMMIT, BEGIN, COMMIT), sql.transactions());
        assertEquals(List.of("a", "b"), names());
    }
}
