package duo.testkit.contract;

import duo.api.Database;
import duo.api.relation.Ref;
import duo.testkit.model.relation.Author;
import duo.testkit.model.relation.Book;
import duo.testkit.model.relation.Book_;
import duo.testkit.model.relation.Category;
import duo.testkit.model.relation.City;
import duo.testkit.model.relation.Club;
import duo.testkit.model.relation.Country;
import duo.testkit.model.relation.Letter;
import duo.testkit.model.relation.Loan;
import duo.testkit.model.relation.Membership;
import duo.testkit.model.relation.Person;
import duo.testkit.model.relation.Profile;
import duo.testkit.model.relation.Publisher;
import duo.testkit.model.relation.Review;
import duo.testkit.model.relation.Tag;
import duo.testkit.model.relation.User;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Related rows: the authors Ada, Bob and Eve, who has written nothing; books with publisher, editor, reviews and tags, or without;
 * categories under each other; users with and without a profile.
 */
final class Library {
    /** The models, in any order. */
    static final List<Class<?>> MODELS = List.of(
            Country.class,
            City.class,
            Publisher.class,
            Author.class,
            Book.class,
            Tag.class,
            Review.class,
            Category.class,
            User.class,
            Profile.class,
            Letter.class,
            Person.class,
            Club.class,
            Membership.class,
            Loan.class);

    final Publisher oak;
    final Publisher elm;
    final Author ada;
    final Author bob;
    final Author eve;
    final Book engines;
    final Book notes;
    final Book waves;
    final Category root;
    final User uma;
    final User vic;

    Library(Database db) {
        Country country = db.model(Country.class).insert(new Country("NO", "Norway"));
        City city = db.model(City.class).insert(new City("Bergen", Ref.to(country)));
        oak = db.model(Publisher.class).insert(new Publisher("Oak", Ref.to(city)));
        elm = db.model(Publisher.class).insert(new Publisher("Elm"));
        ada = db.model(Author.class).insert(new Author("Ada", 1815));
        bob = db.model(Author.class).insert(new Author("Bob", 1912));
        eve = db.model(Author.class).insert(new Author("Eve"));
        engines = book(db, "Engines", 300, ada, oak, bob, "9.50");
        notes = book(db, "Notes", 40, ada, null, null, null);
        waves = book(db, "Waves", 120, bob, elm, ada, "20.00");
        db.model(Review.class)
                .createBulk(List.of(
                        new Review(Ref.to(engines), 5, "fine"),
                        new Review(Ref.to(engines), 3, "long"),
                        new Review(Ref.to(engines), 4, "clear"),
                        new Review(Ref.to(waves), 1, "wet")));
        Tag steam = db.model(Tag.class).insert(new Tag("steam"));
        Tag sea = db.model(Tag.class).insert(new Tag("sea"));
        db.model(Tag.class).insert(new Tag("unused"));
        link(db, engines, steam);
        link(db, engines, sea);
        link(db, waves, sea);
        root = category(db, "all", null);
        Category science = category(db, "science", root);
        category(db, "fiction", root);
        category(db, "physics", science);
        uma = db.model(User.class).insert(new User("uma@example.com", "Uma"));
        vic = db.model(User.class).insert(new User("vic@example.com", "Vic"));
        db.model(Profile.class).insert(new Profile(Ref.to(uma), "on"));
        db.model(Letter.class)
                .createBulk(List.of(
                        new Letter(Ref.to(uma), "first"),
                        new Letter(Ref.to(uma), "second"),
                        new Letter(Ref.to(vic), "third")));
    }

    private static Book book(
            Database db,
            String title,
            int pages,
            Author author,
            @Nullable Publisher publisher,
            @Nullable Author editor,
            @Nullable String price) {
        Book book = new Book(title, pages, Ref.to(author));
        book.publisher = publisher == null ? null : Ref.to(publisher);
        book.editor = editor == null ? Ref.none(Author.class) : Ref.to(editor);
        book.price = price == null ? null : new BigDecimal(price);
        return db.model(Book.class).insert(book);
    }

    private static Category category(Database db, String name, @Nullable Category parent) {
        Ref<@Nullable Category> reference = parent == null ? Ref.none(Category.class) : Ref.to(parent);
        return db.model(Category.class).insert(new Category(name, reference));
    }

    /** Puts a row into the junction table. */
    static void link(Database db, Book book, Tag tag) {
        String table = Book_.tags.mapped().junction().orElseThrow().table().name();
        db.sql(ServerDialect.quoted(db, "INSERT INTO " + table + " (book_id, tag_id) VALUES (?, ?)"))
                .bind(1, book.id)
                .bind(2, tag.id())
                .execute();
    }

    /** Somebody who has a book, until a day. */
    static Loan loan(Database db, Book book, String name, LocalDate due) {
        Person reader = db.model(Person.class).insert(new Person(name));
        return db.model(Loan.class).insert(new Loan(Ref.to(book), Ref.to(reader), due));
    }
}
