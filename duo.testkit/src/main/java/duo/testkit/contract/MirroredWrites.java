package duo.testkit.contract;

import static duo.testkit.contract.MirroredCall.people;
import static duo.testkit.contract.MirroredCall.tickets;
import static duo.testkit.contract.MirroredData.ADA;
import static duo.testkit.contract.MirroredData.BOB;
import static duo.testkit.contract.MirroredData.BROKEN;
import static duo.testkit.contract.MirroredData.NOBODY;
import static duo.testkit.contract.MirroredData.named;

import duo.testkit.model.NewPerson;
import duo.testkit.model.Person;
import duo.testkit.model.PersonPatch;
import duo.testkit.model.Person_;
import duo.testkit.model.Ticket;
import duo.testkit.model.TicketForm;
import duo.testkit.model.Ticket_;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Calls that write single models, in both moods, with what they give and how they fail. */
final class MirroredWrites {
    private static final NewPerson FORM = new NewPerson("new@example.com", "New", 18, null, null);
    private static final PersonPatch PATCH = new PersonPatch(5L, null, 37, "Lovelace");
    private static final Map<String, Object> VALUES = Map.of("email", "new@example.com", "name", "New", "age", 18);
    private static final Person OLDER = new Person(ADA.id(), ADA.email(), "Ada Lovelace", 37, null);
    private static final Ticket STALE = new Ticket(2001, "Stale", 0, false, null, 7, null, null);
    private static final TicketForm GUARDED = new TicketForm(5L, "Mended", true, "somebody");

    private MirroredWrites() {}

