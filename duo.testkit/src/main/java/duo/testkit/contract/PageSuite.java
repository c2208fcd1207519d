package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Model;
import duo.api.Page;
import duo.api.Query;
import duo.api.error.InvalidQueryException;
import duo.testkit.model.Task;
import duo.testkit.model.Task_;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Pages of queries.
 *
 * @since 0.1.0
 */
public abstract class PageSuite extends ContractSuite {

    /** For subclasses. */
    protected PageSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Task.class);
    }

    private Query<Task> byTitle() {
        return db().model(Task.class).orderBy(Task_.title.asc());
    }

    private static List<String> titles(Page<Task> page) {
        return page.map(Task::title).content();
    }

    /** Stores seven tasks. */
    @BeforeEach
    public final void storeTasks() {
        Model<Task> tasks = db().model(Task.class);
        tasks.createBulk(
                IntStream.range(0, 7).mapToObj(i -> new Task("t" + i, i)).toList());
        sql.clear();
    }

    /** A page knows whether rows come before and after it, with one statement. */
    @Test
    public void aPageKnowsItsNeighbours() {
        Page<Task> first = byTitle().paginate(3, 0).page();
        sql.assertCount(1);
        assertEquals(List.of("t0", "t1", "t2"), titles(first));
        assertFalse(first.hasPrevious());
        assertTrue(first.hasNext());
        assertEquals(OptionalLong.empty(), first.total());
        assertEquals(OptionalLong.empty(), first.totalPages());

        Page<Task> last = byTitle().paginate(3, 6).page();
        assertEquals(List.of("t6"), titles(last));
        assertTrue(last.hasPrevious());
        assertFalse(last.hasNext());
        assertEquals(2, last.number());
    }

    /** A page that ends with the last row has no next one. */
    @Test
    public void aPageThatEndsWithTheLastRowHasNoNext() {
        assertFalse(byTitle().paginate(7, 0).page().hasNext());
        assertFalse(byTitle().paginate(4, 3).page().hasNext());
        assertTrue(byTitle().paginate(3, 3).page().hasNext());
        assertEquals(7, byTitle().paginate(Long.MAX_VALUE, 0).page().content().size());
    }

    /** The total is that of the whole query, with one statement more. */
    @Test
    public void theTotalIsThatOfTheWholeQuery() {
        Page<Task> page = byTitle().where(Task_.priority.ge(1)).paginate(4, 4).pageWithTotal();
        sql.assertCount(2);
        assertEquals(List.of("t5", "t6"), titles(page));
        assertEquals(OptionalLong.of(6), page.total());
        assertEquals(OptionalLong.of(2), page.totalPages());
        assertEquals(1, page.number());
    }

    /** A page behind the end is empty and has the total all the same. */
    @Test
    public void aPageBehindTheEndIsEmpty() {
        Page<Task> page = byTitle().paginate(5, 50).pageWithTotal();
        assertEquals(List.of(), titles(page));
        assertFalse(page.hasNext());
        assertEquals(OptionalLong.of(7), page.total());
    }

    /** A page needs its size. */
    @Test
    public void aPageNeedsItsSize() {
        assertThrows(InvalidQueryException.class, () -> byTitle().page());
        assertThrows(InvalidQueryException.class, () -> byTitle().offset(3).pageWithTotal());
        assertThrows(InvalidQueryException.class, () -> byTitle().limit(0).page());
        sql.assertCount(0);
    }

    /** Pages one after the other give each row once. */
    @Test
    public void pagesGiveEachRowOnce() {
        List<String> all = new ArrayList<>();
        Page<Task> page = byTitle().paginate(2, 0).page();
        all.addAll(titles(page));
        while (page.hasNext()) {
            page = byTitle().paginate(2, page.offset() + page.limit()).page();
            all.addAll(titles(page));
        }
        assertEquals(List.of("t0", "t1", "t2", "t3", "t4", "t5", "t6"), all);
        sql.assertCount(4);
    }
}
