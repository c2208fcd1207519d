package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Key;
import duo.api.Row;
import duo.api.SqlParameter;
import duo.api.SqlStatement;
import duo.api.error.InvalidQueryException;
import duo.api.error.UniqueViolationException;
import duo.api.relation.Ref;
import duo.testkit.model.Grade;
import duo.testkit.model.Note;
import duo.testkit.model.Person;
import duo.testkit.model.Person_;
import duo.testkit.model.Specimen;
import duo.testkit.model.Specimen_;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The values of raw SQL: each is bound and none becomes part of the text, and what does not fit is refused before anything is sent.
 *
 * @since 0.1.0
 */
public abstract class RawParameterSuite extends ContractSuite {
    /** For subclasses. */
    protected RawParameterSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Person.class, Specimen.class, Note.class);
    }

    private void fill(String... names) {
        for (String name : names) {
            db().model(Person.class).create(new Person(name + "@example.com", name, name.length()));
        }
        sql.clear();
    }

    private InvalidQueryException refused(String text, UnaryOperator<SqlStatement> values) {
        sql.clear();
        InvalidQueryException error = assertThrows(
                InvalidQueryException.class,
                () -> values.apply(db().sql(text)).rows().all(),
                text);
        sql.assertCount(0);
        return error;
    }

    /** Nothing, white space and comments alone are no statement; two are too many. */
    @Test
    public void textWithoutOneStatementIsRefused() {
        for (String text : List.of(
                "",
                "  \n\t ",
                "-- nothing",
                "/* nothing */ ;",
                "select 1; select 2",
                "select 'open",
                "select \"open",
                "select /* 1")) {
            refused(text, statement -> statement);
        }
    }

    /** Names without a value, values without a place, and what may have been meant. */
    @Test
    public void namesAndValuesHaveToFit() {
        String text = "select * from people where name = :name and age > :age";
        Messages.assertTold(refused(text, statement -> statement), ":name", ":age");
        Messages.assertTold(refused(text, statement -> statement.bind("name", "x")), ":age");
        Messages.assertTold(
                refused(text, statement -> statement.bind("nmae", "x").bind("age", 1)), ":nmae", "did you mean :name?");
        Messages.assertTold(
                refused(text, statement -> statement.bindAll(Map.of("name", "x", "age", 1, "other", 2))), ":other");
        Messages.assertTold(refused("select 1", statement -> statement.bind("one", 1)), ":one");
        Messages.assertTold(refused(text, statement -> statement.params("x", 1)), "position");
    }

    /** Question marks without a value, and values without one. */
    @Test
    public void numbersOfValuesHaveToFit() {
        String text = "select * from people where name = ? and age > ?";
        Messages.assertTold(refused(text, statement -> statement), "2", "1");
        Messages.assertTold(refused(text, statement -> statement.params("x")), "2");
        Messages.assertTold(refused(text, statement -> statement.params("x", 1, 2)), "2", "3");
        Messages.assertTold(refused(text, statement -> statement.bind(2, 1)), "1");
        Messages.assertTold(refused(text, statement -> statement.params("x", 1).bind("age", 1)), ":age");
        Messages.assertTold(
                refused("select ? + :b", statement -> statement.params(1).bind("b", 2)), ":b");
        Messages.assertTold(refused("select ?1", statement -> statement.params(1)), "?1");
        Messages.assertTold(refused("select 1", statement -> statement.params(1)), "no placeholders");
    }

    /** What stands in quotes and comments is no placeholder. */
    @Test
    public void quotesAndCommentsHoldNoPlaceholders() {
        fill("Ada");
        Row row = db().sql(quoted("""
                        SELECT ':no ? ''x'' ' AS "a :b ? c", name -- :no ? '
                        FROM people /* :no ? ' */ WHERE name = :name -- it's ?""")).bind("name", "Ada").rows().one();
        assertEquals(List.of(":no ? 'x' ", "Ada"), row.values());
        assertEquals(":no ? 'x' ", row.value("a :b ? c"));
        assertEquals(
                "12:30",
                db().sql(quoted("SELECT '12:30' FROM people WHERE age IN (?)"))
                        .params(3)
                        .as(String.class)
                        .one());
    }

    /** A name may stand several times. */
    @Test
    public void namesMayStandSeveralTimes() {
        fill("Ada", "Bob");
        assertEquals(
                List.of("Ada"),
                db().sql(quoted("SELECT name FROM people WHERE name = :it OR nickname = :it OR email = :it"))
                        .bind("it", "Ada")
                        .as(String.class)
                        .all());
        assertEquals(
                List.of("Ada", "Ada", "Ada"),
                sql.statements().get(0).parameters().get(0));
    }

    /** A collection stands for its elements; an empty one is refused, and so is one without parentheses around it. */
    @Test
    public void collectionsStandForTheirElements() {
        fill("Ada", "Bob", "Eve");
        SqlStatement in =
                db().sql(quoted("SELECT name FROM people WHERE name IN (:names) AND age IN (:ages) ORDER BY name"));
        assertEquals(
                List.of("Ada", "Eve"),
                in.bind("names", List.of("Ada", "Eve", "Zoe"))
                        .bind("ages", Set.of(3))
                        .as(String.class)
                        .all());
        assertTrue(
                sql.texts().get(0).contains(quoted("IN (?, ?, ?) AND age IN (?)")),
                sql.texts().get(0));
        assertEquals(
                List.of("Bob"),
                db().sql(quoted("SELECT name FROM people WHERE name NOT IN (?, 'Eve') AND age = ?"))
                        .params(List.of("Ada"), 3)
                        .as(String.class)
                        .all());
        Messages.assertTold(
                refused("select * from people where name in (:names)", it -> it.bind("names", List.of())),
                ":names",
                "empty");
        Messages.assertTold(
                refused("select * from people where name = :names", it -> it.bind("names", List.of("a", "b"))),
                "in (:names)");
        int most = ServerDialect.of(db()).maxParameters();
        List<Integer> many = IntStream.rangeClosed(0, most).boxed().toList();
        Messages.assertTold(
                refused("select * from people where age in (:ages)", it -> it.bind("ages", many)),
                String.valueOf(most));
    }

    /** Values of all types are bound as properties are. */
    @Test
    public void valuesOfAllTypesAreBound() {
        UUID code = UUID.randomUUID();
        Instant moment = Instant.parse("2024-05-06T07:08:09.123456Z");
        Map<String, Object> values = new HashMap<>();
        values.put("active", true);
        values.put("number", 5);
        values.put("big", Long.MAX_VALUE);
        values.put("ratio", 2.5);
        values.put("price", new BigDecimal("10.50"));
        values.put("label", "Größe");
        values.put("code", code);
        values.put("day", LocalDate.of(2024, 2, 29));
        values.put("moment", moment);
        values.put("span", Duration.ofMillis(1500));
        values.put("grade", Grade.GOOD);
        List<String> names = new ArrayList<>(values.keySet());
        String columns = String.join(", ", names);
        assertEquals(
                1,
                db().sql(quoted("INSERT INTO specimens (" + columns + ") VALUES (:" + String.join(", :", names) + ")"))
                        .bindAll(values)
                        .execute());
        Specimen read = db().model(Specimen.class).one();
        assertEquals(true, read.active());
        assertEquals(Long.MAX_VALUE, read.big());
        assertEquals(2.5, read.ratio());
        assertEquals(new BigDecimal("10.50"), read.price());
        assertEquals(code, read.code());
        assertEquals(moment, read.moment());
        assertEquals(Duration.ofMillis(1500), read.span());
        assertEquals(Grade.GOOD, read.grade());
        assertEquals(
                1,
                db().sql(
                                quoted(
                                        "SELECT COUNT(*) FROM specimens WHERE code = :code AND moment <= :moment AND grade IN (:grades)"))
                        .bind("code", code)
                        .bind("moment", moment)
                        .bind("grades", List.of(Grade.GOOD, Grade.POOR))
                        .as(Long.class)
                        .one());
    }

    /** JSON, lists and bytes are bound, and so are rows by their keys. */
    @Test
    public void documentsAndKeysAreBound() {
        assertEquals(
                1,
                db().sql(quoted("INSERT INTO notes (title, data, tags, scores) VALUES (:title, :data, :tags, :scores)"))
                        .bind("title", "T")
                        .bind("data", new byte[] {1, -1, 0})
                        .bind("tags", SqlParameter.array(String.class, List.of("x", "y")))
                        .bind("scores", SqlParameter.json(Map.of("a", 1)))
                        .execute());
        Note note = db().model(Note.class).one();
        assertArrayEquals(new byte[] {1, -1, 0}, note.data);
        assertEquals(List.of("x", "y"), note.tags);
        assertEquals(Map.of("a", 1), note.scores);
        Note read = db().sql(quoted("SELECT * FROM notes WHERE data = ?"))
                .params(new byte[] {1, -1, 0})
                .as(Note.class)
                .one();
        assertEquals(note.scores, read.scores);
        fill("Ada");
        Person ada = db().model(Person.class).one();
        SqlStatement byKey = db().sql(quoted("SELECT name FROM people WHERE id = ?"));
        assertEquals("Ada", byKey.params(Ref.to(ada)).as(String.class).one());
        assertEquals(
                "Ada",
                byKey.params(Key.of(MirroredData.key(ada))).as(String.class).one());
    }

    /** By a column a value has its form: enums by position, lists, secrets that are hidden. */
    @Test
    public void valuesHaveTheFormOfColumns() {
        assertEquals(
                1,
                db().sql(quoted("INSERT INTO specimens (level, tags, pin) VALUES (:level, :tags, :pin)"))
                        .bind("level", Specimen_.level, Grade.GOOD)
                        .bind("tags", Specimen_.tags, List.of("x", "y"))
                        .bind("pin", Specimen_.pin, "4711")
                        .execute());
        assertEquals("***", sql.statements().get(0).parameters().get(0).get(2));
        Specimen read = db().model(Specimen.class).one();
        assertEquals(Grade.GOOD, read.level());
        assertEquals(List.of("x", "y"), read.tags());
        assertEquals("4711", read.pin());
        assertEquals(
                1,
                db().sql(quoted("SELECT COUNT(*) FROM specimens WHERE level IN (:levels)"))
                        .bind("levels", SqlParameter.anyOf(Specimen_.level, List.of(Grade.GOOD, Grade.FAIR)))
                        .as(Integer.class)
                        .one());
    }

    /** NULL is bound, with a type where one is given. */
    @Test
    public void nullIsBound() {
        fill("Ada");
        SqlStatement update = db().sql(quoted("UPDATE people SET nickname = :nickname WHERE name = 'Ada'"));
        assertEquals(1, update.bind("nickname", "Countess").execute());
        assertEquals(1, update.bind("nickname", null).execute());
        assertEquals(1, update.bindNull("nickname", String.class).execute());
        assertEquals(1, update.bind("nickname", Person_.nickname, null).execute());
        assertNull(db().model(Person.class).one().nickname());
        db().model(Specimen.class).create(Specimen.EMPTY);
        assertEquals(
                1,
                db().sql(quoted("UPDATE specimens SET big = ?, grade = ?, active = ?"))
                        .params(
                                SqlParameter.ofNull(long.class),
                                SqlParameter.ofNull(Grade.class),
                                SqlParameter.ofNull(Boolean.class))
                        .execute());
    }

    /** What no column stores is refused, with advice. */
    @Test
    public void whatCannotBeStoredIsRefused() {
        String text = "select * from people where name = :x";
        Messages.assertTold(refused(text, it -> it.bind("x", new Object())), ":x", "java.lang.Object");
        Messages.assertTold(refused(text, it -> it.bind("x", new String[] {"a"})), "SqlParameter.array");
        Messages.assertTold(refused(text, it -> it.bind("x", Map.of())), "SqlParameter.json");
        Messages.assertTold(refused(text, it -> it.bind("x", java.util.Optional.of(1))), "orElse(null)");
        Messages.assertTold(refused(text, it -> it.bindNull("x", Object.class)), "java.lang.Object");
        Messages.assertTold(refused(text, it -> it.bind("x", "half a pair: \ud83e")), ":x");
    }

    /** Secret values are shown nowhere: not in events, not in errors. */
    @Test
    public void secretsAreHidden() {
        fill("Ada");
        String secret = "ada-secret@example.com";
        String insert = quoted("INSERT INTO people (email, name, age) VALUES (:email, 'X', :age)");
        SqlStatement statement = db().sql(insert).bindSecret("email", secret).bind("age", 1);
        statement.execute();
        UniqueViolationException taken = assertThrows(UniqueViolationException.class, statement::execute);
        for (Throwable at = taken; at != null; at = at.getCause()) {
            assertFalse(at.toString().contains(secret), at.toString());
        }
        sql.statements()
                .forEach(event ->
                        assertEquals(List.of("***", 1), event.parameters().get(0)));
        sql.clear();
        db().sql(quoted("SELECT * FROM people WHERE email IN (:emails)"))
                .bindSecret("emails", List.of("a", "b"))
                .rows()
                .all();
        assertEquals(List.of("***", "***"), sql.statements().get(0).parameters().get(0));
        assertEquals("***", SqlParameter.secret("x").toString());
    }
}
