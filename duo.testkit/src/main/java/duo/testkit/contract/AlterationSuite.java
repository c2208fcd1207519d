package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Bulk;
import duo.api.error.ConfigurationException;
import duo.api.error.DatabaseException;
import duo.api.error.ForeignKeyViolationException;
import duo.api.error.UniqueViolationException;
import duo.api.error.UnsupportedFeatureException;
import duo.api.meta.Metamodel;
import duo.api.relation.Ref;
import duo.api.schema.ColumnInfo;
import duo.api.schema.IndexInfo;
import duo.api.schema.TableChanges;
import duo.api.schema.TableInfo;
import duo.api.spi.Dialect;
import duo.api.spi.QualifiedName;
import duo.async.AsyncDatabase;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.model.schema.Altered;
import duo.testkit.model.schema.Altered_;
import duo.testkit.model.schema.Elsewhere;
import duo.testkit.model.schema.Elsewhere_;
import duo.testkit.model.schema.Grown;
import duo.testkit.model.schema.Grown_;
import duo.testkit.model.schema.Shelf;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Tables that exist become those of their models, and keep their rows.
 *
 * @since 0.1.0
 */
public abstract class AlterationSuite extends OwnTablesSuite {
    private static final String CITY = "Ulm 🦊's";

    /** For subclasses. */
    protected AlterationSuite() {}

    /** {@inheritDoc} Both names of a table. */
    @Override
    protected List<Class<?>> created() {
        return List.of(
                Altered.Constrained.class,
                Altered.Before.class,
                Altered.class,
                Altered.Texts.class,
                Grown.class,
                Grown.Branch.class,
                Grown.Root.class,
                Shelf.class);
    }

    /** Creates the tables as they are before. */
    @BeforeEach
    public final void createAltered() {
        db().createAll(Shelf.class, Altered.Before.class, Altered.Constrained.class);
    }

    private TableInfo table(Class<?> model) {
        return db().schema().table(Metamodel.of(model).table().name()).orElseThrow();
    }

    private static TableChanges<Altered> toAltered(TableChanges<Altered> table) {
        return table.renameFrom("altered before")
                .dropIndex("altered_by_nick")
                .renameColumn("nick", Altered_.name)
                .drop("legacy")
                .add(Altered_.city)
                .add(Altered_.seen)
                .add(Altered_.code)
                .add(Altered_.fee)
                .add(Altered_.stars)
                .add(Altered_.shelf);
    }

    /** Names change, columns go and come with all that belongs to them, and the rows stay. */
    @Test
    public void aTableBecomesThatOfItsModel() {
        db().model(Altered.Before.class)
                .createBulk(List.of(new Altered.Before("ada", 36), new Altered.Before("b'ob", 7)));
        Dialect dialect = ServerDialect.of(db());
        int inline = dialect.schema().inlineForeignKeys() ? 1 : 0;
        int comments = ReadTable.keepsComments(dialect)
                        && dialect.schema().columnComment("a").isEmpty()
                ? 1
                : 0;
        int drops = dialect.schema()
                .alterations()
                .dropColumn(new QualifiedName("", "t"), "c")
                .size();
        sql.clear();
        db().alter(Altered.class, AlterationSuite::toAltered);
        sql.assertCount(9 + drops + 3 + (1 - inline) + comments);

        assertEquals(
                List.of(row(1, "ada", 36, null), row(2, "b'ob", 7, null)),
                db().model(Altered.class).orderBy(Altered_.id.asc()).all());
        new ReadTable(dialect, Metamodel.of(Altered.class).table(), table(Altered.class)).assertBecameAsMapped();
    }

    private static Altered row(long id, String name, @Nullable Integer age, @Nullable String code) {
        return new Altered(id, name, age, CITY, null, code, null, 3, null);
    }

    /** What was added keeps its rules. */
    @Test
    public void addedColumnsKeepTheirRules() {
        db().alter(Altered.class, AlterationSuite::toAltered);
        db().model(Shelf.class).insert(new Shelf("s"));
        Altered first = db().model(Altered.class)
                .create(new Altered(
                        null, "a", 1, "x", null, "c1", new BigDecimal("1.50"), null, Ref.of(Shelf.class, "s")));
        assertEquals(first, db().model(Altered.class).get(1).orElseThrow());
        assertThrows(
                UniqueViolationException.class,
                () -> db().model(Altered.class).create(new Altered(null, "b", 1, "x", null, "c1", null, 1, null)));
        assertThrows(
                ForeignKeyViolationException.class,
                () -> db().model(Altered.class)
                        .create(new Altered(null, "b", 1, "x", null, "c2", null, 1, Ref.of(Shelf.class, "nowhere"))));
        assertEquals(1, db().model(Altered.class).count());
    }

