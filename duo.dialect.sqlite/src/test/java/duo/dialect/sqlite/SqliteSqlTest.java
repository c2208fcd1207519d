package duo.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.spi.Insert;
import duo.api.spi.Node;
import duo.api.testing.Person;
import duo.api.testing.WrittenSql;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqliteSqlTest {
    private final SqliteDialect dialect = new SqliteDialect();

    private WrittenSql written(Consumer<WrittenSql> writing) {
        WrittenSql out = new WrittenSql(dialect);
        writing.accept(out);
        return out;
    }

    @Test
    void identifiersAreQuotedAndQuotesDoubled() {
        assertThat(dialect.quote("order")).isEqualTo("`order`");
        assertThat(dialect.quote("a`b")).isEqualTo("`a``b`");
    }

    @Test
    void severalRowsAreInsertedAtOnceAndGiveTheirKeysBack() {
        Insert insert = new Insert(
                Person.TABLE,
                List.of(Person.NAME, Person.ORDER),
                List.of(List.of(Person.text("Ann"), Person.number(1)), List.of(Person.text("Bob"), Person.number(2))),
                List.of(Person.ID));
        WrittenSql out = written(sql -> dialect.inserts().insert(insert, sql));
        assertThat(out.text()).isEqualTo("INSERT INTO `person` (`name`, `order`) VALUES (?, ?), (?, ?) RETURNING `id`");
        assertThat(out.values()).containsExactly("Ann", 1L, "Bob", 2L);
    }

    @Test
    void aRowOfDefaultsHasNoColumns() {
        Insert insert = new Insert(Person.TABLE, List.of(), List.of(List.of()), List.of());
        assertThat(written(sql -> dialect.inserts().insert(insert, sql)).text())
                .isEqualTo("INSERT INTO `person` DEFAULT VALUES");
    }

    @Test
    void anInsertThatLeavesRowsOutGivesNothingBack() {
        List<List<Node>> row = List.of(List.of(Person.number(1)));
        Insert silent = new Insert(Person.TABLE, List.of(Person.ID), row, List.of());
        assertThat(written(sql -> dialect.inserts().insertAbsent(silent, List.of(Person.ID), sql))
                        .text())
                .endsWith(" ON CONFLICT (`id`) DO NOTHING");
        Insert returning = new Insert(Person.TABLE, List.of(Person.ID), row, List.of(Person.NAME));
        assertThatThrownBy(() -> written(sql -> dialect.inserts().insertAbsent(returning, List.of(Person.ID), sql)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[name]");
    }

    @Test
    void anUpsertUpdatesOnConflict() {
        assertThat(written(sql -> dialect.inserts().upsert(Person.UPSERT, sql)).text())
                .isEqualTo("INSERT INTO `person` (`id`, `name`) VALUES (?, ?)"
                        + " ON CONFLICT (`id`) DO UPDATE SET `name` = EXCLUDED.`name`");
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, ' LIMIT ? OFFSET ?'",
        "true, false, ' LIMIT ?'",
        "false, true, ' LIMIT -1 OFFSET ?'",
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
    @CsvSource({
        "CONTAINS, 'a*b?c[d]', '*a[*]b[?]c[[]d]*'",
        "STARTS_WITH, '100%_', '100%_*'",
        "ENDS_WITH, 'x', '*x'",
        "LIKE, 'a%_b*', 'a*?b[*]'",
        "LIKE, '100\\%\\_\\\\\\', '100%_\\\\'"
    })
    void matchesThatHeedCaseAreWrittenWithGlob(Node.Match match, String value, String pattern) {
        Node.TextMatch node = new Node.TextMatch(match, new Node.Column(Person.NAME), Person.text(value), false);
        WrittenSql out = written(sql -> dialect.expressions().textMatch(node, sql));
        assertThat(out.text()).isEqualTo("`name` GLOB ?");
        assertThat(out.values()).containsExactly(pattern);
    }

    @Test
    void matchesThatIgnoreCaseCompareInLowerCase() {
        Node.TextMatch contains =
                new Node.TextMatch(Node.Match.CONTAINS, new Node.Column(Person.NAME), Person.text("A%"), true);
        WrittenSql out = written(sql -> dialect.expressions().textMatch(contains, sql));
        assertThat(out.text()).isEqualTo("LOWER(`name`) LIKE LOWER(?) ESCAPE '!'");
        assertThat(out.values()).containsExactly("%A!%%");
    }

    @Test
    void equalTextIsComparedPlainly() {
        Node.TextMatch equal =
                new Node.TextMatch(Node.Match.EQUALS, new Node.Column(Person.NAME), Person.text("A*"), false);
        WrittenSql out = written(sql -> dialect.expressions().textMatch(equal, sql));
        assertThat(out.text()).isEqualTo("`name` = ?");
        assertThat(out.values()).containsExactly("A*");
    }
}
