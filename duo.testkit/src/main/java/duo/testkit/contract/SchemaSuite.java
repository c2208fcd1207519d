package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.DatabaseBuilder;
import duo.api.Model;
import duo.api.error.CheckViolationException;
import duo.api.error.ConfigurationException;
import duo.api.error.DatabaseException;
import duo.api.error.ForeignKeyViolationException;
import duo.api.error.NotNullViolationException;
import duo.api.error.UniqueViolationException;
import duo.api.error.ValidationException;
import duo.api.relation.Ref;
import duo.api.spi.ColumnSize;
import duo.testkit.model.schema.Elsewhere;
import duo.testkit.model.schema.Excessive;
import duo.testkit.model.schema.LongNames;
import duo.testkit.model.schema.Member;
import duo.testkit.model.schema.Ring;
import duo.testkit.model.schema.Shaped;
import duo.testkit.model.schema.Shelf;
import duo.testkit.model.schema.Sparse;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Tables are created and dropped with all that belongs to them, and the database enforces what they say.
 *
 * @since 0.1.0
 */
public abstract class SchemaSuite extends OwnTablesSuite {
    /** For subclasses. */
    protected SchemaSuite() {}

    @Override
    protected List<Class<?>> created() {
        return together(CONSTRAINED, List.of(Excessive.class));
    }

    /** {@inheritDoc} Validation is off, so that what a constraint forbids reaches the database. */
    @Override
    protected DatabaseBuilder configure(DatabaseBuilder builder) {
        return builder.validation(false);
    }

    /** Creating tables once more is fine and leaves their rows alone. */
    @Test
    public void creatingTwiceKeepsTheRows() {
        db().createAll(Member.class);
        db().model(Member.class).create(new Member("ada@example.com", "a", 36, "a"));
        db().createAll(Member.class, Shelf.class);
        assertEquals(1, db().model(Member.class).count());
        assertEquals(0, db().model(Shelf.class).count());
        db().createAll(List.of());
    }

    /** Dropped tables are gone; dropping once more is fine. */
    @Test
    public void droppedTablesAreGone() {
        db().createAll(Member.class, Shelf.class);
        db().model(Member.class).create(new Member("ada@example.com", "a", 36, "a"));
        db().dropAll(Member.class, Shelf.class);
        assertThrows(DatabaseException.class, () -> db().model(Member.class).count());
        assertThrows(DatabaseException.class, () -> db().model(Shelf.class).count());
        db().dropAll(Member.class, Shelf.class);
        db().createAll(Member.class);
        assertEquals(0, db().model(Member.class).count());
    }

    /** Tables that refer to others are created after them and dropped before them, whatever the order they are named in. */
    @Test
    public void referencesOrderTheTables() {
        db().createAll(Shelf.Plain.class, Shelf.Cascading.class, Shelf.class);
        String created = sent("CREATE TABLE");
        assertTrue(
                created.indexOf("schema_shelves") < created.indexOf("schema_cascading")
                        && created.indexOf("schema_shelves") < created.indexOf("schema_plain"),
                created);
        db().model(Shelf.class).insert(new Shelf("a"));
        db().model(Shelf.Plain.class).insert(new Shelf.Plain(1, Ref.of(Shelf.class, "a")));
        sql.clear();
        db().dropAll(Shelf.class, Shelf.Plain.class, Shelf.Cascading.class);
        String dropped = sent("DROP TABLE");
        assertTrue(dropped.indexOf("schema_plain") < dropped.indexOf("schema_shelves"), dropped);
        assertThrows(DatabaseException.class, () -> db().model(Shelf.class).count());
    }

    /** Tables that refer to each other in a circle, and to themselves, are created with their references and dropped. */
    @Test
    public void circlesAreCreatedAndDropped() {
        db().createAll(Ring.First.class, Ring.Second.class, Ring.Third.class);
        Ring.Third third = db().model(Ring.Third.class).create(new Ring.Third(null, null, null));
        Ring.Third next = db().model(Ring.Third.class).create(new Ring.Third(null, null, Ref.to(third)));
        Ring.Second second = db().model(Ring.Second.class).create(new Ring.Second(null, Ref.to(next)));
        Ring.First first = db().model(Ring.First.class).create(new Ring.First(null, Ref.to(second)));
        db().model(Ring.Third.class).update(new Ring.Third(third.id(), Ref.to(first), Ref.to(third)));
        assertThrows(
                ForeignKeyViolationException.class,
                () -> db().model(Ring.Third.class).create(new Ring.Third(null, Ref.of(Ring.First.class, 99L), null)));
        assertThrows(
                ForeignKeyViolationException.class,
                () -> db().model(Ring.First.class).create(new Ring.First(null, Ref.of(Ring.Second.class, 99L))));
        db().dropAll(Ring.First.class, Ring.Second.class, Ring.Third.class);
        assertThrows(DatabaseException.class, () -> db().model(Ring.Third.class).count());
    }

