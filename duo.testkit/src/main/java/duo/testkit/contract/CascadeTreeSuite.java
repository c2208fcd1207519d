package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.relation.Many;
import duo.api.relation.Ref;
import duo.testkit.model.relation.Category;
import duo.testkit.model.relation.Category_;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Trees of rows of one table are saved level by level, and changed by difference.
 *
 * @since 0.1.0
 */
public abstract class CascadeTreeSuite extends ContractSuite {

    /** For subclasses. */
    protected CascadeTreeSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Category.class);
    }

    private <M> M saved(Class<M> type, M model) {
        return db().transaction(() -> db().model(type).save(model));
    }

    private static Object key(@Nullable Long id) {
        return Objects.requireNonNull(id);
    }

    private long count(String start) {
        return sql.texts().stream().filter(text -> text.startsWith(start)).count();
    }

    /** Without the removal of orphans their reference becomes NULL, all of them in one statement. */
    @Test
    public void whatIsTakenOutRefersToNothing() {
        Category root = tree("root", tree("a"), tree("b"), tree("c"));
        saved(Category.class, root);
        root.children = Many.of(root.children.list().get(1));
        sql.clear();
        saved(Category.class, root);
        sql.assertCount(2);
        assertEquals(4, db().model(Category.class).count());
        assertEquals(
                List.of("b"),
                db().model(Category.class).where(Category_.parent.eq(root)).all().stream()
                        .map(each -> each.name)
                        .toList());
    }

    /** So does the entity that the transaction holds, until it is rolled back. */
    @Test
    public void whatIsTakenOutRefersToNothingInMemory() {
        Category a = new Category("a");
        Category root = saved(Category.class, tree("root", a, tree("b")));
        assertThrows(
                IllegalStateException.class,
                () -> db().transaction(() -> {
                    Category read = db().model(Category.class).get(key(a.id)).orElseThrow();
                    root.children = Many.of();
                    db().model(Category.class).save(root);
                    assertFalse(read.parent.isPresent());
                    read.name = "c";
                    sql.clear();
                    db().model(Category.class).save(read);
                    sql.assertCount(1);
                    assertFalse(sql.texts().get(0).contains("parent"));
                    throw new IllegalStateException(read.name);
                }));
        db().transaction(() -> {
            Category read = db().model(Category.class).get(key(a.id)).orElseThrow();
            assertEquals(root.id, read.parent.key());
            root.children = Many.of();
            db().model(Category.class).save(root);
            assertSame(read, db().model(Category.class).get(key(a.id)).orElseThrow());
            assertFalse(read.parent.isPresent());
        });
        assertEquals(
                3, db().model(Category.class).where(Category_.parent.isNull()).count());
    }

    private static Category tree(String name, Category... children) {
        Category category = new Category(name);
        category.children = Many.of(children);
        return category;
    }

    /** A tree of any depth takes one statement for each level. */
    @Test
    public void aTreeTakesOneStatementForEachLevel() {
        Category deepest = new Category("0");
        Category at = deepest;
        List<Category> all = new ArrayList<>(List.of(deepest));
        for (int i = 1; i < 40; i++) {
            at = tree(String.valueOf(i), at, new Category("leaf" + i));
            all.add(at);
        }
        Category top = at;
        saved(Category.class, top);
        sql.assertCount(40);
        assertEquals(79, db().model(Category.class).count());
        assertEquals(
                39,
                db().model(Category.class)
                        .where(Category_.parent.isNotNull(), Category_.name.icontains("leaf"))
                        .count());
        assertFalse(top.parent.isPresent());
        assertSame(all.get(1), deepest.parent.get());
        db().sql(quoted("UPDATE relation_categories SET parent_id = NULL"))
                .execute(); // MySQL deletes no more than 15 levels at once
    }

    /** A child moves from one model to another by one update. */
    @Test
    public void aChildMovesToAnotherModel() {
        Category left = tree("left", tree("a"), tree("b"));
        Category right = tree("right");
        Category root = saved(Category.class, tree("root", left, right));
        Category moved = left.children.list().get(0);
        assertSame(root, left.parent.get());
        left.children = Many.of(left.children.list().get(1));
        right.children = Many.of(moved);
        sql.clear();
        saved(Category.class, root);
        assertEquals(1, count("SELECT"), sql.texts()::toString);
        assertEquals(1, count("UPDATE"), sql.texts()::toString);
        sql.assertCount(2);
        assertSame(right, moved.parent.get());
        db().sql(quoted("UPDATE relation_categories SET parent_id = NULL"))
                .execute(); // MySQL 9.7 refuses some trees of several branches at once (error 6575)
    }

    /** A model that refers to itself is inserted, then its reference is written. */
    @Test
    public void aModelMayReferToItself() {
        Category own = new Category("own");
        own.parent = Ref.to(own);
        saved(Category.class, own);
        sql.assertCount(2);
        assertEquals(
                own.id,
                db().model(Category.class).get(key(own.id)).orElseThrow().parent.key());
        sql.clear();
        saved(Category.class, own);
        sql.assertCount(0);
    }

    /** New rows of one call may refer to each other, in any order. */
    @Test
    public void rowsOfOneCallReferToEachOther() {
        Category root = new Category("root");
        Category part = new Category("part", Ref.to(root));
        Category deep = new Category("deep", Ref.to(part));
        db().transaction(() -> db().model(Category.class).createBulk(List.of(deep, root, part)));
        sql.assertCount(3);
        assertEquals(
                part.id,
                db().model(Category.class)
                        .get(key(deep.id))
                        .orElseThrow()
                        .parent
                        .key());
    }

    /** Two models cannot hold the same child. */
    @Test
    public void aChildBelongsToOneModel() {
        Category child = new Category("child");
        Category root = new Category("root");
        Category left = new Category("left");
        left.children = Many.of(child);
        Category right = new Category("right");
        right.children = Many.of(child);
        root.children = Many.of(left, right);
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> saved(Category.class, root));
        Messages.assertTold(refused, "Category.children");
        sql.assertCount(0);
    }
}
