package duo.testkit.contract;

import duo.api.CommonTable;
import duo.api.Model;
import duo.api.Query;
import duo.testkit.model.Enrollment;
import duo.testkit.model.Member;
import duo.testkit.model.Person;
import duo.testkit.model.Person_;
import duo.testkit.model.Task;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/**
 * Rows that queries with a name are made of.
 *
 * @since 0.1.0
 */
public abstract class NamedQuerySuite extends ContractSuite {

    /** For subclasses. */
    protected NamedQuerySuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Person.class, Task.class, Enrollment.class, Member.class);
    }

    /** The people. */
    final Model<Person> people() {
        return db().model(Person.class);
    }

    /** Five people, two tasks, three enrollments. */
    @BeforeEach
    public void rows() {
        people().createBulk(List.of(
                new Person("a", "Ada", 36),
                new Person("b", "Ada", 20),
                new Person("c", "Bob", 30),
                new Person("d", "Ada", 30),
                new Person("e", "Eve", 41)));
        db().model(Task.class).createBulk(List.of(new Task("Ada", 1), new Task("Zoe", 30)));
        db().model(Enrollment.class)
                .createBulk(
                        List.of(new Enrollment(1, "a", 3), new Enrollment(1, "b", null), new Enrollment(2, "a", 5)));
        sql.clear();
    }

    /** Four of the people. */
    final CommonTable<Person> adults() {
        return people().where(Person_.age.ge(30)).common("adults");
    }

    /** The addresses in their order. */
    static List<String> emails(Query<Person> query) {
        return query.orderBy(Person_.email.asc()).valuesList(Person_.email).all();
    }
}
