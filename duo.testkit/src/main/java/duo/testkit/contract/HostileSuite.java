package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Model;
import duo.testkit.model.Person;
import duo.testkit.model.Person_;
import duo.testkit.model.types.Documents;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.function.Executable;

/**
 * What tests with hostile texts have in common: two people, who are there afterwards as they were.
 *
 * @since 0.1.0
 */
public abstract class HostileSuite extends ContractSuite {

    private boolean filled;

    /** For subclasses. */
    protected HostileSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Person.class, Documents.class);
    }

    /** The people. */
    final Model<Person> people() {
        return db().model(Person.class);
    }

    /** Two people. */
    @BeforeEach
    public void fill() {
        filled = true;
        people().createBulk(List.of(new Person("a", "Ada", 36), new Person("b", "Bob", 30)));
        sql.clear();
    }

    /** Whatever was tried, the table stands and holds what it held. */
    @AfterEach
    public void nothingHasChanged() {
        if (!filled) {
            return; // the test was skipped
        }
        filled = false;
        assertEquals(
                List.of("Ada", "Bob"),
                people().where(Person_.email.in("a", "b"))
                        .orderBy("email")
                        .valuesList(Person_.name)
                        .all());
        assertEquals(2, people().count());
    }

    /** Fails unless a call is refused before anything is sent. */
    final void refused(Class<? extends Throwable> error, String hostile, Executable call) {
        sql.clear();
        Throwable refusal = assertThrows(error, call, () -> "'" + hostile + "'");
        assertTrue(String.valueOf(refusal.getMessage()).length() > 10, () -> "'" + hostile + "' " + refusal);
        sql.assertCount(0);
    }
}
