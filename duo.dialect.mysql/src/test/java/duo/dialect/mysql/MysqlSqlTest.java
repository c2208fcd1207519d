package duo.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.annotation.OnDeleteRule;
import duo.api.error.UnsupportedFeatureException;
import duo.api.spi.Dialect;
import duo.api.spi.Insert;
import duo.api.spi.KeyRetrieval;
import duo.api.spi.Node;
import duo.api.spi.QualifiedName;
import duo.api.spi.SchemaSyntax;
import duo.api.spi.SetOperator;
import duo.api.testing.Person;
import duo.api.testing.WrittenSql;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MysqlSqlTest {
    private final Dialect mysql = new MysqlDialect();
    private final Dialect mariadb = new MariadbDialect(true, false);
    private final Dialect mariadbByConnectorJ = new MariadbDialect(false, false);

    private static WrittenSql written(Dialect dialect, Consumer<WrittenSql> writing) {
        WrittenSql out = new WrittenSql(dialect);
        writing.accept(out);
        return out;
    }

    @Test
    void identifiersAreQuotedWithBackticks() {
        assertThat(mysql.quote("order")).isEqualTo("`order`");
        assertThat(mariadb.quote("a`b\"")).isEqualTo("`a``b\"`");
    }

    @Test
    void generatedKeysComeByJdbcOrByReturning() {
        Insert insert = new Insert(
                Person.TABLE,
                List.of(Person.NAME, Person.ORDER),
                List.of(List.of(Person.text("Ann"), Person.number(1)), List.of(Person.text("Bob"), Person.number(2))),
                List.of(Person.ID));
        String plain = "INSERT INTO `person` (`name`, `order`) VALUES (?, ?), (?, ?)";
        assertThat(written(mysql, out -> mysql.inserts().insert(insert, out)).text())
                .isEqualTo(plain);
        assertThat(mysql.inserts().keyRetrieval()).isEqualTo(KeyRetrieval.GENERATED_KEYS);
        assertThat(written(mariadb, out -> mariadb.inserts().insert(insert, out))
                        .text())
                .isEqualTo(plain + " RETURNING `id`");
        assertThat(mariadb.inserts().keyRetrieval()).isEqualTo(KeyRetrieval.RETURNING);
        assertThat(written(
                                mariadbByConnectorJ,
                                out -> mariadbByConnectorJ.inserts().insert(insert, out))
                        .text())
                .isEqualTo(plain);
        assertThat(mariadbByConnectorJ.inserts().keyRetrieval()).isEqualTo(KeyRetrieval.GENERATED_KEYS);
    }

    @Test
    void aRowOfDefaultsHasNoColumns() {
        Insert insert = new Insert(Person.TABLE, List.of(), List.of(List.of()), List.of());
        assertThat(written(mysql, out -> mysql.inserts().insert(insert, out)).text())
                .isEqualTo("INSERT INTO `person` () VALUES ()");
    }

    @Test
    void anUpsertUpdatesOnADuplicateKey() {
        assertThat(written(mysql, out -> mysql.inserts().upsert(Person.UPSERT, out))
                        .text())
                .isEqualTo("INSERT INTO `person` (`id`, `name`) VALUES (?, ?) AS `duo_offered`"
                        + " ON DUPLICATE KEY UPDATE `name` = `duo_offered`.`name`");
        assertThat(written(mariadb, out -> mariadb.inserts().upsert(Person.UPSERT, out))
                        .text())
                .isEqualTo("INSERT INTO `person` (`id`, `name`) VALUES (?, ?)"
                        + " ON DUPLICATE KEY UPDATE `name` = VALUES(`name`)");
    }

    @Test
    void anUpsertWithoutUpdatesLeavesTheRowAsItIs() {
        assertThat(written(mysql, out -> mysql.inserts().upsert(Person.UPSERT_OF_KEY, out))
                        .text())
                .isEqualTo("INSERT INTO `person` (`id`) VALUES (?) ON DUPLICATE KEY UPDATE `id` = `id`");
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, ' LIMIT ? OFFSET ?'",
        "true, false, ' LIMIT ?'",
        "false, true, ' LIMIT 18446744073709551615 OFFSET ?'",
        "false, false, ''"
    })
    void slicesAreWrittenWithLimit(boolean limited, boolean skipping, String sql) {
        Optional<Node.Value> limit = limited ? Optional.of(Person.number(5)) : Optional.empty();
        Optional<Node.Value> offset = skipping ? Optional.of(Person.number(9)) : Optional.empty();
        assertThat(written(mysql, out -> mysql.queries().slice(limit, offset, true, out))
                        .text())
                .isEqualTo(sql);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "CONTAINS | false | 50%_!\\ | `name` LIKE ? ESCAPE '!' | %50!%!_!!\\%",
                "STARTS_WITH | true | A | LOWER(`name`) LIKE LOWER(?) ESCAPE '!' | A%",
                "LIKE | false | A_%!\\%\\\\ | `name` LIKE ? ESCAPE '!' | A_%!!!%\\",
                "EQUALS | true | A% | LOWER(`name`) = LOWER(?) | A%"
            })
    void textIsMatchedWithoutBackslashes(
            Node.Match match, boolean ignoreCase, String value, String sql, String pattern) {
        Node.TextMatch node = new Node.TextMatch(match, new Node.Column(Person.NAME), Person.text(value), ignoreCase);
        WrittenSql out = written(mysql, writer -> mysql.expressions().textMatch(node, writer));
        assertThat(out.text()).isEqualTo(sql);
        assertThat(out.values()).containsExactly(pattern);
    }

    @Test
    void tablesAreDeclared() {
        SchemaSyntax schema = mysql.schema();
        assertThat(schema.identity("BIGINT")).isEqualTo("BIGINT AUTO_INCREMENT");
        assertThat(schema.inlineIndexes()).isTrue();
        assertThat(schema.tableOptions("it's \\"))
                .isEqualTo(" ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_bin"
                        + " COMMENT = 'it''s \\\\'");
        assertThat(mariadb.schema().tableOptions("")).endsWith(" COLLATE = utf8mb4_nopad_bin");
        assertThat(schema.columnComment("c")).isEqualTo(" COMMENT 'c'");
        assertThat(schema.defaultExpression("UUID()")).isEqualTo("(UUID())");
        assertThat(schema.onDelete(OnDeleteRule.SET_NULL)).isEqualTo(" ON DELETE SET NULL");
        assertThat(schema.onDelete(OnDeleteRule.DO_NOTHING)).isEmpty();
        assertThat(schema.onDelete(OnDeleteRule.SET_DEFAULT)).isEmpty();
    }

    @Test
    void sequencesExistOnMariadbOnly() {
        assertThat(mysql.schema().sequences()).isEmpty();
        assertThat(mysql.schema().sequences()).isEmpty();
        assertThat(mariadb.schema().sequences().orElseThrow().create(new QualifiedName("", "`s`")))
                .isEqualTo("CREATE SEQUENCE IF NOT EXISTS `s` INCREMENT BY 0");
        assertThat(mariadb.schema().sequences().orElseThrow().drop(new QualifiedName("", "`s`")))
                .isEqualTo("DROP SEQUENCE IF EXISTS `s`");
        assertThat(mariadb.schema().sequences().orElseThrow().next(new QualifiedName("", "`s`")))
                .isEqualTo("NEXTVAL(`s`)");
    }

    @Test
    void oldServersDoNotIntersect() {
        MysqlDialect old = MysqlDialect.of("8.0.30");
        WrittenSql out = new WrittenSql(old);
        old.queries().combine(SetOperator.UNION, out);
        assertThat(out.text()).isEqualTo(" UNION ");
        assertThatThrownBy(() -> old.queries().combine(SetOperator.EXCEPT, out))
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContaining("8.0.31");
        MysqlDialect.of("8.0.31").queries().combine(SetOperator.EXCEPT, out);
        assertThat(out.text()).isEqualTo(" UNION  EXCEPT ");
    }
}