    /** A reference that is added follows its rule, although rows go with others on another way already. */
    @Test
    public void anAddedReferenceFollowsItsRule() {
        db().createAll(Grown.Root.class, Grown.Branch.class, Grown.Before.class);
        db().alter(Grown.class, table -> table.add(Grown_.branch));
        Ref<Grown.Root> root = Ref.of(Grown.Root.class, 1);
        db().model(Grown.Root.class).insert(new Grown.Root(1));
        for (int id = 1; id <= 2; id++) {
            db().model(Grown.Branch.class).insert(new Grown.Branch(id, root));
            db().model(Grown.class).insert(new Grown(id, Ref.of(Grown.Branch.class, id), root));
        }
        assertTrue(db().model(Grown.Branch.class).delete(new Grown.Branch(1, root)));
        assertEquals(2, db().model(Grown.class).one().id());
        assertTrue(db().model(Grown.Root.class).delete(new Grown.Root(1)));
        assertEquals(0, db().model(Grown.class).count());
    }

    /** A column gets the type, the default and the nullability of its model, and back again. */
    @Test
    @Needs(Capability.CHANGED_COLUMNS)
    public void columnsAreChanged() {
        db().model(Altered.Before.class).create(new Altered.Before("ada", 36));
        db().alter(Altered.Changed.class, table -> table.change(Altered_.Changed_.age));
        assertEquals(
                List.of(new Altered.Changed(1L, 36)),
                db().model(Altered.Changed.class).all());
        ColumnInfo age = table(Altered.Changed.class).column("age").orElseThrow();
        assertFalse(age.nullable(), age::toString);
        assertTrue(age.defaultExpression().contains("18"), age::toString);
        db().model(Altered.Changed.class).update(new Altered.Changed(1L, 5_000_000_000L));
        assertEquals(
                5_000_000_000L,
                db().model(Altered.Changed.class).get(1).orElseThrow().age());
        assertThrows(
                DatabaseException.class,
                () -> db().alter(Altered.Before.class, table -> table.change(Altered_.Before_.age)));
        // Oracle makes the numbers of a column shorter only when it is empty.
        db().model(Altered.Changed.class).deleteBulk(Bulk.unfiltered());
        db().alter(Altered.Before.class, table -> table.change(Altered_.Before_.age));
        ColumnInfo back = table(Altered.Before.class).column("age").orElseThrow();
        assertTrue(back.nullable(), back::toString);
        assertTrue(back.defaultExpression().contains("7"), back::toString);
        Altered.Before bob = db().model(Altered.Before.class).create(new Altered.Before("bob", 5));
        // What it is already, it may become once more.
        db().alter(Altered.Before.class, table -> table.change(Altered_.Before_.age));
        assertEquals(List.of(bob), db().model(Altered.Before.class).all());
    }

    /** A column that takes its values from a sequence from now on brings the sequence along. */
    @Test
    @Needs(Capability.CHANGED_COLUMNS)
    public void aSequenceComesWithTheColumnThatUsesIt() {
        if (ServerDialect.of(db()).schema().sequences().isEmpty()) {
            Messages.assertTold(
                    assertThrows(
                            ConfigurationException.class,
                            () -> db().alter(Altered.Numbered.class, table -> table.change(Altered_.Numbered_.age))),
                    "age",
                    "numbered");
            return;
        }
        db().alter(Altered.Numbered.class, table -> table.change(Altered_.Numbered_.age));
        Altered.Numbered one = db().model(Altered.Numbered.class).create(new Altered.Numbered(null, "ada", null));
        Altered.Numbered two = db().model(Altered.Numbered.class).create(new Altered.Numbered(null, "ada", null));
        assertTrue(Objects.requireNonNull(one.age()) < Objects.requireNonNull(two.age()), two::toString);
        db().dropAll(Altered.Numbered.class);
    }

