package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.CommonTable;
import duo.api.Key;
import duo.api.Model;
import duo.api.Query;
import duo.api.Recursion;
import duo.api.error.InvalidQueryException;
import duo.api.relation.Ref;
import duo.async.AsyncDatabase;
import duo.async.AsyncModel;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.model.relation.Book;
import duo.testkit.model.relation.Category;
import duo.testkit.model.relation.Category_;
import duo.testkit.model.relation.Folder;
import duo.testkit.model.relation.Folder_;
import duo.testkit.model.relation.Person;
import duo.testkit.model.relation.Person_;
import duo.testkit.model.relation.RelationModels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What stands above and below a row by a reference of its model to itself is found by one statement.
 *
 * @since 0.1.0
 */
@Needs(Capability.RECURSION)
public abstract class HierarchySuite extends ContractSuite {
    private Category all;
    private Category books;
    private Category poems;
    private Category odes;

    /** For subclasses. */
    @SuppressWarnings("NullAway.Init") // set before each test
    protected HierarchySuite() {}

    @Override
    protected List<Class<?>> models() {
        return RelationModels.ALL;
    }

    /** The tree all, over books and cars; books over poems; poems over odes; and another tree. */
    @BeforeEach
    public void fill() {
        all = category("all", null);
        books = category("books", all);
        category("cars", all);
        poems = category("poems", books);
        odes = category("odes", poems);
        category("below", category("other", null));
        sql.clear();
    }

    private Model<Category> categories() {
        return db().model(Category.class);
    }

    private Category category(String name, @Nullable Category parent) {
        return categories().insert(parent == null ? new Category(name) : new Category(name, Ref.to(parent)));
    }

    private static List<String> names(Query<Category> query) {
        return query.orderBy(Category_.name.asc()).valuesList(Category_.name).all();
    }

    /** By the reference or its inverse, for a model, a reference or a key; the row itself is left out. */
    @Test
    public void rowsAreFoundAboveAndBelow() {
        assertEquals(
                List.of("books", "cars", "odes", "poems"), names(categories().descendants(Category_.parent, all)));
        assertEquals(List.of("odes", "poems"), names(categories().descendants(Category_.children, Ref.to(books))));
        assertEquals(List.of("all", "books", "poems"), names(categories().ancestors(Category_.parent, key(odes))));
        assertEquals(List.of("all"), names(categories().ancestors(Category_.children, String.valueOf(books.id))));
        assertEquals(List.of(), names(categories().descendants(Category_.parent, odes)));
        assertEquals(List.of(), names(categories().ancestors(Category_.parent, all)));
        assertEquals(List.of(), names(categories().descendants(Category_.parent, 99_999L)));
        assertEquals(2, categories().ancestors(Category_.parent, poems).count());
        sql.assertCount(8);
    }

    private static Object key(Category category) {
        return Objects.requireNonNull(category.id);
    }

    /** They are rows like others: filtered, joined, loaded with their relations, written and deleted. */
    @Test
    public void foundRowsAreRows() {
        List<Category> found = categories()
                .descendants(Category_.parent, all)
                .where(Category_.parent.get(Category_.name).ne("all"))
                .related(Category_.parent)
                .orderBy(Category_.name.asc())
                .all();
        assertEquals(
                List.of("poems", "books"),
                found.stream()
                        .map(each -> each.parent.find().orElseThrow().name)
                        .toList());
        sql.assertCount(1);
        assertEquals(
                3,
                categories()
                        .ancestors(Category_.parent, odes)
                        .updateBulk(update -> update.set(Category_.name, Category_.name.concat("!"))));
        sql.assertCount(2);
        assertEquals(List.of("all!", "books!", "poems!"), names(categories().ancestors(Category_.parent, odes)));
        assertEquals(
                List.of("below", "cars", "odes", "other"),
                names(categories()
                        .where(Category_.id.notIn(
                                categories().ancestors(Category_.parent, odes).valuesList(Category_.id)))));
        assertEquals(4, categories().descendants(Category_.parent, all).deleteBulk());
        assertEquals(List.of("all!", "below", "other"), names(categories()));
    }

    /** Steps are counted from the row on. */
    @Test
    public void stepsAreCounted() {
        CommonTable<Category> tree = categories().subtree("tree", Category_.parent, books, Recursion.levels(10));
        Map<String, Integer> levels = new TreeMap<>();
        categories()
                .from(tree)
                .annotate(tree.depth().as("level"))
                .all()
                .forEach(row -> levels.put(row.model().name, row.get("level", Integer.class)));
        assertEquals(Map.of("books", 0, "poems", 1, "odes", 2), levels);
        CommonTable<Category> way = categories().lineage("way", Category_.children, odes, Recursion.levels(2));
        assertEquals(
                List.of("odes", "poems", "books"),
                categories()
                        .from(way)
                        .orderBy(way.depth().asc())
                        .valuesList(Category_.name)
                        .all());
        sql.assertCount(2);
    }

