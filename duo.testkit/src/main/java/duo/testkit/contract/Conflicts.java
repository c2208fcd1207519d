package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.error.DuoException;
import duo.api.error.SerializationFailureException;
import duo.api.error.StaleEntityException;
import org.junit.jupiter.api.function.Executable;

/** What ends writes of rows that others have changed meanwhile. */
final class Conflicts {
    private Conflicts() {}

    /** Duo notices by the version of the row, unless the database keeps transactions to what they saw first and notices before. */
    static void assertNoticed(Executable code) {
        DuoException error = assertThrows(DuoException.class, code);
        assertTrue(
                error instanceof StaleEntityException || error instanceof SerializationFailureException,
                error::toString);
    }
}
