package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.CommonTable;
import duo.api.Query;
import duo.api.error.InvalidQueryException;
import duo.api.expr.Condition;
import duo.api.expr.Subqueries;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.model.Member;
import duo.testkit.model.Member_;
import duo.testkit.model.Person;
import duo.testkit.model.Person_;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What common tables may be called, where they may be read, and what is refused.
 *
 * @since 0.1.0
 */
@Needs(Capability.COMMON_TABLES)
public abstract class CommonTableRulesSuite extends NamedQuerySuite {

    /** For subclasses. */
    protected CommonTableRulesSuite() {}

    /** Names need no care: they are quoted, cut, and told from each other and from tables. */
    @Test
    public void namesStayApart() {
        for (String name : List.of(
                "select",
                "people",
                "PEOPLE",
                "t1",
                "a `c` [d] 'e'",
                "日本語",
                "n".repeat(100),
                "x; drop table people --",
                "?")) {
            CommonTable<Person> one = people().where(Person_.age.ge(30)).common(name);
            CommonTable<Person> other = people().where(Person_.name.eq("Ada")).common(name);
            assertEquals(
                    List.of("a", "d"),
                    emails(people().where(
                                    Person_.id.in(people().from(one).valuesList(Person_.id)),
                                    Person_.id.in(people().from(other).valuesList(Person_.id)))),
                    name);
        }
        sql.assertCount(9);
        for (String name : List.of("", " ", "a\nb", "a\0b")) {
            assertThrows(IllegalArgumentException.class, () -> people().common(name));
        }
    }

    /** The text of a statement is kept for other values, and is another one for other names. */
    @Test
    public void statementsAreKeptByTheirShape() {
        List<String> texts = new ArrayList<>();
        for (int age : List.of(30, 31, 99)) {
            CommonTable<Person> some = people().where(Person_.age.ge(age)).common("some");
            Query<Person> query =
                    people().from(some).where(Person_.id.in(people().from(some).valuesList(Person_.id)));
            assertEquals(age == 30 ? 4 : age == 31 ? 2 : 0, query.count());
            texts.add(query.toSql().sql());
            assertEquals(List.of(age), query.toSql().parameters());
        }
        assertEquals(1, texts.stream().distinct().count(), texts::toString);
        assertFalse(texts.contains(people().from(adults()).toSql().sql()));
        sql.assertCount(3);
    }

    /** What makes no sense is told before anything is sent. */
    @Test
    public void whatMakesNoSenseIsRefused() {
        CommonTable<Person> adults = adults();
        Query<Person> query = people().from(adults);
        Messages.assertTold(
                assertThrows(
                        InvalidQueryException.class, () -> query.forUpdate().all()),
                "common table");
        Messages.assertTold(
                assertThrows(
                        InvalidQueryException.class, () -> people().forUpdate().common("x")),
                "locks");
        Messages.assertTold(
                assertThrows(
                        InvalidQueryException.class,
                        () -> query.where(Person_.age.eq(1)).deleteBulk()),
                "common table",
                "in(");
        Messages.assertTold(
                assertThrows(
                        InvalidQueryException.class,
                        () -> query.where(Person_.age.eq(1)).updateBulk(u -> u.set(Person_.age, 2))),
                "common table");
        Messages.assertTold(assertThrows(InvalidQueryException.class, () -> query.from(adults)), "adults", "already");
        CommonTable<Person> correlated =
                people().where(Person_.age.eq(Person_.age.outer())).common("correlated");
        Messages.assertTold(
                assertThrows(InvalidQueryException.class, () -> people().from(correlated)), "correlated", "outer()");
        Messages.assertTold(
                assertThrows(
                        InvalidQueryException.class,
                        () -> db().model(Member.class)
                                .from(db().model(Member.class)
                                        .only(Member_.name)
                                        .common("some"))),
                "some",
                "balance");
        Messages.assertTold(assertThrows(InvalidQueryException.class, adults::depth), "adults", "levels");
        sql.assertCount(0);
    }

    /** Rows are written in bulk by conditions that read named queries, also such that read the rows that are written. */
    @Test
    public void bulkWritesReadNamedQueries() {
        CommonTable<Person> adults = adults();
        assertEquals(
                2,
                people().where(
                                Person_.name.eq("Ada"),
                                Person_.id.in(people().from(adults).valuesList(Person_.id)),
                                Person_.age.le(people().from(adults)
                                        .orderBy(Person_.age.desc())
                                        .limit(1)
                                        .valuesList(Person_.age)))
                        .updateBulk(u -> u.set(Person_.nickname, "grown")));
        assertEquals(
                1,
                people().where(Person_.email.eq("b"))
                        .updateBulk(u -> u.set(
                                Person_.age,
                                Subqueries.number(people().from(adults)
                                        .orderBy(Person_.age.desc())
                                        .limit(1)
                                        .valuesList(Person_.age)))));
        assertEquals(
                2,
                people().where(
                                Person_.age.eq(41),
                                Condition.exists(people().from(adults).where(Person_.nickname.eq("grown"))))
                        .deleteBulk());
        sql.assertCount(3);
        assertEquals(List.of("a", "c", "d"), emails(people()));
        assertEquals(List.of("a", "d"), emails(people().where(Person_.nickname.eq("grown"))));
    }
}
