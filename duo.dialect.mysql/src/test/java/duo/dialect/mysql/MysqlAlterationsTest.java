package duo.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.schema.ConstraintKind;
import duo.api.spi.QualifiedName;
import duo.api.spi.TableAlterations;
import org.junit.jupiter.api.Test;

/** How tables that exist are changed. */
class MysqlAlterationsTest {
    private static final QualifiedName TABLE = new QualifiedName("`s`", "`t`");

    private final TableAlterations mysql = new MysqlDialect().schema().alterations();
    private final TableAlterations tidb =
            TidbDialect.of("8.0.11-TiDB-v7.5.1").schema().alterations();

    @Test
    void aTableStaysInItsDatabase() {
        TableAlterations.NewName name = new TableAlterations.NewName("n", "`n`");
        assertThat(mysql.renameTable(TABLE, name)).containsExactly("ALTER TABLE `s`.`t` RENAME TO `s`.`n`");
        assertThat(tidb.renameTable(TABLE, name)).isEqualTo(mysql.renameTable(TABLE, name));
        assertThat(mysql.renameTable(new QualifiedName("", "`t`"), name))
                .containsExactly("ALTER TABLE `t` RENAME TO `n`");
    }

    @Test
    void constraintsAreDroppedByTheirKind() {
        String alter = "ALTER TABLE `s`.`t` DROP ";
        assertThat(mysql.dropConstraint(TABLE, ConstraintKind.FOREIGN_KEY, "`c`"))
                .containsExactly(alter + "FOREIGN KEY `c`");
        assertThat(mysql.dropConstraint(TABLE, ConstraintKind.UNIQUE, "`c`")).containsExactly(alter + "CONSTRAINT `c`");
        assertThat(mysql.dropConstraint(TABLE, ConstraintKind.CHECK, "`c`")).containsExactly(alter + "CONSTRAINT `c`");
        assertThat(tidb.dropConstraint(TABLE, ConstraintKind.FOREIGN_KEY, "`c`"))
                .containsExactly(alter + "FOREIGN KEY `c`");
        assertThat(tidb.dropConstraint(TABLE, ConstraintKind.UNIQUE, "`c`"))
                .containsExactly("DROP INDEX `c` ON `s`.`t`");
        assertThat(tidb.dropConstraint(TABLE, ConstraintKind.CHECK, "`c`")).containsExactly(alter + "CHECK `c`");
    }

    @Test
    void changesCommitWhatIsOpen() {
        assertThat(new MysqlDialect().schema().commitsTransactions()).isTrue();
        assertThat(TidbDialect.of("8.0.11-TiDB-v7.5.1").schema().commitsTransactions())
                .isTrue();
    }
}