    /** When one mapping cannot be held, nothing is created, and the message names the column. */
    @Test
    public void nothingIsCreatedWhenAMappingCannotBeHeld() {
        try {
            db().createAll(Shelf.class, Excessive.class);
        } catch (ConfigurationException refused) {
            String message = String.valueOf(refused.getMessage());
            assertTrue(message.contains("schema_excessive.amount"), message);
            assertThrows(DatabaseException.class, () -> db().model(Shelf.class).count());
            return;
        }
        BigDecimal amount = new BigDecimal("1" + "0".repeat(4_997) + ".25");
        Excessive stored = db().model(Excessive.class).create(new Excessive(null, amount));
        assertEquals(amount, stored.amount());
        assertEquals(stored, db().model(Excessive.class).one());
    }

    /** Unique properties, unique lists of them and unique indexes. */
    @Test
    public void uniquenessIsEnforced() {
        db().createAll(Member.class);
        Model<Member> members = db().model(Member.class);
        members.create(new Member("a@x", "one", 1, "c1"));
        members.create(new Member("b@x", "two", 2, "c2"));
        assertThrows(UniqueViolationException.class, () -> members.create(new Member("a@x", "three", 3, "c3")));
        assertThrows(UniqueViolationException.class, () -> members.create(new Member("c@x", "two", 3, "c3")));
        assertThrows(UniqueViolationException.class, () -> members.create(new Member("d@x", "four", 3, "c2")));
        assertEquals(2, members.count());
    }

    /** A foreign key may refer to a unique value that others lack. */
    @Test
    public void aUniqueValueThatMayBeNullIsReferredTo() {
        db().createAll(Sparse.Source.class, Sparse.Target.class);
        Sparse.Target target = db().model(Sparse.Target.class).create(new Sparse.Target(null, "a"));
        Model<Sparse.Source> sources = db().model(Sparse.Source.class);
        sources.create(new Sparse.Source(null, Ref.to(target)));
        assertEquals("a", Objects.requireNonNull(sources.one().target()).key());
        assertThrows(
                ForeignKeyViolationException.class,
                () -> sources.create(new Sparse.Source(null, Ref.of(Sparse.Target.class, "b"))));
        assertThrows(
                UniqueViolationException.class,
                () -> db().model(Sparse.Target.class).create(new Sparse.Target(null, "a")));
    }

    /** Check constraints with and without a name. */
    @Test
    public void checksAreEnforced() {
        db().createAll(Member.class);
        Model<Member> members = db().model(Member.class);
        assertThrows(CheckViolationException.class, () -> members.create(new Member("a@x", "one", -1, "c1")));
        assertThrows(CheckViolationException.class, () -> members.create(new Member("a@x", "one", 150, "c1")));
        members.create(new Member("a@x", "one", 149, "c1"));
        assertEquals(1, members.count());
    }

    /** What is not nullable takes no null, what is nullable does. */
    @Test
    @SuppressWarnings("NullAway") // null where none belongs is what is tested
    public void nullabilityIsEnforced() {
        db().createAll(Member.class);
        Model<Member> members = db().model(Member.class);
        assertThrows(NotNullViolationException.class, () -> members.create(new Member(null, "one", 1, "c1")));
        Member bare = new Member(null, "a@x", "Ulm", "one", 1, "c1", BigDecimal.ONE, null);
        assertEquals(null, members.create(bare).note());
        assertEquals(1, members.count());
    }

