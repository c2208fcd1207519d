package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.annotation.OnDeleteRule;
import duo.api.meta.EntityType;
import duo.api.meta.Junction;
import duo.api.meta.MappedRelation;
import duo.api.meta.MappedTable;
import duo.api.meta.Metamodel;
import duo.api.schema.CheckInfo;
import duo.api.schema.ColumnInfo;
import duo.api.schema.ForeignKeyInfo;
import duo.api.schema.IndexInfo;
import duo.api.schema.KeyInfo;
import duo.api.schema.SchemaInfo;
import duo.api.schema.SequenceInfo;
import duo.api.schema.TableInfo;
import duo.api.spi.Dialect;
import duo.async.AsyncDatabase;
import duo.testkit.model.relation.RelationModels;
import duo.testkit.model.schema.Elsewhere;
import duo.testkit.model.schema.Member;
import duo.testkit.model.schema.Shaped;
import duo.testkit.model.schema.Shelf;
import duo.testkit.model.types.Awkward;
import duo.testkit.model.types.Defaults;
import duo.testkit.model.types.Documents;
import duo.testkit.model.types.Keyed;
import java.math.BigInteger;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the database has is read as it was made, by Duo and by hand.
 *
 * @since 0.1.0
 */
public abstract class IntrospectionSuite extends OwnTablesSuite {
    private static final String ELSEWHERE = "duo_testkit_elsewhere";
    private static final String CHILD = "duo Child";
    private static final String PARENT = "duo_parent";
    private static final String CREATE_PARENT = """
            CREATE TABLE duo_parent ("Region" INTEGER NOT NULL, code VARCHAR(10) NOT NULL,
                CONSTRAINT duo_parent_key PRIMARY KEY (code, "Region"))""";
    private static final String CREATE_CHILD = """
            CREATE TABLE "duo Child" (id INTEGER NOT NULL PRIMARY KEY, "a,b(" NUMERIC(8, 3) DEFAULT 4.5,
                check VARCHAR(20) DEFAULT 'it''s (' NOT NULL, "parent code" VARCHAR(10), "Parent" INTEGER,
                CONSTRAINT duo_child_unique UNIQUE (check, id), CONSTRAINT duo_child_check CHECK (check <> 'a,)'),
                CONSTRAINT duo_child_parent FOREIGN KEY ("parent code", "Parent") REFERENCES duo_parent (code, "Region")
                ON DELETE SET NULL""";
    private static final int MOST_STATEMENTS = 6;

    private static final List<Class<?>> MODELS = together(
            together(RelationModels.ALL, CONSTRAINED),
            List.of(
                    Awkward.class,
                    Defaults.class,
                    Documents.class,
                    Keyed.ByText.class,
                    Keyed.ByUuid.class,
                    Keyed.ByInstant.class,
                    Keyed.ByDecimal.class,
                    Keyed.ByNumber.class,
                    Keyed.Composite.class,
                    Keyed.GeneratedUuid.class,
                    Keyed.Sequence.class));

    private Dialect dialect;

    /** For subclasses. */
    @SuppressWarnings("NullAway.Init") // set before all tests
    protected IntrospectionSuite() {}

    @Override
    protected List<Class<?>> created() {
        return MODELS;
    }

    /** Meets the server. */
    @BeforeAll
    public final void meetServer() {
        dialect = ServerDialect.of(db());
    }

    /** Drops what a test has created by hand. */
    @AfterEach
    public final void dropForeignTables() {
        for (String drop : List.of("DROP VIEW duo_view", "DROP TABLE \"duo Child\"", "DROP TABLE duo_parent")) {
            try {
                execute(db(), quoted(drop));
            } catch (SQLException absent) {
                // Most tests make none.
            }
        }
    }

    /** An empty database has nothing, and nothing of its own is told. */
    @Test
    public void anEmptyDatabaseHasNothing() {
        SchemaInfo schema = db().schema();
        assertEquals(List.of(), schema.tables());
        assertEquals(List.of(), schema.sequences());
        assertFalse(schema.name().isEmpty());
        assertEquals(schema, db().schema(schema.name()));
        assertEquals(Optional.empty(), schema.table("schema_members"));
    }

    /** The tables of models are those that are there, each as the metamodel has it. */
    @Test
    public void tablesOfModelsAreReadAsTheyWereMade() {
        db().createAll(MODELS);
        SchemaInfo schema = db().schema();
        Map<String, MappedTable> expected = tables();
        assertEquals(
                List.copyOf(expected.keySet()),
                schema.tables().stream().map(TableInfo::name).toList());
        expected.forEach((name, table) ->
                new ReadTable(dialect, table, schema.table(name).orElseThrow()).assertIsAsMapped());
        db().dropAll(MODELS);
        assertEquals(List.of(), db().schema().tables());
    }

