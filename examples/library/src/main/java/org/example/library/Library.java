package org.example.library;

import duo.api.CommonTable;
import duo.api.Database;
import duo.api.Model;
import duo.api.Query;
import duo.api.Recursion;
import duo.api.error.ProtectedException;
import duo.api.relation.Ref;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;

/** Lends books and asks about them, on the database of its argument; its tables are dropped at the end. */
public final class Library {
    private static final List<Class<?>> MODELS =
            List.of(Author.class, Subject.class, Book.class, Member.class, Card.class, Loan.class);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final Story story;
    private final Database db;
    private final Model<Book> books;
    private final Model<Member> members;
    private final Model<Loan> loans;
    private final Model<Subject> subjects;

    private Library(Story story, Database db) {
        this.story = story;
        this.db = db;
        this.books = db.model(Book.class);
        this.members = db.model(Member.class);
        this.loans = db.model(Loan.class);
        this.subjects = db.model(Subject.class);
    }

    /**
     * Runs the program.
     *
     * @param arguments the URL of a database, or none for one of SQLite in memory
     * @throws Exception if something fails
     */
    public static void main(String... arguments) throws Exception {
        run(arguments.length > 0 ? arguments[0] : "sqlite::memory:", System.out);
    }

    static void run(String url, PrintStream out) throws Exception {
        Story story = new Story(out);
        try (Database db = Database.builder(url).listener(story).open()) {
            db.dropAll(MODELS);
            db.createAll(MODELS);
            try {
                Library library = new Library(story, db);
                library.stock();
                library.lend();
                library.ask();
                library.discard();
            } finally {
                db.dropAll(MODELS);
            }
        }
    }

    private void stock() throws Exception {
        story.chapter("Stocking");
        story.step("a tree of subjects", () -> {
            subjects.createBulk(List.of(
                    new Subject("science"),
                    new Subject("physics", "science"),
                    new Subject("optics", "physics"),
                    new Subject("fiction")));
            return List.of();
        });
        story.step("books and their authors", () -> {
            List<Author> authors = db.model(Author.class)
                    .createBulk(List.of(new Author("Ibn"), new Author("Emilie"), new Author("Mary")));
            List<Book> made = books.createBulk(List.of(
                    new Book("Light", 1021, "optics"),
                    new Book("Forces", 1740, "physics"),
                    new Book("Sparks", 1818, "fiction")));
            db.links(made.get(0), Book_.authors).add(authors.get(0));
            db.links(made.get(1), Book_.authors).add(authors.get(0), authors.get(1));
            db.links(authors.get(2), Author_.books).add(made.get(2));
            return List.of();
        });
        story.step("members and their cards", () -> {
            List<Member> made = members.createBulk(List.of(new Member("Ada"), new Member("Bob")));
            db.model(Card.class).create(new Card("A-1", Ref.to(made.get(0))));
            return List.of();
        });
        story.step(
                "who has a card",
                () -> members.related(Member_.card).orderBy(Member_.name.asc()).all().stream()
                        .map(member -> member.name() + ": "
                                + member.card().find().map(Card::number).orElse("no card"))
                        .toList());
    }

    private Book book(String title) {
        return books.where(Book_.title.eq(title)).one();
    }

    private Member member(String name) {
        return members.where(Member_.name.eq(name)).one();
    }

    private Query<Book> available() {
        return books.where(Book_.loans.none(Loan_.returned.isNull()));
    }

    private void lend() throws Exception {
        story.chapter("Lending");
        story.step(
                "lend a book if it is there, in one transaction",
                () -> List.of(lend("Light", "Ada"), lend("Light", "Bob")));
        story.step("lend another, and take it back", () -> {
            lend("Sparks", "Bob");
            loans.where(Loan_.book.get(Book_.title).eq("Sparks"), Loan_.returned.isNull())
                    .updateBulk(loan -> loan.set(Loan_.returned, TODAY.plusDays(3)));
            return List.of();
        });
        story.step(
                "what is available",
                () -> available()
                        .orderBy(Book_.title.asc())
                        .valuesList(Book_.title)
                        .all());
    }

    private String lend(String title, String name) {
        return db.transaction(() -> available()
                .where(Book_.title.eq(title))
                .forUpdate()
                .first()
                .map(book -> {
                    loans.create(new Loan(book, member(name), TODAY.plusDays(14)));
                    return name + " has " + book.title;
                })
                .orElse(title + " is not there for " + name));
    }

    private void ask() throws Exception {
        story.chapter("Asking");
        story.step(
                "what is overdue in a month, with book, authors and reader",
                () -> loans
                        .where(Loan_.returned.isNull(), Loan_.due.lt(TODAY.plusMonths(1)))
                        .related(Loan_.book.then(Book_.authors))
                        .related(Loan_.member)
                        .all()
                        .stream()
                        .map(loan ->
                                loan.member().get().name() + ": " + loan.book().get().title + " by "
                                        + loan.book().get().authors.stream()
                                                .map(Author::name)
                                                .toList())
                        .toList());
        story.step("all that is below science, with its level", () -> {
            CommonTable<Subject> tree = subjects.subtree("tree", Subject_.parent, "science", Recursion.levels(9));
            return subjects
                    .from(tree)
                    .orderBy(tree.depth().asc())
                    .annotate(tree.depth().as("level"))
                    .all()
                    .stream()
                    .map(row ->
                            row.get("level", Integer.class) + " " + row.model().name())
                    .toList();
        });
        story.step(
                "books about anything below science",
                () -> books.where(Book_.subject.in(subjects.descendants(Subject_.parent, "science")))
                        .orderBy(Book_.year.asc())
                        .valuesList(Book_.title)
                        .all());
        story.step(
                "the way from optics up",
                () -> subjects.ancestors(Subject_.parent, "optics")
                        .orderBy(Subject_.name.asc())
                        .valuesList(Subject_.name)
                        .all());
        story.step(
                "how often each book was lent",
                () -> books
                        .orderBy(Book_.loans.count().desc(), Book_.title.asc())
                        .values(Book_.title, Book_.loans.count().as("loans"))
                        .all()
                        .stream()
                        .map(row -> row.get(Book_.title) + " " + row.get("loans", Long.class))
                        .toList());
        story.step(
                "who has read something by Mary",
                () -> members.filter("books__authors__name", "Mary")
                        .valuesList(Member_.name)
                        .all());
    }

    private void discard() throws Exception {
        story.chapter("Discarding");
        story.step("a book that was lent is protected", () -> {
            try {
                books.delete(book("Light"));
                return List.of("deleted");
            } catch (ProtectedException kept) {
                return List.of("kept for " + kept.models().size() + " loan");
            }
        });
        story.step(
                "a book that was never lent goes, with the links to its authors",
                () -> List.of(books.deleteWithCounts(book("Forces")).links() + " links"));
        story.step("a subject goes with its parts; books about them stay", () -> {
            long gone = subjects.deleteWithCounts(new Subject("science")).total();
            return List.of(
                    gone + " subjects, " + books.where(Book_.subject.isNull()).count() + " book without one");
        });
    }
}
