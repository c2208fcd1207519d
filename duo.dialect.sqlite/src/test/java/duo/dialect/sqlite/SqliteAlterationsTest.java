package duo.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.error.UnsupportedFeatureException;
import duo.api.schema.ConstraintKind;
import duo.api.spi.IndexForm;
import duo.api.spi.QualifiedName;
import duo.api.spi.SchemaSyntax;
import duo.api.spi.TableAlterations;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How tables that exist are changed. */
class SqliteAlterationsTest {
    @Test
    void theSchemaStandsBeforeAnIndex() {
        SchemaSyntax schema = new SqliteDialect().schema();
        TableAlterations alterations = schema.alterations();
        QualifiedName table = new QualifiedName("\"main\"", "\"t\"");
        IndexForm index =
                new IndexForm("\"i\"", true, List.of(new IndexForm.Part("\"c\"", true, true)), List.of("\"id\""));
        assertThat(schema.createIndex(table, index, true))
                .isEqualTo("CREATE UNIQUE INDEX IF NOT EXISTS \"main\".\"i\" ON \"t\" (\"c\" DESC)");
        assertThat(alterations.addUnique(table, index))
                .containsExactly("CREATE UNIQUE INDEX \"main\".\"i\" ON \"t\" (\"c\" DESC)");
        assertThat(alterations.dropIndex(table, "\"i\"")).containsExactly("DROP INDEX \"main\".\"i\"");
        assertThatThrownBy(() -> alterations.dropConstraint(table, ConstraintKind.UNIQUE, "\"c\""))
                .isInstanceOf(UnsupportedFeatureException.class);
    }
}
