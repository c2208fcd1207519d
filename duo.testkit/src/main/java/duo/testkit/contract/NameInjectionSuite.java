package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import duo.api.CommonTable;
import duo.api.QueryStatement;
import duo.api.Recursion;
import duo.api.Row;
import duo.api.error.DatabaseException;
import duo.api.error.InvalidQueryException;
import duo.api.error.UnsupportedFeatureException;
import duo.api.expr.Aggregates;
import duo.api.expr.TextExpression;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.model.Person;
import duo.testkit.model.Person_;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * Names of rows, names that are too long, and hints never change a statement, whatever they say.
 *
 * @since 0.1.0
 */
public abstract class NameInjectionSuite extends HostileSuite {

    /** For subclasses. */
    protected NameInjectionSuite() {}

    /** A name of rows that a statement names, and of rows that lead to others. */
    @Test
    @Needs(Capability.RECURSION)
    public void namesOfCommonTablesAreQuoted() {
        for (String hostile : HostileTexts.names()) {
            nameOrRefused(() -> {
                CommonTable<Person> table = people().common(hostile);
                assertEquals(2, people().from(table).count(), hostile);
                assertEquals(2, people().union(people().from(table)).count(), hostile);
                CommonTable<Person> found = people().filter("email", "a")
                        .recursive(hostile, row -> Person_.age.eq(row.get(Person_.age.minus(6))), Recursion.levels(3));
                assertEquals(2, people().from(found).count(), hostile);
            });
        }
    }

    /** A name of rows that a user puts before a statement. */
    @Test
    @Needs(Capability.RECURSION)
    public void namesOfRowsBeforeStatementsAreQuoted() {
        QueryStatement<Person> statement = people().statement();
        for (String hostile : HostileTexts.names()) {
            nameOrRefused(() -> assertEquals(
                    2, statement.with(hostile, "select 1 as n").all().size(), hostile));
            nameOrRefused(() -> assertEquals(
                    2, statement.withRecursive(hostile, "select 1 as n").all().size(), hostile));
            nameOrRefused(() -> assertEquals(
                    1,
                    db().sql(quoted("SELECT name FROM people WHERE email = 'a'"))
                            .with(hostile, "select 1 as n")
                            .rows()
                            .all()
                            .size(),
                    hostile));
        }
    }

    private void nameOrRefused(Executable call) {
        sql.clear();
        try {
            call.execute();
        } catch (IllegalArgumentException | InvalidQueryException refused) {
            Messages.assertTold(refused, "name");
            sql.assertCount(0);
        } catch (Throwable failed) {
            fail(failed);
        }
    }

    /** The hint ends with its comment, or with the parentheses around it. */
    private void assertHinted(String hint) {
        String text = sql.texts().get(0);
        assertTrue(text.contains("/*+ " + hint + " */") || text.endsWith("OPTION (" + hint + ")"), text);
    }

    /** A hint, which stays in its place: a comment, or the parentheses of OPTION. */
    @Test
    public void hintsEndNoCommentAndNoParentheses() {
        List<String> refused = new ArrayList<>();
        for (String hostile : HostileTexts.names()) {
            sql.clear();
            try {
                QueryStatement<Person> hinted = people().statement().hint(hostile);
                assertEquals(0, depth(hostile), hostile);
                assertEquals(2, hinted.all().size(), hostile);
                assertHinted(hostile);
            } catch (DatabaseException misunderstood) {
                // Not all databases overlook what is no hint of theirs.
                assertHinted(hostile);
            } catch (UnsupportedFeatureException none) {
                sql.assertCount(0);
            } catch (IllegalArgumentException bad) {
                Messages.assertTold(bad, "hint");
                sql.assertCount(0);
                refused.add(hostile);
            }
        }
        assertTrue(
                refused.containsAll(
                        List.of("*/", "/*", "--", ";", "') OR 1=1 --", "]", "'", "\n", "\u0000", "?", "??", ":name")),
                () -> "" + refused);
        for (String hostile : List.of(
                "MAXDOP 1) drop table people",
                "x) (y",
                "USE HINT ('a)",
                "[(]) drop table people",
                "\"(\") drop table people",
                "MAXDOP 1 -- ")) {
            refused(
                    IllegalArgumentException.class,
                    hostile,
                    () -> people().statement().hint(hostile));
        }
    }

    private static long depth(String text) {
        return text.chars().filter(sign -> sign == '(').count()
                - text.chars().filter(sign -> sign == ')').count();
    }

    /** Names that are too long for a database stay distinct, and values come back by them. */
    @Test
    @Needs(Capability.COMMON_TABLES)
    public void longNamesStayDistinct() {
        for (String letters : List.of("n".repeat(300), "\u00e9".repeat(150))) {
            TextExpression<Person> first = Person_.name.upper().as(letters + "1");
            TextExpression<Person> second = Person_.name.lower().as(letters + "2");
            Row row = people().values(first, second)
                    .orderBy(second.desc(), first.asc())
                    .first()
                    .orElseThrow();
            assertEquals("BOB", row.get(first));
            assertEquals("bob", row.get(letters + "2", String.class));
            assertEquals(
                    List.of("ADA", "BOB"),
                    people()
                            .groupBy(first, second)
                            .values(Aggregates.group(first), Aggregates.group(second))
                            .orderBy(Aggregates.group(first).asc())
                            .all()
                            .stream()
                            .map(each -> each.get(Aggregates.group(first)))
                            .toList());
            CommonTable<Person> one = people().filter("age", 36).common(letters + "1");
            CommonTable<Person> two = people().filter("age", 30).common(letters + "2");
            assertEquals(
                    List.of("Ada", "Bob"),
                    people().from(one)
                            .union(people().from(two))
                            .orderBy(Person_.name.asc())
                            .valuesList(Person_.name)
                            .all());
        }
    }
}
