package duo.testkit.contract;

import static duo.testkit.contract.GraphStep.inverse;
import static duo.testkit.contract.GraphStep.inverseOne;
import static duo.testkit.contract.GraphStep.linked;
import static duo.testkit.contract.GraphStep.reference;

import duo.api.annotation.OnDeleteRule;
import duo.api.relation.Many;
import duo.api.relation.Ref;
import duo.testkit.model.relation.Author;
import duo.testkit.model.relation.Author_;
import duo.testkit.model.relation.Book;
import duo.testkit.model.relation.Book_;
import duo.testkit.model.relation.Category;
import duo.testkit.model.relation.Category_;
import duo.testkit.model.relation.City;
import duo.testkit.model.relation.City_;
import duo.testkit.model.relation.Club;
import duo.testkit.model.relation.Club_;
import duo.testkit.model.relation.Country;
import duo.testkit.model.relation.Country_;
import duo.testkit.model.relation.Course;
import duo.testkit.model.relation.Course_;
import duo.testkit.model.relation.Enrollment;
import duo.testkit.model.relation.Enrollment_;
import duo.testkit.model.relation.Grade;
import duo.testkit.model.relation.Grade_;
import duo.testkit.model.relation.Lesson;
import duo.testkit.model.relation.Lesson_;
import duo.testkit.model.relation.Loan;
import duo.testkit.model.relation.Loan_;
import duo.testkit.model.relation.Membership;
import duo.testkit.model.relation.Membership_;
import duo.testkit.model.relation.Person;
import duo.testkit.model.relation.Person_;
import duo.testkit.model.relation.Profile;
import duo.testkit.model.relation.Profile_;
import duo.testkit.model.relation.Publisher;
import duo.testkit.model.relation.Publisher_;
import duo.testkit.model.relation.Review;
import duo.testkit.model.relation.Review_;
import duo.testkit.model.relation.Room;
import duo.testkit.model.relation.Room_;
import duo.testkit.model.relation.Student;
import duo.testkit.model.relation.Student_;
import duo.testkit.model.relation.Tag;
import duo.testkit.model.relation.Tag_;
import duo.testkit.model.relation.User;
import duo.testkit.model.relation.User_;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The models of random graphs, those that are referred to first as far as circles allow. */
final class GraphModels {
    private static final GraphJunction TAGS = GraphJunction.table("tags");
    private static final GraphJunction FRIENDS = GraphJunction.table("friends");
    private static final GraphJunction MEMBERS = GraphJunction.through(Membership.class, "person", "club");
    private static final GraphJunction ENROLLED = GraphJunction.through(Enrollment.class, "student", "course");

    private GraphModels() {}

    static List<GraphKind<?>> all() {
        return List.of(
                country(),
                city(),
                publisher(),
                author(),
                tag(),
                book(),
                review(),
                person(),
                club(),
                membership(),
                loan(),
                category(),
                user(),
                profile(),
                student(),
                course(),
                enrollment(),
                grade(),
                room(),
                lesson());
    }

    private static GraphKind<Country> country() {
        return new GraphKind<>(
                        Country.class,
                        given -> new Country(
                                code(given.number()),
                                "Country " + given.number(),
                                given.orNone("capital", City.class),
                                Many.unloaded()))
                .refers(new GraphReference<>(
                        Country_.capital,
                        OnDeleteRule.SET_NULL,
                        true,
                        (country, key) -> new Country(
                                country.code(),
                                country.name(),
                                GraphKind.reference(City.class, key.orElse(null)),
                                country.cities())))
                .leads(reference("capital", Country_.capital, Country::capital))
                .leads(inverse("cities", Country_.cities, Country::cities, "country"));
    }

    /** Two letters or digits for each of the first 1,296 numbers. */
    private static String code(int number) {
        String code = Integer.toString(number % 1_296, 36);
        return code.length() == 1 ? "0" + code : code;
    }

    private static GraphKind<City> city() {
        return new GraphKind<>(
                        City.class, given -> new City("City " + given.number(), given.to("country", Country.class)))
                .refers(new GraphReference<>(City_.country, OnDeleteRule.CASCADE, false, (city, key) -> {
                    city.country = Ref.of(Country.class, key.orElseThrow());
                    return city;
                }))
                .leads(reference("country", City_.country, city -> city.country))
                .leads(inverse("publishers", City_.publishers, city -> city.publishers, "city"));
    }

    private static GraphKind<Publisher> publisher() {
        return new GraphKind<>(
                        Publisher.class,
                        given -> new Publisher("Publisher " + given.number(), given.orNone("city", City.class)))
                .refers(new GraphReference<>(
                        Publisher_.city,
                        OnDeleteRule.SET_NULL,
                        true,
                        (publisher, key) -> new Publisher(
                                publisher.id(),
                                publisher.name(),
                                GraphKind.reference(City.class, key.orElse(null)),
                                publisher.books())))
                .leads(reference("city", Publisher_.city, Publisher::city))
                .leads(inverse("books", Publisher_.books, Publisher::books, "publisher"));
    }

