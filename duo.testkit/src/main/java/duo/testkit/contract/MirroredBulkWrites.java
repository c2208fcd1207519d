package duo.testkit.contract;

import static duo.testkit.contract.MirroredCall.people;
import static duo.testkit.contract.MirroredCall.tickets;
import static duo.testkit.contract.MirroredData.ADA;
import static duo.testkit.contract.MirroredData.named;

import duo.api.Bulk;
import duo.testkit.model.Person;
import duo.testkit.model.PersonPatch;
import duo.testkit.model.Person_;
import duo.testkit.model.Ticket_;
import java.util.List;
import java.util.Map;

/** Calls that write many models, in both moods, with what they give and how they fail. */
final class MirroredBulkWrites {
    private static final List<Person> NEW = List.of(named("a@example.com"), named("b@example.com"));
    private static final List<Person> CLASHING = List.of(named("a@example.com"), named(ADA.email()));
    private static final PersonPatch PATCH = new PersonPatch(null, null, 37, null);
    private static final Map<String, Object> VALUES = Map.of("age", 38, "id", 5, "unknown", 1);

    private MirroredBulkWrites() {}

    static List<MirroredCall> calls() {
        return List.of(
                people(
                        "createBulk(List)",
                        "of some",
                        people -> people.createBulk(NEW),
                        people -> people.createBulk(NEW)),
                people(
                        "createBulk(List)",
                        "of none",
                        people -> people.createBulk(List.of()),
                        people -> people.createBulk(List.of())),
                people(
                        "createBulk(List)",
                        "with a taken value",
                        people -> people.createBulk(CLASHING),
                        people -> people.createBulk(CLASHING)),
                people(
                        "createBulk(List, Bulk)",
                        "one by one",
                        people -> people.createBulk(NEW, Bulk.batches(1)),
                        people -> people.createBulk(NEW, Bulk.batches(1))),
                people(
                        "createBulk(List, Bulk)",
                        "with hooks and a taken value",
                        people -> people.createBulk(CLASHING, Bulk.withHooks()),
                        people -> people.createBulk(CLASHING, Bulk.withHooks())),
                people(
                        "updateBulk(UnaryOperator)",
                        "of some rows",
                        people -> people.where(Person_.age.lt(50))
                                .updateBulk(update -> update.set(Person_.age, Person_.age.plus(1))),
                        people -> people.where(Person_.age.lt(50))
                                .updateBulk(update -> update.set(Person_.age, Person_.age.plus(1)))),
                people(
                        "updateBulk(UnaryOperator)",
                        "of all rows by mistake",
                        people -> people.updateBulk(update -> update.set(Person_.age, 1)),
                        people -> people.updateBulk(update -> update.set(Person_.age, 1))),
                people(
                        "updateBulk(UnaryOperator, Bulk)",
                        "of all rows",
                        people -> people.updateBulk(update -> update.set(Person_.age, 1), Bulk.unfiltered()),
                        people -> people.updateBulk(update -> update.set(Person_.age, 1), Bulk.unfiltered())),
                tickets(
                        "updateBulk(UnaryOperator, Bulk)",
                        "with hooks",
                        tickets -> tickets.where(Ticket_.votes.eq(3))
                                .updateBulk(update -> update.set(Ticket_.votes, 4), Bulk.withHooks()),
                        tickets -> tickets.where(Ticket_.votes.eq(3))
                                .updateBulk(update -> update.set(Ticket_.votes, 4), Bulk.withHooks())),
                tickets(
                        "updateBulk(UnaryOperator, Bulk)",
                        "with hooks and a tag",
                        tickets -> tickets.where(Ticket_.votes.eq(3))
                                .tag("nightly: 1")
                                .updateBulk(
                                        update -> update.set(Ticket_.votes, 4),
                                        Bulk.withHooks().inOneTransaction()),
                        tickets -> tickets.where(Ticket_.votes.eq(3))
                                .tag("nightly: 1")
                                .updateBulk(
                                        update -> update.set(Ticket_.votes, 4),
                                        Bulk.withHooks().inOneTransaction())),
                people(
                        "updateBulk(SchemaOf)",
                        "of some rows",
                        people -> people.where(Person_.age.lt(50)).updateBulk(PATCH),
                        people -> people.where(Person_.age.lt(50)).updateBulk(PATCH)),
                people(
                        "updateBulk(SchemaOf, Bulk)",
                        "of all rows",
                        people -> people.updateBulk(PATCH, Bulk.unfiltered()),
                        people -> people.updateBulk(PATCH, Bulk.unfiltered())),
                people(
                        "updateBulk(Map)",
                        "of some rows",
                        people -> people.where(Person_.age.lt(50)).updateBulk(VALUES),
                        people -> people.where(Person_.age.lt(50)).updateBulk(VALUES)),
                people(
                        "updateBulk(Map, Bulk)",
                        "of all rows",
                        people -> people.updateBulk(VALUES, Bulk.unfiltered()),
                        people -> people.updateBulk(VALUES, Bulk.unfiltered())),
                people(
                        "deleteBulk()",
                        "of some rows",
                        people -> people.where(Person_.age.lt(50)).deleteBulk(),
                        people -> people.where(Person_.age.lt(50)).deleteBulk()),
                people(
                        "deleteBulk()",
                        "of all rows by mistake",
                        people -> people.deleteBulk(),
                        people -> people.deleteBulk()),
                people(
                        "deleteBulk(Bulk)",
                        "of all rows",
                        people -> people.deleteBulk(Bulk.unfiltered()),
                        people -> people.deleteBulk(Bulk.unfiltered())),
                people(
                        "deleteBulkWithCounts()",
                        "of some rows",
                        people -> people.where(Person_.age.lt(50)).deleteBulkWithCounts(),
                        people -> people.where(Person_.age.lt(50)).deleteBulkWithCounts()),
                people(
                        "deleteBulkWithCounts(Bulk)",
                        "of all rows",
                        people -> people.deleteBulkWithCounts(Bulk.unfiltered()),
                        people -> people.deleteBulkWithCounts(Bulk.unfiltered())));
    }
}
