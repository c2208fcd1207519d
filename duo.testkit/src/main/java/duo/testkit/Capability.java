package duo.testkit;

import duo.api.Database;
import duo.api.Isolation;
import duo.api.Query;
import duo.api.TransactionOptions;
import duo.api.error.DatabaseException;
import duo.api.error.UnsupportedFeatureException;
import duo.api.expr.Aggregates;
import duo.api.expr.FrameBound;
import duo.api.expr.JoinedText;
import duo.api.expr.Window;
import duo.api.expr.WindowValues;
import duo.testkit.model.Category;
import duo.testkit.model.Category_;
import duo.testkit.model.Specimen;
import duo.testkit.model.Specimen_;
import duo.testkit.model.Task;
import duo.testkit.model.Task_;
import duo.testkit.model.schema.Altered;
import duo.testkit.model.schema.Altered_;
import duo.testkit.model.types.Documents;
import duo.testkit.model.types.Documents_;
import duo.testkit.model.types.Lists;
import duo.testkit.model.types.Lists_;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What some databases can do through Duo and others cannot. Everything else that the contract asks for, every database must do. A
 * database that lacks one of these refuses it with an {@link UnsupportedFeatureException} that names the database, before
 * any SQL, unless said otherwise.
 *
 * @since 0.1.0
 */
public enum Capability {
    /**
     * An empty text, and no bytes, are something else than NULL. A database without this refuses to compare with them, and to store them
     * with a {@link duo.api.error.ValidationException}.
     */
    EMPTY_TEXTS(
            "empty texts",
            db -> db.model(Specimen.class).where(Specimen_.label.eq("")).all()),
    /** Names of tables and columns hold double quotes. */
    QUOTES_IN_NAMES(
            "names with double quotes",
            db -> db.model(Task.class).valuesList(Task_.title.lower().as("\"")).all()),
    /** Places in JSON are compared, tested and computed with. */
    JSON_EXPRESSIONS(
            "expressions on JSON",
            db -> db.model(Documents.class)
                    .where(Documents_.map.json().key("a").eq(1))
                    .all()),
    /** Columns of lists are asked for their elements. */
    LIST_EXPRESSIONS(
            "expressions on lists",
            db -> db.model(Lists.class)
                    .where(Lists_.texts.includesAny(List.of("a")))
                    .all()),
    /** Texts are matched with regular expressions. */
    REGULAR_EXPRESSIONS(
            "regular expressions",
            db -> db.model(Specimen.class).where(Specimen_.label.regex("^a")).all()),
    /** Moments are seen in time zones by their names. */
    NAMED_ZONES(
            "time zones by name",
            db -> db.model(Specimen.class)
                    .valuesList(Specimen_.moment.inZone(ZoneId.of("America/New_York")))
                    .all()),
    /** Texts of several rows become one in which equal ones stand once. */
    DIFFERENT_TEXTS(
            "joined texts without equal ones",
            db -> db.model(Specimen.class)
                    .aggregate(JoinedText.joinText(Specimen_.label, ",").distinct())),
    /** Queries have names by which others read them. */
    COMMON_TABLES(
            "queries with a name",
            db -> db.model(Task.class)
                    .from(db.model(Task.class).where(Task_.priority.gt(1)).common("urgent"))
                    .all()),
    /** Rows are found from row to row, also in rings. */
    RECURSION(
            "recursion",
            db -> db.model(Category.class)
                    .where(Category_.id.eq(1))
                    .recursive(found -> Category_.parent.eq(found))
                    .all()),
    /** Rows are locked against those who lock them too, who may read them. */
    SHARED_LOCKS("shared locks of rows", inTransaction(tasks -> tasks.forShare())),
    /** A query fails where it would wait for a lock. */
    NO_WAIT("locks that do not wait", inTransaction(tasks -> tasks.forUpdate().noWait())),
    /** A query leaves out rows that others have locked. */
    SKIP_LOCKED(
            "locks that skip locked rows",
            inTransaction(tasks -> tasks.forUpdate().skipLocked())),
    /** A query with a limit leaves out rows that others have locked, and takes as many others, as the workers of a queue do. */
    SKIP_LOCKED_PAGES(
            "locks of the first rows that are free",
            inTransaction(tasks -> tasks.limit(1).forUpdate().skipLocked())),
    /** The rows of a window have positions by which their values are told. */
    NTH_VALUES(
            "values of windows by position",
            db -> db.model(Task.class)
                    .valuesList(WindowValues.nthValue(Task_.title, 2)
                            .over(Window.<Task>all().orderBy(Task_.id.asc())))
                    .all()),
    /** Windows reach as far as values are near to that of the row. */
    VALUE_RANGES(
            "windows over ranges of values",
            db -> db.model(Task.class)
                    .valuesList(Aggregates.sum(Task_.priority)
                            .over(Window.<Task>all()
                                    .orderBy(Task_.priority.asc())
                                    .range(FrameBound.preceding(1), FrameBound.currentRow())))
                    .all()),
    /** The plan of a query is told. */
    PLANS("plans", db -> db.model(Task.class).explain()),
    /** The plan of a query is told with what running it took. */
    MEASURED_PLANS("measured plans", db -> db.model(Task.class).explainAnalyze()),
    /** The optimizer takes hints. */
    HINTS(
            "hints",
            db -> db.model(Task.class).statement().hint("NO_SUCH_HINT(tasks)").all()),
    /** Queries are intersected, and taken from each other. */
    INTERSECTIONS(
            "intersections and differences",
            db -> db.model(Task.class)
                    .where(Task_.priority.gt(1))
                    .intersect(db.model(Task.class).where(Task_.priority.lt(5)))
                    .all()),
    /** Columns of tables that exist get another type, and constraints are dropped. */
    CHANGED_COLUMNS(
            "changes of columns", db -> db.alter(Altered.Changed.class, table -> table.change(Altered_.Changed_.age))),
    /** Transactions are kept from breaking together a rule that each of them keeps. */
    SERIALIZABLE_TRANSACTIONS(
            "serializable transactions",
            db -> db.transaction(
                    TransactionOptions.defaults().isolation(Isolation.SERIALIZABLE),
                    () -> db.model(Task.class).count())),
    /** A transaction for reading refuses writes. A database without this does not refuse it, but lets it write. */
    READ_ONLY_TRANSACTIONS("read-only transactions", Capability::refusesWrites),
    /** Locks have names that all users of a database share. */
    ADVISORY_LOCKS("locks by name", db -> db.locked("probe", Duration.ofMinutes(1), () -> {}));

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Consumer<Database> probe;