    private static GraphKind<Author> author() {
        return new GraphKind<>(Author.class, given -> new Author("Author " + given.number()))
                .leads(inverse("books", Author_.books, author -> author.books, "author"))
                .leads(inverse("edited", Author_.edited, author -> author.edited, "editor"));
    }

    private static GraphKind<Tag> tag() {
        return new GraphKind<>(Tag.class, given -> new Tag("Tag " + given.number()))
                .links(new GraphLinks<>(Tag_.books, TAGS.inverse()))
                .leads(linked("books", Tag_.books, Tag::books, TAGS.inverse()));
    }

    private static GraphKind<Book> book() {
        return new GraphKind<>(Book.class, GraphModels::book)
                .refers(new GraphReference<>(Book_.author, OnDeleteRule.CASCADE, false, (book, key) -> {
                    book.author = Ref.of(Author.class, key.orElseThrow());
                    return book;
                }))
                .refers(new GraphReference<>(Book_.editor, OnDeleteRule.SET_NULL, true, (book, key) -> {
                    book.editor = GraphKind.reference(Author.class, key.orElse(null));
                    return book;
                }))
                .refers(new GraphReference<>(Book_.publisher, OnDeleteRule.PROTECT, true, (book, key) -> {
                    book.publisher =
                            key.map(found -> Ref.of(Publisher.class, found)).orElse(null);
                    return book;
                }))
                .links(new GraphLinks<>(Book_.tags, TAGS))
                .leads(reference("author", Book_.author, book -> book.author))
                .leads(reference("editor", Book_.editor, book -> book.editor))
                .leads(reference("publisher", Book_.publisher, book -> book.publisher))
                .leads(linked("tags", Book_.tags, book -> book.tags, TAGS))
                .leads(inverse("reviews", Book_.reviews, book -> book.reviews, "book"));
    }

    private static Book book(GraphKind.Given given) {
        Book book = new Book("Book " + given.number(), given.number(), given.to("author", Author.class));
        book.editor = given.orNone("editor", Author.class);
        book.publisher = Optional.ofNullable(given.targets().get("publisher"))
                .map(key -> Ref.of(Publisher.class, key))
                .orElse(null);
        return book;
    }

    private static GraphKind<Review> review() {
        return new GraphKind<>(Review.class, given -> new Review(given.to("book", Book.class), 3, "fine"))
                .refers(new GraphReference<>(
                        Review_.book,
                        OnDeleteRule.CASCADE,
                        false,
                        (review, key) -> new Review(
                                review.id(), Ref.of(Book.class, key.orElseThrow()), review.stars(), review.text())))
                .leads(reference("book", Review_.book, Review::book));
    }

    private static GraphKind<Person> person() {
        return new GraphKind<>(Person.class, given -> new Person("Person " + given.number()))
                .links(new GraphLinks<>(Person_.clubs, MEMBERS))
                .links(new GraphLinks<>(Person_.friends, FRIENDS))
                .links(new GraphLinks<>(Person_.admirers, FRIENDS.inverse()))
                .leads(linked("clubs", Person_.clubs, person -> person.clubs, MEMBERS))
                .leads(inverse("memberships", Person_.memberships, person -> person.memberships, "person"))
                .leads(linked("friends", Person_.friends, person -> person.friends, FRIENDS))
                .leads(linked("admirers", Person_.admirers, person -> person.admirers, FRIENDS.inverse()))
                .leads(inverse("loans", Person_.loans, person -> person.loans, "reader"));
    }

    private static GraphKind<Club> club() {
        return new GraphKind<>(Club.class, given -> new Club("Club " + given.number()))
                .links(new GraphLinks<>(Club_.members, MEMBERS.inverse()))
                .leads(linked("members", Club_.members, Club::members, MEMBERS.inverse()))
                .leads(inverse("memberships", Club_.memberships, Club::memberships, "club"));
    }

    private static GraphKind<Membership> membership() {
        return new GraphKind<>(
                        Membership.class,
                        given -> new Membership(
                                given.to("person", Person.class), given.to("club", Club.class), "guest", null))
                .refers(new GraphReference<>(Membership_.person, OnDeleteRule.CASCADE, false, null))
                .refers(new GraphReference<>(Membership_.club, OnDeleteRule.CASCADE, false, null))
                .leads(reference("person", Membership_.person, Membership::person))
                .leads(reference("club", Membership_.club, Membership::club));
    }

