package duo.testkit.contract;

import static duo.api.expr.Aggregates.avg;
import static duo.api.expr.Aggregates.count;
import static duo.api.expr.Aggregates.group;
import static duo.api.expr.Aggregates.max;
import static duo.api.expr.Aggregates.sum;
import static duo.api.expr.FrameBound.currentRow;
import static duo.api.expr.FrameBound.following;
import static duo.api.expr.FrameBound.preceding;
import static duo.api.expr.FrameBound.unboundedFollowing;
import static duo.api.expr.FrameBound.unboundedPreceding;
import static duo.api.expr.JoinedText.joinText;
import static duo.api.expr.Rankings.cumulativeDistribution;
import static duo.api.expr.Rankings.denseRank;
import static duo.api.expr.Rankings.ntile;
import static duo.api.expr.Rankings.percentRank;
import static duo.api.expr.Rankings.rank;
import static duo.api.expr.Rankings.rowNumber;
import static duo.api.expr.WindowValues.firstValue;
import static duo.api.expr.WindowValues.lag;
import static duo.api.expr.WindowValues.lastValue;
import static duo.api.expr.WindowValues.lead;
import static duo.api.expr.WindowValues.nthValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.Model;
import duo.api.Query;
import duo.api.Row;
import duo.api.error.InvalidQueryException;
import duo.api.error.UnsupportedFeatureException;
import duo.api.expr.Expression;
import duo.api.expr.Group;
import duo.api.expr.NumberExpression;
import duo.api.expr.TextExpression;
import duo.api.expr.Window;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.model.Person;
import duo.testkit.model.Person_;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Values that are computed of the rows around each row.
 *
 * @since 0.1.0
 */
public abstract class WindowSuite extends ContractSuite {
    private static final Window<Person> BY_NAME =
            Window.partitionBy(Person_.name).orderBy(Person_.age.desc());
    private static final Window<Person> BY_AGE = Window.<Person>all().orderBy(Person_.age.asc(), Person_.email.asc());