    Capability(String title, Consumer<Database> probe) {
        this.title = title;
        this.probe = probe;
    }

    private static Consumer<Database> inTransaction(UnaryOperator<Query<Task>> lock) {
        return db -> db.transaction(() -> lock.apply(db.model(Task.class)).all());
    }

    private static void refusesWrites(Database database) {
        try {
            database.transaction(
                    TransactionOptions.defaults().forReading(),
                    () -> database.model(Task.class).create(new Task("written", 0)));
        } catch (DatabaseException refused) {
            return;
        }
        throw new UnsupportedFeatureException(database.dialect() + " writes in a transaction for reading");
    }

    /**
     * The capability in words.
     *
     * @return the words, in the plural and without an article
     */
    public String title() {
        return title;
    }

    /**
     * The models whose tables a database needs to be {@linkplain #of asked} what it can do.
     *
     * @return record classes
     */
    public static List<Class<?>> models() {
        return List.of(Documents.class, Lists.class, Specimen.class, Category.class, Task.class, Altered.Changed.class);
    }

    /**
     * Whether a database can do this; found by doing it.
     *
     * @param database a database with the tables of {@link #models()}, which may be written to
     * @return false where Duo refuses it with {@link UnsupportedFeatureException}
     */
    public boolean isOf(Database database) {
        try {
            probe.accept(database);
            return true;
        } catch (UnsupportedFeatureException refused) {
            return false;
        }
    }

    /**
     * All that a database can do; found by doing it.
     *
     * @param database a database with the tables of {@link #models()}, which may be written to
     * @return the capabilities
     */
    public static Set<Capability> of(Database database) {
        return Stream.of(values()).filter(each -> each.isOf(database)).collect(Collectors.toCollection(TreeSet::new));
    }
}