    private static GraphKind<Loan> loan() {
        return new GraphKind<>(
                        Loan.class,
                        given -> new Loan(
                                given.to("book", Book.class),
                                given.to("reader", Person.class),
                                LocalDate.EPOCH.plusDays(given.number())))
                .refers(new GraphReference<>(
                        Loan_.book,
                        OnDeleteRule.PROTECT,
                        false,
                        (loan, key) ->
                                new Loan(loan.id(), Ref.of(Book.class, key.orElseThrow()), loan.reader(), loan.due())))
                .refers(new GraphReference<>(
                        Loan_.reader,
                        OnDeleteRule.RESTRICT,
                        false,
                        (loan, key) ->
                                new Loan(loan.id(), loan.book(), Ref.of(Person.class, key.orElseThrow()), loan.due())))
                .leads(reference("book", Loan_.book, Loan::book))
                .leads(reference("reader", Loan_.reader, Loan::reader));
    }

    private static GraphKind<Category> category() {
        return new GraphKind<>(
                        Category.class,
                        given -> new Category("Category " + given.number(), given.orNone("parent", Category.class)))
                .refers(new GraphReference<>(Category_.parent, OnDeleteRule.CASCADE, true, (category, key) -> {
                    category.parent = GraphKind.reference(Category.class, key.orElse(null));
                    return category;
                }))
                .leads(reference("parent", Category_.parent, category -> category.parent))
                .leads(inverse("children", Category_.children, category -> category.children, "parent"));
    }

    private static GraphKind<User> user() {
        return new GraphKind<>(
                        User.class,
                        given -> new User("user" + given.number() + "@example.com", "User " + given.number()))
                .leads(inverseOne("profile", User_.profile, User::profile, "user"));
    }

    private static GraphKind<Profile> profile() {
        return new GraphKind<>(
                        Profile.class, given -> new Profile(given.to("user", User.class), "Motto " + given.number()))
                .refers(new GraphReference<>(Profile_.user, OnDeleteRule.CASCADE, false, (profile, key) -> {
                    profile.user = Ref.of(User.class, key.orElseThrow());
                    return profile;
                }))
                .leads(reference("user", Profile_.user, profile -> profile.user));
    }

    private static GraphKind<Student> student() {
        return new GraphKind<>(Student.class, given -> new Student("Student " + given.number()))
                .links(new GraphLinks<>(Student_.courses, ENROLLED))
                .leads(inverse("enrollments", Student_.enrollments, Student::enrollments, "student"))
                .leads(linked("courses", Student_.courses, Student::courses, ENROLLED));
    }

    private static GraphKind<Course> course() {
        return new GraphKind<>(Course.class, given -> new Course("course" + given.number(), "Course " + given.number()))
                .links(new GraphLinks<>(Course_.students, ENROLLED.inverse()))
                .leads(inverse("enrollments", Course_.enrollments, course -> course.enrollments, "course"))
                .leads(linked("students", Course_.students, course -> course.students, ENROLLED.inverse()))
                .leads(inverse("lessons", Course_.lessons, course -> course.lessons, "course"));
    }

    private static GraphKind<Enrollment> enrollment() {
        return new GraphKind<>(
                        Enrollment.class,
                        given -> new Enrollment(
                                given.to("student", Student.class), given.to("course", Course.class), given.number()))
                .refers(new GraphReference<>(Enrollment_.student, OnDeleteRule.CASCADE, false, null))
                .refers(new GraphReference<>(Enrollment_.course, OnDeleteRule.CASCADE, false, null))
                .leads(reference("student", Enrollment_.student, Enrollment::student))
                .leads(reference("course", Enrollment_.course, Enrollment::course))
                .leads(inverse("grades", Enrollment_.grades, Enrollment::grades, "enrollment"));
    }

    private static GraphKind<Grade> grade() {
        return new GraphKind<>(
                        Grade.class, given -> new Grade(given.to("enrollment", Enrollment.class), given.number(), 1))
                .refers(new GraphReference<>(Grade_.enrollment, OnDeleteRule.CASCADE, false, null))
                .leads(reference("enrollment", Grade_.enrollment, Grade::enrollment));
    }

    private static GraphKind<Room> room() {
        return new GraphKind<>(Room.class, given -> new Room("House " + given.number() % 3, given.number(), 10))
                .leads(inverse("lessons", Room_.lessons, Room::lessons, "room"));
    }

    private static GraphKind<Lesson> lesson() {
        return new GraphKind<>(Lesson.class, given -> {
                    Lesson lesson = new Lesson(given.to("course", Course.class));
                    lesson.room = given.orNone("room", Room.class);
                    return lesson;
                })
                .refers(new GraphReference<>(Lesson_.course, OnDeleteRule.CASCADE, false, (lesson, key) -> {
                    lesson.course = Ref.of(Course.class, key.orElseThrow());
                    return lesson;
                }))
                .refers(new GraphReference<>(Lesson_.room, OnDeleteRule.SET_NULL, true, (lesson, key) -> {
                    lesson.room = GraphKind.reference(Room.class, key.orElse(null));
                    return lesson;
                }))
                .leads(reference("course", Lesson_.course, lesson -> lesson.course))
                .leads(reference("room", Lesson_.room, lesson -> lesson.room));
    }
}
