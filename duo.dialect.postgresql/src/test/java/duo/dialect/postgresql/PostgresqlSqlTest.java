package duo.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.annotation.OnDeleteRule;
import duo.api.spi.Insert;
import duo.api.spi.Node;
import duo.api.spi.QualifiedName;
import duo.api.spi.SchemaSyntax;
import duo.api.testing.Person;
import duo.api.testing.WrittenSql;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresqlSqlTest {
    private final PostgresqlDialect dialect = new PostgresqlDialect();

    private WrittenSql written(Consumer<WrittenSql> writing) {
        WrittenSql out = new WrittenSql(dialect);
        writing.accept(out);
        return out;
    }

    @Test
    void identifiersAreQuotedAndQuotesDoubled() {
        assertThat(dialect.quote("order")).isEqualTo("\"order\"");
        assertThat(dialect.quote("a\"b")).isEqualTo("\"a\"\"b\"");
    }

    @Test
    void severalRowsAreInsertedAtOnceAndGiveTheirKeysBack() {
        Insert insert = new Insert(
                Person.TABLE,
                List.of(Person.NAME, Person.ORDER),
                List.of(List.of(Person.text("Ann"), Person.number(1)), List.of(Person.text("Bob"), Person.number(2))),
                List.of(Person.ID));
        WrittenSql out = written(sql -> dialect.inserts().insert(insert, sql));
        assertThat(out.text())
                .isEqualTo("INSERT INTO \"person\" (\"name\", \"order\") VALUES (?, ?), (?, ?) RETURNING \"id\"");
        assertThat(out.values()).containsExactly("Ann", 1L, "Bob", 2L);
    }

    @Test
    void aRowOfDefaultsHasNoColumns() {
        Insert insert = new Insert(Person.TABLE, List.of(), List.of(List.of()), List.of());
        assertThat(written(sql -> dialect.inserts().insert(insert, sql)).text())
                .isEqualTo("INSERT INTO \"person\" DEFAULT VALUES");
    }

    @Test
    void anInsertThatLeavesRowsOutGivesNothingBack() {
        List<List<Node>> row = List.of(List.of(Person.number(1)));
        Insert silent = new Insert(Person.TABLE, List.of(Person.ID), row, List.of());
        assertThat(written(sql -> dialect.inserts().insertAbsent(silent, List.of(Person.ID), sql))
                        .text())
                .endsWith(" ON CONFLICT (\"id\") DO NOTHING");
        Insert returning = new Insert(Person.TABLE, List.of(Person.ID), row, List.of(Person.NAME));
        assertThatThrownBy(() -> written(sql -> dialect.inserts().insertAbsent(returning, List.of(Person.ID), sql)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[name]");
    }

    @Test
    void anUpsertUpdatesOnConflict() {
        assertThat(written(sql -> dialect.inserts().upsert(Person.UPSERT, sql)).text())
                .isEqualTo("INSERT INTO \"person\" (\"id\", \"name\") VALUES (?, ?)"
                        + " ON CONFLICT (\"id\") DO UPDATE SET \"name\" = EXCLUDED.\"name\"");
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, ' LIMIT ? OFFSET ?'",
        "true, false, ' LIMIT ?'",
        "false, true, ' OFFSET ?'",
        "false, false, ''"
    })
    void slicesAreWrittenWithLimit(boolean limited, boolean skipping, String sql) {
        Optional<Node.Value> limit = limited ? Optional.of(Person.number(5)) : Optional.empty();
        Optional<Node.Value> offset = skipping ? Optional.of(Person.number(9)) : Optional.empty();
        assertThat(written(out -> dialect.queries().slice(limit, offset, true, out))
                        .text())
                .isEqualTo(sql);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "CONTAINS | false | 50%_! | \"name\" LIKE ? ESCAPE '!' | %50!%!_!!%",
                "STARTS_WITH | false | A | \"name\" LIKE ? ESCAPE '!' | A%",
                "ENDS_WITH | true | A | \"name\" COLLATE \"default\" ILIKE ? ESCAPE '!' | %A",
                "LIKE | false | A_%!\\%\\\\ | \"name\" LIKE ? ESCAPE '!' | A_%!!!%\\",
                "LIKE | true | A_% | \"name\" COLLATE \"default\" ILIKE ? ESCAPE '!' | A_%",
                "EQUALS | false | A% | \"name\" = ? | A%",
                "EQUALS | true | A% | LOWER(\"name\" COLLATE \"default\") = LOWER(?) | A%"
            })
    void textIsMatched(Node.Match match, boolean ignoreCase, String value, String sql, String pattern) {
        Node.TextMatch node = new Node.TextMatch(match, new Node.Column(Person.NAME), Person.text(value), ignoreCase);
        WrittenSql out = written(writer -> dialect.expressions().textMatch(node, writer));
        assertThat(out.text()).isEqualTo(sql);
        assertThat(out.values()).containsExactly(pattern);
    }

    @Test
    void conditionsCanBeConstant() {
        assertThat(written(out -> dialect.expressions().constant(true, out)).text())
                .isEqualTo("TRUE");
        assertThat(written(out -> dialect.expressions().constant(false, out)).text())
                .isEqualTo("FALSE");
    }

    @Test
    void columnsAndSequencesAreDeclared() {
        SchemaSyntax schema = dialect.schema();
        assertThat(schema.identity("BIGINT")).isEqualTo("BIGINT GENERATED BY DEFAULT AS IDENTITY");
        assertThat(schema.sequences().orElseThrow().create(new QualifiedName("", "\"s\"")))
                .isEqualTo("CREATE SEQUENCE IF NOT EXISTS \"s\"");
        assertThat(schema.sequences().orElseThrow().next(new QualifiedName("", "\"it's\"")))
                .isEqualTo("nextval('\"it''s\"')");
        assertThat(schema.comment(new QualifiedName("", "\"person\""), Optional.of("\"name\""), "it's"))
                .containsExactly("COMMENT ON COLUMN \"person\".\"name\" IS 'it''s'");
        assertThat(schema.comment(new QualifiedName("", "\"person\""), Optional.empty(), "people"))
                .containsExactly("COMMENT ON TABLE \"person\" IS 'people'");
        assertThat(schema.onDelete(OnDeleteRule.SET_DEFAULT)).isEqualTo(" ON DELETE SET DEFAULT");
        assertThat(schema.onDelete(OnDeleteRule.DO_NOTHING)).isEmpty();
    }
}
