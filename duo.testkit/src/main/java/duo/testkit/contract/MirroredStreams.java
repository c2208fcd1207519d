package duo.testkit.contract;

import static duo.testkit.contract.MirroredCall.people;

import duo.api.RowCursor;
import duo.testkit.model.Person_;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Calls that walk through rows, in both moods. */
final class MirroredStreams {
    private MirroredStreams() {}

    static List<MirroredCall> calls() {
        return List.of(
                people(
                        "iterate()",
                        "through all rows",
                        people -> rows(people.iterate()),
                        people -> CollectedRows.of(people.iterate())),
                people(
                        "iterate(int)",
                        "in an order",
                        people -> rows(people.orderBy(Person_.age.desc()).iterate(2)),
                        people -> CollectedRows.of(
                                people.orderBy(Person_.age.desc()).iterate(2))),
                people(
                        "iterate(int)",
                        "through nothing",
                        people -> rows(people.none().iterate(2)),
                        people -> CollectedRows.of(people.none().iterate(2))),
                people(
                        "iterate(int)",
                        "of no rows at a time",
                        people -> rows(people.iterate(0)),
                        people -> CollectedRows.of(people.iterate(0))),
                people(
                        "iterateBatches(int)",
                        "in two batches",
                        people -> rows(people.iterateBatches(2)),
                        people -> CollectedRows.of(people.iterateBatches(2))),
                people(
                        "stream()",
                        "of all rows",
                        people -> rows(people.stream()),
                        people -> CollectedRows.of(people.stream())),
                people(
                        "stream(int)",
                        "in an order",
                        people -> rows(people.orderBy(Person_.name.desc()).stream(2)),
                        people -> CollectedRows.of(people.orderBy(Person_.name.desc()).stream(2))),
                people(
                        "after(String, int)",
                        "from the start",
                        people -> people.orderBy(Person_.age.asc()).after(null, 2),
                        people -> people.orderBy(Person_.age.asc()).after(null, 2)),
                people(
                        "after(String, int)",
                        "of a damaged cursor",
                        people -> people.after("1abc", 2),
                        people -> people.after("1abc", 2)),
                people(
                        "before(String, int)",
                        "from the end",
                        people -> people.before(null, 2),
                        people -> people.before(null, 2)));
    }

    private static <T> List<T> rows(Stream<T> stream) {
        try (stream) {
            return stream.toList();
        }
    }

    private static <T> List<T> rows(RowCursor<T> cursor) {
        List<T> all = new ArrayList<>();
        cursor.forEach(all::add);
        return all;
    }
}
