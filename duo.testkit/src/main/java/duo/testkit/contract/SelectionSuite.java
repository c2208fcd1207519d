package duo.testkit.contract;

import static duo.api.expr.Aggregates.avg;
import static duo.api.expr.Aggregates.count;
import static duo.api.expr.Aggregates.countDistinct;
import static duo.api.expr.Aggregates.group;
import static duo.api.expr.Aggregates.max;
import static duo.api.expr.Aggregates.min;
import static duo.api.expr.Aggregates.sum;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Model;
import duo.api.Row;
import duo.api.Select;
import duo.api.error.DatabaseException;
import duo.api.error.InvalidQueryException;
import duo.api.expr.Group;
import duo.api.expr.NumberExpression;
import duo.api.expr.TextExpression;
import duo.testkit.model.Person;
import duo.testkit.model.Person_;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Rows of values, groups, aggregates, and queries inside queries.
 *
 * @since 0.1.0
 */
public abstract class SelectionSuite extends ContractSuite {

    /** For subclasses. */
    protected SelectionSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Person.class);
    }

    private Model<Person> people() {
        return db().model(Person.class);
    }

    /** Five people, three of them named alike, two without a nickname. */
    @BeforeEach
    public void people5() {
        people().createBulk(List.of(
                person("a", "Ada", 36, "countess"),
                person("b", "Ada", 20, null),
                person("c", "Bob", 30, "bo"),
                person("d", "Ada", 30, "x"),
                person("e", "Eve", 41, null)));
        sql.clear();
    }

    private static Person person(String email, String name, int age, @Nullable String nickname) {
        return new Person(null, email, name, age, nickname);
    }

    /** A value with the name of a column does not stand for it where rows are put in order. */
    @Test
    public void anOrderIsByTheColumnNotByAValueOfItsName() {
        TextExpression<Person> renamed = Person_.email.as("NAME");
        assertEquals(
                List.of("a", "b", "d", "c", "e"),
                people().values(Person_.id, renamed).orderBy(Person_.name.asc(), Person_.email.asc()).all().stream()
                        .map(row -> row.get(renamed))
                        .toList());
        NumberExpression<Person, Integer> turned = Person_.age.negate().as("age");
        assertEquals(
                List.of(-41, -36, -30, -30, -20),
                people().values(turned).orderBy(Person_.age.desc()).all().stream()
                        .map(row -> row.get(turned))
                        .toList());
        assertEquals(
                List.of("20", "60", "36", "41"),
                people()
                        .groupBy(Person_.age)
                        .values(sum(Person_.age).as("age"))
                        .orderBy(group(Person_.age).asc())
                        .all()
                        .stream()
                        .map(row -> String.valueOf(row.get(sum(Person_.age).as("age"))))
                        .toList());
    }

    /** A value is asked for by its expression and has the type of it, or by its name. */
    @Test
    public void rowsHoldWhatWasSelected() {
        NumberExpression<Person, Integer> next = Person_.age.plus(1).as("next");
        List<Row> rows = people().orderBy(Person_.email.asc())
                .values(Person_.name, Person_.nickname, next, Person_.age.plus(2))
                .limit(2)
                .all();
        sql.assertCount(1);
        Row first = rows.get(0);
        int nextAge = first.get(next);
        assertEquals(37, nextAge);
        assertEquals("Ada", first.get(Person_.name));
        assertEquals(37, first.get(Person_.age.plus(1)));
        assertEquals(38, first.get(Person_.age.plus(2)));
        assertEquals(37, first.get("next", Integer.class));
        assertEquals(37L, first.get("next", long.class));
        assertEquals(List.of("name", "nickname", "next", "column4"), first.names());
        assertEquals(Map.of("name", "Ada", "nickname", "countess", "next", 37, "column4", 38), first.toMap());
        Row second = rows.get(1);
        assertEquals(Optional.empty(), second.find(Person_.nickname));
        assertEquals(Arrays.asList("Ada", null, 21, 22), second.values());
        Messages.assertTold(
                assertThrows(DatabaseException.class, () -> second.get(Person_.nickname)), "nickname", "NULL");
        Messages.assertTold(
                assertThrows(IllegalArgumentException.class, () -> first.get(Person_.email)),
                "email",
                "[name, nickname");
        Messages.assertTold(
                assertThrows(IllegalArgumentException.class, () -> first.get("nam", String.class)), "nam", "[name");
        Messages.assertTold(
                assertThrows(IllegalArgumentException.class, () -> first.get("name", Long.class)), "String", "Long");
    }

    /** One column as a list, distinct and counted. */
    @Test
    public void oneValueForEachRow() {
        Select<Person, String> names = people().orderBy(Person_.name.asc()).valuesList(Person_.name);
        assertEquals(List.of("Ada", "Ada", "Ada", "Bob", "Eve"), names.all());
        assertEquals(List.of("Ada", "Bob", "Eve"), names.distinct().all());
        assertEquals(3, names.distinct().count());
        assertEquals(5, names.count());
        assertEquals("Ada", names.first().orElseThrow());
        sql.clear();
        Select<Person, String> nicknames = people().where(Person_.email.eq("b")).valuesList(Person_.nickname);
        assertEquals(Arrays.asList((String) null), nicknames.all());
        assertEquals(Optional.empty(), nicknames.first());
        assertThrows(DatabaseException.class, nicknames::one);
        sql.assertCount(3);
    }

    /** Where NULL stands is said the same way on every database. */
    @Test
    public void nullStandsWhereTheOrderSays() {
        assertEquals(
                List.of("b", "e", "c", "a", "d"),
                people().orderBy(Person_.nickname.asc().nullsFirst(), Person_.email.asc())
                        .valuesList(Person_.email)
                        .all());
        assertEquals(
                List.of("c", "a", "d", "b", "e"),
                people().orderBy(Person_.nickname.asc().nullsLast(), Person_.email.asc())
                        .valuesList(Person_.email)
                        .all());
        assertEquals(
                List.of("d", "a", "c", "e", "b"),
                people().orderBy(Person_.nickname.asc().nullsFirst(), Person_.email.asc())
                        .reverse()
                        .valuesList(Person_.email)
                        .all());
    }

    /** NULL is a value like any other for these two. */
    @Test
    public void distinctFromTakesNullForAValue() {
        assertEquals(
                List.of("b", "c", "d", "e"),
                people().where(Person_.nickname.isDistinctFrom("countess"))
                        .orderBy(Person_.email.asc())
                        .valuesList(Person_.email)
                        .all());
        assertEquals(
                5,
                people().where(Person_.nickname.isNotDistinctFrom(Person_.nickname))
                        .count());
        assertEquals(3, people().where(Person_.nickname.eq(Person_.nickname)).count());
        assertEquals(
                2,
                people().where(Person_.nickname.isDistinctFrom(Person_.nickname).not(), Person_.nickname.isNull())
                        .count());
    }

    /** Values of all rows, of some, of a slice and of none. */
    @Test
    public void aggregatesOfAllRows() {
        NumberExpression<Group<?>, Long> rows = count();
        Row all = people().aggregate(
                        rows,
                        count(Person_.nickname),
                        countDistinct(Person_.name),
                        sum(Person_.age),
                        avg(Person_.age),
                        min(Person_.name),
                        max(Person_.age));
        sql.assertCount(1);
        assertEquals(5, all.get(rows));
        assertEquals(3, all.get(count(Person_.nickname)));
        assertEquals(3, all.get(countDistinct(Person_.name)));
        assertEquals(157, all.get(sum(Person_.age)));
        assertEquals(31.4, all.get(avg(Person_.age)));
        assertEquals("Ada", all.get(min(Person_.name)));
        assertEquals(41, all.get(max(Person_.age)));
        assertEquals(
                36 + 20L,
                people().orderBy(Person_.email.asc())
                        .limit(2)
                        .aggregate(sum(Person_.age))
                        .get(sum(Person_.age))
                        .longValue());
        for (Row none : List.of(
                people().where(Person_.age.gt(99))
                        .aggregate(count(), sum(Person_.age), avg(Person_.age), max(Person_.name)),
                people().none().aggregate(count(), sum(Person_.age), avg(Person_.age), max(Person_.name)))) {
            assertEquals(0, none.get(count()));
            assertEquals(Optional.empty(), none.find(sum(Person_.age)));
            assertEquals(Optional.empty(), none.find(avg(Person_.age)));
            assertEquals(Optional.empty(), none.find(max(Person_.name)));
        }
    }

    /** Groups have keys, aggregates, conditions, an order and a number. */
    @Test
    public void rowsAreGrouped() {
        Select<Group<Person>, Row> groups = people().where(Person_.age.lt(41))
                .groupBy(Person_.name)
                .values(group(Person_.name), count(), avg(Person_.age).as("mean"));
        List<Row> rows =
                groups.orderBy(count().desc(), group(Person_.name).asc()).all();
        sql.assertCount(1);
        assertEquals(
                List.of("Ada", "Bob"),
                rows.stream().map(row -> row.get(Person_.name)).toList());
        assertEquals(List.of(3L, 1L), rows.stream().map(row -> row.get(count())).toList());
        assertEquals(86 / 3.0, rows.get(0).get("mean", Double.class), 0.001);
        assertEquals(2, groups.count());
        assertTrue(groups.exists());
        assertEquals("Ada", groups.first().orElseThrow().get(group(Person_.name)));
        assertEquals("Bob", groups.last().orElseThrow().get(group(Person_.name)));
        assertEquals(
                List.of("Ada"),
                people().groupBy(Person_.name)
                        .having(count().ge(2), sum(Person_.age).gt(50))
                        .valuesList(group(Person_.name))
                        .all());
        assertEquals(1, groups.where(count().eq(1)).count());
        assertFalse(groups.where(count().eq(7)).exists());
        InvalidQueryException refused = assertThrows(
                InvalidQueryException.class,
                () -> people().groupBy(Person_.name).values(group(Person_.age)).all());
        Messages.assertTold(refused, "age", "name");
    }

    /** A query inside another is part of the same statement, with its slice and order. */
    @Test
    public void queriesStandInsideQueries() {
        assertEquals(
                List.of("a", "b", "c", "d"),
                people().where(Person_.age.in(
                                people().where(Person_.name.eq("Ada")).valuesList(Person_.age)))
                        .orderBy(Person_.email.asc())
                        .valuesList(Person_.email)
                        .all());
        sql.assertCount(1);
        assertEquals(
                List.of("e"),
                people().where(Person_.age.notIn(
                                people().where(Person_.name.ne("Eve")).valuesList(Person_.age)))
                        .valuesList(Person_.email)
                        .all());
        assertEquals(
                List.of("b"),
                people().where(Person_.age.lt(
                                people().where(Person_.name.eq("Bob")).valuesList(Person_.age)))
                        .valuesList(Person_.email)
                        .all());
        assertEquals(
                0,
                people().where(Person_.age.in(people().none().valuesList(Person_.age)))
                        .count());
    }

    /** The inner query speaks of the outer one's row. */
    @Test
    public void queriesSpeakOfTheRowAroundThem() {
        assertEquals(
                List.of("a", "c", "e"),
                people().where(Person_.age.eq(people().where(Person_.name.eq(Person_.name.outer()))
                                .orderBy(Person_.age.desc())
                                .limit(1)
                                .valuesList(Person_.age)))
                        .orderBy(Person_.email.asc())
                        .valuesList(Person_.email)
                        .all());
        sql.assertCount(1);
        InvalidQueryException refused = assertThrows(
                InvalidQueryException.class,
                () -> people().where(Person_.age.eq(Person_.age.outer())).all());
        Messages.assertTold(refused, "outer()");
    }
}