    /** A text that does not fit into the new type is refused, and stays as long as it was. */
    @Test
    @Needs(Capability.CHANGED_COLUMNS)
    public void aTextIsNotCut() {
        db().createAll(Altered.Texts.class);
        Altered.Texts row = db().model(Altered.Texts.class).create(new Altered.Texts(null, "abcdefghijkl", "x"));
        assertThrows(
                DatabaseException.class,
                () -> db().alter(Altered.ShortTexts.class, table -> table.change(Altered_.ShortTexts_.title)));
        assertEquals(row, db().model(Altered.Texts.class).one());
        db().model(Altered.Texts.class).update(new Altered.Texts(row.id(), "abcde", "x"));
        db().alter(Altered.ShortTexts.class, table -> table.change(Altered_.ShortTexts_.title));
        assertEquals(
                new Altered.ShortTexts(row.id(), "abcde", "x"),
                db().model(Altered.ShortTexts.class).one());
    }

    /** A column gets a default and the duty to have a value although its type is as it was, a long text too. */
    @Test
    @Needs(Capability.CHANGED_COLUMNS)
    public void aLongTextIsChanged() {
        db().createAll(Altered.Texts.class);
        String essay = "🦊 essay ".repeat(400);
        Altered.Texts row = db().model(Altered.Texts.class).create(new Altered.Texts(null, "a", essay));
        db().alter(Altered.ShortTexts.class, table -> table.change(Altered_.ShortTexts_.essay));
        assertEquals(row, db().model(Altered.Texts.class).one());
        ColumnInfo changed = table(Altered.Texts.class).column("essay").orElseThrow();
        assertFalse(changed.nullable(), changed::toString);
        assertTrue(changed.defaultExpression().contains("none"), changed::toString);
        db().alter(Altered.Texts.class, table -> table.change(Altered_.Texts_.essay));
        assertEquals(row, db().model(Altered.Texts.class).one());
    }

    /**
     * What is renamed and added stays in the schema of its table.
     *
     * @throws SQLException from the database
     */
    @Test
    public void theSchemaStays() throws SQLException {
        inSchema(() -> {
            db().createAll(Elsewhere.Volume.class);
            db().model(Elsewhere.Volume.class).create(new Elsewhere.Volume(null, 7));
            db().alter(
                            Elsewhere.class,
                            table -> table.renameFrom("volumes")
                                    .dropIndex("volumes_by_name")
                                    .add(Elsewhere_.before));
            Elsewhere first = db().model(Elsewhere.class).one();
            assertEquals(new Elsewhere(first.id(), 7, null), first);
            db().model(Elsewhere.class).create(new Elsewhere(null, 8, Ref.to(first)));
            TableInfo books = db().schema(Metamodel.of(Elsewhere.class).table().schema())
                    .table("books")
                    .orElseThrow();
            assertEquals(1, books.foreignKeys().size(), books::toString);
            assertEquals(Optional.empty(), db().schema().table("books"));
        });
    }

    /** Where a change would commit what the open transaction has written, it is refused before; elsewhere it is part of the transaction. */
    @Test
    public void nothingIsCommittedUnasked() {
        Runnable work = () -> db().transaction(() -> {
            db().model(Altered.Before.class).create(new Altered.Before("ada", 36));
            db().createAll(Altered.Before.class);
            sql.clear();
            db().alter(Altered.Before.class, table -> table.dropIndex("altered_by_nick"));
        });
        boolean commits = ServerDialect.of(db()).schema().commitsTransactions();
        if (commits) {
            Messages.assertTold(assertThrows(UnsupportedFeatureException.class, work::run), "alter(..)");
            sql.assertCount(0);
            for (Runnable other : List.<Runnable>of(
                    () -> db().createAll(Altered.class), () -> db().dropAll(Altered.Constrained.class))) {
                assertThrows(
                        UnsupportedFeatureException.class,
                        () -> db().transaction(() -> {
                            db().model(Altered.Before.class).create(new Altered.Before("ada", 36));
                            other.run();
                        }));
            }
        } else {
            work.run();
        }
        assertEquals(commits ? 0 : 1, db().model(Altered.Before.class).count());
        assertEquals(commits, !table(Altered.Before.class).indexes().isEmpty());
    }

    /** A NULL that is to be none is refused by the database, and stays. */
    @Test
    @Needs(Capability.CHANGED_COLUMNS)
    public void aNullIsNotMadeUpFor() {
        db().model(Altered.Before.class).create(new Altered.Before("ada", 36));
        db().model(Altered.Before.class).updateBulk(all -> all.setNull(Altered_.Before_.age), Bulk.unfiltered());
        assertThrows(
                DatabaseException.class,
                () -> db().alter(Altered.Changed.class, table -> table.change(Altered_.Changed_.age)));
        assertEquals(
                new Altered.Before(1L, "ada", null, "old"),
                db().model(Altered.Before.class).get(1).orElseThrow());
    }

