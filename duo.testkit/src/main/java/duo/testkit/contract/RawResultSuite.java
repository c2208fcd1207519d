package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Row;
import duo.api.error.ConfigurationException;
import duo.api.error.DatabaseException;
import duo.api.error.InvalidQueryException;
import duo.testkit.model.Article;
import duo.testkit.model.Grade;
import duo.testkit.model.Person;
import duo.testkit.model.PersonName;
import duo.testkit.model.Person_;
import duo.testkit.model.Specimen;
import duo.testkit.model.Specimen_;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * What the rows of raw SQL are read as: models, schema records, single values, and rows with all their columns.
 *
 * @since 0.1.0
 */
public abstract class RawResultSuite extends ContractSuite {
    private static final Specimen FULL = new Specimen(
            null,
            true,
            -7,
            9_007_199_254_740_993L,
            0.1,
            new BigDecimal("12345.60"),
            "Größe ✓ 🦆",
            UUID.fromString("01234567-89ab-cdef-8123-456789abcdef"),
            LocalDate.of(2024, 2, 29),
            LocalTime.of(13, 5, 9, 250_000),
            LocalDateTime.of(1999, 12, 31, 23, 59, 59, 999_999_000),
            Instant.parse("2038-01-20T03:14:08.000001Z"),
            Duration.ofSeconds(-90, 500_000_000),
            Year.of(1815),
            'ß',
            Grade.FAIR,
            Grade.GOOD,
            List.of("a", "b,c"),
            "1234");

