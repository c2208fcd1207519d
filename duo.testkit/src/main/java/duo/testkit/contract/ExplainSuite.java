package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Model;
import duo.api.Query;
import duo.api.QueryStatement;
import duo.api.RowCursor;
import duo.api.error.UnsupportedFeatureException;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.model.Person;
import duo.testkit.model.Person_;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Plans of queries, comments in statements, and hints for the driver.
 *
 * @since 0.1.0
 */
public abstract class ExplainSuite extends ContractSuite {

    /** For subclasses. */
    protected ExplainSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Person.class);
    }

    private Model<Person> people() {
        return db().model(Person.class);
    }

    private Query<Person> adults() {
        return people().where(Person_.age.ge(18), Person_.name.eq("Ada"));
    }

    /** The plan names the table; the query is explained with its values, and not run. */
    @Test
    @Needs(Capability.PLANS)
    public void plansAreText() {
        for (String plan : List.of(
                adults().explain(),
                adults().limit(3).valuesList(Person_.name).explain(),
                adults().union(people().where(Person_.age.lt(3)))
                        .orderBy(Person_.name.asc())
                        .explain())) {
            assertTrue(plan.contains("people") || plan.contains("t1"), plan);
        }
        sql.assertCount(3);
        assertFalse(people().none().explain().isBlank());
    }

    /** A plan with times, or the name of the database that has none. */
    @Test
    @Needs(Capability.PLANS)
    public void plansOfRunningQueries() {
        String plan;
        try {
            plan = adults().explainAnalyze();
        } catch (UnsupportedFeatureException refused) {
            Messages.assertTold(refused, db().dialect(), "explain()");
            sql.assertCount(0);
            return;
        }
        assertTrue(plan.contains("people"), plan);
        sql.assertCount(1);
    }

    /** The comment is at the end of each statement, and nothing in it can end it. */
    @Test
    public void statementsAreTagged() {
        people().create(new Person("a@example.com", "Ada", 36));
        sql.clear();
        Query<Person> tagged = adults().tag("orders/list: page 2");
        assertEquals("Ada", tagged.one().name());
        assertEquals(1, tagged.count());
        assertEquals(1, tagged.updateBulk(u -> u.set(Person_.age, 37)));
        for (String text : sql.texts()) {
            assertTrue(text.endsWith(" /* orders/list: page 2 */"), text);
        }
        assertEquals(sql.texts().get(0), tagged.limit(2).toSql().sql());
        for (String wrong : List.of("", "  ", "x".repeat(201))) {
            Messages.assertTold(assertThrows(IllegalArgumentException.class, () -> adults().tag(wrong)), "200");
        }
    }

    /** The statement of a query has its comment at the end too, behind all that is put around it. */
    @Test
    public void extendedStatementsAreTagged() {
        people().create(new Person("a@example.com", "Ada", 36));
        sql.clear();
        QueryStatement<Person> tagged =
                adults().tag("report: adults").fetchSize(10).statement();
        assertEquals(1, tagged.all().size());
        assertTrue(tagged.exists());
        assertEquals(
                1,
                tagged.append(quoted("ORDER BY age"))
                        .timeout(Duration.ofMinutes(1))
                        .all()
                        .size());
        assertEquals(1, tagged.as(Person.class).all().size());
        assertEquals(1, tagged.rows().all().size());
        assertEquals(
                36,
                tagged.prepend(quoted("SELECT age FROM ("))
                        .append(quoted(") adults"))
                        .as(Integer.class)
                        .one());
        try (RowCursor<Person> rows = tagged.iterate(1)) {
            assertTrue(rows.iterator().hasNext());
        }
        sql.assertCount(7);
        for (String text : sql.texts()) {
            assertTrue(text.endsWith(" /* report: adults */"), text);
        }
        assertEquals(adults().tag("report: adults").toSql(), tagged.toSql());
    }

    /** A number of rows for the driver changes nothing in what comes. */
    @Test
    public void rowsAreFetchedInParts() {
        people().createBulk(List.of(
                new Person("a@example.com", "Ada", 36),
                new Person("b@example.com", "Ada", 30),
                new Person("c@example.com", "Ada", 20)));
        assertEquals(3, adults().fetchSize(1).all().size());
        assertEquals(
                3,
                db().transaction(() ->
                        adults().fetchSize(2).valuesList(Person_.name).all().size()));
        assertEquals(3, adults().all().size());
        assertThrows(IllegalArgumentException.class, () -> adults().fetchSize(0));
    }

    /** The pretty text has a line for each clause, and is the same text otherwise. */
    @Test
    public void textsArePretty() {
        var text = people().where(Person_.age.in(adults().valuesList(Person_.age)), Person_.name.ne("b"))
                .orderBy(Person_.name.asc())
                .limit(1)
                .toSql();
        List<String> lines = text.pretty().lines().toList();
        assertTrue(lines.size() >= 7, text.pretty());
        assertTrue(lines.get(1).startsWith("FROM "), text.pretty());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("    WHERE ")), text.pretty());
        assertEquals(
                text.sql(),
                String.join(" ", lines.stream().map(String::strip).toList()).replace("( ", "("));
    }
}