    /** Constraints of each kind are dropped by their names. */
    @Test
    @Needs(Capability.CHANGED_COLUMNS)
    public void constraintsAreDropped() {
        String reference = table(Altered.Constrained.class).foreignKeys().get(0).name();
        db().alter(
                        Altered.Constrained.class,
                        table -> table.dropUnique("altered_once")
                                .dropUnique("altered_coded")
                                .dropCheck("altered_adult")
                                .dropForeignKey(reference));
        TableInfo table = table(Altered.Constrained.class);
        assertEquals(List.of(), table.uniqueKeys());
        assertTrue(table.indexes().stream().noneMatch(IndexInfo::unique), table::toString);
        assertEquals(List.of(), table.checks());
        assertEquals(List.of(), table.foreignKeys());
        for (int i = 0; i < 2; i++) {
            db().model(Altered.Constrained.class)
                    .create(new Altered.Constrained(null, "same", "c", 3, Ref.of(Shelf.class, "nowhere")));
        }
        assertEquals(2, db().model(Altered.Constrained.class).count());
        // Tables are dropped whatever became of their foreign keys.
        db().dropAll(Altered.Constrained.class, Shelf.class);
        assertEquals(Optional.empty(), db().schema().table("altered_constrained"));
    }

    /** What cannot be is refused before any SQL. */
    @Test
    public void whatCannotBeIsRefused() {
        db().model(Altered.Before.class).create(new Altered.Before("ada", 1));
        sql.clear();
        assertThrows(
                IllegalStateException.class,
                () -> db().alter(Altered.class, table -> table.drop("a").renameFrom("b")));
        for (String name : List.of("", " a", "a\n", "\0")) {
            assertThrows(
                    IllegalArgumentException.class, () -> TableChanges.none().drop(name));
            assertThrows(
                    IllegalArgumentException.class, () -> TableChanges.none().renameFrom(name));
            assertThrows(
                    IllegalArgumentException.class, () -> TableChanges.none().dropIndex(name));
        }
        Messages.assertTold(
                assertThrows(
                        ConfigurationException.class,
                        () -> db().alter(
                                        Altered.class,
                                        table -> table.drop("legacy").add(Altered_.id))),
                "altered.id");
        sql.assertCount(0);
        assertThrows(
                RuntimeException.class,
                () -> db().alter(Altered.Demanding.class, table -> table.add(Altered_.Demanding_.count)),
                "no value is made up for rows that are there");
        if (ServerDialect.of(db()).schema().alterations().makesUpValues()) {
            sql.assertCount(0);
        }
        assertFalse(table(Altered.Before.class).column("count").isPresent());
        db().alter(Altered.Before.class, table -> table);
    }

    /** A change that the database refuses is told with the name of the model, and the rows are as they were. */
    @Test
    public void aRefusedChangeIsTold() {
        Altered.Before row = db().model(Altered.Before.class).create(new Altered.Before("ada", 36));
        DatabaseException failed = assertThrows(
                DatabaseException.class, () -> db().alter(Altered.Before.class, table -> table.drop("nowhere")));
        assertTrue(failed.sql().orElse("").startsWith("ALTER TABLE"), failed.sql()::toString);
        assertEquals(List.of(row), db().model(Altered.Before.class).all());
    }

    /** What the database lacks is named, with a way out. */
    @Test
    public void whatTheDatabaseLacksIsNamed() {
        if (scratch().lacks().contains(Capability.CHANGED_COLUMNS)) {
            sql.clear();
            Messages.assertTold(
                    assertThrows(
                            UnsupportedFeatureException.class,
                            () -> db().alter(
                                            Altered.Constrained.class,
                                            table -> table.dropIndex("a").dropUnique("altered_once"))),
                    db().dialect());
            sql.assertCount(0);
        } else {
            db().alter(
                            Altered.Constrained.class,
                            table -> table.dropUnique("altered_once").dropUnique("altered_coded"));
            assertEquals(List.of(), table(Altered.Constrained.class).uniqueKeys());
        }
    }

    /** The asynchronous view does the same. */
    @Test
    public void theAsynchronousViewDoesTheSame() {
        db().model(Altered.Before.class).create(new Altered.Before("ada", 36));
        AsyncDatabase.of(db()).alter(Altered.class, AlterationSuite::toAltered).join();
        assertEquals(List.of(row(1, "ada", 36, null)), db().model(Altered.class).all());
    }
}