    /** A value longer than its column is refused by name, before the database would refuse it or cut it. */
    @Test
    public void lengthsAreEnforced() {
        db().createAll(Member.class);
        Model<Member> members = db().model(Member.class);
        members.create(new Member("a@x", "one", 1, "🦊🦊🦊🦊🦊"));
        sql.clear();
        ValidationException refused =
                assertThrows(ValidationException.class, () -> members.create(new Member("b@x", "two", 1, "123456")));
        assertEquals("code", refused.field().orElse(""));
        assertTrue(String.valueOf(refused.getMessage()).contains("5"), refused.getMessage());
        sql.assertCount(0);
        assertEquals(1, members.count());
    }

    /**
     * Lengths, digits and nullability are those of the columns in the database.
     *
     * @throws SQLException from the database
     */
    @Test
    public void columnsHaveTheSizesOfTheModel() throws SQLException {
        db().createAll(Member.class, Shaped.class);
        assertEquals(sizeOfText(5), column("schema_members", "code").size());
        assertEquals(sizeOfText(100), column("schema_members", "email").size());
        assertEquals(2, column("schema_members", "fee").digits());
        assertFalse(column("schema_members", "age").nullable());
        assertTrue(column("schema_members", "note").nullable());
    }

    /** The number in the column type of a text; one that counts halves of characters leaves room for twice as many. */
    private int sizeOfText(int length) {
        String type = ServerDialect.of(db())
                .types()
                .table()
                .find(String.class)
                .orElseThrow()
                .columnType()
                .apply(new ColumnSize(length, 0, -1, false));
        int size = Integer.parseInt(type.replaceAll("^[^(]*\\((\\d+)( CHAR)?\\).*$", "$1"));
        assertTrue(size == length || size == 2 * length, type);
        return size;
    }

    /**
     * Jakarta constraints shape the columns.
     *
     * @throws SQLException from the database
     */
    @Test
    public void jakartaConstraintsShapeTheColumns() throws SQLException {
        db().createAll(Shaped.class);
        assertEquals(sizeOfText(8), column("schema_shaped", "code").size());
        assertTrue(column("schema_shaped", "code").nullable());
        assertFalse(column("schema_shaped", "required").nullable());
        assertEquals(3, column("schema_shaped", "price").digits());
        Model<Shaped> model = db().model(Shaped.class);
        assertThrows(NotNullViolationException.class, () -> model.create(new Shaped(null, "a", null, BigDecimal.ONE)));
        assertEquals(
                new BigDecimal("1.000"),
                model.create(new Shaped(null, "a", 1, BigDecimal.ONE)).price());
        assertThrows(ValidationException.class, () -> model.create(new Shaped(null, "a", 1, new BigDecimal("12345"))));
    }

    /**
     * Comments with any letters are kept, where the database keeps comments.
     *
     * @throws SQLException from the database
     */
    @Test
    public void commentsAreKept() throws SQLException {
        db().createAll(Member.class);
        String comment = column("schema_members", "email").comment();
        assertTrue(comment.isEmpty() || comment.equals("where it's \\ sent"), comment);
        db().model(Member.class).create(new Member("a@x", "one", 1, "c1"));
        assertEquals(1, db().model(Member.class).count());
    }

    /** A reference has to point to a row. */
    @Test
    public void danglingReferencesAreRefused() {
        createShelves();
        Model<Shelf.Plain> plain = db().model(Shelf.Plain.class);
        assertThrows(
                ForeignKeyViolationException.class,
                () -> plain.insert(new Shelf.Plain(1, Ref.of(Shelf.class, "nowhere"))));
        plain.insert(new Shelf.Plain(1, Ref.of(Shelf.class, "a")));
        assertThrows(
                ForeignKeyViolationException.class,
                () -> plain.update(new Shelf.Plain(1, Ref.of(Shelf.class, "nowhere"))));
        assertThrows(
                ForeignKeyViolationException.class,
                () -> db().model(Shelf.class).delete(new Shelf("a")));
        assertEquals("a", plain.one().shelf().key());
    }

