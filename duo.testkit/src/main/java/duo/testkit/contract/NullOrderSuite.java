package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import duo.api.Model;
import duo.api.expr.Order;
import duo.api.expr.TextExpression;
import duo.testkit.model.Person;
import duo.testkit.model.Person_;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * NULL stands where an order says, also in orders by what is selected.
 *
 * @since 0.1.0
 */
public abstract class NullOrderSuite extends ContractSuite {
    private static final Comparator<@Nullable String> UP = Comparator.nullsLast(Comparator.naturalOrder());
    private static final Comparator<@Nullable String> DOWN = Comparator.nullsFirst(Comparator.reverseOrder());

    /** For subclasses. */
    protected NullOrderSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Person.class);
    }

    private Model<Person> people() {
        return db().model(Person.class);
    }

    /** Five people, two without a nickname, two with the same. */
    @BeforeEach
    public void fivePeople() {
        people().createBulk(List.of(
                person("a", "Ada", 36, "x"),
                person("b", "Ada", 20, null),
                person("c", "Bob", 30, "bo"),
                person("d", "Ada", 30, "x"),
                person("e", "Eve", 41, null)));
    }

    private static Person person(String email, String name, int age, @Nullable String nickname) {
        return new Person(null, email, name, age, nickname);
    }

    private List<@Nullable String> nicknames(Comparator<@Nullable String> order) {
        return people().all().stream()
                .<@Nullable String>map(Person::nickname)
                .sorted(order)
                .toList();
    }

    private static TextExpression<Person> named(String name) {
        return Person_.nickname.nullIf("none").as(name);
    }

    /** A value that was computed and given a name. */
    @Test
    public void computedValuesAreOrderedBy() {
        for (String name : List.of("shown", "email")) {
            TextExpression<Person> shown = named(name);
            for (boolean up : List.of(true, false)) {
                Order<Person> order =
                        up ? shown.asc().nullsLast() : shown.desc().nullsFirst();
                assertEquals(
                        nicknames(up ? UP : DOWN),
                        people().orderBy(order).values(Person_.id, shown).all().stream()
                                .<@Nullable String>map(
                                        row -> row.find(name, String.class).orElse(null))
                                .toList());
            }
        }
    }

    /** Rows that are given once. */
    @Test
    public void distinctRowsAreOrdered() {
        for (TextExpression<Person> value :
                List.of(Person_.nickname, named("shown"), named("email"), Person_.nickname.nullIf("none"))) {
            for (boolean up : List.of(true, false)) {
                Order<Person> order =
                        up ? value.asc().nullsLast() : value.desc().nullsFirst();
                List<@Nullable String> expected =
                        nicknames(up ? UP : DOWN).stream().distinct().toList();
                var distinct = people().orderBy(order).valuesList(value).distinct();
                assertEquals(expected, distinct.all());
                assertEquals(expected.subList(1, 3), distinct.limit(2).offset(1).all());
                assertEquals(3, distinct.count());
            }
        }
    }
}
