package duo.tests.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import duo.api.Bulk;
import duo.api.Database;
import duo.api.Model;
import duo.api.error.ValidationException;
import duo.api.error.ValidationException.Violation;
import duo.testkit.RecordedStatements;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Constraints are checked before every write, and before any SQL. */
class ConstraintsTest {
    private final RecordedStatements sql = new RecordedStatements();
    private Database db;
    private Model<Guest> guests;
    private Guest ada;

    @BeforeEach
    void open() {
        db = Database.builder("sqlite::memory:").listener(sql).open();
        db.createAll(Guest.class, Visit.class);
        guests = db.model(Guest.class);
        ada = guests.create(Guest.named("Ada", 36));
        sql.clear();
    }

    @AfterEach
    void close() {
        db.close();
    }

    private List<Violation> violations(ThrowingCallable call) {
        ValidationException refused = catchThrowableOfType(ValidationException.class, call);
        assertThat(refused).as("a broken constraint").isNotNull();
        sql.assertCount(0);
        return refused.violations();
    }

    private List<String> fields(ThrowingCallable call) {
        return violations(call).stream().map(Violation::field).toList();
    }

    @Test
    void everySingleWriteIsChecked() {
        Guest nameless = Guest.named(" ", 36);
        Guest unborn = ada.withAge(-1);
        assertThat(fields(() -> guests.create(nameless))).containsExactly("name");
        assertThat(fields(() -> guests.insert(nameless))).containsExactly("name");
        assertThat(fields(() -> guests.save(nameless))).containsExactly("name");
        assertThat(fields(() -> guests.save(unborn))).containsExactly("age");
        assertThat(fields(() -> guests.update(unborn))).containsExactly("age");
        assertThat(fields(() -> guests.updateColumns(unborn, List.of(Guest_.name))))
                .containsExactly("age");
        assertThat(fields(() -> guests.update(ada, Map.of("age", -5)))).containsExactly("age");
        assertThat(fields(() -> guests.fullClean(unborn))).containsExactly("age");
        assertThat(guests.get(ada.id() == null ? 0 : ada.id())).contains(ada);
    }

    @Test
    void allViolationsAreToldInOrder() {
        Guest wrong = new Guest(null, "much too long a name", -1, new Guest.Stay("", 1));
        List<Violation> violations = violations(() -> guests.create(wrong));
        assertThat(violations).extracting(Violation::field).containsExactly("age", "name", "stay.room");
        assertThatThrownBy(() -> guests.create(wrong))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("Guest is not valid: age ")
                .hasCauseInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void theRuleOfTheModelComesAfterTheConstraints() {
        assertThat(violations(() -> guests.create(Guest.named("", 200))))
                .extracting(Violation::field)
                .containsExactly("name");
        assertThat(violations(() -> guests.create(Guest.named("Old", 200))))
                .containsExactly(new Violation("age", "is beyond belief"));
    }

    @Test
    void aPayloadIsCheckedToo() {
        Guest.Stay stay = new Guest.Stay("7", 1);
        assertThat(fields(() -> guests.create(new GuestForm("Bob", 20, stay, "nonsense"))))
                .containsExactly("contact");
        assertThat(fields(() -> guests.update(ada, new GuestForm(null, 0, null, null))))
                .containsExactly("age");
        assertThat(fields(() -> guests.apply(ada, new GuestForm(null, 0, null, null))))
                .containsExactly("age");
        assertThat(fields(() -> guests.build(new GuestForm("Bob", 0, stay, null))))
                .containsExactly("age");
        assertThat(fields(() -> guests.where(Guest_.name.eq("Ada")).updateBulk(new GuestForm(null, 0, null, null))))
                .containsExactly("age");
        assertThat(guests.update(ada, new GuestForm(null, 37, null, "ada@example.com"))
                        .age())
                .isEqualTo(37);
    }

    @Test
    void bulkCallsCheckWithHooksAlone() {
        List<Guest> rows = List.of(Guest.named("Bob", 1), Guest.named("", 2));
        assertThat(fields(() -> guests.createBulk(rows, Bulk.withHooks()))).containsExactly("name");
        assertThat(guests.createBulk(rows)).hasSize(2);
        assertThat(guests.where(Guest_.name.eq("Bob")).updateBulk(u -> u.set(Guest_.age, -1)))
                .isEqualTo(1);
        assertThatThrownBy(() ->
                        guests.where(Guest_.name.eq("Ada")).updateBulk(u -> u.set(Guest_.age, -1), Bulk.withHooks()))
                .isInstanceOf(ValidationException.class);
        assertThat(guests.refresh(ada)).isEqualTo(ada);
    }

    @Test
    void entitiesAreCheckedToo() {
        Model<Visit> visits = db.model(Visit.class);
        assertThat(fields(() -> visits.save(new Visit("abc")))).containsExactly("code");
        Visit visit = visits.save(new Visit("ABC"));
        visit.code = "nonsense";
        sql.clear();
        assertThat(fields(() -> visits.save(visit))).containsExactly("code");
        assertThat(visits.delete(visit)).isTrue();
    }

    @Test
    void theCheckCanBeSwitchedOff() {
        try (Database unchecked =
                Database.builder("sqlite::memory:").validation(false).open()) {
            unchecked.createAll(Guest.class);
            assertThat(unchecked.model(Guest.class).create(Guest.named("", 1)).name())
                    .isEmpty();
            assertThatThrownBy(() -> unchecked.model(Guest.class).create(Guest.named("", 200)))
                    .as("the model's own rule stays")
                    .isInstanceOf(ValidationException.class);
        }
    }
}