    /** In a ring each row stands above and below each other one, but for itself. */
    @Test
    public void ringsEnd() {
        all.parent = Ref.to(odes);
        categories().save(all);
        Category self = category("self", null);
        self.parent = Ref.to(self);
        categories().save(self);
        sql.clear();
        assertEquals(List.of("all", "books", "cars", "odes"), names(categories().descendants(Category_.parent, poems)));
        assertEquals(List.of("all", "books", "odes"), names(categories().ancestors(Category_.parent, poems)));
        assertEquals(List.of(), names(categories().descendants(Category_.parent, self)));
        assertEquals(List.of(), names(categories().ancestors(Category_.parent, self)));
        CommonTable<Category> tree = categories().subtree("tree", Category_.parent, poems, Recursion.levels(10));
        assertEquals(
                List.of(0, 1, 2, 3, 3),
                categories()
                        .from(tree)
                        .orderBy(tree.depth().asc())
                        .valuesList(tree.depth())
                        .all());
        sql.assertCount(5);
    }

    /** Keys of two columns lead up and down in random forests, as the program finds them. */
    @Test
    public void keysOfTwoColumnsLeadUpAndDown() {
        long seed = RandomSeed.of(db());
        Random random = new Random(seed);
        Model<Folder> folders = db().model(Folder.class);
        Map<Key, Key> parents = new HashMap<>();
        List<Key> keys = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Key key = Key.of("drive" + i % 3, i);
            @Nullable Key parent = i < 3 || random.nextInt(8) == 0 ? null : keys.get(random.nextInt(keys.size()));
            folders.insert(new Folder(
                    "drive" + i % 3, i, parent == null ? Ref.none(Folder.class) : Ref.of(Folder.class, parent)));
            keys.add(key);
            if (parent != null) {
                parents.put(key, parent);
            }
        }
        sql.clear();
        for (int i = 0; i < 10; i++) {
            Key from = keys.get(random.nextInt(keys.size()));
            assertEquals(
                    above(parents, from), found(folders.ancestors(Folder_.parent, from)), () -> RandomSeed.text(seed));
            Set<Key> below = new HashSet<>(keys);
            below.removeIf(key -> !above(parents, key).contains(from));
            assertEquals(below, found(folders.descendants(Folder_.folders, from)), () -> RandomSeed.text(seed));
        }
        sql.assertCount(20);
    }

    private static Set<Key> above(Map<Key, Key> parents, Key from) {
        Set<Key> above = new HashSet<>();
        for (@Nullable Key next = parents.get(from); next != null; next = parents.get(next)) {
            above.add(next);
        }
        return above;
    }

    private static Set<Key> found(Query<Folder> query) {
        Set<Key> keys = new HashSet<>();
        query.all().forEach(folder -> assertTrue(keys.add(Key.of(folder.drive(), folder.number()))));
        return keys;
    }

    /** What makes no hierarchy is refused before anything is sent. */
    @Test
    public void whatIsNoHierarchyIsRefused() {
        Messages.assertTold(
                assertThrows(
                        InvalidQueryException.class,
                        () -> db().model(Person.class).descendants(Person_.friends, 1L)),
                "junction");
        Messages.assertTold(
                assertThrows(
                        InvalidQueryException.class,
                        () -> categories().ancestors(Category_.parent.get(Category_.parent), all)),
                "one step");
        Messages.assertTold(
                assertThrows(
                        IllegalArgumentException.class,
                        () -> categories().ancestors(Category_.parent, new Category("new"))),
                "no key yet");
        assertThrows(IllegalArgumentException.class, () -> categories().descendants(Category_.parent, new Book()));
        sql.assertCount(0);
    }

    /** Futures have the same. */
    @Test
    public void futuresFindRowsAboveAndBelow() {
        AsyncModel<Category> later = AsyncDatabase.of(db()).model(Category.class);
        assertEquals(4L, later.descendants(Category_.parent, all).count().join());
        assertEquals(3L, later.ancestors(Category_.children, odes).count().join());
        CommonTable<Category> tree = later.subtree("tree", Category_.parent, all, Recursion.levels(1));
        assertEquals(3L, later.from(tree).count().join());
        CommonTable<Category> way = later.lineage("way", Category_.parent, odes, Recursion.once());
        assertEquals(4L, later.from(way).count().join());
        sql.assertCount(4);
    }
}
