package duo.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.error.UnsupportedFeatureException;
import duo.api.schema.ConstraintKind;
import duo.api.spi.QualifiedName;
import duo.api.spi.TableAlterations;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How tables that exist are changed. */
class PostgresqlAlterationsTest {
    private static final QualifiedName TABLE = new QualifiedName("", "\"t\"");

    private final TableAlterations postgresql = new PostgresqlDialect().schema().alterations();
    private final TableAlterations cockroach = CockroachDialect.of("CockroachDB CCL v24.1.5 (x86_64-pc-linux-gnu)")
            .schema()
            .alterations();

    private static TableAlterations.ColumnForm column(String type) {
        return new TableAlterations.ColumnForm("\"c\"", type, true, Optional.empty(), "\"c\" " + type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VARCHAR(5) | USING \"c\"::VARCHAR,",
                "VARCHAR(5) COLLATE \"C\" | USING \"c\"::VARCHAR COLLATE \"C\",",
                "NUMERIC(10, 2) | USING \"c\"::NUMERIC,",
                "TIMESTAMP(6) WITH TIME ZONE | USING \"c\"::TIMESTAMP WITH TIME ZONE,",
                "VARCHAR(5)[] | USING \"c\"::VARCHAR[],",
                "BIGINT | USING \"c\"::BIGINT,",
                "character varying(5) | USING \"c\"::character varying,",
                "bit varying(5) | USING \"c\"::bit varying,"
            })
    void valuesAreCastToATypeWithoutASize(String type, String using) {
        assertThat(postgresql.changeColumn(TABLE, column(type)))
                .singleElement()
                .asString()
                .contains(" TYPE " + type + " " + using);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHAR(5)", "character(5)", "bit(3)", "char", "national char(5)"})
    void typesOfOneCharacterUnlessSizedAreAssigned(String type) {
        assertThat(postgresql.changeColumn(TABLE, column(type)))
                .singleElement()
                .asString()
                .contains(" TYPE " + type + ", ")
                .doesNotContain("USING");
    }

    @Test
    void cockroachDropsUniqueConstraintsByTheirIndex() {
        QualifiedName table = new QualifiedName("\"s\"", "\"t\"");
        assertThat(cockroach.dropConstraint(table, ConstraintKind.UNIQUE, "\"c\""))
                .containsExactly("DROP INDEX \"s\".\"t\"@\"c\" CASCADE");
        assertThat(cockroach.dropConstraint(table, ConstraintKind.CHECK, "\"c\""))
                .containsExactly("ALTER TABLE \"s\".\"t\" DROP CONSTRAINT \"c\"");
    }

    @Test
    void cockroachChangesNoColumns() {
        assertThatThrownBy(() -> cockroach.changeColumn(TABLE, column("BIGINT")))
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContaining("\"c\"");
    }
}
