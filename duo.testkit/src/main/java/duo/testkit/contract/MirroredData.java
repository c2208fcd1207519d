package duo.testkit.contract;

import duo.api.Bulk;
import duo.api.Database;
import duo.api.relation.Ref;
import duo.testkit.model.Person;
import duo.testkit.model.Person_;
import duo.testkit.model.Ticket;
import duo.testkit.model.Ticket_;
import duo.testkit.model.relation.Category;
import duo.testkit.model.relation.Category_;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows that a call in both moods meets. */
final class MirroredData {
    static final Person ADA = new Person(1001L, "ada@example.com", "Ada", 36, "Countess");
    static final Person BOB = new Person(1002L, "bob@example.com", "Bob", 30, null);
    static final Person EVE = new Person(1003L, "eve@example.com", "Eve", 50, null);
    static final Ticket BROKEN = new Ticket(2001, "Broken", 3, false, null, 0, null, null);

    /** Somebody with a key and without a row. */
    static final Person NOBODY = new Person(99L, "nobody@example.com", "Nobody", 1, null);

    private MirroredData() {}

    /** Somebody new. */
    static Person named(String email) {
        return new Person(email, "New", 18);
    }

    static long key(Person person) {
        return Objects.requireNonNull(person.id());
    }

    /** Puts the rows, and nothing else, into a database. */
    static void fill(Database database) {
        database.model(Person.class).deleteBulk(Bulk.unfiltered());
        database.model(Ticket.class).deleteBulk(Bulk.unfiltered());
        database.model(Person.class).createBulk(List.of(ADA, BOB, EVE));
        database.model(Ticket.class).insert(BROKEN);
        database.model(Category.class).deleteBulk(Bulk.unfiltered());
        category(database, 3001, "root", Ref.none(Category.class));
        category(database, 3002, "left", Ref.of(Category.class, 3001L));
        category(database, 3003, "right", Ref.of(Category.class, 3001L));
    }

    private static void category(Database database, long id, String name, Ref<@Nullable Category> parent) {
        Category category = new Category(name, parent);
        category.id = id;
        database.model(Category.class).insert(category);
    }

    /** All rows that there are. */
    static List<Object> rows(Database database) {
        List<Object> rows = new ArrayList<>();
        rows.addAll(database.model(Person.class).orderBy(Person_.id.asc()).all());
        rows.addAll(database.model(Ticket.class).orderBy(Ticket_.id.asc()).all());
        rows.addAll(database.model(Category.class).orderBy(Category_.id.asc()).all());
        return rows;
    }
}
