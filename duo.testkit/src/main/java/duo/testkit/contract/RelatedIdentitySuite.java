package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import duo.api.relation.Ref;
import duo.testkit.model.relation.Author;
import duo.testkit.model.relation.Author_;
import duo.testkit.model.relation.Book;
import duo.testkit.model.relation.Book_;
import duo.testkit.model.relation.City;
import duo.testkit.model.relation.City_;
import duo.testkit.model.relation.Country;
import duo.testkit.model.relation.Country_;
import duo.testkit.model.relation.Course;
import duo.testkit.model.relation.Course_;
import duo.testkit.model.relation.Enrollment;
import duo.testkit.model.relation.Enrollment_;
import duo.testkit.model.relation.Profile;
import duo.testkit.model.relation.Profile_;
import duo.testkit.model.relation.Publisher;
import duo.testkit.model.relation.Publisher_;
import duo.testkit.model.relation.RelationModels;
import duo.testkit.model.relation.Student;
import duo.testkit.model.relation.Student_;
import duo.testkit.model.relation.User;
import duo.testkit.model.relation.User_;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * What entities of a transaction refer to is what was read last, or what the program gave them.
 *
 * @since 0.1.0
 */
public abstract class RelatedIdentitySuite extends ContractSuite {

    /** For subclasses. */
    protected RelatedIdentitySuite() {}

    @Override
    protected List<Class<?>> models() {
        return RelationModels.ALL;
    }

    private User user() {
        return db().model(User.class).insert(new User("uma@example.com", "Uma"));
    }

    /** A reference that was loaded before takes the row that is read now, with what is asked for behind it. */
    @Test
    public void relatedRowsAreReadAnew() {
        db().model(Profile.class).insert(new Profile(Ref.to(user()), "on"));
        db().transaction(() -> {
            Profile profile = db().model(Profile.class).related(Profile_.user).one();
            assertEquals("Uma", profile.user.get().name());
            db().model(User.class).where(User_.name.eq("Uma")).updateBulk(user -> user.set(User_.name, "Una"));
            sql.clear();
            assertSame(
                    profile,
                    db().model(Profile.class)
                            .related(Profile_.user.then(User_.profile))
                            .one());
            sql.assertCount(1);
            assertEquals("Una", profile.user.get().name());
            assertSame(profile, profile.user.get().profile().get());
        });
    }

    /** The same holds for an entity that was written past the transaction: its row is another object then, for all who refer to it. */
    @Test
    public void referencesToEntitiesFollow() {
        Author ada = db().model(Author.class).insert(new Author("Ada"));
        db().model(Book.class).insert(new Book("Notes", 40, Ref.to(ada)));
        db().transaction(() -> {
            Book book = db().model(Book.class).related(Book_.author).one();
            db().model(Author.class)
                    .where(Author_.name.eq("Ada"))
                    .updateBulk(author -> author.set(Author_.name, "Ida"));
            assertSame(book, db().model(Book.class).related(Book_.author).one());
            assertEquals("Ida", book.author.get().name);
            assertSame(db().model(Author.class).one(), book.author.get());
        });
    }

    /** A model that the program gave stays, and takes what is loaded behind it. */
    @Test
    public void whatTheProgramGaveStays() {
        User uma = user();
        db().transaction(() -> {
            Profile profile = db().model(Profile.class).insert(new Profile(Ref.to(uma), "on"));
            assertSame(
                    profile,
                    db().model(Profile.class)
                            .related(Profile_.user.then(User_.profile))
                            .one());
            assertSame(uma, profile.user.get());
            assertSame(profile, uma.profile().get());
        });
    }

    /** Two ways to the same row give one object that has what either asks for. */
    @Test
    public void twoWaysToARowAreOne() {
        Publisher oak = db().model(Publisher.class).insert(new Publisher("Oak"));
        Author ada = db().model(Author.class).insert(new Author("Ada"));
        Book notes = new Book("Notes", 40, Ref.to(ada));
        notes.publisher = Ref.to(oak);
        db().model(Book.class).insert(notes);
        db().transaction(() -> {
            Book book = db().model(Book.class)
                    .related(Book_.publisher.then(Publisher_.city))
                    .related(Book_.author
                            .then(Author_.books)
                            .then(Book_.publisher)
                            .then(Publisher_.books))
                    .one();
            Publisher publisher = Objects.requireNonNull(book.publisher).get();
            assertEquals(1, publisher.books().size());
            assertSame(book, publisher.books().list().get(0));
            assertSame(book, book.author.get().books.list().get(0));
            assertEquals(false, publisher.city().isPresent());
        });
    }

    /** Two ways to the same collection leave what either asks for behind it. */
    @Test
    public void twoWaysToACollectionAreOne() {
        Student ada = db().model(Student.class).insert(new Student("Ada"));
        Course math = db().model(Course.class).insert(new Course("math", "Numbers"));
        db().model(Enrollment.class).insert(new Enrollment(Ref.to(ada), Ref.to(math), 1));
        Course read = db().model(Course.class)
                .related(Course_.students
                        .then(Student_.courses)
                        .then(Course_.enrollments)
                        .then(Enrollment_.student))
                .related(Course_.enrollments.then(Enrollment_.grades))
                .one();
        Enrollment enrollment = read.enrollments.list().get(0);
        assertEquals(List.of(), enrollment.grades().list());
        assertEquals("Ada", enrollment.student().get().name());
        assertSame(
                enrollment,
                read.students
                        .list()
                        .get(0)
                        .courses()
                        .list()
                        .get(0)
                        .enrollments
                        .list()
                        .get(0));
    }

    /** A way that leads back to the rows it starts from, by models that are read anew, has all of it loaded. */
    @Test
    public void aWayThatLeadsBackIsLoaded() {
        db().model(Country.class).insert(new Country("pt", "Portugal"));
        City lisbon = db().model(City.class).insert(new City("Lisbon", Ref.of(Country.class, "pt")));
        db().model(Country.class)
                .where(Country_.code.eq("pt"))
                .updateBulk(country -> country.set(Country_.capital, Ref.to(lisbon)));
        db().transaction(() -> {
            List<City> cities = db().model(City.class).all();
            db().model(City.class).load(cities, City_.country);
            sql.clear();
            db().model(City.class)
                    .load(
                            cities,
                            City_.country
                                    .then(Country_.capital)
                                    .then(City_.country)
                                    .then(Country_.cities));
            sql.assertCount(2);
            City city = cities.get(0);
            assertSame(city, city.country.get().capital().get());
            assertEquals(List.of(city), city.country.get().cities().list());
        });
    }
}
