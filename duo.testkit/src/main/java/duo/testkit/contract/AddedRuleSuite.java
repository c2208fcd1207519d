package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.error.CheckViolationException;
import duo.api.error.ConfigurationException;
import duo.api.error.DatabaseException;
import duo.api.error.UniqueViolationException;
import duo.testkit.model.schema.Ruled;
import duo.testkit.model.schema.Ruled_;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What columns that are added bring along: checks, and no key; and what keeps its name.
 *
 * @since 0.1.0
 */
public abstract class AddedRuleSuite extends OwnTablesSuite {

    /** For subclasses. */
    protected AddedRuleSuite() {}

    @Override
    protected List<Class<?>> created() {
        return List.of(Ruled.Before.class, Ruled.User.class, Ruled.Renamed.class);
    }

    /** Creates the table as it is before. */
    @BeforeEach
    public final void createBefore() {
        db().createAll(Ruled.Before.class);
    }

    private void assertChecked(Ruled row) {
        assertThrows(
                CheckViolationException.class, () -> db().model(Ruled.class).insert(row));
    }

    private static Ruled row(String code, @Nullable Integer low, int age, @Nullable Integer high) {
        return new Ruled(code, low, age, high);
    }

    /** The checks that speak of an added column come with it, once all columns are there of which they speak. */
    @Test
    public void checksComeWithTheirColumns() {
        db().model(Ruled.Before.class).insert(new Ruled.Before("a"));
        db().alter(Ruled.class, table -> table.add(Ruled_.high).add(Ruled_.age).add(Ruled_.low));
        db().model(Ruled.class).insert(row("b", 1, 18, 1));
        assertChecked(row("c", 1, 17, 1));
        assertChecked(row("c", 2, 18, 1));
        assertEquals(
                List.of(row("a", null, 20, null), row("b", 1, 18, 1)),
                db().model(Ruled.class).orderBy(Ruled_.code.asc()).all());
    }

    /** A check that speaks of no added column is not added once more. */
    @Test
    public void otherChecksStay() {
        db().alter(Ruled.class, table -> table.add(Ruled_.age));
        db().alter(Ruled.class, table -> table.add(Ruled_.low).add(Ruled_.high));
        assertChecked(row("c", 1, 17, 1));
        assertChecked(row("c", 2, 18, 1));
    }

    /** A column of the primary key is not added, because the key would not hold it. */
    @Test
    public void noKeyIsAdded() {
        sql.clear();
        Messages.assertTold(
                assertThrows(
                        ConfigurationException.class,
                        () -> db().alter(
                                        Ruled.class,
                                        table -> table.add(Ruled_.age).add(Ruled_.code))),
                "schema_ruled.code",
                "primary key");
        sql.assertCount(0);
    }

    /** Indexes keep their names when their table gets another. A unique one is not left out for that: it is created, or the database refuses it. */
    @Test
    public void aUniqueIndexIsNeverLeftOut() {
        db().createAll(Ruled.User.class);
        db().alter(Ruled.Renamed.class, table -> table.renameFrom("schema_ruled_users"));
        boolean refused = false;
        try {
            db().createAll(Ruled.User.class);
        } catch (DatabaseException taken) {
            refused = true;
        }
        db().alter(Ruled.Renamed.class, table -> table.dropIndex("uniq_schema_ruled_users_email"));
        if (refused) {
            db().dropAll(Ruled.User.class);
            db().createAll(Ruled.User.class);
        }
        db().model(Ruled.User.class).insert(new Ruled.User("a", "x"));
        assertThrows(
                UniqueViolationException.class,
                () -> db().model(Ruled.User.class).insert(new Ruled.User("b", "x")));
    }
}
