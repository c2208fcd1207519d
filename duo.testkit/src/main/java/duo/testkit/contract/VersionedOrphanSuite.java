package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.ConnectionCall;
import duo.api.error.StaleEntityException;
import duo.api.relation.Many;
import duo.api.relation.Ref;
import duo.async.AsyncDatabase;
import duo.testkit.model.relation.Gallery;
import duo.testkit.model.relation.Gallery_;
import duo.testkit.model.relation.Hall;
import duo.testkit.model.relation.Hall_;
import duo.testkit.model.relation.Painting;
import duo.testkit.model.relation.Painting_;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What is taken out of two collections of a model is deleted by its versions, also where rows of one go with rows of the other.
 *
 * @since 0.1.0
 */
public abstract class VersionedOrphanSuite extends ContractSuite {

    /** For subclasses. */
    protected VersionedOrphanSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Gallery.class, Hall.class, Painting.class);
    }

    private AsyncDatabase async() {
        return AsyncDatabase.of(db());
    }

    /** Two halls; two paintings hang in the first one, and one in the second. */
    private Gallery stored() {
        Hall east = new Hall("east");
        Hall west = new Hall("west");
        Gallery gallery = new Gallery("Old");
        gallery.halls = Many.of(east, west);
        gallery.paintings = Many.of(new Painting("a", east), new Painting("b", east), new Painting("c", west));
        db().transaction(() -> db().model(Gallery.class).save(gallery));
        sql.clear();
        return gallery;
    }

    private Gallery read() {
        return db().model(Gallery.class)
                .related(Gallery_.halls, halls -> halls.orderBy(Hall_.name.asc()))
                .related(Gallery_.paintings, paintings -> paintings.orderBy(Painting_.title.asc()))
                .one();
    }

    private List<String> halls() {
        return db().model(Hall.class).orderBy(Hall_.name.asc()).all().stream()
                .map(hall -> hall.name)
                .toList();
    }

    private List<String> paintings() {
        return db().model(Painting.class).orderBy(Painting_.title.asc()).all().stream()
                .map(painting -> painting.title)
                .toList();
    }

    /** A change that the entities of the transaction do not know of, as if somebody else had made it. */
    private ConnectionCall<Integer, SQLException> changed(String table, Object key) {
        return connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    quoted("UPDATE " + table + " SET version = version + 1 WHERE id = ?"))) {
                statement.setObject(1, key);
                return statement.executeUpdate();
            }
        };
    }

    private void change(String table, Object key) throws SQLException {
        assertEquals(1, db().connection(changed(table, key)));
        sql.clear();
    }

    private static <M> Many<M> without(Many<M> models, int position) {
        List<M> left = new ArrayList<>(models.list());
        left.remove(position);
        return Many.of(left);
    }

    private static Object key(@Nullable Long id) {
        return Objects.requireNonNull(id);
    }

    private long written() {
        return sql.texts().stream().filter(text -> !text.startsWith("SELECT")).count();
    }

    /** Each collection is compared, the rows of each are locked as they were read, and go by a statement of their own. */
    @Test
    public void bothCollectionsLoseRows() {
        Gallery gallery = stored();
        gallery.halls = without(gallery.halls, 1);
        gallery.paintings = without(gallery.paintings, 2);
        db().transaction(() -> db().model(Gallery.class).save(gallery));
        assertEquals(List.of("east"), halls());
        assertEquals(List.of("a", "b"), paintings());
    }

    /** The same in the asynchronous view. */
    @Test
    public void bothCollectionsLoseRowsLater() {
        Gallery gallery = stored();
        gallery.halls = without(gallery.halls, 0);
        gallery.paintings = Many.of(gallery.paintings.list().get(2));
        Settled.value(async().transaction(tx -> tx.model(Gallery.class).save(gallery)));
        assertEquals(List.of("west"), halls());
        assertEquals(List.of("c"), paintings());
    }

    /** Comparing, locking and deleting take a statement each for a collection, and one finds what else refers to rows that go. */
    @Test
    public void theStatementsAreCounted() {
        Gallery gallery = stored();
        gallery.halls = Many.of();
        gallery.paintings = Many.of();
        db().transaction(() -> db().model(Gallery.class).save(gallery));
        sql.assertCount(7);
        assertEquals(List.of(), halls());
        assertEquals(List.of(), paintings());
    }

    /**
     * A row of either collection that was changed meanwhile is named, and nothing is deleted, of neither of them.
     *
     * @throws SQLException if the change of somebody else fails
     */
    @Test
    public void aStaleRowIsNamed() throws SQLException {
        Gallery gallery = stored();
        Hall west = gallery.halls.list().get(1);
        Painting c = gallery.paintings.list().get(2);
        db().<SQLException>transaction(() -> {
            Gallery read = read();
            change("relation_halls", key(west.id));
            read.halls = without(read.halls, 1);
            read.paintings = without(read.paintings, 2);
            StaleEntityException stale = assertThrows(
                    StaleEntityException.class, () -> db().model(Gallery.class).save(read));
            Messages.assertTold(stale, "Hall with key " + west.id, "Gallery.halls");
            assertEquals(0, written());
        });
        db().<SQLException>transaction(() -> {
            Gallery read = read();
            change("relation_paintings", key(c.id));
            read.halls = without(read.halls, 1);
            read.paintings = without(read.paintings, 2);
            StaleEntityException stale = assertThrows(
                    StaleEntityException.class, () -> db().model(Gallery.class).save(read));
            Messages.assertTold(stale, "Painting with key " + c.id, "Gallery.paintings");
            assertEquals(0, written());
        });
        assertEquals(List.of("east", "west"), halls());
        assertEquals(List.of("a", "b", "c"), paintings());
    }

    /** The asynchronous view names it as well. */
    @Test
    public void aStaleRowIsNamedLater() {
        Gallery gallery = stored();
        Hall west = gallery.halls.list().get(1);
        CompletableFuture<Gallery> save = async().transaction(tx -> tx.model(Gallery.class)
                .related(Gallery_.halls, halls -> halls.orderBy(Hall_.name.asc()))
                .one()
                .thenCompose(read -> tx.connection(changed("relation_halls", key(west.id)))
                        .thenCompose(changed -> {
                            read.halls = without(read.halls, 1);
                            read.paintings = Many.of();
                            return tx.model(Gallery.class).save(read);
                        })));
        Messages.assertTold(
                Settled.error(StaleEntityException.class, save), "Hall with key " + west.id, "Gallery.halls");
        assertEquals(List.of("east", "west"), halls());
        assertEquals(List.of("a", "b", "c"), paintings());
    }

    /**
     * A row that is taken out, and would go with another one too, is compared by its own version.
     *
     * @throws SQLException if the change of somebody else fails
     */
    @Test
    public void aRowThatWouldGoAnywayIsCompared() throws SQLException {
        Gallery gallery = stored();
        Painting a = gallery.paintings.list().get(0);
        db().<SQLException>transaction(() -> {
            Gallery read = read();
            change("relation_paintings", key(a.id));
            read.halls = without(read.halls, 0);
            read.paintings = Many.of(read.paintings.list().get(2));
            StaleEntityException stale = assertThrows(
                    StaleEntityException.class, () -> db().model(Gallery.class).save(read));
            Messages.assertTold(stale, "Painting with key " + a.id, "Gallery.paintings");
            assertEquals(0, written());
        });
        assertEquals(3, paintings().size());
        db().<SQLException>transaction(() -> {
            Gallery read = read();
            read.halls = without(read.halls, 0);
            read.paintings = Many.of(read.paintings.list().get(2));
            db().model(Gallery.class).save(read);
        });
        assertEquals(List.of("west"), halls());
        assertEquals(List.of("c"), paintings());
    }

    /**
     * What no collection has lost, but goes with a row that one has, is not compared; entities of it are new again.
     *
     * @throws SQLException if the change of somebody else fails
     */
    @Test
    public void whatIsTakenAlongIsNotCompared() throws SQLException {
        Gallery old = stored();
        Gallery other = new Gallery("Other");
        Painting guest = new Painting("guest", old.halls.list().get(1));
        other.paintings = Many.of(guest);
        db().transaction(() -> db().model(Gallery.class).save(other));
        db().<SQLException>transaction(() -> {
            Gallery read = db().model(Gallery.class)
                    .where(Gallery_.name.eq("Old"))
                    .related(Gallery_.halls, halls -> halls.orderBy(Hall_.name.asc()))
                    .related(Gallery_.paintings, paintings -> paintings.orderBy(Painting_.title.asc()))
                    .one();
            Painting held = db().model(Painting.class)
                    .where(Painting_.title.eq("guest"))
                    .one();
            change("relation_paintings", key(guest.id));
            read.halls = without(read.halls, 1);
            read.paintings = without(read.paintings, 2);
            db().model(Gallery.class).save(read);
            assertTrue(held.isNew());
            assertFalse(read.halls.list().get(0).isNew());
        });
        assertEquals(List.of("east"), halls());
        assertEquals(List.of("a", "b"), paintings());
    }

    /** What moves out of what goes is written before, and stays. */
    @Test
    public void whatMovesAwayStays() {
        Gallery gallery = stored();
        Painting c = gallery.paintings.list().get(2);
        c.hall = Ref.to(gallery.halls.list().get(0));
        gallery.halls = without(gallery.halls, 1);
        gallery.paintings = without(gallery.paintings, 0);
        db().transaction(() -> db().model(Gallery.class).save(gallery));
        assertEquals(List.of("east"), halls());
        assertEquals(List.of("b", "c"), paintings());
        assertEquals(1, c.version);
    }
}