    private static Map<String, MappedTable> tables() {
        Map<String, MappedTable> tables = new TreeMap<>();
        for (Class<?> model : MODELS) {
            EntityType<?> type = Metamodel.of(model);
            tables.put(type.table().name(), type.table());
            for (MappedRelation relation : type.relations()) {
                relation.junction().map(Junction::table).ifPresent(junction -> tables.put(junction.name(), junction));
            }
        }
        return tables;
    }

    /** Constraints and indexes keep the names that they were given. */
    @Test
    public void namesAreThoseThatWereGiven() {
        db().createAll(Member.class);
        TableInfo table = db().schema().table("schema_members").orElseThrow();
        assertTrue(
                table.checks().stream().map(CheckInfo::name).toList().contains("schema_members_age_limit"),
                table::toString);
        CheckInfo limit = table.checks().stream()
                .filter(check -> check.name().equals("schema_members_age_limit"))
                .findFirst()
                .orElseThrow();
        assertTrue(limit.sql().contains("age") && limit.sql().contains("150"), limit::toString);
        IndexInfo byCity = table.indexes().stream()
                .filter(index -> index.columns().equals(List.of("city", "age")))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(IndexInfo.Part.column("city", false), IndexInfo.Part.column("age", true)), byCity.parts());
        assertEquals("", byCity.condition());
        List<String> uniques = table.uniqueKeys().stream().map(KeyInfo::name).toList();
        assertTrue(uniques.contains("uniq_schema_members_city_street"), uniques::toString);
        assertTrue(uniques.contains("uniq_schema_members_email"), uniques::toString);
        ColumnInfo fee = table.column("fee").orElseThrow();
        assertTrue(fee.type().name().replace(" ", "").contains("(6,2)"), fee::toString);
        assertTrue(Set.of(Types.NUMERIC, Types.DECIMAL).contains(fee.type().jdbcType()), fee::toString);
        assertEquals(Optional.empty(), table.column("Fee"));
    }

    /** The rules of foreign keys; one that refuses at once differs from one that waits, where the database has both. */
    @Test
    public void rulesOfForeignKeysAreTold() {
        db().createAll(SHELVES);
        SchemaInfo schema = db().schema();
        assertEquals(OnDeleteRule.CASCADE, onDelete(schema, "schema_cascading"));
        assertEquals(OnDeleteRule.SET_NULL, onDelete(schema, "schema_nulling"));
        OnDeleteRule restricting = onDelete(schema, "schema_restricting");
        OnDeleteRule plain = onDelete(schema, "schema_plain");
        if (restricting == plain) {
            assertTrue(Set.of(OnDeleteRule.DO_NOTHING, OnDeleteRule.RESTRICT).contains(plain), plain::toString);
        } else {
            assertEquals(OnDeleteRule.RESTRICT, restricting);
            assertNotEquals(OnDeleteRule.RESTRICT, plain);
        }
    }

    private static OnDeleteRule onDelete(SchemaInfo schema, String table) {
        return schema.table(table).orElseThrow().foreignKeys().get(0).onDelete();
    }

    /** Sequences are told where there are any; those behind identity columns are not. */
    @Test
    public void sequencesAreTold() {
        db().createAll(Keyed.Sequence.class, Member.class);
        SchemaInfo schema = db().schema();
        boolean sequences = dialect.schema().sequences().isPresent();
        assertEquals(
                sequences
                        ? List.of(new SequenceInfo(schema.name(), "types_numbers", BigInteger.ONE, BigInteger.ONE))
                        : List.of(),
                schema.sequences());
    }

    /**
     * Tables that were not made by Duo: keys of several columns, rules for updates, expressions, names in mixed case, and a view, which is
     * no table.
     *
     * @throws SQLException from the database
     */
    @Test
    public void tablesMadeByHandAreRead() throws SQLException {
        execute(db(), quoted(CREATE_PARENT));
        OnDeleteRule onUpdate = OnDeleteRule.CASCADE;
        try {
            execute(db(), quoted(CREATE_CHILD + " ON UPDATE CASCADE)"));
        } catch (SQLException noRulesForUpdates) {
            onUpdate = OnDeleteRule.DO_NOTHING;
            execute(db(), quoted(CREATE_CHILD + ")"));
        }
        execute(
                db(),
                quoted("CREATE INDEX duo_child_index ON \"duo Child\" (\"Parent\" DESC, check)"),
                quoted("CREATE VIEW duo_view AS SELECT id FROM \"duo Child\""));
        SchemaInfo schema = db().schema();
        assertEquals(
                Set.of(CHILD, PARENT),
                Set.copyOf(schema.tables().stream().map(TableInfo::name).toList()));
        assertEquals(
                List.of("code", "Region"),
                schema.table(PARENT).orElseThrow().primaryKey().orElseThrow().columns());
        child(schema.table(CHILD).orElseThrow(), schema.name(), onUpdate);
    }

    private void child(TableInfo table, String schema, OnDeleteRule onUpdate) {
        assertEquals(
                List.of("id", "a,b(", "check", "parent code", "Parent"),
                table.columns().stream().map(ColumnInfo::name).toList());
        ColumnInfo amount = table.column("a,b(").orElseThrow();
        assertEquals(8, amount.type().precision());
        assertEquals(3, amount.type().scale());
        assertTrue(amount.nullable());
        assertTrue(amount.defaultExpression().contains("4.5"), amount::toString);
        ColumnInfo text = table.column("check").orElseThrow();
        assertEquals(20, text.type().length());
        assertEquals(Types.VARCHAR, text.type().jdbcType());
        assertFalse(text.nullable());
        assertTrue(text.defaultExpression().contains("'it''s ('"), text::toString);
        int number = table.column("id").orElseThrow().type().jdbcType();
        assertTrue(Set.of(Types.INTEGER, Types.NUMERIC).contains(number), table::toString);
        assertFalse(table.column("id").orElseThrow().identity());
        assertEquals(List.of(new KeyInfo("duo_child_unique", List.of("check", "id"), false)), table.uniqueKeys());
        assertEquals(List.of("id"), table.primaryKey().orElseThrow().columns());
        assertEquals(
                List.of(new ForeignKeyInfo(
                        "duo_child_parent",
                        List.of("parent code", "Parent"),
                        schema,
                        PARENT,
                        List.of("code", "Region"),
                        OnDeleteRule.SET_NULL,
                        onUpdate)),
                table.foreignKeys());
        assertTrue(
                table.indexes()
                        .contains(new IndexInfo(
                                "duo_child_index",
                                List.of(IndexInfo.Part.column("Parent", true), IndexInfo.Part.column("check", false)),
                                false,
                                "")),
                table.indexes()::toString);
        assertEquals(1, table.checks().size(), table.checks()::toString);
        assertEquals("duo_child_check", table.checks().get(0).name());
        assertTrue(table.checks().get(0).sql().contains("a,)"), table.checks()::toString);
    }

    /**
     * A schema is read by its name; one that does not exist has nothing.
     *
     * @throws SQLException from the database
     */
    @Test
    public void schemasAreReadByName() throws SQLException {
        assertEquals(new SchemaInfo("duo_no_such_schema", List.of(), List.of()), db().schema("duo_no_such_schema"));
        inSchema(() -> {
            db().createAll(Elsewhere.class, Shelf.class);
            SchemaInfo elsewhere = db().schema(ELSEWHERE);
            assertEquals(ELSEWHERE, elsewhere.name());
            assertEquals(1, elsewhere.tables().size(), elsewhere::toString);
            TableInfo books = elsewhere.table("books").orElseThrow();
            assertEquals(ELSEWHERE, books.schema());
            new ReadTable(dialect, Metamodel.of(Elsewhere.class).table(), books).assertIsAsMapped();
            assertEquals(
                    List.of("schema_shelves"),
                    db().schema().tables().stream().map(TableInfo::name).toList());
        });
    }

    /** The number of statements is the same for no table and for many. */
    @Test
    public void theNumberOfStatementsDoesNotGrow() {
        sql.clear();
        db().schema();
        int ofNone = sql.statements().size();
        assertTrue(ofNone > 0 && ofNone <= MOST_STATEMENTS, () -> "Statements: " + sql.texts());
        db().createAll(RelationModels.ALL);
        sql.clear();
        db().schema();
        sql.assertCount(ofNone);
    }

    /** Both views read the same, also inside a transaction, which sees what it made. */
    @Test
    public void bothViewsReadTheSame() {
        db().createAll(Member.class, Shelf.class);
        SchemaInfo schema = db().schema();
        assertEquals(2, schema.tables().size());
        AsyncDatabase async = AsyncDatabase.of(db());
        assertEquals(schema, async.schema().join());
        assertEquals(schema, async.schema(schema.name()).join());
        if (!dialect.schema().commitsTransactions()) {
            db().transaction(() -> {
                db().createAll(Shaped.class);
                assertTrue(db().schema().table("schema_shaped").isPresent());
            });
        }
    }
}
