package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.Model;
import duo.api.error.UniqueViolationException;
import duo.api.error.ValidationException;
import duo.api.error.ValidationException.Violation;
import duo.testkit.model.Booking;
import duo.testkit.model.Task;
import duo.testkit.model.schema.Sparse;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The whole check of a model: its rule, then that its unique values are free.
 *
 * @since 0.1.0
 */
public abstract class FullCleanSuite extends ContractSuite {

    /** For subclasses. */
    protected FullCleanSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Booking.class, Task.class, Sparse.class);
    }

    private Model<Booking> bookings() {
        return db().model(Booking.class);
    }

    private List<String> clashes(Booking booking) {
        return assertThrows(ValidationException.class, () -> bookings().fullClean(booking)).violations().stream()
                .map(Violation::field)
                .toList();
    }

    /** Exactly one query tells that nothing clashes. */
    @Test
    public void oneQueryTellsThatNothingClashes() {
        bookings().create(new Booking("A", 1, 1, 2));
        sql.clear();
        bookings().fullClean(new Booking("B", 1, 2, 2));
        sql.assertCount(1);
    }

    /** A model without unique properties is checked without a query. */
    @Test
    public void noQueryWithoutUniqueProperties() {
        db().model(Task.class).fullClean(new Task("a", 1));
        sql.assertCount(0);
    }

    /** The property that clashes is named. */
    @Test
    public void thePropertyThatClashesIsNamed() {
        bookings().create(new Booking(null, "A", "V", 1, 1, 2, null));
        assertEquals(List.of("code"), clashes(new Booking("A", 2, 2, 2)));
        assertEquals(List.of("voucher"), clashes(new Booking(null, "B", "V", 2, 2, 2, null)));
    }

    /** Properties that clash together are named in the message, since the error belongs to none of them. */
    @Test
    public void propertiesThatClashTogetherAreNamedInTheMessage() {
        bookings().create(new Booking("A", 1, 1, 2));
        ValidationException clash =
                assertThrows(ValidationException.class, () -> bookings().fullClean(new Booking("B", 1, 1, 2)));
        assertEquals("", clash.violations().get(0).field());
        Messages.assertTold(clash, "room", "seat");
        bookings().fullClean(new Booking("B", 1, 2, 2));
        bookings().fullClean(new Booking("B", 2, 1, 2));
    }

    /** All that clashes is told at once. */
    @Test
    public void allClashesAreToldAtOnce() {
        bookings().create(new Booking("A", 1, 1, 2));
        bookings().create(new Booking(null, "B", "V", 2, 2, 2, null));
        assertEquals(List.of("code", "voucher", ""), clashes(new Booking(null, "A", "V", 2, 2, 2, null)));
    }

    /** The model's own row does not clash with it, that of another does. */
    @Test
    public void theOwnRowDoesNotClash() {
        Booking stored = bookings().create(new Booking("A", 1, 1, 2));
        Booking other = bookings().create(new Booking("B", 1, 2, 2));
        bookings().fullClean(stored.withGuests(5));
        assertEquals(List.of("code"), clashes(new Booking(other.id(), "A", null, 1, 2, 2, null)));
    }

    /** Nulls do not clash. */
    @Test
    public void nullsDoNotClash() {
        bookings().create(new Booking("A", 1, 1, 2));
        bookings().fullClean(new Booking("B", 1, 2, 2));
        bookings().create(new Booking("B", 1, 2, 2));
        assertEquals(2, bookings().count());
    }

    /** Rows with a NULL among what is unique alone or together are equal to no others, for the check and for the database. */
    @Test
    public void aNullAmongUniqueValuesIsEqualToNothing() {
        Model<Sparse> model = db().model(Sparse.class);
        for (int i = 0; i < 2; i++) {
            Sparse row = new Sparse(null, null, "hall", null);
            model.fullClean(row);
            model.create(row);
        }
        model.create(new Sparse(null, "badge", "hall", 1));
        for (Sparse equal : List.of(new Sparse(null, "badge", "other", 1), new Sparse(null, null, "hall", 1))) {
            assertThrows(ValidationException.class, () -> model.fullClean(equal));
            assertThrows(UniqueViolationException.class, () -> model.create(equal));
        }
        assertEquals(3, model.count());
    }

    /** A broken rule is told before anything is asked. */
    @Test
    public void aBrokenRuleIsToldFirst() {
        bookings().create(new Booking("A", 1, 1, 2));
        sql.clear();
        assertEquals(List.of("guests"), clashes(new Booking("A", 1, 1, -1)));
        sql.assertCount(0);
    }
}