    /** For subclasses. */
    protected RawResultSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Person.class, Specimen.class, Article.class);
    }

    private Person ada() {
        Person ada = db().model(Person.class).create(new Person("ada@example.com", "Ada", 36));
        sql.clear();
        return ada;
    }

    private Specimen full() {
        Specimen full = db().model(Specimen.class).create(FULL);
        sql.clear();
        return full;
    }

    /** A model of all types reads the same as by its own query, in any order and case of the columns. */
    @Test
    public void modelsOfAllTypesAreRead() {
        Specimen full = full();
        Specimen empty = db().model(Specimen.class).create(Specimen.EMPTY);
        assertEquals(
                List.of(full, empty),
                db().sql(quoted("SELECT * FROM specimens ORDER BY id"))
                        .as(Specimen.class)
                        .all());
    }

    /** Columns are found by the names of columns and of properties, and what the model does not know is left out. */
    @Test
    public void columnsAreFoundByName() {
        Person ada = ada();
        assertEquals(
                ada,
                db().sql(quoted("SELECT 1 AS extra, age AS AGE, name, email, nickname AS Nickname, id FROM people"))
                        .as(Person.class)
                        .one());
        Article article = db().model(Article.class).create(new Article("Title"));
        Article read = db().sql(quoted("SELECT id, title, body, views, version, created_at AS createdAt,"
                        + " updated_at AS updatedAt FROM articles"))
                .as(Article.class)
                .one();
        assertEquals(article.createdAt(), read.createdAt());
        assertFalse(read.isNew());
    }

    /** A record needs all its columns; the error names those that are missing. */
    @Test
    public void recordsNeedAllTheirColumns() {
        ada();
        InvalidQueryException lacking = assertThrows(
                InvalidQueryException.class,
                () -> db().sql(quoted("SELECT id, name, age FROM people"))
                        .as(Person.class)
                        .all());
        Messages.assertTold(lacking, "email", "nickname", "Person");
        assertEquals(
                List.of(new PersonName("Ada", null)),
                db().sql(quoted("SELECT nickname, name FROM people"))
                        .as(PersonName.class)
                        .all());
        InvalidQueryException less = assertThrows(
                InvalidQueryException.class,
                () -> db().sql(quoted("SELECT name FROM people"))
                        .as(PersonName.class)
                        .all());
        Messages.assertTold(less, "nickname", "PersonName");
    }

    /** A column that a model has once may not stand twice in the result; others may. */
    @Test
    public void aColumnThatStandsTwiceIsRefused() {
        ada();
        InvalidQueryException twice = assertThrows(
                InvalidQueryException.class,
                () -> db().sql(quoted("SELECT a.*, b.* FROM people a, people b"))
                        .as(Person.class)
                        .all());
        Messages.assertTold(twice, "twice", "rows()");
        assertEquals(
                "Ada",
                db().sql(quoted("SELECT p.*, 1 AS x, 2 AS x FROM people p"))
                        .as(Person.class)
                        .one()
                        .name());
        Row row =
                db().sql(quoted("SELECT name, age AS name FROM people")).rows().one();
        assertEquals(List.of("name", "name"), lower(row.names()));
        assertEquals("Ada", row.value("name"));
        assertEquals(2, row.values().size());
        assertEquals(1, row.toMap().size());
    }

    private static List<String> lower(List<String> names) {
        return names.stream().map(String::toLowerCase).toList();
    }

    /** An entity that was read without some columns writes back only what it knows, and learns the rest when refreshed. */
    @Test
    public void entitiesMayLackColumns() {
        Article stored = new Article("Title");
        stored.body = "Body";
        stored.views = 7;
        db().model(Article.class).create(stored);
        Article part = db().sql(quoted("SELECT id, title, version FROM articles"))
                .as(Article.class)
                .one();
        assertNull(part.body);
        assertEquals(0, part.views);
        part.title = "Changed";
        sql.clear();
        db().model(Article.class).save(part);
        assertFalse(sql.texts().get(0).contains("body"), sql.texts().get(0));
        sql.assertCount(1);
        Article read = db().model(Article.class).one();
        assertEquals("Changed", read.title);
        assertEquals("Body", read.body);
        assertEquals(7, read.views);
        db().model(Article.class).refresh(part);
        assertEquals("Body", part.body);
        part.body = null;
        db().model(Article.class).save(part);
        assertNull(db().model(Article.class).one().body);
        InvalidQueryException keyless = assertThrows(
                InvalidQueryException.class,
                () -> db().sql(quoted("SELECT title FROM articles"))
                        .as(Article.class)
                        .all());
        Messages.assertTold(keyless, "id", "version");
    }

    /** NULL in a column that is not nullable is an error, also for primitives. */
    @Test
    public void nullWhereNoneBelongsIsAnError() {
        ada();
        DatabaseException failed = assertThrows(
                DatabaseException.class,
                () -> db().sql(quoted("SELECT id, email, name, nickname, NULL AS age FROM people"))
                        .as(Person.class)
                        .all());
        Messages.assertTold(failed, "age", "NULL");
    }

    /** A single column becomes a value of the class that is asked for. */
    @Test
    public void singleValuesAreRead() {
        full();
        assertEquals(FULL.active(), value("active", Boolean.class));
        assertEquals(FULL.number(), value("number", Integer.class));
        assertEquals(-7L, value("number", Long.class));
        assertEquals((short) -7, value("number", short.class));
        assertEquals(FULL.big(), value("big", long.class));
        assertEquals(FULL.ratio(), value("ratio", Double.class));
        assertEquals(0, new BigDecimal("12345.6").compareTo(value("price", BigDecimal.class)));
        assertEquals(FULL.label(), value("label", String.class));
        assertEquals(FULL.code(), value("code", UUID.class));
        assertEquals(FULL.day(), value("day", LocalDate.class));
        assertEquals(FULL.time(), value("time", LocalTime.class));
        assertEquals(FULL.at(), value("at", LocalDateTime.class));
        assertEquals(FULL.moment(), value("moment", Instant.class));
        assertEquals(FULL.span(), value("span", Duration.class));
        assertEquals(FULL.vintage(), value("vintage", Year.class));
        assertEquals(FULL.letter(), value("letter", Character.class));
        assertEquals(FULL.grade(), value("grade", Grade.class));
    }

    private <V> V value(String column, Class<V> type) {
        return db().sql(quoted("SELECT " + column + " FROM specimens")).as(type).one();
    }

    /** A value that would lose something, of another type, or of several columns is an error. */
    @Test
    public void valuesThatDoNotFitAreErrors() {
        full();
        assertThrows(DatabaseException.class, () -> value("big", Integer.class));
        assertThrows(DatabaseException.class, () -> value("label", Long.class));
        assertThrows(DatabaseException.class, () -> value("label", Grade.class));
        assertThrows(DatabaseException.class, () -> value("at", LocalDate.class));
        InvalidQueryException several = assertThrows(
                InvalidQueryException.class,
                () -> db().sql(quoted("SELECT id, label FROM specimens"))
                        .as(Long.class)
                        .one());
        Messages.assertTold(several, "label", "rows()");
        sql.clear();
        assertThrows(IllegalArgumentException.class, () -> db().sql("select 1").as(Object.class));
        assertThrows(ConfigurationException.class, () -> db().sql("select 1").as(Unmapped.class));
        sql.assertCount(0);
    }

    /** A record without a metamodel. */
    record Unmapped(int value) {}

    /** NULL alone is no value: one() and all() say so, the others give nothing. */
    @Test
    public void nullIsNoValue() {
        assertEquals(
                Optional.empty(),
                db().sql(quoted("SELECT MAX(age) FROM people"))
                        .as(Integer.class)
                        .oneOrEmpty());
        assertEquals(
                Optional.empty(),
                db().sql(quoted("SELECT MAX(age) FROM people"))
                        .as(Integer.class)
                        .first());
        assertTrue(db().sql(quoted("SELECT MAX(age) FROM people"))
                .as(Integer.class)
                .exists());
        assertThrows(
                DatabaseException.class,
                () -> db().sql(quoted("SELECT MAX(age) FROM people"))
                        .as(Integer.class)
                        .one());
        assertThrows(
                DatabaseException.class,
                () -> db().sql(quoted("SELECT MAX(age) FROM people"))
                        .as(Integer.class)
                        .all());
    }

    /** Rows keep all columns, also those that were computed, by name and by mapped column. */
    @Test
    public void rowsKeepAllColumns() {
        ada();
        Row row = db().sql(quoted("SELECT name, age, age * 2 AS doubled, nickname FROM people"))
                .rows()
                .one();
        assertEquals(List.of("name", "age", "doubled", "nickname"), lower(row.names()));
        assertEquals(72, row.get("doubled", Integer.class));
        assertEquals(72L, row.get("DOUBLED", Long.class));
        assertEquals("Ada", row.get(Person_.name));
        assertEquals(36, row.get(Person_.age));
        assertEquals(Optional.empty(), row.find(Person_.nickname));
        assertEquals(Optional.empty(), row.find("nickname", String.class));
        assertNull(row.value("nickname"));
        assertEquals(new ArrayList<>(row.values()), new ArrayList<>(row.toMap().values()));
        assertThrows(DatabaseException.class, () -> row.get(Person_.nickname));
        assertThrows(DatabaseException.class, () -> row.get("nickname", String.class));
        Messages.assertTold(
                assertThrows(IllegalArgumentException.class, () -> row.get(Person_.email)), "email", "doubled");
        Messages.assertTold(assertThrows(IllegalArgumentException.class, () -> row.value("nothing")), "nothing", "age");
        assertThrows(IllegalArgumentException.class, () -> row.get("name", Integer.class));
        assertEquals(
                row,
                db().sql(quoted("SELECT name, age, age * 2 AS doubled, nickname FROM people"))
                        .as(Row.class)
                        .one());
        assertFalse(row.toString().contains("Ada"));
    }

    /** By its column a value has the type of the property: enums by position, lists, instants. */
    @Test
    public void rowsGiveValuesInTheFormOfColumns() {
        full();
        Row row = db().sql(quoted("SELECT * FROM specimens")).rows().one();
        assertEquals(FULL.active(), row.get(Specimen_.active));
        assertEquals(FULL.code(), row.get(Specimen_.code));
        assertEquals(FULL.moment(), row.get(Specimen_.moment));
        assertEquals(FULL.span(), row.get(Specimen_.span));
        assertEquals(FULL.grade(), row.get(Specimen_.grade));
        assertEquals(FULL.level(), row.get(Specimen_.level));
        assertEquals(FULL.tags(), row.get(Specimen_.tags));
        assertEquals(FULL.price(), row.get(Specimen_.price));
        assertEquals(FULL.day(), row.get("day", LocalDate.class));
    }

    /** No rows make an empty list that can be changed. */
    @Test
    public void noRowsMakeAnEmptyList() {
        List<Person> none =
                db().sql(quoted("SELECT * FROM people")).as(Person.class).all();
        assertTrue(none.isEmpty());
        none.add(new Person("x", "y", 1));
        assertTrue(db().sql(quoted("SELECT * FROM people")).rows().all().isEmpty());
    }
}
