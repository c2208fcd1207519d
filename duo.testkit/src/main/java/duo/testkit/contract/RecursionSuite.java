package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.CommonTable;
import duo.api.Model;
import duo.api.Query;
import duo.api.Recursion;
import duo.api.Row;
import duo.api.error.InvalidQueryException;
import duo.api.expr.Aggregates;
import duo.api.expr.Subqueries;
import duo.api.relation.Ref;
import duo.async.AsyncDatabase;
import duo.async.AsyncModel;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.model.Category;
import duo.testkit.model.Category_;
import duo.testkit.model.Follow;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Rows that are found from row to row.
 *
 * @since 0.1.0
 */
@Needs(Capability.RECURSION)
public abstract class RecursionSuite extends ContractSuite {

    /** For subclasses. */
    protected RecursionSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Category.class, Follow.class);
    }

    private Model<Category> categories() {
        return db().model(Category.class);
    }

    /** Two trees: 1 over 2 and 3, 2 over 4, 4 over 5; and 6 over 7. */
    @BeforeEach
    public void trees() {
        categories()
                .createBulk(List.of(
                        category(1, "all", null),
                        category(2, "books", 1),
                        category(3, "cars", 1),
                        category(4, "poems", 2),
                        category(5, "odes", 4),
                        category(6, "other", null),
                        category(7, "rest", 6)));
        sql.clear();
    }

    private static Category category(int id, String name, @Nullable Integer parent) {
        return new Category(id, name, 10 * id, parent == null ? null : Ref.of(Category.class, parent));
    }

    private Query<Category> below(int id) {
        return categories().where(Category_.id.eq(id)).recursive(found -> Category_.parent.eq(found));
    }

    private Query<Category> above(int id) {
        return categories()
                .where(Category_.id.eq(id))
                .recursive(found -> Category_.id.eq(found.get(Category_.parent.get(Category_.id))));
    }

    private static List<Integer> ids(Query<Category> query) {
        return query.orderBy(Category_.id.asc()).valuesList(Category_.id).all();
    }

    private void closeTheRing() {
        categories().where(Category_.id.eq(1)).updateBulk(u -> u.set(Category_.parent, Ref.of(Category.class, 5)));
        sql.clear();
    }

    /** All rows below or above one, each with one statement. */
    @Test
    public void rowsAreFoundFromRowToRow() {
        assertEquals(List.of(1, 2, 3, 4, 5), ids(below(1)));
        assertEquals(List.of(2, 4, 5), ids(below(2)));
        assertEquals(List.of(5), ids(below(5)));
        assertEquals(List.of(), ids(below(99)));
        assertEquals(List.of(1, 2, 4, 5), ids(above(5)));
        assertEquals(List.of(6), ids(above(6)));
        assertEquals(5, below(1).count());
        assertTrue(below(1).where(Category_.name.eq("odes")).exists());
        assertEquals(
                "odes",
                below(1).where(Category_.parent.eq(Ref.of(Category.class, 4)))
                        .one()
                        .name());
        assertEquals(List.of(4, 5), ids(below(2).where(Category_.id.ne(2))));
        assertEquals(category(4, "poems", 2), below(4).first().orElseThrow());
        sql.assertCount(11);
    }

    /** The search ends where rows lead back to those that were found. */
    @Test
    public void ringsEnd() {
        closeTheRing();
        assertEquals(List.of(1, 2, 3, 4, 5), ids(below(1)));
        assertEquals(List.of(1, 2, 3, 4, 5), ids(below(4)));
        assertEquals(List.of(1, 2, 4, 5), ids(above(4)));
        CommonTable<Category> levels = categories()
                .where(Category_.id.eq(4))
                .recursive("levels", found -> Category_.parent.eq(found), Recursion.levels(50));
        assertEquals(
                List.of(0, 1, 2, 3, 3),
                categories()
                        .from(levels)
                        .orderBy(levels.depth().asc())
                        .valuesList(levels.depth())
                        .all());
        sql.assertCount(4);
    }

    /** Steps are counted, limited, selected, ordered by, filtered by and grouped by. */
    @Test
    public void stepsAreCounted() {
        CommonTable<Category> tree = categories()
                .where(Category_.parent.isNull())
                .recursive("tree", found -> Category_.parent.eq(found), Recursion.levels(2));
        Query<Category> query = categories().from(tree);
        assertEquals(List.of(1, 2, 3, 4, 6, 7), ids(query));
        List<Row> rows = query.orderBy(tree.depth().desc(), Category_.id.asc())
                .values(Category_.id, tree.depth().as("level"), Category_.depth)
                .all();
        assertEquals(
                List.of(4, 2, 3, 7, 1, 6),
                rows.stream().map(row -> row.get(Category_.id)).toList());
        assertEquals(
                List.of(2, 1, 1, 1, 0, 0),
                rows.stream().map(row -> row.get("level", Integer.class)).toList());
        assertEquals(40, rows.getFirst().get(Category_.depth));
        assertEquals(List.of(2, 3, 7), ids(query.where(tree.depth().eq(1))));
        assertEquals(
                List.of(2L, 3L, 1L),
                query
                        .groupBy(tree.depth())
                        .values(
                                Aggregates.group(tree.depth()),
                                Aggregates.count().as("number"))
                        .orderBy(Aggregates.group(tree.depth()).asc())
                        .all()
                        .stream()
                        .map(row -> row.get("number", Long.class))
                        .toList());
        assertEquals(
                2,
                query.annotate(tree.depth().as("level"))
                        .orderBy(Category_.id.asc())
                        .all()
                        .get(3)
                        .get("level", Integer.class));
        assertEquals(4, query.where(tree.depth().gt(0)).count());
        sql.assertCount(6);
        try (Stream<Category> streamed =
                query.where(tree.depth().ge(1)).orderBy(tree.depth().desc(), Category_.name.desc()).stream(1)) {
            assertEquals(List.of(4, 7, 3, 2), streamed.map(Category::id).toList());
        }
    }

    /** Conditions of all kinds lead on; what a recursion begins with can be sliced. */
    @Test
    public void conditionsLeadOn() {
        assertEquals(
                List.of(3, 4, 5, 6, 7),
                ids(categories()
                        .orderBy(Category_.id.desc())
                        .limit(1)
                        .recursive(found -> Category_.id
                                .eq(found.get(Category_.id.minus(1)))
                                .and(Category_.depth.gt(20)))));
        assertEquals(
                List.of(1, 2, 4),
                ids(categories()
                        .where(Category_.id.eq(1))
                        .recursive(found -> Category_.parent
                                .eq(found)
                                .and(Category_.name.gt(found.get(Category_.name)))
                                .and(Category_.name.ne("cars")))));
        assertEquals(
                List.of(1, 2, 3),
                ids(categories()
                        .where(Category_.id.eq(1))
                        .orderBy(Category_.name.asc())
                        .limit(1)
                        .recursive(found -> Category_.parent
                                .eq(found)
                                .and(found.get(Category_.name).eq("all")))));
        sql.assertCount(3);
    }

    /** What was found stands in other queries, several times and beside other recursions. */
    @Test
    public void foundRowsStandInOtherQueries() {
        CommonTable<Category> tree =
                categories().where(Category_.id.eq(2)).recursive("tree", found -> Category_.parent.eq(found));
        Query<Category> query = categories().from(tree);
        assertEquals(List.of(1, 3, 6, 7), ids(categories().where(Category_.id.notIn(query.valuesList(Category_.id)))));
        assertEquals(List.of(2, 4), ids(below(2).where(Category_.id.in(above(4).valuesList(Category_.id)))));
        assertEquals(
                List.of(1, 2, 4, 5, 6),
                query.union(above(6), above(4))
                        .orderBy(Category_.id.asc())
                        .valuesList(Category_.id)
                        .all());
        assertEquals(
                List.of(2L, 0L),
                categories()
                        .where(Category_.id.in(2, 5))
                        .orderBy(Category_.id.asc())
                        .valuesList(Subqueries.count(query.where(Category_.id.gt(Category_.id.outer()))))
                        .all());
        sql.assertCount(4);
    }

    /** Rows that were found once are those of the table: they are written in bulk, and locked. */
    @Test
    public void foundRowsAreWrittenAndLocked() {
        assertEquals(3, below(2).updateBulk(u -> u.set(Category_.depth, Category_.depth.plus(1))));
        sql.assertCount(1);
        assertEquals(1, above(7).where(Category_.id.ne(6)).deleteBulk());
        // Besides: the rows are read, and what refers to them refers to nothing.
        sql.assertCount(1 + 3);
        assertEquals(
                List.of(21, 41, 51),
                below(2).orderBy(Category_.id.asc()).valuesList(Category_.depth).all());
        db().transaction(() -> {
            assertEquals(5, below(1).forUpdate().all().size());
        });
        assertEquals(3, below(2).stream(1).toList().size());
        CommonTable<Category> levels =
                categories().recursive("levels", found -> Category_.parent.eq(found), Recursion.levels(1));
        Messages.assertTold(
                assertThrows(
                        InvalidQueryException.class,
                        () -> categories()
                                .from(levels)
                                .where(levels.depth().eq(1))
                                .deleteBulk()),
                "common table");
    }

    /** What makes no sense is told before anything is sent. */
    @Test
    public void whatMakesNoSenseIsRefused() {
        Messages.assertTold(assertThrows(IllegalArgumentException.class, () -> Recursion.levels(0)), "1 step");
        Messages.assertTold(
                assertThrows(
                        InvalidQueryException.class,
                        () -> categories().forUpdate().recursive(found -> Category_.parent.eq(found))),
                "locks");
        Messages.assertTold(
                assertThrows(
                        InvalidQueryException.class,
                        () -> categories()
                                .recursive(
                                        found -> Category_.name.eq(found.get(Category_.parent.get(Category_.name))))),
                "related");
        sql.assertCount(0);
    }

    /** Futures have the same. */
    @Test
    public void futuresFindRowsFromRowToRow() {
        AsyncModel<Category> categories = AsyncDatabase.of(db()).model(Category.class);
        assertEquals(
                3L,
                categories
                        .where(Category_.id.eq(2))
                        .recursive(found -> Category_.parent.eq(found))
                        .count()
                        .join());
        CommonTable<Category> tree = categories
                .where(Category_.id.eq(1))
                .recursive("tree", found -> Category_.parent.eq(found), Recursion.levels(1));
        assertEquals(
                3, categories.from(tree).where(tree.depth().le(1)).all().join().size());
        sql.assertCount(2);
    }
}
