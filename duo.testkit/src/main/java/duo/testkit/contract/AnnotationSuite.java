package duo.testkit.contract;

import static duo.api.expr.Aggregates.count;
import static duo.api.expr.Aggregates.max;
import static duo.api.expr.Aggregates.sum;
import static duo.api.expr.Rankings.rowNumber;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Annotated;
import duo.api.Model;
import duo.api.Page;
import duo.api.Row;
import duo.api.Select;
import duo.api.error.DatabaseException;
import duo.api.expr.NumberExpression;
import duo.api.expr.TextExpression;
import duo.api.expr.Window;
import duo.async.AsyncDatabase;
import duo.testkit.model.Member;
import duo.testkit.model.Member_;
import duo.testkit.model.Person;
import duo.testkit.model.Person_;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Models with values that are computed beside them.
 *
 * @since 0.1.0
 */
public abstract class AnnotationSuite extends ContractSuite {
    private static final NumberExpression<Person, Integer> NEXT =
            Person_.age.plus(1).as("next");

    /** For subclasses. */
    protected AnnotationSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Person.class, Member.class);
    }

    private Model<Person> people() {
        return db().model(Person.class);
    }

    /** Stores some people and members. */
    @BeforeEach
    public void store() {
        people().createBulk(List.of(
                new Person(null, "a", "Ada", 36, "countess"),
                new Person(null, "b", "Bob", 20, null),
                new Person(null, "c", "Ada", 30, null)));
        Member ada = new Member("ada", "Ada");
        ada.balance = 5;
        db().model(Member.class).insert(ada);
        sql.clear();
    }

    /** Each model is as without annotations, and has its values beside it; one statement. */
    @Test
    public void modelsHaveValuesBesideThem() {
        TextExpression<Person> nickname = Person_.nickname.as("nick");
        List<Annotated<Person>> found = people().orderBy(Person_.email.asc())
                .annotate(
                        NEXT,
                        nickname,
                        sum(Person_.age).over(Window.partitionBy(Person_.name)).as("total"))
                .all();
        sql.assertCount(1);
        assertEquals(
                people().orderBy(Person_.email.asc()).all(),
                found.stream().map(Annotated::model).toList());
        Annotated<Person> first = found.get(0);
        int next = first.get(NEXT);
        assertEquals(37, next);
        assertEquals(37, first.get("next", Integer.class));
        assertEquals(66, first.get("total", Integer.class));
        assertEquals(Optional.of("countess"), first.find(nickname));
        assertEquals(Optional.empty(), found.get(1).find("nick", String.class));
        assertThrows(DatabaseException.class, () -> found.get(1).get(nickname));
        assertThrows(IllegalArgumentException.class, () -> first.get(Person_.email));
        assertEquals(
                Map.of("next", 37, "nick", "countess", "total", 66),
                first.values().toMap());
    }

    /** Conditions and orders take the expressions, selected or not. */
    @Test
    public void valuesAreFilteredAndOrderedBy() {
        Select<Person, Annotated<Person>> annotated = people().annotate(NEXT);
        assertEquals(
                List.of(31, 37),
                annotated.where(NEXT.gt(21)).orderBy(NEXT.asc()).all().stream()
                        .map(one -> one.get(NEXT))
                        .toList());
        assertEquals(2, annotated.where(NEXT.gt(21)).count());
        assertTrue(annotated.where(NEXT.eq(21)).exists());
        assertEquals(
                "b", annotated.orderBy(NEXT.asc()).first().orElseThrow().model().email());
        assertEquals(
                "a", annotated.orderBy(NEXT.asc()).last().orElseThrow().model().email());
        assertEquals(21, annotated.where(Person_.name.eq("Bob")).one().get(NEXT));
        Page<Annotated<Person>> page = annotated.orderBy(NEXT.desc()).limit(2).pageWithTotal();
        assertEquals(
                List.of(37, 31),
                page.content().stream().map(one -> one.get(NEXT)).toList());
        assertEquals(3, page.total().orElseThrow());
        assertEquals(3, annotated.distinct().orderBy(NEXT.asc()).all().size());
        assertEquals(0, annotated.none().all().size());
        sql.clear();
        assertEquals(
                List.of("b", "c", "a"),
                people().orderBy(NEXT.asc()).all().stream().map(Person::email).toList());
        sql.assertCount(1);
        String text = sql.texts().get(0);
        assertFalse(text.substring(0, text.indexOf(" FROM ")).contains("+"), text);
    }

    /** A condition on a function over a window, for instance the greatest of each group, with the place beside the model. */
    @Test
    public void placesFilterModels() {
        NumberExpression<Person, Long> place = rowNumber()
                .over(Window.partitionBy(Person_.name).orderBy(Person_.age.desc()))
                .as("place");
        List<Annotated<Person>> found = people().annotate(place)
                .where(place.eq(1))
                .orderBy(Person_.email.asc())
                .all();
        sql.assertCount(1);
        assertEquals(
                List.of("a", "b"),
                found.stream().map(one -> one.model().email()).toList());
        assertEquals(1, found.get(0).get(place));
    }

    /** Entities know their row, and within a transaction one row is one object. */
    @Test
    public void entitiesKeepTheirState() {
        NumberExpression<Member, Integer> twice = Member_.balance.times(2).as("twice");
        Model<Member> members = db().model(Member.class);
        db().inTransaction(tx -> {
            Member known = tx.model(Member.class).get("ada").orElseThrow();
            Annotated<Member> annotated = tx.model(Member.class).annotate(twice).one();
            assertSame(known, annotated.model());
            assertEquals(10, annotated.get(twice));
        });
        Annotated<Member> annotated = members.annotate(twice).one();
        assertFalse(annotated.model().isNew());
        sql.clear();
        members.update(annotated.model());
        sql.assertCount(0);
        annotated.model().balance = 7;
        members.update(annotated.model());
        sql.assertCount(1);
        assertEquals(14, members.annotate(twice).one().get(twice));
    }

    /** All columns as rows of values. */
    @Test
    public void allColumnsAsValues() {
        Row row = people().where(Person_.email.eq("b")).values().one();
        sql.assertCount(1);
        assertEquals(List.of("id", "email", "name", "age", "nickname"), row.names());
        assertEquals(20, row.get(Person_.age));
        assertEquals(Optional.empty(), row.find("nickname", String.class));
        assertEquals(3, people().values().count());
    }

    /** The asynchronous view annotates too. */
    @Test
    public void theOtherViewAnnotates() {
        AsyncDatabase async = AsyncDatabase.of(db());
        assertEquals(
                List.of(21, 31, 37),
                async.model(Person.class).annotate(NEXT).orderBy(NEXT.asc()).all().join().stream()
                        .map(one -> one.get(NEXT))
                        .toList());
        assertEquals(
                5,
                async.model(Person.class).values().all().join().get(0).names().size());
        assertEquals(
                36,
                async.model(Person.class)
                        .aggregate(max(Person_.age), count())
                        .join()
                        .get(max(Person_.age)));
    }
}
