package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.error.DatabaseException;
import duo.testkit.model.schema.Counter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What suites about errors share. */
abstract class FailureSuite extends ContractSuite {

    /** Two rows, {@code a} and {@code b}, that count nothing yet. */
    final void createCounters() {
        db().model(Counter.class).createBulk(List.of(new Counter("a", 0), new Counter("b", 0)));
    }

    /** Asserts what an error tells, and that the listener heard it. */
    final void assertTold(DatabaseException failed, String model, String statement) {
        String message = String.valueOf(failed.getMessage());
        assertTrue(message.contains(model), message);
        assertTrue(failed.sql().orElse("no statement").contains(statement), failed.sql()::toString);
        SQLException cause = assertInstanceOf(SQLException.class, failed.getCause());
        assertEquals(cause.getSQLState(), failed.sqlState().orElse(null));
        assertEquals(cause.getErrorCode(), failed.vendorCode());
        assertTrue(failed.sqlState().isPresent() || failed.vendorCode() != 0, "a state or a code of the database");
        List<RuntimeException> heard = new ArrayList<>();
        sql.statements().forEach(event -> event.failure().ifPresent(heard::add));
        if (heard.contains(failed)) {
            assertSame(failed, heard.get(heard.indexOf(failed)), "the listener hears the same error");
        }
    }
}