    /** For subclasses. */
    protected WindowSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Person.class);
    }

    private Model<Person> people() {
        return db().model(Person.class);
    }

    private Query<Person> ordered() {
        return people().orderBy(Person_.email.asc());
    }

    /** Three of them are named alike, two of these are of one age. */
    @BeforeEach
    public void storePeople() {
        people().createBulk(List.of(
                new Person(null, "a", "Ada", 36, "countess"),
                new Person(null, "b", "Ada", 36, null),
                new Person(null, "c", "Ada", 20, "x"),
                new Person(null, "d", "Bob", 30, null),
                new Person(null, "e", "Bob", 41, "bo")));
        sql.clear();
    }

    private <V> List<V> values(Expression<Person, V> expression) {
        sql.clear();
        List<V> values = ordered().valuesList(expression).all();
        sql.assertCount(1);
        return values;
    }

    /** Places in a window. */
    @Test
    public void rowsHavePlaces() {
        assertEquals(
                List.of(4L, 5L, 3L, 1L, 2L),
                values(rowNumber()
                        .over(Window.<Person>all()
                                .orderBy(Person_.name.desc(), Person_.age.asc(), Person_.email.asc()))));
        assertEquals(List.of(1L, 1L, 3L, 2L, 1L), values(rank().over(BY_NAME)));
        assertEquals(List.of(1L, 1L, 2L, 2L, 1L), values(denseRank().over(BY_NAME)));
        assertEquals(List.of(0.0, 0.0, 1.0, 1.0, 0.0), values(percentRank().over(BY_NAME)));
        List<Double> parts = values(cumulativeDistribution().over(BY_NAME));
        assertEquals(2 / 3.0, parts.get(0), 1e-9);
        assertEquals(List.of(1.0, 1.0, 0.5), parts.subList(2, 5));
        assertEquals(List.of(2L, 2L, 1L, 1L, 3L), values(ntile(3).over(BY_AGE)));
        assertThrows(IllegalArgumentException.class, () -> ntile(0));
    }

    /** Values of other rows have their type. */
    @Test
    public void valuesOfOtherRows() {
        NumberExpression<Person, Integer> before = lag(Person_.age).over(BY_AGE);
        assertEquals(Arrays.asList(30, 36, null, 20, 36), values(before));
        assertEquals(
                Arrays.asList(36, 41, 30, 36, null), values(lead(Person_.age).over(BY_AGE)));
        assertEquals(
                Arrays.asList(20, 30, null, null, 36),
                values(lag(Person_.age).by(2).over(BY_AGE)));
        TextExpression<Person> behind = lead(Person_.nickname).by(2).over(BY_AGE);
        assertEquals(Arrays.asList("bo", null, "countess", null, null), values(behind));
        assertEquals(
                List.of("c", "c", "c", "c", "c"),
                values(firstValue(Person_.email).over(BY_AGE)));
        assertEquals(
                List.of("e", "e", "e", "e", "e"),
                values(lastValue(Person_.email).over(BY_AGE)));
        assertEquals(
                List.of("b", "e", "d", "a", "e"),
                values(lastValue(Person_.email).over(BY_AGE.rows(currentRow(), following(1)))));
        assertEquals(
                List.of(6, 0, 0, 10, 5),
                values(Person_.age.minus(before)).stream()
                        .map(difference -> difference == null ? 0 : difference)
                        .toList());
        assertThrows(IllegalArgumentException.class, () -> lag(Person_.age).by(-1));
    }

    /** Rows that the window does not have give another value; rows that have NULL give NULL. */
    @Test
    public void rowsThatAreNotThereHaveAValue() {
        assertEquals(
                List.of(30, 36, -1, 20, 36),
                values(lag(Person_.age).otherwise(-1).over(BY_AGE)));
        assertEquals(
                List.of(20, 30, 20, 30, 36),
                values(lag(Person_.age).by(2).otherwise(Person_.age).over(BY_AGE)));
        assertEquals(
                Arrays.asList("bo", "none", "countess", null, "none"),
                values(lead(Person_.nickname).by(2).otherwise("none").over(BY_AGE)));
        assertEquals(
                Arrays.asList(null, "x", "none", "bo", "none"),
                values(lead(Person_.nickname)
                        .otherwise("none")
                        .over(Window.partitionBy(Person_.name).orderBy(Person_.email.asc()))));
        assertEquals(
                List.of("a", "b"),
                ordered()
                        .where(lag(Person_.age).otherwise(99).over(BY_NAME).ge(36), Person_.name.eq("Ada"))
                        .limit(2)
                        .valuesList(Person_.email)
                        .all());
    }

    /** The value of a row of the frame, or of the window where it has none. */
    @Test
    @Needs(Capability.NTH_VALUES)
    public void rowsOfAFrameHavePositions() {
        assertEquals(
                List.of("d", "d", "d", "d", "d"),
                values(nthValue(Person_.email, 2).over(BY_AGE)));
        assertEquals(
                Arrays.asList(null, null, null, null, null),
                values(nthValue(Person_.age, 6).over(BY_AGE)));
        assertEquals(
                Arrays.asList("a", "b", null, "d", "e"),
                values(nthValue(Person_.email, 2).over(BY_AGE.rows(preceding(1), currentRow()))));
        assertThrows(IllegalArgumentException.class, () -> nthValue(Person_.email, 0));
    }

    /** Aggregates of a window run, or are those of all its rows, or of some around the row. */
    @Test
    public void aggregatesOverWindows() {
        assertEquals(List.of(92, 92, 92, 71, 71), values(sum(Person_.age).over(Window.partitionBy(Person_.name))));
        assertEquals(List.of(86, 122, 20, 50, 163), values(sum(Person_.age).over(BY_AGE)));
        assertEquals(List.of(5L, 5L, 5L, 5L, 5L), values(count().over(Window.all())));
        assertEquals(
                List.of(2L, 2L, 2L, 1L, 1L), values(count(Person_.nickname).over(Window.partitionBy(Person_.name))));
        assertEquals(
                List.of(1L, 1L, 1L, 2L, 2L),
                values(count().filter(
                                Person_.age.ge(30).and(Person_.name.eq("Bob")).or(Person_.age.lt(30)))
                        .over(Window.partitionBy(Person_.name))));
        assertEquals(
                List.of("x", "x", "x", "bo", "bo"),
                values(max(Person_.nickname).over(Window.partitionBy(Person_.name))));
        assertEquals(
                List.of(66, 72, 20, 50, 77), values(sum(Person_.age).over(BY_AGE.rows(preceding(1), currentRow()))));
        assertEquals(
                List.of(36, 36, 36, 41, 41),
                values(max(Person_.age).over(BY_NAME.rows(unboundedPreceding(), unboundedFollowing()))));
        assertThrows(IllegalArgumentException.class, () -> BY_AGE.rows(following(1), currentRow()));
        assertThrows(IllegalArgumentException.class, () -> preceding(0));
    }

    /** A frame reaches as far as values are near to that of the row. */
    @Test
    @Needs(Capability.VALUE_RANGES)
    public void framesAreRangesOfValues() {
        assertEquals(
                List.of(72, 72, 20, 30, 113),
                values(sum(Person_.age)
                        .over(Window.<Person>all().orderBy(Person_.age.asc()).range(preceding(5), currentRow()))));
    }

    /** They are selected beside other values, and ordered by. */
    @Test
    public void windowsAreSelectedAndOrderedBy() {
        NumberExpression<Person, Long> place = rank().over(BY_NAME).as("place");
        List<Row> rows = people().orderBy(place.asc(), Person_.email.asc())
                .values(Person_.email, place)
                .all();
        assertEquals(
                List.of("a", "b", "e", "d", "c"),
                rows.stream().map(row -> row.get(Person_.email)).toList());
        assertEquals(3, rows.get(4).get(place));
        assertEquals(Map.of("email", "c", "place", 3L), rows.get(4).toMap());
        assertEquals(
                List.of("c", "d", "a", "b", "e"),
                people().orderBy(rowNumber().over(BY_AGE).asc()).all().stream()
                        .map(Person::email)
                        .toList());
        sql.assertCount(2);
    }

    /** Conditions on them hold for the rows that the other conditions leave; one statement. */
    @Test
    public void windowsFilter() {
        NumberExpression<Person, Long> place =
                rowNumber().over(Window.partitionBy(Person_.name).orderBy(Person_.age.desc(), Person_.email.asc()));
        assertEquals(
                List.of("a", "e"),
                ordered().where(place.eq(1)).all().stream().map(Person::email).toList());
        sql.assertCount(1);
        assertEquals(
                List.of("c", "e"),
                ordered()
                        .where(place.eq(1), Person_.nickname.isNotNull(), Person_.email.ne("a"))
                        .valuesList(Person_.email)
                        .all());
        assertEquals(2, people().where(place.eq(1)).count());
        assertEquals(
                List.of(1L, 2L, 2L, 1L),
                ordered().where(place.le(2)).valuesList(place).all());
        assertEquals(3, people().where(place.ge(2)).aggregate(count()).get(count()));
        assertEquals(
                List.of("b"),
                ordered()
                        .where(place.eq(2)
                                .and(Person_.age.gt(people().where(Person_.name.eq("Bob"))
                                        .valuesList(Person_.age)
                                        .orderBy(Person_.age.asc())
                                        .limit(1))))
                        .valuesList(Person_.email)
                        .all());
        assertEquals(
                List.of("a", "e"),
                ordered()
                        .where(Person_.id.in(people().where(place.eq(1)).valuesList(Person_.id)))
                        .valuesList(Person_.email)
                        .all());
    }

    /** Groups have windows too, and rows are grouped by places. */
    @Test
    public void windowsAndGroups() {
        NumberExpression<Group<Person>, Long> place =
                rank().over(Window.<Group<Person>>all().orderBy(sum(Person_.age).desc()));
        List<Row> rows = people().groupBy(Person_.name)
                .values(group(Person_.name), place)
                .orderBy(group(Person_.name).asc())
                .all();
        sql.assertCount(1);
        assertEquals(
                List.of(List.of("Ada", 1L), List.of("Bob", 2L)),
                rows.stream().map(Row::values).toList());
        NumberExpression<Person, Long> places = rank().over(BY_NAME);
        assertEquals(
                List.of(List.of(1L, 3L), List.of(2L, 1L), List.of(3L, 1L)),
                people()
                        .groupBy(places)
                        .values(group(places), count())
                        .orderBy(group(places).asc())
                        .all()
                        .stream()
                        .map(Row::values)
                        .toList());
        assertEquals(8, people().aggregate(sum(places)).get(sum(places)));
        assertEquals(1.6, people().aggregate(avg(places)).get(avg(places)), 1e-9);
        InvalidQueryException refused = assertThrows(
                InvalidQueryException.class,
                () -> people().groupBy(Person_.name)
                        .having(place.eq(1))
                        .values(count())
                        .all());
        Messages.assertTold(refused, "window", "groups");
    }

    /** What no database writes over a window is refused, and so are conditions of statements that write. */
    @Test
    public void whatCannotBeIsRefused() {
        assertThrows(
                UnsupportedFeatureException.class,
                () -> values(joinText(Person_.name, ",").over(Window.all())));
        assertThrows(
                InvalidQueryException.class,
                () -> people().where(rank().over(BY_NAME).eq(1)).deleteBulk());
        assertThrows(
                InvalidQueryException.class,
                () -> people().where(rank().over(BY_NAME).eq(1)).updateBulk(u -> u.set(Person_.age, 1)));
    }
}
