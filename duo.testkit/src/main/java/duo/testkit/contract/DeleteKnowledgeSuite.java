package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Model;
import duo.api.relation.Ref;
import duo.testkit.model.relation.Fan;
import duo.testkit.model.relation.Team;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Which rules a database knows: those of the models that it has met, whatever its tables say.
 *
 * @since 0.1.0
 */
public abstract class DeleteKnowledgeSuite extends ContractSuite {

    /** For subclasses. */
    protected DeleteKnowledgeSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Team.class);
    }

    /** Drops the table that Duo has not made. */
    @AfterEach
    public final void dropFans() {
        db().script(quoted("DROP TABLE relation_fans"));
    }

    /** A rule counts from when its model is met, also where the table has no foreign key. */
    @Test
    public void aRuleIsFollowedOnceItsModelIsMet() {
        db().script(quoted(
                "CREATE TABLE relation_fans (id INTEGER PRIMARY KEY, team_id INTEGER NOT NULL, rival_id INTEGER)"));
        Model<Team> teams = db().model(Team.class);
        Team red = teams.create(new Team(1, "red"));
        Team blue = teams.create(new Team(2, "blue"));
        db().script(quoted(
                "INSERT INTO relation_fans VALUES (1, 1, NULL); INSERT INTO relation_fans VALUES (2, 2, NULL)"));
        sql.clear();
        assertTrue(teams.delete(red));
        sql.assertCount(1);
        Model<Fan> fans = db().model(Fan.class);
        assertEquals(2, fans.count());
        assertEquals(1, teams.deleteWithCounts(blue).of(Fan.class));
        assertEquals(Ref.of(Team.class, 1), fans.one().team());
    }
}
