package duo.dialect.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.schema.ConstraintKind;
import duo.api.spi.IndexForm;
import duo.api.spi.QualifiedName;
import duo.api.spi.SchemaSyntax;
import duo.api.spi.TableAlterations;
import duo.api.testing.Indexes;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How tables that exist are changed. */
class OracleAlterationsTest {
    private static final QualifiedName TABLE = new QualifiedName("\"s\"", "\"t\"");

    private final OracleDialect dialect = new OracleDialect();
    private final SchemaSyntax schema = dialect.schema();
    private final TableAlterations alterations = schema.alterations();

    @Test
    void rowsWithNullAreKeptApartByTheirKeyInUniqueIndexes() {
        assertThat(schema.createIndex(TABLE, Indexes.of(dialect, true, true, false, true), false))
                .isEqualTo("CREATE UNIQUE INDEX \"s\".\"u\" ON \"s\".\"t\" (\"a\", \"b\", \"c\","
                        + " CASE WHEN \"a\" IS NULL OR \"c\" IS NULL THEN \"id\" END)");
        assertThat(schema.createIndex(TABLE, Indexes.of(dialect, true, true), false))
                .isEqualTo("CREATE UNIQUE INDEX \"s\".\"u\" ON \"s\".\"t\" (\"a\")");
        assertThat(schema.nullsClash(Indexes.of(dialect, true, false, true))).isTrue();
        assertThat(schema.nullsClash(Indexes.of(dialect, true, false, false))).isFalse();
        assertThat(schema.nullsClash(Indexes.of(dialect, true, true))).isFalse();
        assertThat(schema.commitsTransactions()).isTrue();
    }

    @Test
    void indexesStandInTheSchemaOfTheirTableFromWhichTheyAreDropped() {
        IndexForm index =
                new IndexForm("\"i\"", false, List.of(new IndexForm.Part("\"a\"", true, true)), List.of("\"id\""));
        assertThat(schema.createIndex(TABLE, index, true))
                .isEqualTo("CREATE INDEX \"s\".\"i\" ON \"s\".\"t\" (\"a\" DESC)");
        assertThat(alterations.dropIndex(TABLE, "\"i\"")).containsExactly("DROP INDEX \"s\".\"i\"");
        assertThat(schema.createIndex(new QualifiedName("", "\"t\""), index, true))
                .isEqualTo("CREATE INDEX \"i\" ON \"t\" (\"a\" DESC)");
    }

    @Test
    void uniquenessIsDroppedWhateverItIs() {
        assertThat(alterations.dropConstraint(TABLE, ConstraintKind.UNIQUE, "\"u\""))
                .containsExactly("BEGIN EXECUTE IMMEDIATE 'ALTER TABLE \"s\".\"t\" DROP CONSTRAINT \"u\"';"
                        + " EXCEPTION WHEN OTHERS THEN IF SQLCODE != -2443 THEN RAISE; END IF;"
                        + " EXECUTE IMMEDIATE 'DROP INDEX \"s\".\"u\"'; END;");
        assertThat(alterations.dropConstraint(TABLE, ConstraintKind.FOREIGN_KEY, "\"u\""))
                .containsExactly("ALTER TABLE \"s\".\"t\" DROP CONSTRAINT \"u\"");
    }

    @Test
    void aLargeObjectIsChangedWithoutTellingItsTypeOnceMore() {
        TableAlterations.ColumnForm text =
                new TableAlterations.ColumnForm("\"c\"", "CLOB", false, Optional.of("'x'"), "\"c\" CLOB");
        assertThat(alterations.changeColumn(new QualifiedName("", "\"t\""), text))
                .containsExactly(
                        "BEGIN EXECUTE IMMEDIATE 'ALTER TABLE \"t\" MODIFY (\"c\" CLOB)'; EXCEPTION WHEN OTHERS THEN"
                                + " IF SQLCODE NOT IN (-22858, -22859) THEN RAISE; END IF; FOR other IN (SELECT 1 FROM all_tab_columns"
                                + " WHERE owner = SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA') AND table_name = 't'"
                                + " AND column_name = 'c' AND data_type <> 'CLOB') LOOP RAISE; END LOOP; END;",
                        "ALTER TABLE \"t\" MODIFY (\"c\" DEFAULT 'x')",
                        "BEGIN EXECUTE IMMEDIATE 'ALTER TABLE \"t\" MODIFY (\"c\" NOT NULL)'; EXCEPTION WHEN OTHERS THEN"
                                + " IF SQLCODE != -1442 THEN RAISE; END IF; END;");
        assertThat(alterations.changeColumn(TABLE, text).getFirst()).contains("owner = 's'");
        TableAlterations.ColumnForm number =
                new TableAlterations.ColumnForm("\"c\"", "NUMBER(19)", true, Optional.empty(), "\"c\" NUMBER(19)");
        assertThat(alterations.changeColumn(TABLE, number).getFirst())
                .isEqualTo("ALTER TABLE \"s\".\"t\" MODIFY (\"c\" NUMBER(19) DEFAULT NULL)");
    }
}