    static List<MirroredCall> calls() {
        return List.of(
                people(
                        "create(Object)",
                        "of somebody new",
                        people -> people.create(named("new@example.com")),
                        people -> people.create(named("new@example.com"))),
                people(
                        "create(Object)",
                        "of a taken value",
                        people -> people.create(named(ADA.email())),
                        people -> people.create(named(ADA.email()))),
                people(
                        "create(SchemaOf)",
                        "of a payload",
                        people -> people.create(FORM),
                        people -> people.create(FORM)),
                tickets(
                        "create(SchemaOf)",
                        "of a payload with guarded values",
                        tickets -> tickets.create(GUARDED),
                        tickets -> tickets.create(GUARDED)),
                people("create(Map)", "of values", people -> people.create(VALUES), people -> people.create(VALUES)),
                people(
                        "create(Map)",
                        "of a value of a wrong type",
                        people -> people.create(Map.of("email", "x", "name", "X", "age", "old")),
                        people -> people.create(Map.of("email", "x", "name", "X", "age", "old"))),
                people(
                        "create(Map)",
                        "without a value that is needed",
                        people -> people.create(Map.of("email", "x", "age", 1)),
                        people -> people.create(Map.of("email", "x", "age", 1))),
                people("insert(Object)", "of a key", people -> people.insert(NOBODY), people -> people.insert(NOBODY)),
                people("insert(Object)", "of a taken key", people -> people.insert(ADA), people -> people.insert(ADA)),
                people(
                        "save(Object)",
                        "of somebody new",
                        people -> people.save(named("new@example.com")),
                        people -> people.save(named("new@example.com"))),
                people("save(Object)", "of a change", people -> people.save(OLDER), people -> people.save(OLDER)),
                people("save(Object)", "of no row", people -> people.save(NOBODY), people -> people.save(NOBODY)),
                tickets(
                        "update(Object)",
                        "of a change",
                        tickets -> tickets.update(BROKEN.withVotes(4)),
                        tickets -> tickets.update(BROKEN.withVotes(4))),
                tickets(
                        "update(Object)",
                        "of another version",
                        tickets -> tickets.update(STALE),
                        tickets -> tickets.update(STALE)),
                people(
                        "update(Object)",
                        "without a key",
                        people -> people.update(named("new@example.com")),
                        people -> people.update(named("new@example.com"))),
                people(
                        "update(Object, SchemaOf)",
                        "with a payload",
                        people -> people.update(ADA, PATCH),
                        people -> people.update(ADA, PATCH)),
                people(
                        "update(Object, Map)",
                        "with values",
                        people -> people.update(BOB, Map.of("age", 31)),
                        people -> people.update(BOB, Map.of("age", 31))),
                people(
                        "update(Object, Map)",
                        "with a taken value",
                        people -> people.update(BOB, Map.of("email", ADA.email())),
                        people -> people.update(BOB, Map.of("email", ADA.email()))),
                tickets(
                        "updateColumns(Object, List)",
                        "of one column",
                        tickets -> tickets.updateColumns(BROKEN.withVotes(9).withTitle("?"), List.of(Ticket_.votes)),
                        tickets -> tickets.updateColumns(BROKEN.withVotes(9).withTitle("?"), List.of(Ticket_.votes))),
                people("delete(Object)", "of a row", people -> people.delete(ADA), people -> people.delete(ADA)),
                people("delete(Object)", "of no row", people -> people.delete(NOBODY), people -> people.delete(NOBODY)),
                tickets(
                        "delete(Object)",
                        "of another version",
                        tickets -> tickets.delete(STALE),
                        tickets -> tickets.delete(STALE)),
                people(
                        "deleteWithCounts(Object)",
                        "of a row",
                        people -> people.deleteWithCounts(ADA),
                        people -> people.deleteWithCounts(ADA)),
                people(
                        "deleteWithCounts(Object)",
                        "of no row",
                        people -> people.deleteWithCounts(NOBODY),
                        people -> people.deleteWithCounts(NOBODY)),
                people(
                        "getOrCreate(Condition, Supplier)",
                        "of somebody known",
                        people -> people.getOrCreate(Person_.name.eq("Ada"), () -> named("new@example.com")),
                        people -> people.getOrCreate(Person_.name.eq("Ada"), () -> named("new@example.com"))),
                people(
                        "getOrCreate(Condition, Supplier)",
                        "of somebody new",
                        people -> people.getOrCreate(Person_.name.eq("New"), () -> named("new@example.com")),
                        people -> people.getOrCreate(Person_.name.eq("New"), () -> named("new@example.com"))),
                people(
                        "getOrCreate(Condition, Supplier)",
                        "where there are several",
                        people -> people.getOrCreate(Person_.age.lt(99), () -> named("new@example.com")),
                        people -> people.getOrCreate(Person_.age.lt(99), () -> named("new@example.com"))),
                people(
                        "updateOrCreate(Condition, UnaryOperator, Supplier)",
                        "of somebody known",
                        people -> people.updateOrCreate(
                                Person_.name.eq("Ada"), ada -> OLDER, () -> named("new@example.com")),
                        people -> people.updateOrCreate(
                                Person_.name.eq("Ada"), ada -> OLDER, () -> named("new@example.com"))),
                people(
                        "updateOrCreate(Condition, UnaryOperator, Supplier)",
                        "of somebody new",
                        people -> people.updateOrCreate(
                                Person_.name.eq("New"), known -> OLDER, () -> named("new@example.com")),
                        people -> people.updateOrCreate(
                                Person_.name.eq("New"), known -> OLDER, () -> named("new@example.com"))),
                people(
                        "updateOrCreate(Condition, UnaryOperator, Supplier)",
                        "of a taken value",
                        people ->
                                people.updateOrCreate(Person_.name.eq("New"), known -> OLDER, () -> named(ADA.email())),
                        people -> people.updateOrCreate(
                                Person_.name.eq("New"), known -> OLDER, () -> named(ADA.email()))),
                people(
                        "build(SchemaOf)",
                        "in memory",
                        people -> people.build(FORM),
                        people -> CompletableFuture.completedFuture(people.build(FORM))),
                people(
                        "build(Map)",
                        "in memory",
                        people -> people.build(VALUES),
                        people -> CompletableFuture.completedFuture(people.build(VALUES))),
                people(
                        "apply(Object, SchemaOf)",
                        "in memory",
                        people -> people.apply(ADA, PATCH),
                        people -> CompletableFuture.completedFuture(people.apply(ADA, PATCH))),
                people(
                        "apply(Object, Map)",
                        "in memory",
                        people -> people.apply(ADA, VALUES),
                        people -> CompletableFuture.completedFuture(people.apply(ADA, VALUES))),
                people(
                        "toSchema(Object, Class)",
                        "in memory",
                        people -> people.toSchema(ADA, PersonPatch.class),
                        people -> CompletableFuture.completedFuture(people.toSchema(ADA, PersonPatch.class))));
    }
}
