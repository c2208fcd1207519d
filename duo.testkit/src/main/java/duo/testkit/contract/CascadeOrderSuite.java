package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.error.ForeignKeyViolationException;
import duo.api.error.StaleEntityException;
import duo.api.relation.Many;
import duo.api.relation.One;
import duo.api.relation.Ref;
import duo.testkit.model.relation.Festival;
import duo.testkit.model.relation.Festival_;
import duo.testkit.model.relation.Guide;
import duo.testkit.model.relation.Letter;
import duo.testkit.model.relation.Profile;
import duo.testkit.model.relation.Profile_;
import duo.testkit.model.relation.Slot;
import duo.testkit.model.relation.Slot_;
import duo.testkit.model.relation.Stage;
import duo.testkit.model.relation.Stage_;
import duo.testkit.model.relation.User;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What is taken out, what takes its place and what leaves it are written in an order in which the database accepts them.
 *
 * @since 0.1.0
 */
public abstract class CascadeOrderSuite extends ContractSuite {

    /** For subclasses. */
    protected CascadeOrderSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(User.class, Profile.class, Letter.class, Festival.class, Stage.class, Slot.class, Guide.class);
    }

    private <M> M saved(Class<M> type, M model) {
        return db().transaction(() -> db().model(type).save(model));
    }

    private static Festival festival(String name, Stage... stages) {
        Festival festival = new Festival(name);
        festival.stages = Many.of(stages);
        return festival;
    }

    private List<String> slots() {
        return db()
                .model(Slot.class)
                .related(Slot_.stage)
                .orderBy(Slot_.stage.get(Stage_.name).asc(), Slot_.hour.asc())
                .all()
                .stream()
                .map(slot -> slot.stage.get().name + slot.hour + slot.band)
                .toList();
    }

    /** A child that comes from another model takes the unique value of the one that goes. */
    @Test
    public void whatComesTakesTheUniqueValueOfWhatGoes() {
        Festival summer = saved(Festival.class, festival("Summer", new Stage("lake"), new Stage("hill")));
        Festival winter = saved(Festival.class, festival("Winter", new Stage("lake")));
        Stage lake = summer.stages.list().get(0);
        winter.stages = Many.of(lake);
        sql.clear();
        saved(Festival.class, winter);
        sql.assertCount(4);
        assertSame(winter, lake.festival.get());
        assertEquals(2, db().model(Stage.class).count());
        assertEquals(
                lake.id,
                db().model(Stage.class).where(Stage_.festival.eq(winter)).one().id);
    }

    /** The same for the only one that a model holds. */
    @Test
    public void theOneThatComesReplacesTheOneThatGoes() {
        User ada = db().model(User.class).create(new User("ada@example.com", "Ada"));
        User bob = db().model(User.class).create(new User("bob@example.com", "Bob"));
        Profile profile = db().model(Profile.class).create(new Profile(Ref.to(ada), "a"));
        db().model(Profile.class).create(new Profile(Ref.to(bob), "b"));
        saved(User.class, new User(bob.id(), bob.email(), bob.name(), One.of(profile), Many.unloaded()));
        assertEquals("a", db().model(Profile.class).where(Profile_.user.eq(bob)).one().motto);
        assertEquals(1, db().model(Profile.class).count());
    }

    /** What belonged to a model that goes lives on with a new one. */
    @Test
    public void aChildMovesFromWhatGoesToWhatIsNew() {
        Festival festival = saved(
                Festival.class,
                festival("Summer", new Stage("lake", new Slot(8, "a"), new Slot(9, "b")), new Stage("hill")));
        Stage lake = festival.stages.list().get(0);
        Stage hill = festival.stages.list().get(1);
        Slot first = lake.slots.list().get(0);
        Stage wood = new Stage("wood", first, new Slot(9, "c"));
        festival.stages = Many.of(hill, wood);
        sql.clear();
        saved(Festival.class, festival);
        sql.assertCount(7);
        assertEquals(List.of("wood8a", "wood9c"), slots());
        assertEquals(first.id, db().model(Slot.class).where(Slot_.band.eq("a")).one().id);
        assertSame(wood, first.stage.get());
    }

    /** Also one that is held by what moves itself, over several levels, while its place is taken. */
    @Test
    public void severalMovesEndTogether() {
        Festival festival = saved(
                Festival.class,
                festival(
                        "Summer",
                        new Stage("lake", new Slot(8, "a")),
                        new Stage("hill", new Slot(8, "b"), new Slot(9, "c"))));
        Stage lake = festival.stages.list().get(0);
        Stage hill = festival.stages.list().get(1);
        Slot a = lake.slots.list().get(0);
        Slot c = hill.slots.list().get(1);
        Stage wood = new Stage("wood", c);
        hill.slots = Many.of(a);
        festival.stages = Many.of(hill, wood);
        saved(Festival.class, festival);
        assertEquals(List.of("hill8a", "wood9c"), slots());
        saved(Festival.class, festival);
        assertEquals(List.of("hill8a", "wood9c"), slots());
    }

    /** A reference that is led away from what goes does not hold it back; one that stays does. */
    @Test
    public void aReferenceIsLedAwayFromWhatGoes() {
        Festival festival = saved(Festival.class, festival("Summer", new Stage("lake"), new Stage("hill")));
        Stage lake = festival.stages.list().get(0);
        Stage hill = festival.stages.list().get(1);
        festival.guides = Many.of(new Guide(Ref.to(lake)), new Guide(Ref.to(hill)));
        saved(Festival.class, festival);
        festival.stages = Many.of(hill);
        assertThrows(ForeignKeyViolationException.class, () -> saved(Festival.class, festival));
        assertEquals(2, db().model(Stage.class).count());
        festival.guides.list().get(0).stage = Ref.to(hill);
        sql.clear();
        saved(Festival.class, festival);
        sql.assertCount(4);
        assertEquals(
                List.of("hill"),
                db().model(Stage.class).all().stream().map(stage -> stage.name).toList());
        Stage wood = new Stage("wood");
        festival.stages = Many.of(wood);
        festival.guides.forEach(guide -> guide.stage = Ref.to(wood));
        saved(Festival.class, festival);
        assertEquals(
                List.of("wood"),
                db().model(Stage.class).all().stream().map(stage -> stage.name).toList());
        assertEquals(2, db().model(Guide.class).count());
        assertEquals(
                1, db().model(Festival.class).where(Festival_.name.eq("Summer")).count());
    }

    /** What goes with another that it refers to goes before it. */
    @Test
    public void whatGoesTogetherGoesInOrder() {
        Festival festival = saved(Festival.class, festival("Summer", new Stage("lake"), new Stage("hill")));
        festival.guides = Many.of(
                new Guide(Ref.to(festival.stages.list().get(0))),
                new Guide(Ref.to(festival.stages.list().get(1))));
        saved(Festival.class, festival);
        festival.stages = Many.of(festival.stages.list().get(1));
        festival.guides = Many.of(festival.guides.list().get(1));
        saved(Festival.class, festival);
        assertEquals(1, db().model(Guide.class).count());
        festival.stages = Many.of();
        festival.guides = Many.of();
        saved(Festival.class, festival);
        assertEquals(0, db().model(Guide.class).count());
        assertEquals(0, db().model(Stage.class).count());
    }

    /** New rows may have the unique values of those that go, also of those that others have left. */
    @Test
    public void whatIsNewTakesTheUniqueValueOfWhatOthersLeft() {
        Festival festival =
                saved(Festival.class, festival("Summer", new Stage("lake", new Slot(8, "a")), new Stage("hill")));
        Stage lake = festival.stages.list().get(0);
        Stage hill = festival.stages.list().get(1);
        hill.slots = Many.of(lake.slots.list());
        festival.stages = Many.of(hill, new Stage("lake", new Slot(8, "b")));
        saved(Festival.class, festival);
        assertEquals(List.of("hill8a", "lake8b"), slots());
        assertEquals(2, db().model(Stage.class).count());
    }

    /** Changed rows are sent in batches, one for the rows of a model that change in the same columns. */
    @Test
    public void changedRowsAreBatches() {
        Slot[] slots = new Slot[7];
        for (int hour = 0; hour < slots.length; hour++) {
            slots[hour] = new Slot(hour, "a");
        }
        Festival festival = saved(Festival.class, festival("Summer", new Stage("lake", slots), new Stage("hill")));
        for (Slot slot : slots) {
            slot.band = "b" + slot.hour;
        }
        sql.clear();
        saved(Festival.class, festival);
        sql.assertCount(1);
        assertEquals("lake6b6", slots().get(6));
        slots[0].band = "c";
        slots[1].band = "c";
        slots[1].hour = 11;
        slots[2].band = "c";
        sql.clear();
        saved(Festival.class, festival);
        sql.assertCount(2);
        assertEquals(7, slots().size());
        db().model(Slot.class).where(Slot_.hour.eq(5)).deleteBulk();
        slots[4].band = "d";
        slots[5].band = "d";
        StaleEntityException stale = assertThrows(StaleEntityException.class, () -> saved(Festival.class, festival));
        Messages.assertTold(stale, "Slot", String.valueOf(slots[5].id));
        assertEquals("lake4b4", slots().get(3));
    }
}
