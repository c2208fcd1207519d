package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.schema.ColumnInfo;
import duo.api.schema.IndexInfo;
import duo.api.schema.TableInfo;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a database computes by itself is told where it has that: columns, and indexes on expressions or of some rows. The tables are not made by Duo,
 * each in the first form that the database takes.
 *
 * @since 0.1.0
 */
public abstract class ComputedSchemaSuite extends ContractSuite {
    private static final String TABLE = "duo_computed";
    private static final String INDEX = "duo_computed_index";

    /** For subclasses. */
    protected ComputedSchemaSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of();
    }

    /**
     * Creates a table with two plain columns.
     *
     * @throws SQLException from the database
     */
    @BeforeEach
    public final void createPlainTable() throws SQLException {
        execute(db(), quoted("CREATE TABLE duo_computed (a INTEGER, b INTEGER)"));
    }

    /**
     * Drops the table.
     *
     * @throws SQLException from the database
     */
    @AfterEach
    public final void dropTable() throws SQLException {
        execute(db(), quoted("DROP TABLE duo_computed"));
    }

    /**
     * A column that is computed from others has an expression and no default.
     *
     * @throws SQLException from the database
     */
    @Test
    public void computedColumnsAreTold() throws SQLException {
        execute(db(), quoted("DROP TABLE duo_computed"));
        String create = "CREATE TABLE duo_computed (a INTEGER, c ";
        boolean made = oneOf(
                create + "INTEGER GENERATED ALWAYS AS (a + 41) STORED, z INTEGER DEFAULT 3)",
                create + "INTEGER GENERATED ALWAYS AS (a + 41), z INTEGER DEFAULT 3)",
                create + "AS (a + 41), z INTEGER DEFAULT 3)");
        if (!made) {
            createPlainTable();
        }
        Assumptions.assumeTrue(made, () -> db().dialect() + " computes no columns");
        ColumnInfo computed = table().column("c").orElseThrow();
        assertTrue(computed.generatedAs().contains("41"), computed::toString);
        assertEquals("", computed.defaultExpression());
        assertFalse(computed.identity());
        assertEquals(
                List.of("a", "c", "z"),
                table().columns().stream().map(ColumnInfo::name).toList());
        assertEquals("", table().column("a").orElseThrow().generatedAs());
        assertTrue(table().column("z").orElseThrow().defaultExpression().contains("3"));
    }

    /**
     * An index on an expression has that in place of a column.
     *
     * @throws SQLException from the database
     */
    @Test
    public void expressionsOfIndexesAreTold() throws SQLException {
        String create = "CREATE INDEX duo_computed_index ON duo_computed (b, ";
        boolean made = oneOf(create + "(a + 41))", create + "a + 41)");
        Assumptions.assumeTrue(made, () -> db().dialect() + " has no indexes on expressions");
        IndexInfo index = onlyIndex();
        assertEquals(List.of("b"), index.columns());
        assertEquals(2, index.parts().size());
        assertTrue(index.parts().get(1).expression().contains("41"), index::toString);
        assertEquals("", index.parts().get(1).column());
        assertFalse(index.unique());
    }

    /**
     * An index of some rows has their condition.
     *
     * @throws SQLException from the database
     */
    @Test
    public void conditionsOfIndexesAreTold() throws SQLException {
        boolean made = oneOf("CREATE UNIQUE INDEX duo_computed_index ON duo_computed (b) WHERE a > 41");
        Assumptions.assumeTrue(made, () -> db().dialect() + " has no indexes of some rows");
        IndexInfo index = onlyIndex();
        assertEquals(List.of(IndexInfo.Part.column("b", false)), index.parts());
        assertTrue(index.condition().contains("41"), index::toString);
        assertTrue(index.unique());
        assertEquals(List.of(), table().uniqueKeys());
    }

    private IndexInfo onlyIndex() {
        List<IndexInfo> indexes = table().indexes();
        assertEquals(List.of(INDEX), indexes.stream().map(IndexInfo::name).toList());
        return indexes.get(0);
    }

    private TableInfo table() {
        return db().schema().table(TABLE).orElseThrow();
    }

    /** Sends the statements until the database takes one. */
    private boolean oneOf(String... statements) {
        for (String statement : statements) {
            try {
                execute(db(), quoted(statement));
                return true;
            } catch (SQLException notHere) {
                // The next one is the form of another database.
            }
        }
        return false;
    }
}
