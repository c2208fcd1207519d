package duo.dialect.mssql;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.schema.ConstraintKind;
import duo.api.spi.QualifiedName;
import duo.api.spi.SchemaSyntax;
import duo.api.spi.TableAlterations;
import duo.api.testing.Indexes;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How tables that exist are changed. */
class MssqlAlterationsTest {
    private static final QualifiedName TABLE = new QualifiedName("[s]", "[t]");

    private final MssqlDialect dialect = new MssqlDialect();
    private final SchemaSyntax schema = dialect.schema();
    private final TableAlterations alterations = schema.alterations();

    @Test
    void rowsThatAreThereGetTheDefault() {
        TableAlterations.ColumnForm column =
                new TableAlterations.ColumnForm("[c]", "INT", true, Optional.of("3"), "[c] INT DEFAULT 3");
        assertThat(alterations.addColumn(TABLE, column, Optional.empty()))
                .containsExactly("ALTER TABLE [s].[t] ADD [c] INT DEFAULT 3 WITH VALUES");
        TableAlterations.ColumnForm required =
                new TableAlterations.ColumnForm("[c]", "INT", false, Optional.of("3"), "[c] INT DEFAULT 3 NOT NULL");
        assertThat(alterations.addColumn(TABLE, required, Optional.empty()))
                .containsExactly("ALTER TABLE [s].[t] ADD [c] INT DEFAULT 3 NOT NULL");
        TableAlterations.ColumnForm plain =
                new TableAlterations.ColumnForm("[c]", "INT", true, Optional.empty(), "[c] INT");
        assertThat(alterations.addColumn(TABLE, plain, Optional.empty()))
                .containsExactly("ALTER TABLE [s].[t] ADD [c] INT");
    }

    @Test
    void rowsWithNullAreLeftOutOfUniqueIndexes() {
        assertThat(schema.createIndex(TABLE, Indexes.of(dialect, true, true), true))
                .isEqualTo("CREATE UNIQUE INDEX [u] ON [s].[t] ([a]) WHERE [a] IS NOT NULL");
        assertThat(schema.createIndex(TABLE, Indexes.of(dialect, true, true, false, true), false))
                .isEqualTo(
                        "CREATE UNIQUE INDEX [u] ON [s].[t] ([a], [b], [c]) WHERE [a] IS NOT NULL AND [c] IS NOT NULL");
        assertThat(schema.createIndex(TABLE, Indexes.of(dialect, true, false), false))
                .isEqualTo("CREATE UNIQUE INDEX [u] ON [s].[t] ([a])");
        assertThat(schema.createIndex(TABLE, Indexes.of(dialect, false, true), false))
                .isEqualTo("CREATE INDEX [u] ON [s].[t] ([a])");
        assertThat(schema.nullsClash(Indexes.of(dialect, true, false, true))).isTrue();
        assertThat(schema.nullsClash(Indexes.of(dialect, true, false))).isFalse();
    }

    @Test
    void uniquenessIsDroppedWhateverItIs() {
        assertThat(alterations.dropConstraint(TABLE, ConstraintKind.UNIQUE, "[u]"))
                .containsExactly("IF EXISTS (SELECT 1 FROM sys.indexes WHERE object_id = OBJECT_ID(N'[s].[t]')"
                        + " AND name = PARSENAME(N'[u]', 1) AND is_unique = 1 AND is_unique_constraint = 0)"
                        + " DROP INDEX [u] ON [s].[t] ELSE ALTER TABLE [s].[t] DROP CONSTRAINT [u]");
        assertThat(alterations.dropConstraint(TABLE, ConstraintKind.CHECK, "[u]"))
                .containsExactly("ALTER TABLE [s].[t] DROP CONSTRAINT [u]");
    }
}