    /** What refers to a deleted row is deleted, loses its reference, or keeps the row. */
    @Test
    public void rulesForDeletionHold() {
        createShelves();
        Model<Shelf> shelves = db().model(Shelf.class);
        db().model(Shelf.Cascading.class).insert(new Shelf.Cascading(1, Ref.of(Shelf.class, "a")));
        db().model(Shelf.Nulling.class).insert(new Shelf.Nulling(1, Ref.of(Shelf.class, "a")));
        db().model(Shelf.Restricting.class).insert(new Shelf.Restricting(1, Ref.of(Shelf.class, "b")));
        assertTrue(shelves.delete(new Shelf("a")));
        assertEquals(0, db().model(Shelf.Cascading.class).count());
        assertEquals(null, db().model(Shelf.Nulling.class).one().shelf());
        assertThrows(ForeignKeyViolationException.class, () -> shelves.delete(new Shelf("b")));
        assertEquals(1, shelves.count());
    }

    private void createShelves() {
        db().createAll(SHELVES);
        db().model(Shelf.class).insert(new Shelf("a"));
        db().model(Shelf.class).insert(new Shelf("b"));
    }

    /** Names that are too long are cut and stay distinct, so that each constraint and index is there. */
    @Test
    public void longNamesAreCutAndStayDistinct() {
        db().createAll(Shelf.class, LongNames.class);
        db().model(Shelf.class).insert(new Shelf("a"));
        Ref<Shelf> shelf = Ref.of(Shelf.class, "a");
        Model<LongNames> model = db().model(LongNames.class);
        LongNames row = model.create(new LongNames(null, 1, 1, 1, 1, shelf, shelf));
        assertNotNull(row.id());
        assertThrows(UniqueViolationException.class, () -> model.create(new LongNames(null, 1, 2, 1, 1, shelf, shelf)));
        assertThrows(UniqueViolationException.class, () -> model.create(new LongNames(null, 2, 1, 1, 1, shelf, shelf)));
        assertThrows(
                ForeignKeyViolationException.class,
                () -> model.create(new LongNames(null, 2, 2, 1, 1, shelf, Ref.of(Shelf.class, "b"))));
        assertThrows(
                ForeignKeyViolationException.class,
                () -> model.create(new LongNames(null, 2, 2, 1, 1, Ref.of(Shelf.class, "b"), shelf)));
        db().createAll(LongNames.class);
        assertEquals(1, model.count());
    }

    /**
     * A table lives in the schema that its model names; without that schema the error tells which one is missing.
     *
     * @throws SQLException from the database
     */
    @Test
    public void tablesLiveInTheirSchema() throws SQLException {
        String schema = "duo_testkit_elsewhere";
        boolean hasSchemas = inSchema(() -> {
            db().createAll(Elsewhere.class);
            db().createAll(Elsewhere.class);
            Model<Elsewhere> model = db().model(Elsewhere.class);
            Elsewhere first = model.create(new Elsewhere(null, 1, null));
            Elsewhere second = model.create(new Elsewhere(null, 2, Ref.to(first)));
            assertEquals(second, model.get(Objects.requireNonNull(second.id())).orElseThrow());
            model.update(new Elsewhere(second.id(), 3, null));
            assertThrows(
                    ForeignKeyViolationException.class,
                    () -> model.create(new Elsewhere(null, 2, Ref.of(Elsewhere.class, 99L))));
            assertTrue(sql.texts().stream().anyMatch(text -> text.contains(schema)), "the schema is in the statements");
            db().dropAll(Elsewhere.class);
            assertThrows(DatabaseException.class, model::count);
        });
        if (!hasSchemas) {
            DatabaseException missing = assertThrows(DatabaseException.class, () -> db().createAll(Elsewhere.class));
            assertTrue(String.valueOf(missing.getMessage()).contains(schema), missing.getMessage());
        }
    }

    private String sent(String beginning) {
        return sql.texts().stream().filter(text -> text.startsWith(beginning)).collect(Collectors.joining("\n"));
    }

    private record Column(int size, int digits, boolean nullable, String comment) {}

    private Column column(String table, String name) throws SQLException {
        return db().<Column, SQLException>connection(connection -> {
            try (var columns = connection.getMetaData().getColumns(connection.getCatalog(), null, table, name)) {
                assertTrue(columns.next(), () -> table + "." + name + " exists");
                @Nullable String remarks = columns.getString("REMARKS");
                return new Column(
                        columns.getInt("COLUMN_SIZE"),
                        columns.getInt("DECIMAL_DIGITS"),
                        columns.getString("IS_NULLABLE").equals("YES"),
                        remarks == null ? "" : remarks);
            }
        });
    }
}
