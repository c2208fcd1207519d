package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.Model;
import duo.api.error.InvalidQueryException;
import duo.api.expr.Condition;
import duo.testkit.RecordedStatements;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares lookups by name with typed conditions.
 *
 * @param model the model
 * @param sql what was sent
 * @param <M> the model
 */
record LookupCheck<M>(Model<M> model, RecordedStatements sql) {

    /** The lookup finds what the condition finds, and excluding finds exactly the others. */
    void same(Condition<M> expected, String lookup, @Nullable Object value) {
        List<M> all = model.orderBy("pk").all();
        List<M> found = model.where(expected).orderBy("pk").all();
        sql.clear();
        assertEquals(found, model.filter(lookup, value).orderBy("pk").all(), () -> lookup + " " + value);
        List<M> others = new ArrayList<>(all);
        others.removeAll(found);
        assertEquals(others, model.exclude(lookup, value).orderBy("pk").all(), () -> "not " + lookup + " " + value);
        sql.assertCount(2);
    }

    /** The same, and so many rows are found. */
    void same(int count, Condition<M> expected, String lookup, @Nullable Object value) {
        assertEquals(count, model.where(expected).count(), () -> lookup + " " + value);
        same(expected, lookup, value);
    }

    /** The lookup is refused before any SQL. */
    void refused(String lookup, @Nullable Object value, String... parts) {
        sql.clear();
        Messages.assertTold(assertThrows(InvalidQueryException.class, () -> model.filter(lookup, value)), parts);
        sql.assertCount(0);
    }
}
